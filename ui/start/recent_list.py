"""The list under “Continue”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ui.controls import Button, Card, Label
from ui.start.recent_model import RECENT_ROLE, STATE_ROLE, WHEN_ROLE, RecentModel

if TYPE_CHECKING:
    from ui.start.recent import Recent
    from ui.theme import Theme

_ROW = 44
_MOST_ROWS = 5
_MARGIN = 14


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


class _RowDelegate(QStyledItemDelegate):
    """Paints a row: the name, how far it is, when it was, and a pointer onwards."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(option.rect.width(), self._theme.sizes.px(_ROW))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # each text by its own letters
        self._paint_ground(painter, option)
        if index.row() + 1 < index.model().rowCount():
            painter.setPen(QColor(self._theme.tokens.line))
            painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        arrow = self._theme.sizes.px(20)
        inside = option.rect.adjusted(_MARGIN, 0, -_MARGIN - arrow, 0)
        widths = (0.45, 0.33, 0.22)
        roles = (int(Qt.ItemDataRole.DisplayRole), STATE_ROLE, WHEN_ROLE)
        left = inside.left()
        for width, role in zip(widths, roles, strict=True):
            cell = QRect(left, inside.top(), round(inside.width() * width), inside.height())
            self._paint_text(painter, option, cell, str(index.data(role)), strong=role == roles[0])
            left += cell.width()
        side = "chevron-left" if option.direction == Qt.LayoutDirection.RightToLeft else "chevron-right"
        place = QRect(inside.right(), inside.top() + (inside.height() - arrow) // 2, arrow, arrow)
        picture = self._theme.pixmap(side, "text_2", 20, painter.device().devicePixelRatioF())
        painter.drawPixmap(QStyle.visualRect(option.direction, option.rect, place), picture)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        tokens, state = self._theme.tokens, option.state
        if state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, QColor(tokens.surface_2))
        if state & QStyle.StateFlag.State_Selected and state & QStyle.StateFlag.State_HasFocus:
            painter.fillRect(option.rect, QColor(tokens.selection))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(tokens.focus))
            painter.drawRect(option.rect.adjusted(0, 0, -1, -1))
            painter.drawRect(option.rect.adjusted(1, 1, -2, -2))

    def _paint_text(
        self, painter: QPainter, option: QStyleOptionViewItem, cell: QRect, text: str, *, strong: bool
    ) -> None:
        painter.setFont(self._theme.font("strong" if strong else "body"))
        painter.setPen(QColor(self._theme.tokens.text if strong else self._theme.tokens.text_2))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, cell.width() - 12)
        place = QStyle.visualRect(option.direction, option.rect, cell)
        flags = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(place, flags, shown)
