"""The versions that are compared: the original first, then its translations."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt

from ui.compare.version_row import State, VersionRow
from ui.compare.words import row_sentence

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from PySide6.QtCore import QPersistentModelIndex

    from auditor.values.comparison import Comparison
    from auditor.workers import Answer

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
"""Gives the `VersionRow`."""


class VersionsModel(QAbstractListModel):
    """A row for each version. Changing which versions there are forgets what was found about all of them."""

    def __init__(self) -> None:
        """Make an empty one."""
        super().__init__()
        self._rows: tuple[VersionRow, ...] = ()

    @property
    def rows(self) -> tuple[VersionRow, ...]:
        """All versions, the original first."""
        return self._rows

    @property
    def paths(self) -> tuple[Path, ...]:
        """The files of all versions, the original first."""
        return tuple(row.path for row in self._rows)

    @property
    def comparisons(self) -> tuple[Comparison, ...]:
        """What is known of the translations, in their order."""
        return tuple(row.comparison for row in self._rows if row.comparison)

    @property
    def answered(self) -> int:
        """How many translations were compared, well or not."""
        return sum(row.state in {State.COMPARED, State.FAILED} for row in self._rows)

    @property
    def busy(self) -> bool:
        """Whether any version is being compared."""
        return any(row.reading for row in self._rows)

    def show_paths(self, paths: Iterable[Path]) -> None:
        """Begin anew with these, the original first; a file named twice counts once."""
        self.beginResetModel()
        self._rows = tuple(VersionRow(path) for path in dict.fromkeys(paths))
        self.endResetModel()

    def begin(self) -> None:
        """Show that the translations are being compared."""
        self._change(replace(row, reading=True, comparison=None, error=None) for row in self._rows[1:])

    def answer(self, path: Path, answer: Answer) -> None:
        """Show what became of a translation."""
        done = VersionRow(path, comparison=answer.comparison, error=answer.error)
        self._change(done if row.path == path else row for row in self._rows[1:])

    def stop(self) -> None:
        """Show that what is still being compared was given up."""
        self._change(VersionRow(row.path, error="stopped") if row.reading else row for row in self._rows[1:])

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """Return how many versions there are."""
        return 0 if parent and parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a version's name, all that matters of it in words, or the row itself."""
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row_sentence(row, original=index.row() == 0)
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return row.path.name
        return None

    def _change(self, translations: Iterable[VersionRow]) -> None:
        self._rows = (*self._rows[:1], *translations)
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))
