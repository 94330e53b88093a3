"""What a workbook keeps of a question whose cells are empty: lists, names, shared texts, the order of calculation."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from lxml import etree

from auditor import errors
from auditor.exporters.sheet_copy.lists import clear_lists, drop_names
from auditor.loaders.sheets.xlsx.package import attribute, elements
from auditor.loaders.sheets.xlsx.strings import release

if TYPE_CHECKING:
    from collections.abc import Iterator

    from auditor.exporters.sheet_copy.book import Book, SheetPart


def clear_leftovers(book: Book) -> None:
    """Take out what only emptied cells needed: lists of answers, names, shared texts, the order of calculation."""
    # A part of another sheet may be damaged; then what only that part could tell stays.
    for needed, clear in ((book.unruled, clear_lists), (book.erased, drop_names)):
        with suppress(errors.AuditorError):
            if needed:
                clear(book)
    if book.replaced:
        _blank_strings(book)
    if book.computed:
        _trim_chain(book)


def _blank_strings(book: Book) -> None:
    try:
        unused = book.replaced - {number for sheet in book.sheets.values() for number in _used(sheet)}
    except errors.AuditorError:
        return
    items = list(book.parts.tree(book.strings).iterfind("{*}si")) if unused else []
    for number in unused:
        if number >= len(items):
            continue
        item = items[number]
        space = etree.QName(item).namespace
        for child in list(item):
            item.remove(child)
        etree.SubElement(item, f"{{{space}}}t")


def _used(sheet: SheetPart) -> Iterator[int]:
    """Yield the numbers of the shared texts that a sheet's cells use."""
    if sheet.opened:
        numbers = [_number(cell) for cell in sheet.root.iter("{*}c")]
        yield from (number for number in numbers if number is not None)
        return
    with sheet.book.parts.package.stream(sheet.tab.part) as stream:
        for _, cell in elements(stream, "c"):
            number = _number(cell)
            release(cell)
            if number is not None:
                yield number


def _number(cell: etree._Element) -> int | None:
    stored = cell.findtext("{*}v") or ""
    return int(stored) if cell.get("t") == "s" and stored.isdecimal() else None


def _trim_chain(book: Book) -> None:
    """Take cells without a formula out of the order of calculation."""
    part = next(iter(book.parts.linked(book.part, "calcChain")), "")
    if not part:
        return
    sheet_id = ""
    root = book.parts.tree(part)
    gone = {(_sheet_ids(book).get(sheet, ""), reference) for sheet, reference in book.computed}
    for entry in list(root):
        # An entry without a sheet is of the same one as that before it.
        sheet_id = entry.get("i") or sheet_id
        entry.set("i", sheet_id)
        if (sheet_id, entry.get("r", "")) in gone:
            root.remove(entry)
    if not len(root):
        book.parts.unlink(book.part, part)
        book.parts.drop(part)


def _sheet_ids(book: Book) -> dict[str, str]:
    """Return the number by which the order of calculation calls each sheet, by its part."""
    targets = book.parts.links(book.part)
    sheets = book.parts.tree(book.part).iterfind("{*}sheets/{*}sheet")
    return {targets[id_][1]: entry.get("sheetId", "") for entry in sheets if (id_ := attribute(entry, "id")) in targets}
