"""Active content of Word files."""

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

_MARKS = re.compile(
    rb"""<(?:\w+:)?fldChar\b[^>]*?\bfldCharType\s*=\s*["'](\w+)
       | <(?:\w+:)?(?:instrText|delInstrText)\b[^>]*(?<!/)>([^<]*)<
       | <(?:\w+:)?fldSimple\b[^>]*?\binstr\s*=\s*(?:"([^"]*)"|'([^']*)')""",
    re.VERBOSE,
)
"""A complex field's begin, separator and end; a piece of its instruction; a simple field with its instruction."""
_FIELDS: dict[str, str] = {
    "DDE": "dde",
    "DDEAUTO": "dde",
    "INCLUDEPICTURE": "remote_picture",
    "IMPORT": "remote_picture",
    "INCLUDETEXT": "imported_text",
    "INCLUDE": "imported_text",
    "DATABASE": "data_connection",
    "LINK": "linked_object",
    "RD": "imported_text",
    "MACROBUTTON": "macros",
    "CONTROL": "activex",
    "HTMLCONTROL": "activex",
}
"""Fields that run or fetch (ECMA-376 part 1, 17.16.5; the older names in Word's own documentation)."""
_PROMPT = re.compile(r"(?i)MACROBUTTON\s+(?:NoMacro|AcceptAllChangesInDoc)\b")
"""The common way to make a "click here and type" prompt: no macro of that name exists, or it is Word's own."""


def word_content(content: bytes) -> Iterator[ActiveContent]:
    """Yield the active content of a Word file: links between parts and out of it, then fields that run or fetch."""
    package = Package(content)
    yield from link_content(package.links())
    for name in package.names:
        if name.lower().endswith(".xml"):
            for instruction in _instructions(package.read(name)):
                yield from _field(name, instruction)


def _instructions(part: bytes) -> Iterator[str]:
    """Yield the instructions of a part's fields, whole, however many runs they are cut into."""
    if b"instrText" not in part and b"fldSimple" not in part:
        return
    fields: list[list[bytes]] = [[]]  # the innermost open field last; the first gathers what stands in no field
    for mark, text, *simple in _MARKS.findall(part):
        if mark == b"begin":
            fields.append([])
        elif mark:
            yield _plain(fields[-1])
            fields[-1:] = [] if mark == b"end" and len(fields) > 1 else [[]]
        elif text:
            fields[-1].append(text)
        else:
            yield _plain(simple)
    yield from map(_plain, fields)


def _plain(pieces: list[bytes]) -> str:
    return html.unescape(b"".join(pieces).decode("utf-8", "replace")).strip()


def _field(part: str, instruction: str) -> Iterator[ActiveContent]:
    name, _, rest = instruction.partition(" ")
    kind = _FIELDS.get(name.upper())
    if kind and not _PROMPT.match(instruction):
        yield ActiveContent(kind, shown_target(part), shown_target(rest))
