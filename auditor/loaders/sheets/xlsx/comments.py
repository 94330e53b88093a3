"""Comments: the notes of all Excels, and the threads of the newer ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor.loaders.sheets.marks import joined, tidy
from auditor.loaders.sheets.xlsx.reference import place_of
from auditor.loaders.sheets.xlsx.strings import rich_text
from auditor.values.block import Block, CellPlace
from auditor.values.location import SheetLocation

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml import etree

    from auditor.loaders.sheets.sheet import Place
    from auditor.loaders.sheets.xlsx.package import Package
    from auditor.loaders.sheets.xlsx.workbook import Tab


def comment_blocks(package: Package, tab: Tab) -> Iterator[Block]:
    """Yield a block per comment of a sheet, without its author's name."""
    threads = [
        (place, "thread", element.findtext("{*}text") or "")
        for name in package.related(tab.part, "threadedComment")
        for element in package.tree(name).iter("{*}threadedComment")
        if (place := place_of(element.get("ref", "")))
    ]
    # Excel repeats each thread as a note for its older editions.
    repeated = {place for place, _, _ in threads}
    notes = [note for name in package.related(tab.part, "comments") for note in _notes(package.tree(name))]
    told = [*threads, *((place, "comment", text) for place, text in notes if place not in repeated)]
    for order, (place, part, text) in enumerate(told):
        if words := joined(tidy(text)):
            location = SheetLocation(tab.title, place[0] + 1, place[1] + 1, part, order if part == "thread" else 0)
            yield Block(words, "comment", location, cell=CellPlace(tab.index, *place))


def _notes(root: etree._Element) -> Iterator[tuple[Place, str]]:
    authors = [author.text or "" for author in root.iterfind("{*}authors/{*}author")]
    for note in root.iter("{*}comment"):
        place, item = place_of(note.get("ref", "")), note.find("{*}text")
        if place and item is not None:
            yield place, _without_author(rich_text(item), authors)


def _without_author(text: str, authors: list[str]) -> str:
    """Return the note without the line "Author:" that Excel puts first."""
    first, _, rest = text.partition("\n")
    return rest if first.strip().rstrip(":") in authors and first.strip().endswith(":") else text
