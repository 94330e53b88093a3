"""The cards above the table: how many forms each group has; pressing one shows that group alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QStyle, QWidget

from ui.translating import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ui.theme import Theme

_CARDS: dict[str, tuple[str, str]] = {
    "open": (QT_TRANSLATE_NOOP("Batch", "need decisions"), "high"),
    "nothing": (QT_TRANSLATE_NOOP("Batch", "nothing found"), "settled"),
    "done": (QT_TRANSLATE_NOOP("Batch", "all decided"), "settled"),
    "unread": (QT_TRANSLATE_NOOP("Batch", "could not be read"), "unread"),
    "waiting": (QT_TRANSLATE_NOOP("Batch", "waiting"), "text_2"),
}
_PADDING = 14
_GAP = 2
_RADIUS = 10


class GroupCards(QWidget):
    """One card for each group.

    Signals:
        chosen: the key of the group that is to be shown, or None for all.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        """Make them, all at nought."""
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self._cards: dict[str, GroupCard] = {}
        for group, (name, colour) in _CARDS.items():
            card = GroupCard(theme, QCoreApplication.translate("Batch", name), colour)
            card.clicked.connect(lambda _=False, group=group: self._choose(group))
            self._cards[group] = card
            row.addWidget(card)

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Show how many forms each group has."""
        for group, card in self._cards.items():
            card.show_count(counts.get(group, 0))

    def card(self, group: str) -> GroupCard:
        """Return a group's card."""
        return self._cards[group]

    def _choose(self, group: str) -> None:
        """Show one group alone; pressing its card again shows all."""
        for key, card in self._cards.items():
            card.setChecked(key == group and card.isChecked())
        self.chosen.emit(group if self._cards[group].isChecked() else None)


class GroupCard(QAbstractButton):
    """A number and what it counts."""

    def __init__(self, theme: Theme, name: str, colour: str) -> None:
        """Make it; `colour` is a name of the tokens."""
        super().__init__()
        self._theme = theme
        self._name = name
        self._colour = colour
        self._count = 0
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self._refit)
        self.show_count(0)

    def show_count(self, count: int) -> None:
        """Show a number."""
        self._count = count
        self.setAccessibleName(f"{count} {self._name}")
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room that the number and the words on one line need."""
        width = QFontMetrics(self._theme.font("small")).horizontalAdvance(self._name) + 2 * _PADDING
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return the room that the longest word needs."""
        words = QFontMetrics(self._theme.font("small"))
        width = max(map(words.horizontalAdvance, self._name.split())) + 2 * _PADDING + 1
        return QSize(width, self.heightForWidth(width))

    def hasHeightForWidth(self) -> bool:
        """Say that a narrow card is higher: its words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height at a width."""
        return self._number_height() + self._words_height(width) + _GAP + 2 * _PADDING - 8

    def _number_height(self) -> int:
        return QFontMetrics(self._theme.font("hero")).height()

    def _words_height(self, width: int) -> int:
        room = QRect(0, 0, width - 2 * _PADDING, 1)
        return QFontMetrics(self._theme.font("small")).boundingRect(room, Qt.TextFlag.TextWordWrap, self._name).height()

    def _refit(self) -> None:
        self.updateGeometry()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        tokens = self._theme.tokens
        flags = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        inside = self.rect().adjusted(_PADDING, _PADDING - 4, -_PADDING, 4 - _PADDING)
        painter.setFont(self._theme.font("hero"))
        painter.setPen(QColor(getattr(tokens, self._colour if self._count else "text_2")))
        painter.drawText(inside, flags | Qt.AlignmentFlag.AlignTop, str(self._count))
        painter.setFont(self._theme.font("small"))
        painter.setPen(QColor(tokens.text_2))
        below = QRect(inside.left(), inside.top() + self._number_height() + _GAP, inside.width(), inside.height())
        painter.drawText(below, flags | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap, self._name)

    def _paint_ground(self, painter: QPainter) -> None:
        tokens = self._theme.tokens
        ground = tokens.selection if self.isChecked() else tokens.surface_2 if self.underMouse() else tokens.surface
        edge, width = (tokens.accent, 2.0) if self.isChecked() else (tokens.line, 1.0)
        if self.hasFocus():
            edge, width = tokens.focus, 2.0
        painter.setBrush(QColor(ground))
        painter.setPen(QPen(QColor(edge), width))
        half = width / 2
        painter.drawRoundedRect(self.rect().toRectF().adjusted(half, half, -half, -half), _RADIUS, _RADIUS)
