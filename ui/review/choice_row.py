"""A row of the card: one thing that may be decided, with its key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QStyle

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from ui.review.choices import Choice
    from ui.theme import Theme

_HEIGHT, _AIR, _ICON, _KEY = 40, 12, 18, 26


class ChoiceRow(QRadioButton):
    """A radio button as wide as the card: icon, words, “Suggested” where the bank names it first, and its key."""

    def __init__(self, theme: Theme, key: str = "") -> None:
        """Make it, empty; `key` is what can be typed instead of clicking."""
        super().__init__()
        self._theme = theme
        self._key = key
        self._icon = "info"
        self.choice: Choice | None = None
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoExclusive(False)  # its group holds it together with the others, and can be emptied
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def show_choice(self, choice: Choice, words: str, icon: str) -> None:
        """Show a choice."""
        self.choice, self._icon = choice, icon
        self.setText(words)
        suggested = QCoreApplication.translate("Review", "Suggested") if choice.suggested else ""
        key = QCoreApplication.translate("Review", "key {key}").format(key=self._key) if self._key else ""
        self.setAccessibleName(". ".join(part for part in (words, suggested, key) if part))
        self.setToolTip(choice.reason)
        self.update()

    def sizeHint(self) -> QSize:
        """Return a height that grows with the text."""
        return QSize(200, self._theme.sizes.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Return the same; words that find no room are shortened."""
        return QSize(120, self._theme.sizes.px(_HEIGHT))

    def hitButton(self, position: QPoint) -> bool:
        """Take a click anywhere on the row."""
        return self.rect().contains(position)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the row."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        side, key = self._theme.sizes.px(_ICON), self._theme.sizes.px(_KEY)
        inner = self.rect().adjusted(_AIR, 0, -_AIR, 0)
        colour = "text" if self.isEnabled() else "disabled"
        picture = self._theme.pixmap(self._icon, colour, _ICON, self.devicePixelRatioF())
        painter.drawPixmap(self._mirrored(QRect(inner.left(), inner.center().y() - side // 2, side, side)), picture)
        words = inner.adjusted(side + 10, 0, -(key if self._key else 0), 0)
        if self._key:
            self._paint_key(painter, QRect(inner.right() - key + 4, inner.center().y() - key // 2, key, key))
        self._paint_words(painter, words)

    def _mirrored(self, place: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), place)

    def _paint_ground(self, painter: QPainter) -> None:
        tokens = self._theme.tokens
        edge, width = (tokens.accent, 2.0) if self.isChecked() else (tokens.line_strong, 1.0)
        ground = tokens.selection if self.isChecked() else tokens.surface_2 if self.underMouse() else tokens.surface
        painter.setPen(QPen(QColor(edge), width))
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens.focus), 2.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            inset = 4 if self.isChecked() else 1
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 5, 5)

    def _paint_key(self, painter: QPainter, place: QRect) -> None:
        tokens = self._theme.tokens
        painter.setFont(self._theme.font("caption"))
        painter.setPen(QColor(tokens.text_2))
        painter.drawText(self._mirrored(place), Qt.AlignmentFlag.AlignCenter, self._key)

    def _paint_words(self, painter: QPainter, room: QRect) -> None:
        painter.setPen(QColor(self._theme.tokens.text))
        flags = QStyle.visualAlignment(
            self.layoutDirection(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        taken = self._paint_suggested(painter, room) if self.choice and self.choice.suggested else 0
        room = room.adjusted(0, 0, -taken, 0)
        painter.setFont(self._theme.font("strong" if self.isChecked() else "body"))
        painter.setPen(QColor(self._theme.tokens.text))
        words = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(self._mirrored(room), flags, words)

    def _paint_suggested(self, painter: QPainter, room: QRect) -> int:
        """Paint “Suggested” before the key, and return the width that it takes; none where there is no room."""
        painter.setFont(self._theme.font("caption"))
        painter.setPen(QColor(self._theme.tokens.accent))
        text = QCoreApplication.translate("Review", "Suggested")
        width = painter.fontMetrics().horizontalAdvance(text) + 8
        if width > room.width() // 2:
            return 0
        place = QRect(room.right() - width, room.top(), width, room.height())
        painter.drawText(self._mirrored(place), Qt.AlignmentFlag.AlignCenter, text)
        return width
