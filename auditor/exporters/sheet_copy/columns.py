"""The columns of tables, whose names must be the words of their heading cells."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from auditor.exporters.sheet_copy.rich_text import escaped
from auditor.loaders.sheets.xlsx.reference import area_of

if TYPE_CHECKING:
    from lxml import etree

    from auditor.exporters.sheet_copy.book import Book, SheetPart
    from auditor.loaders.sheets.sheet import Place


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: its workbook and its element."""

    book: Book
    element: etree._Element

    @property
    def is_called(self) -> bool:
        """Whether a formula calls the column by its name."""
        return self.book.mentions.of_column(self.element.get("name", ""))

    def rename(self, name: str) -> str:
        """Give the column a name that no other column of its table has, and return it; without one, `Column 1`."""
        siblings = [each for each in self.element.itersiblings(preceding=True)]
        others = {each.get("name", "").casefold() for each in (*siblings, *self.element.itersiblings())}
        base = name.strip() or "Column"
        made, number = name.strip(), 1
        while not made or escaped(made).casefold() in others:
            made = f"{base} {number}"
            number += 1
        self.element.set("name", escaped(made).replace("\n", "_x000a_"))
        return made


def column_at(sheet: SheetPart, place: Place) -> Column | None:
    """Return the table's column whose heading stands in a cell; None for any other cell."""
    for part in sheet.linked("table"):
        root = sheet.book.parts.tree(part)
        area = area_of(root.get("ref", ""))
        if area is None or root.get("headerRowCount") == "0" or area.top != place[0] or not area.holds(place):
            continue
        columns = root.findall("{*}tableColumns/{*}tableColumn")
        if place[1] - area.left < len(columns):
            return Column(sheet.book, columns[place[1] - area.left])
    return None
