"""Active content of Excel workbooks since 2007."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING

from auditor.active_content.links import link_content
from auditor.active_content.package import Package
from auditor.active_content.target import shown_target
from auditor.values.active import ActiveContent

if TYPE_CHECKING:
    from collections.abc import Iterator

_ATTRIBUTE = rb"""\b%s\s*=\s*["']([^"']*)"""
_PATTERNS: tuple[tuple[str, str, re.Pattern[bytes]], ...] = (
    ("externallinks/", "dde", re.compile(rb"<(?:\w+:)?ddeLink\b[^>]*?" + _ATTRIBUTE % b"ddeService")),
    ("externallinks/", "linked_object", re.compile(rb"<(?:\w+:)?oleLink\b[^>]*?" + _ATTRIBUTE % b"progId")),
    ("connections", "data_connection", re.compile(rb"<(?:\w+:)?webPr\b[^>]*?" + _ATTRIBUTE % b"url")),
    ("connections", "data_connection", re.compile(rb"<(?:\w+:)?dbPr\b[^>]*?" + _ATTRIBUTE % b"connection")),
    ("worksheets/", "remote_content", re.compile(rb">([^<]*\b(?:WEBSERVICE|_xlfn\.IMAGE|IMAGE)\([^<]*)</(?:\w+:)?f>")),
    ("worksheets/", "macros", re.compile(rb">([^<]*\b(?:CALL|REGISTER\.ID|EXEC)\([^<]*)</(?:\w+:)?f>")),
)
"""Where in the package to look, what it means, and the words that show what it leads to."""


def sheet_content(content: bytes) -> Iterator[ActiveContent]:
    """Yield the active content of a workbook: its links, then DDE, connections and formulas that fetch."""
    package = Package(content)
    yield from link_content(package.links())
    for name in package.names:
        if name.lower().endswith(".xml"):
            yield from _written(package, name)


def _written(package: Package, name: str) -> Iterator[ActiveContent]:
    wanted = [(kind, pattern) for place, kind, pattern in _PATTERNS if place in name.lower()]
    part = package.read(name) if wanted else b""
    for kind, pattern in wanted:
        for target in pattern.findall(part):
            words = html.unescape(target.decode("utf-8", "replace"))
            yield ActiveContent(kind, shown_target(name), shown_target(words))
