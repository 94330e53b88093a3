"""The rows of the bank that are shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt

from ui.bank.words import line_words, spoken_words, title_words

if TYPE_CHECKING:
    from PySide6.QtCore import QPersistentModelIndex

    from ui.bank.values import BankRow

    Index = QModelIndex | QPersistentModelIndex

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
LINE_ROLE = Qt.ItemDataRole.UserRole + 2


class BankModel(QAbstractListModel):
    """Entries and exceptions; its roles give the `BankRow` and the line below its title."""

    def __init__(self) -> None:
        """Make an empty one."""
        super().__init__()
        self.rows: tuple[BankRow, ...] = ()

    def show_rows(self, rows: tuple[BankRow, ...]) -> None:
        """Show these."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's
        """Return how many there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a row says."""
        row = self.rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return title_words(row)
            case Qt.ItemDataRole.AccessibleTextRole:
                return spoken_words(row)
            case _ if role == ROW_ROLE:
                return row
            case _ if role == LINE_ROLE:
                return line_words(row)
        return None
