"""The table of what a comparison says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, Qt

from ui.translating import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from PySide6.QtCore import QPersistentModelIndex

    from ui.compare.line import Line, Side

ABOUT, ORIGINAL, TRANSLATION = range(3)
HEADERS: tuple[str, ...] = (
    QT_TRANSLATE_NOOP("Compare", "What it is about"),
    QT_TRANSLATE_NOOP("Compare", "Original"),
    QT_TRANSLATE_NOOP("Compare", "Translation"),
)
LINE_ROLE = Qt.ItemDataRole.UserRole + 1
"""Gives the `Line`."""


class LinesModel(QAbstractTableModel):
    """A row for each line: what it is about, what the original has, what the translation has."""

    def __init__(self) -> None:
        """Make an empty one."""
        super().__init__()
        self._lines: tuple[Line, ...] = ()

    @property
    def lines(self) -> tuple[Line, ...]:
        """All lines, in their order."""
        return self._lines

    def show_lines(self, lines: tuple[Line, ...]) -> None:
        """Show these."""
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """Return how many lines there are."""
        return 0 if parent and parent.isValid() else len(self._lines)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """Return how many columns there are."""
        return 0 if parent and parent.isValid() else len(HEADERS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a column's name."""
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return QCoreApplication.translate("Compare", HEADERS[section])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell's words, what is read out, or the line itself."""
        line = self._lines[index.row()]
        if role == LINE_ROLE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return line.title if index.column() == ABOUT else side_of(line, index.column()).text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return line.sentence()
        return None


def side_of(line: Line, column: int) -> Side:
    """Return what a version has of a line."""
    return line.original if column == ORIGINAL else line.translation
