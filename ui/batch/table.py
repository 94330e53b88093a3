"""The table of forms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from ui.batch.delegate import ROW_HEIGHT, FormDelegate
from ui.batch.model import DECIDED, FORM, FORMAT, HIGH, LANGUAGE, LOW, MEDIUM, PAGES, READ, ROW_ROLE, STATE

if TYPE_CHECKING:
    from PySide6.QtCore import QAbstractItemModel, QModelIndex

    from ui.batch.form_row import FormRow
    from ui.theme import Theme

_WIDTHS: dict[int, int] = {
    STATE: 268,
    HIGH: 64,
    MEDIUM: 78,
    LOW: 58,
    DECIDED: 84,
    READ: 132,
    FORMAT: 74,
    PAGES: 68,
    LANGUAGE: 108,
}
"""Pixels at 100 % text size; the name takes the rest."""
_NAME_LEAST = 180
_ROWS_LEAST = 5


class FormsTable(QTableView):
    """Rows are chosen whole; Enter, a double click or Space opens one.

    Signals:
        opened: a form is to be opened; its `FormRow`.
        noticed: another form is chosen; its `FormRow`, or None.
        selected: other forms are marked; a tuple of `FormRow`, from the top.
    """

    opened = Signal(object)
    noticed = Signal(object)
    selected = Signal(object)

    def __init__(self, theme: Theme, model: QAbstractItemModel) -> None:
        """Show a model of forms."""
        super().__init__()
        self._theme = theme
        self.setAccessibleName(QCoreApplication.translate("Batch", "Forms"))
        self.setModel(model)
        self.setItemDelegate(FormDelegate(theme, self))
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setSortingEnabled(True)
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionsMovable(True)
        head.setSortIndicatorClearable(True)
        head.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        head.setSectionResizeMode(FORM, QHeaderView.ResizeMode.Fixed)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.data(ROW_ROLE)))
        self.selectionModel().currentChanged.connect(lambda index, _: self._notice(index))
        self.selectionModel().selectionChanged.connect(lambda *_: self.selected.emit(self._selected()))
        model.dataChanged.connect(lambda *_: self._notice(self.currentIndex()))
        theme.changed.connect(self._fit)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open a form with Enter or Space."""
        keys = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in keys and plain and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().data(ROW_ROLE))
            return
        super().keyPressEvent(event)

    def _notice(self, index: QModelIndex) -> None:
        self.noticed.emit(index.data(ROW_ROLE) if index.isValid() else None)

    def _selected(self) -> tuple[FormRow, ...]:
        rows = sorted(self.selectionModel().selectedRows(), key=lambda index: index.row())
        return tuple(index.data(ROW_ROLE) for index in rows)

    def _fit(self) -> None:
        sizes, head = self._theme.sizes, self.horizontalHeader()
        self.verticalHeader().setDefaultSectionSize(sizes.px(ROW_HEIGHT))
        head.setMinimumSectionSize(sizes.px(min(_WIDTHS.values())))
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, sizes.px(width))
        self.setMinimumHeight(sizes.px(_ROWS_LEAST * ROW_HEIGHT))
        self._give_name_the_rest()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the name what the other columns leave."""
        super().resizeEvent(event)
        self._give_name_the_rest()

    def _give_name_the_rest(self) -> None:
        taken = sum(self.columnWidth(column) for column in _WIDTHS)
        self.setColumnWidth(FORM, max(self.viewport().width() - taken, self._theme.sizes.px(_NAME_LEAST)))
