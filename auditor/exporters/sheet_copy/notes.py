"""Notes on cells: the comments part and, for each note, its box in the sheet's VML drawing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from xml.sax.saxutils import quoteattr

from lxml import etree

from auditor.exporters.sheet_copy.note_boxes import new_drawing, next_block, with_boxes
from auditor.exporters.sheet_copy.references import reference_of
from auditor.exporters.sheet_copy.rich_text import escaped
from auditor.loaders.sheets.xlsx.package import local
from auditor.loaders.sheets.xlsx.reference import place_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from auditor.exporters.sheet_copy.book import SheetPart
    from auditor.loaders.sheets.sheet import Place

_COMMENTS_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"
_DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.vmlDrawing"
_FONT = '<sz val="9"/><color indexed="81"/><rFont val="Tahoma"/><family val="2"/>'
_WIDTH, _LINE, _MARGIN, _LETTERS = 330, 15, 14, 50
"""Of a note's box: pixels across, pixels of a line, pixels above and below the lines, letters that a line takes."""
_HIGHEST = 620


@dataclass(frozen=True, slots=True)
class Note:
    """A note: its heading, its lines, and the colours of its box and the line around that (`RRGGBB`)."""

    title: str
    text: str
    tint: str
    line: str


def set_notes(sheet: SheetPart, notes: Mapping[Place, Sequence[Note]], author: str) -> set[Place]:
    """Write notes on the cells of a sheet, each cell's in one comment, and return the cells that have them now.

    What others wrote on a cell stays, and the notes follow it. A cell with a thread has none: Excel would show the
    thread and no note.
    """
    threads = {place for part in sheet.linked("threadedComment") for place in _places(sheet.book.parts.tree(part))}
    free = {place: told for place, told in notes.items() if place not in threads}
    if not free:
        return set()
    root = _comments(sheet)
    known = {place_of(comment.get("ref", "")): comment for comment in root.iter("{*}comment")}
    fresh = {place: told for place, told in free.items() if place not in known}
    if fresh and not _draw(sheet, fresh):
        free = {place: told for place, told in free.items() if place in known}
        fresh = {}
    number = str(_author(root, author))
    for place, told in free.items():
        item = _added(root, place, number) if place in fresh else known[place].find("{*}text")
        if item is not None:
            _tell(item, told)
    return set(free)


def _places(root: etree._Element) -> list[Place]:
    found = (place_of(thread.get("ref", "")) for thread in root.iter("{*}threadedComment"))
    return [place for place in found if place]


def _comments(sheet: SheetPart) -> etree._Element:
    """Return the root of the sheet's comments part, added where there is none."""
    parts = sheet.book.parts
    part = next(iter(sheet.linked("comments")), "")
    if not part:
        part = parts.fresh("xl/comments{}.xml")
        empty = f"<comments xmlns={quoteattr(sheet.book.space)}><authors/><commentList/></comments>"
        parts.add(part, empty.encode(), _COMMENTS_TYPE)
        sheet.link("comments", part)
    return parts.tree(part)


def _author(root: etree._Element, name: str) -> int:
    """Return the number of an author, added where the part does not know them."""
    authors = root.find("{*}authors")
    if authors is None:
        authors = root.makeelement(f"{{{etree.QName(root).namespace}}}authors")
        root.insert(0, authors)
    for number, author in enumerate(authors):
        if author.text == escaped(name):
            return number
    etree.SubElement(authors, f"{{{etree.QName(root).namespace}}}author").text = escaped(name)
    return len(authors) - 1


def _added(root: etree._Element, place: Place, author: str) -> etree._Element:
    """Return the text element of a new comment."""
    space = etree.QName(root).namespace
    listed = root.find("{*}commentList")
    if listed is None:
        listed = etree.SubElement(root, f"{{{space}}}commentList")
    comment = etree.SubElement(listed, f"{{{space}}}comment", ref=reference_of(place), authorId=author)
    return etree.SubElement(comment, f"{{{space}}}text")


def _tell(item: etree._Element, notes: Sequence[Note]) -> None:
    """Add notes to a comment's text, which becomes runs where it was plain."""
    space = etree.QName(item).namespace or ""
    for plain in [child for child in item if local(child) == "t"]:
        run = etree.Element(f"{{{space}}}r")
        plain.addprevious(run)
        run.append(plain)
    for note in notes:
        gap = "\n\n" if len(item) else ""
        item.append(_run(space, f"{gap}{note.title}\n", "<b/>"))
        item.append(_run(space, note.text, ""))


def _run(space: str, words: str, face: str) -> etree._Element:
    run = etree.fromstring(f'<r xmlns={quoteattr(space)}><rPr>{face}{_FONT}</rPr><t xml:space="preserve"/></r>')
    run[1].text = escaped(words)
    return run


def _draw(sheet: SheetPart, notes: Mapping[Place, Sequence[Note]]) -> bool:
    """Add boxes to the sheet's VML drawing and return whether that could be done."""
    parts = sheet.book.parts
    part = sheet.legacy_drawing()
    boxes = [
        (place, sheet.rulers.anchor(sheet.grid.merged(place), _WIDTH, _height(told)), told[0].tint, told[0].line)
        for place, told in notes.items()
    ]
    block = next_block(parts.read(name) for name in parts.names if name.endswith(".vml"))
    drawn = with_boxes(parts.read(part) if part else new_drawing(block), boxes, block)
    if drawn is None:
        return False
    if part:
        parts.put(part, drawn)
        return True
    part = parts.fresh("xl/drawings/vmlDrawing{}.vml")
    parts.declare("vml", _DRAWING_TYPE)
    parts.put(part, drawn)
    sheet.draw_legacy(sheet.link("vmlDrawing", part))
    return True


def _height(notes: Sequence[Note]) -> int:
    """Return the pixels that notes need from top to bottom."""
    lines = [line for note in notes for line in (note.title, *note.text.split("\n"), "")]
    return min(sum(_LINE * max(1, -(-len(line) // _LETTERS)) for line in lines[:-1]) + _MARGIN, _HIGHEST)
