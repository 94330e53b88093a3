"""The list under “Continue”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListView,
    QStyle,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ui.controls import Button, Card, Label
from ui.controls.row_delegate import RowDelegate
from ui.start.recent_model import RECENT_ROLE, STATE_ROLE, WHEN_ROLE, RecentModel

if TYPE_CHECKING:
    from ui.start.recent import Recent
    from ui.theme import Theme

_ROW = 44
_MOST_ROWS = 5
_MARGIN, _GAP, _ARROW = 14, 12, 20
_MIDDLE = Qt.TextElideMode.ElideMiddle
_COLUMNS = (
    (0.45, int(Qt.ItemDataRole.DisplayRole), ("strong", "text")),
    (0.33, STATE_ROLE, ("body", "text_2")),
    (0.22, WHEN_ROLE, ("body", "text_2")),
)
"""The share of the width that each column has, what it shows, and the looks of its words."""


class RecentList(QWidget):
    """What was opened before, with a way to forget it; it hides itself when there is nothing.

    Signals:
        reopened: the person chose one; its path.
        cleared: the person wants the list emptied.
    """

    reopened = Signal(object)
    cleared = Signal()

    def __init__(self, theme: Theme) -> None:
        """Make an empty list."""
        super().__init__()
        self._theme = theme
        self._model = RecentModel()
        self.list = QListView()
        self.list.setAccessibleName(self.tr("Continue"))
        self.list.setModel(self._model)
        self.list.setItemDelegate(_RowDelegate(theme, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.activated.connect(lambda index: self.reopened.emit(index.data(RECENT_ROLE).path))
        self.list.clicked.connect(lambda index: self.reopened.emit(index.data(RECENT_ROLE).path))
        self._lay_out()
        theme.changed.connect(self._fit)
        self.show_rows(())

    def show_rows(self, rows: tuple[Recent, ...]) -> None:
        """Show what was opened."""
        self._model.show_rows(rows)
        self.setVisible(bool(rows))
        self._fit()

    def _lay_out(self) -> None:
        clear = Button(self._theme, self.tr("Clear list"), kind="link")
        clear.clicked.connect(self.cleared)
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("Continue"), "title"))
        head.addStretch()
        head.addWidget(clear)
        card = Card(margin=1)
        card.column.addWidget(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addWidget(card)

    def _fit(self) -> None:
        rows = min(self._model.rowCount(), _MOST_ROWS)
        self.list.setFixedHeight(rows * self._theme.sizes.px(_ROW) + 2)


class _RowDelegate(RowDelegate):
    """Paints a row: the name, how far it is, when it was, and a pointer onwards."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, _ROW, parent)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected and state & QStyle.StateFlag.State_HasFocus)
        onwards = "chevron-left" if option.direction == Qt.LayoutDirection.RightToLeft else "chevron-right"
        with self.painting(painter):
            last = index.row() + 1 == index.model().rowCount()
            self.paint_ground(painter, option, selected=chosen, lined=not last)
            room = option.rect.adjusted(_MARGIN, 0, -_MARGIN, 0)
            arrow = room.adjusted(room.width() - self.theme.sizes.px(_ARROW), 0, 0, 0)
            self.paint_picture(painter, option, arrow, (onwards, "text_2"), _ARROW)
            left, whole = room.left(), arrow.left() - room.left()
            for share, role, looks in _COLUMNS:
                cell = QRect(left, room.top(), round(whole * share) - _GAP, room.height())
                self.paint_words(painter, option, cell, str(index.data(role)), looks, cut=_MIDDLE)
                left += cell.width() + _GAP
