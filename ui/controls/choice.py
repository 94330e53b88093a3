"""A choice among a few."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QStyle

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QWheelEvent

    from ui.theme import Theme

_FEWEST_LETTERS = 12
_SIGN = 16
_MARGIN = 9


class Choice(QComboBox):
    """One of some options, each a value with its words.

    Signals:
        picked: the person took another; its value.
    """

    picked = Signal(object)

    def __init__(self, theme: Theme, name: str, options: Mapping[object, str], chosen: object = None) -> None:
        """Make it; `name` is read out. Nothing chosen means the first."""
        super().__init__()
        self._theme = theme
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_FEWEST_LETTERS)
        self.offer(options, chosen)
        self.activated.connect(lambda _: self.picked.emit(self.value()))

    def offer(self, options: Mapping[object, str], chosen: object = None) -> None:
        """Offer other options."""
        self.clear()
        for value, words in options.items():
            self.addItem(words, value)
        self.choose(chosen)

    def choose(self, value: object) -> None:
        """Show one as chosen; the first where there is no such option."""
        self.setCurrentIndex(max(0, self.findData(value)))

    def value(self) -> object:
        """Return what is chosen."""
        return self.currentData()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it, and the sign that there is more to choose from."""
        super().paintEvent(event)
        side = self._theme.sizes.px(_SIGN)
        place = QRect(self.width() - side - _MARGIN, (self.height() - side) // 2, side, side)
        painter = QPainter(self)
        picture = self._theme.pixmap("chevron-down", "text_2", side, painter.device().devicePixelRatioF())
        painter.drawPixmap(QStyle.visualRect(self.layoutDirection(), self.rect(), place), picture)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what scrolls: a choice must not change because it came under the pointer."""
        event.ignore()
