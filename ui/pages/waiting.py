"""The sign that a page is still being drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPen

from ui.theme import INK

if TYPE_CHECKING:
    from ui.pages.look import Look

_PATIENCE, _STEP = 150, 80
_SIDE, _WIDTH = 28.0, 2.5
_TURN, _ARC, _SIXTEENTHS = 30, 270, 16


class Waiting(QObject):
    """Counts the time while something in sight has no picture: for a moment nothing is said, then a ring turns."""

    stepped = Signal()
    """The ring turned on: it is to be painted anew."""

    def __init__(self, parent: QObject) -> None:
        """Begin without waiting."""
        super().__init__(parent)
        self._steps = 0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._step)

    def wait(self, needed: bool) -> None:
        """Begin to wait, go on, or stop where that is no longer needed."""
        if not needed:
            self._timer.stop()
            self._steps = 0
        elif not self._timer.isActive():
            self._timer.start(_PATIENCE)

    def paint(self, painter: QPainter, page: QRectF, look: Look) -> None:
        """Paint the ring in the middle of what is seen of a page, once it is time."""
        if self._steps:
            ring = QRectF(0, 0, _SIDE * look.unit, _SIDE * look.unit)
            ring.moveCenter(page.center())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(INK["unread"]), _WIDTH * look.unit))
            painter.drawArc(ring, -self._steps * _TURN * _SIXTEENTHS, _ARC * _SIXTEENTHS)

    def _step(self) -> None:
        self._timer.setInterval(_STEP)
        self._steps += 1
        self.stepped.emit()
