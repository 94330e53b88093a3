"""The rows of the reading view, with what the findings make of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from ui.pages.reading.row import Paper
from ui.pages.reading.shown import parts_of, shown
from ui.pages.words import mark_name, role_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from auditor.values.block import Block
    from auditor.values.location import Location
    from ui.pages.mark import Mark, Mode
    from ui.pages.reading.row import Row
    from ui.pages.reading.shown import Part, Shown

_Index = QModelIndex | QPersistentModelIndex


class RowsModel(QAbstractListModel):
    """The rows of one paper; says what of each block is shown."""

    def __init__(self) -> None:
        """Begin without rows."""
        super().__init__()
        self.paper = Paper((), 0.0)
        self._parts: dict[Location, list[Part]] = {}
        self._after: Mapping[str, str] = {}
        self._mode: Mode = "marked"

    def show_paper(self, paper: Paper) -> None:
        """Show another sheet or file."""
        self.beginResetModel()
        self.paper = paper
        self.endResetModel()

    def show_marks(self, marks: Iterable[Mark], after: Mapping[str, str], mode: Mode) -> None:
        """Take the findings, their new words, and how the form is shown."""
        self._parts, self._after, self._mode = parts_of(marks), after, mode
        if self.paper.rows:
            self.dataChanged.emit(self.index(0), self.index(len(self.paper.rows) - 1))

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self.paper.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own signature
        """Return a row's words; to a screen reader also what it is and which findings stand in it."""
        row = self.paper.rows[index.row()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            names = (mark_name(mark) for mark in self.marks_in(row))
            aside = role_words(row.aside) if row.aside else ""
            return ". ".join(part for part in (aside, row.text, *names) if part)
        return row.text if role == Qt.ItemDataRole.DisplayRole else None

    def shown(self, block: Block) -> Shown:
        """Return what is shown of a block."""
        return shown(block.text, self._parts.get(block.location, ()), self._mode, self._after)

    def marks_in(self, row: Row) -> list[Mark]:
        """Return the findings whose words stand in a row, each once, in their order."""
        blocks = (block for cell in row.cells for block in cell.blocks)
        parts = (part for block in blocks for part in self._parts.get(block.location, ()))
        return list(dict.fromkeys(part.mark for part in parts if not part.is_answer))

    def row_at(self, block: Location) -> int | None:
        """Return the 0-based row in which a block stands, or None where it is not on this paper."""
        for number, row in enumerate(self.paper.rows):
            if any(each.location == block for cell in row.cells for each in cell.blocks):
                return number
        return None

    def row_of(self, finding_id: str) -> int | None:
        """Return the 0-based row in which a finding's words begin, or None where they are not on this paper."""
        for number, row in enumerate(self.paper.rows):
            if any(mark.finding_id == finding_id for mark in self.marks_in(row)):
                return number
        return None
