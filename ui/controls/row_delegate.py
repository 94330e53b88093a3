"""What painted rows of lists and tables have in common."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

    from ui.theme import Theme

_INSET, _RADIUS = 4, 6


class RowDelegate(QStyledItemDelegate):
    """Rows of one height, and the ways to paint them; every place is mirrored here where that is due."""

    def __init__(self, theme: Theme, height: int, parent: QWidget) -> None:
        """Take the theme, and the height of a row in pixels at 100 % text size."""
        super().__init__(parent)
        self.theme = theme
        self._height = height

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return how high a row is."""
        return QSize(option.rect.width(), self.theme.sizes.px(self._height))

    @contextmanager
    def painting(self, painter: QPainter) -> Iterator[None]:
        """Paint smoothly, each text from the side of its own letters; the painter's state is put back afterwards."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        yield
        painter.restore()

    def paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, *, selected: bool, lined: bool) -> None:
        """Paint the ground of a whole row, a line below it, and a ring while the keyboard acts on it."""
        tokens, state, rect = self.theme.tokens, option.state, option.rect
        if selected:
            painter.fillRect(rect, QColor(tokens.selection))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(tokens.surface_2))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        if lined:
            painter.setPen(QColor(tokens.line))
            painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(tokens.focus))
            for inset in (0, 1):
                painter.drawRect(rect.adjusted(inset, inset, -inset - 1, -inset - 2))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def paint_card(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        """Paint a rounded ground for a row that is selected or under the pointer."""
        tokens, state = self.theme.tokens, option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if not (selected or state & QStyle.StateFlag.State_MouseOver):
            return
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        edge = QPen(QColor(tokens.focus if focused else tokens.accent), 2.0 if focused else 1.0)
        painter.setPen(edge if selected else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.selection if selected else tokens.surface_2))
        painter.drawRoundedRect(QRectF(option.rect).adjusted(_INSET, 2, -_INSET, -2), _RADIUS, _RADIUS)

    def paint_picture(
        self, painter: QPainter, option: QStyleOptionViewItem, room: QRect, icon: tuple[str, str], side: int
    ) -> QRect:
        """Paint an icon at the start of a room, in its middle; return where it stands before it is mirrored.

        Args:
            painter: paints the row.
            option: tells the row's place and direction.
            room: where the icon goes.
            icon: its name, and the name of its colour.
            side: its width and height in pixels at 100 % text size.
        """
        pixels = self.theme.sizes.px(side)
        place = QRect(room.left(), room.center().y() - pixels // 2, pixels, pixels)
        picture = self.theme.pixmap(*icon, side, painter.device().devicePixelRatioF())
        painter.drawPixmap(QStyle.visualRect(option.direction, option.rect, place), picture)
        return place

    def paint_words(  # noqa: PLR0913, PLR0917 - a text has a place and looks
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        room: QRect,
        text: str,
        looks: tuple[str, str],
        edge: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignVCenter,
        cut: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> None:
        """Paint one line of words.

        Args:
            painter: paints the row.
            option: tells the row's place and direction.
            room: where the words go.
            text: the words; what does not fit is left out.
            looks: the role of their letters, and the name of their colour.
            edge: where in the height of the room they stand.
            cut: where they are left out.
        """
        role, colour = looks
        painter.setFont(self.theme.font(role))
        painter.setPen(QColor(getattr(self.theme.tokens, colour)))
        words = painter.fontMetrics().elidedText(text, cut, room.width())
        flags = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft | edge)
        painter.drawText(QStyle.visualRect(option.direction, option.rect, room), flags, words)

    def paint_two_lines(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        room: QRect,
        texts: tuple[str, str],
        role: str = "strong",
    ) -> None:
        """Paint a title, in letters of a role, and a quieter line below it."""
        half = room.height() // 2
        upper = QRect(room.left(), room.top(), room.width(), half)
        lower = QRect(room.left(), room.top() + half, room.width(), half)
        self.paint_words(painter, option, upper, texts[0], (role, "text"), Qt.AlignmentFlag.AlignBottom)
        self.paint_words(painter, option, lower, texts[1], ("small", "text_2"), Qt.AlignmentFlag.AlignTop)
