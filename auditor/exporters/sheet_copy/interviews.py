"""The rows of an interview's definition: without a label, a row still asks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor.exporters.sheet_copy.cell_words import item_of
from auditor.exporters.sheet_copy.rich_text import leaves_of
from auditor.loaders.sheets.definition import definition_columns
from auditor.loaders.sheets.sheet import Cell, Sheet

if TYPE_CHECKING:
    from auditor.exporters.sheet_copy.book import Book, SheetPart
    from auditor.loaders.sheets.definition import Columns
    from auditor.loaders.sheets.sheet import Place

_DEFINING = frozenset({"type", "name", "label"})


def rest_of_row(sheet: SheetPart, place: Place) -> tuple[Place, ...]:
    """Return the filled cells of an interview's row that has lost its last label; none for any other cell.

    A row whose answer other rows count on (`${name}`, `[name]`) stays.
    """
    columns = _columns(sheet)
    if columns is None or place[0] <= columns.row or place[1] not in columns.by_use["label"]:
        return ()
    row = {each[1]: _words(sheet, each) for each in sheet.grid.places if each[0] == place[0]}
    name = row.get(columns.by_use["name"][0], "")
    labelled = any(row.get(column) for column in columns.by_use["label"])
    if labelled or not name or _is_called(sheet.book, name):
        return ()
    return tuple((place[0], column) for column, words in row.items() if words)


def _columns(sheet: SheetPart) -> Columns | None:
    cells = {place: Cell(_words(sheet, place)) for place in sheet.grid.top}
    columns = definition_columns(Sheet(sheet.tab.title, {place: cell for place, cell in cells.items() if cell.text}))
    return columns if columns and columns.by_use.keys() >= _DEFINING else None


def _words(sheet: SheetPart, place: Place) -> str:
    cell = sheet.grid.find(place)
    return "" if cell is None else "".join(leaf.text or "" for leaf in leaves_of(item_of(sheet, cell))).strip()


def _is_called(book: Book, name: str) -> bool:
    calls = (f"${{{name}}}".encode(), f"[{name}]".encode())
    texts = [book.strings, *(sheet.tab.part for sheet in book.sheets.values())]
    held = (book.parts.read(part) for part in texts if part)
    return any(call in content for content in held for call in calls)
