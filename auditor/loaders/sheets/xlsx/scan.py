"""One walk through a worksheet's XML: what it says, counted against the limits before anything is made of it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from auditor import errors
from auditor.limits import MAX_MERGES, MAX_VALIDATIONS
from auditor.loaders.sheets.marks import tidy
from auditor.loaders.sheets.sheet import MAX_COLUMNS, Place
from auditor.loaders.sheets.xlsx.package import attribute, elements
from auditor.loaders.sheets.xlsx.reference import MAX_ROWS, Area, area_of, column_number
from auditor.loaders.sheets.xlsx.strings import release, rich_text
from auditor.loaders.sheets.xlsx.validation import Validation, validation

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lxml import etree

    from auditor.loaders.sheets.xlsx.package import PartStream
    from auditor.loaders.sheets.xlsx.styles import Style

_TAGS = (
    "row", "c", "col", "mergeCell", "dataValidation", "sheetProtection", "control",
    "oddHeader", "evenHeader", "firstHeader", "oddFooter", "evenFooter", "firstFooter",
)  # fmt: skip
_REPEATED = frozenset({"c", "row", "mergeCell"})
_REFERENCE = re.compile(r"([A-Z]{1,3})(\d{1,7})")
_TRUE = frozenset({"1", "true"})


class Scan:
    """What a worksheet says.

    Attributes:
        texts: words and style number of each cell that holds something, by place.
        values: the places of those that hold a number or a truth value.
        empties: style number of each empty cell whose style may make it a blank.
        merges: the merged areas.
        validations: the data validations.
        margins: headers and footers: tag and text with its codes.
        controls: the relation ids of form controls and ActiveX controls by shape id.
        protected: whether the sheet is protected.
        cut: whether a limit ended the walk.
        damaged: whether broken XML ended it.
    """

    def __init__(self, strings: Sequence[str], styles: Sequence[Style], limit: int) -> None:
        """Take the workbook's strings and styles, and how many cells may be read."""
        self.texts: dict[Place, tuple[str, int]] = {}
        self.values: set[Place] = set()
        self.empties: dict[Place, int] = {}
        self.merges: list[Area] = []
        self.validations: list[Validation] = []
        self.margins: list[tuple[str, str]] = []
        self.controls: dict[str, str] = {}
        self.protected = self.cut = self.damaged = False
        self.cells = 0
        self._strings, self._styles, self._limit = strings, styles, limit
        self._columns: dict[str, int] = {}
        self._row, self._column = -1, -1
        self._hidden_rows: set[int] = set()
        self._hidden_columns: list[tuple[int, int]] = []

    def read(self, stream: PartStream) -> None:
        """Walk through the part; where it breaks off or is too large, what came before is kept."""
        acts = {
            "c": self._on_cell, "row": self._on_row, "col": self._on_column, "mergeCell": self._on_merge,
            "dataValidation": self._on_validation, "sheetProtection": self._on_protection, "control": self._on_control,
        }  # fmt: skip
        try:
            for name, element in elements(stream, *_TAGS):
                if name in acts:
                    acts[name](element)
                else:
                    self.margins.append((name, element.text or ""))
                if name in _REPEATED:
                    release(element)
                if self.cells > self._limit:
                    self.cut = True
                    return
        except errors.DamagedFile:
            self.damaged = True
        except errors.TooLarge:
            self.cut = True

    def is_hidden(self, place: Place) -> bool:
        """Whether the cell's row or column is hidden."""
        row, column = place
        if row in self._hidden_rows:
            return True
        return bool(self._hidden_columns) and any(first <= column <= last for first, last in self._hidden_columns)

    def _on_row(self, row: etree._Element) -> None:
        self._row = self._row_number(row)
        self._column = -1
        if row.get("hidden") in _TRUE:
            self._hidden_rows.add(self._row)

    def _row_number(self, row: etree._Element | None) -> int:
        """Return a row's 0-based number; a row without one stands under the one before."""
        return _number(None if row is None else row.get("r"), self._row + 2) - 1

    def _on_cell(self, cell: etree._Element) -> None:
        self.cells += 1
        place = self._place(cell)
        self._column = place[1]
        if not (0 <= place[0] < MAX_ROWS and place[1] < MAX_COLUMNS):
            return
        style = _number(cell.get("s"), 0)
        text, is_value = self._content(cell)
        if text:
            self.texts[place] = text, style
            if is_value:
                self.values.add(place)
        elif style < len(self._styles) and self._styles[style].marked:
            self.empties[place] = style

    def _place(self, cell: etree._Element) -> Place:
        """Return the cell's place; a cell without a reference stands right of the one before."""
        found = _REFERENCE.fullmatch(cell.get("r", ""))
        if found is None:
            return self._row_number(cell.getparent()), self._column + 1
        letters = found[1]
        if letters not in self._columns:
            self._columns[letters] = column_number(letters)
        return int(found[2]) - 1, self._columns[letters]

    def _content(self, cell: etree._Element) -> tuple[str, bool]:
        """Return the cell's words, and whether they are a value. Formulas are not read, their stored results are."""
        kind = cell.get("t", "n")
        if kind == "inlineStr":
            item = cell.find("{*}is")
            return ("" if item is None else tidy(rich_text(item))), False
        stored = next((child.text or "" for child in cell if str(child.tag).endswith("}v")), "")
        if kind == "s":
            known = stored.isdecimal() and int(stored) < len(self._strings)
            return (self._strings[int(stored)] if known else ""), False
        if kind == "e":
            return "", False
        return tidy(stored), kind != "str"

    def _on_column(self, column: etree._Element) -> None:
        if column.get("hidden") in _TRUE:
            first = _number(column.get("min"), 1)
            self._hidden_columns.append((first - 1, _number(column.get("max"), first) - 1))

    def _on_merge(self, merge: etree._Element) -> None:
        if len(self.merges) >= MAX_MERGES:
            self.cut = True
        elif area := area_of(merge.get("ref", "")):
            self.merges.append(area)

    def _on_validation(self, element: etree._Element) -> None:
        if len(self.validations) >= MAX_VALIDATIONS:
            self.cut = True
        else:
            self.validations.append(validation(element))

    def _on_protection(self, protection: etree._Element) -> None:
        self.protected = protection.get("sheet") in _TRUE

    def _on_control(self, control: etree._Element) -> None:
        self.controls[control.get("shapeId", "")] = attribute(control, "id")


def _number(text: str | None, default: int) -> int:
    return int(text) if text and text.isdecimal() else default
