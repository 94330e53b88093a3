"""Which forms of the table are shown, and in which order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSortFilterProxyModel

from ui.batch.form_row import State
from ui.batch.model import ROW_ROLE, SORT_ROLE

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex

GROUPS: dict[str, frozenset[State]] = {
    "open": frozenset({State.OPEN}),
    "nothing": frozenset({State.NOTHING}),
    "done": frozenset({State.DONE}),
    "unread": frozenset({State.UNREAD}),
    "waiting": frozenset({State.WAITING, State.READING, State.STOPPED}),
}
"""The groups that a person can look at alone. Files that are no forms belong to none and are never shown."""


class FormsFilter(QSortFilterProxyModel):
    """Shows one group, or all, of the forms whose name holds what is searched for; every number is its model's."""

    def __init__(self) -> None:
        """Show everything, in the order in which forms came."""
        super().__init__()
        self.setSortRole(SORT_ROLE)
        self._group: str | None = None
        self._words = ""

    def show_group(self, group: str | None) -> None:
        """Show a group of GROUPS, or all."""
        self.beginFilterChange()
        self._group = group
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def search(self, words: str) -> None:
        """Show what has these words in its name."""
        self.beginFilterChange()
        self._words = words.strip().casefold()
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def filterAcceptsRow(self, source_row: int, source_parent: QModelIndex | QPersistentModelIndex) -> bool:
        """Return whether a row is shown."""
        row = self.sourceModel().index(source_row, 0, source_parent).data(ROW_ROLE)
        if row.state == State.LEFT_OUT or (self._group and row.state not in GROUPS[self._group]):
            return False
        return self._words in row.path.name.casefold()
