"""Active content of OpenDocument sheets."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING

from auditor.active_content.package import Package
from auditor.active_content.target import shown_target
from auditor.values.active import ActiveContent

if TYPE_CHECKING:
    from collections.abc import Iterator

_CONTENT = "content.xml"
_MACROS = ("Basic/", "Scripts/")
_LISTINGS = ("script-lc.xml", "script-lb.xml")  # written even where there is no macro
_ATTRIBUTE = rb"""\b%s\s*=\s*["']([^"']*)"""
_PATTERNS: dict[str, re.Pattern[bytes]] = {
    "dde": re.compile(rb"<office:dde-source\b[^>]*?" + _ATTRIBUTE % b"office:dde-application"),
    "external_workbook": re.compile(rb"<table:(?:table-source|cell-range-source)\b[^>]*?" + _ATTRIBUTE % b"xlink:href"),
    "remote_picture": re.compile(rb"""<draw:image\b[^>]*?\bxlink:href\s*=\s*["']((?:\w{2,}:|//)[^"']*)"""),
    "linked_object": re.compile(rb"""<draw:object(?:-ole)?\b[^>]*?\bxlink:href\s*=\s*["']((?:\w{2,}:|//)[^"']*)"""),
    "embedded_object": re.compile(rb"<draw:(?:object-ole|plugin|applet)\b[^>]*?" + _ATTRIBUTE % b"xlink:href"),
    "macros": re.compile(rb"<script:event-listener\b[^>]*?" + _ATTRIBUTE % b"xlink:href"),
    "remote_content": re.compile(rb"""\btable:formula\s*=\s*["']([^"']*\bWEBSERVICE\([^"']*)"""),
}
"""What the elements of the content mean (OpenDocument 1.3, part 3), and the words that show what they lead to."""


def open_document_content(content: bytes) -> Iterator[ActiveContent]:
    """Yield the active content of an OpenDocument sheet: macros, then what its content links to."""
    package = Package(content)
    for name in package.names:
        if name.startswith(_MACROS) and not name.endswith(_LISTINGS):
            yield ActiveContent("macros", shown_target(name))
    part = package.read(_CONTENT)
    for kind, pattern in _PATTERNS.items():
        for target in pattern.findall(part):
            yield ActiveContent(kind, _CONTENT, shown_target(html.unescape(target.decode("utf-8", "replace"))))
