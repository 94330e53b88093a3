"""Which forms of the table are shown, and in which order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSortFilterProxyModel, Qt

from ui.batch.form_row import State

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex

    from ui.batch.model import FormsModel

GROUPS: dict[str, frozenset[State]] = {
    "open": frozenset({State.OPEN}),
    "nothing": frozenset({State.NOTHING}),
    "done": frozenset({State.DONE}),
    "unread": frozenset({State.UNREAD}),
    "waiting": frozenset({State.WAITING, State.READING, State.STOPPED}),
}
"""The groups that a person can look at alone. Files that are no forms belong to none and are never shown."""


class FormsFilter(QSortFilterProxyModel):
    """Shows one group, or all, of the forms whose name holds what is searched for."""

    def __init__(self, forms: FormsModel) -> None:
        """Show everything, in the model's order."""
        super().__init__()
        self._forms = forms
        self._group: str | None = None
        self._words = ""
        self.setSourceModel(forms)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Have the model sorted: it takes milliseconds, where asking it for two cells at a time takes seconds."""
        self._forms.sort(column, order)

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
        state = self._forms.states[source_row]
        if state == State.LEFT_OUT or (self._group and state not in GROUPS[self._group]):
            return False
        return self._words in self._forms.names[source_row]
