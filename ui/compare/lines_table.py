"""The table in which two versions stand side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from ui.compare.lines_delegate import LinesDelegate
from ui.compare.lines_model import ABOUT, HEADERS, ORIGINAL, TRANSLATION, LinesModel

if TYPE_CHECKING:
    from ui.compare.line import Line
    from ui.theme import Theme

_SHARES = {ABOUT: 28, ORIGINAL: 36, TRANSLATION: 36}
"""Per cent of the table's width."""


class LinesTable(QTableView):
    """Rows are chosen whole and as high as their words; headings take the whole width."""

    def __init__(self, theme: Theme) -> None:
        """Make it, empty."""
        super().__init__()
        self._lines = LinesModel()
        self.setModel(self._lines)
        self.setItemDelegate(LinesDelegate(theme, self))
        self.setAccessibleName(QCoreApplication.translate("Compare", "Both versions side by side"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._fit)
        theme.changed.connect(self._timer.start)

    @property
    def lines(self) -> tuple[Line, ...]:
        """What is shown, line by line."""
        return self._lines.lines

    def show_lines(self, lines: tuple[Line, ...]) -> None:
        """Show these from the first."""
        self._lines.show_lines(lines)
        self.clearSpans()
        for number, line in enumerate(lines):
            if line.is_wide:
                self.setSpan(number, ABOUT, 1, len(HEADERS))
        if lines:
            self.setCurrentIndex(self._lines.index(0, ABOUT))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the words anew, once for however many sizes it has on the way."""
        super().resizeEvent(event)
        self._timer.start()

    def _fit(self) -> None:
        width = self.viewport().width()
        for column, share in _SHARES.items():
            self.setColumnWidth(column, width * share // 100)
        self.resizeRowsToContents()
