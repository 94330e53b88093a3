"""The shapes of severities: each is told by its form alone, without its colour."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen, QPolygonF

from ui.theme import INK, MARK_FILL, PAPER

if TYPE_CHECKING:
    from collections.abc import Callable

    from auditor.values.finding import Severity
    from ui.pages.mark import Mark

_FULL_TURN = 360.0
_LETTER_SHARE = {1: 0.52, 2: 0.46, 3: 0.36}
"""Height of a number's letters as a share of its mark, by how many digits it has."""
_CASING = 1.0
_RING = 1.75


def octagon(rect: QRectF) -> QPainterPath:
    """Return the sign that stops: high risk."""
    return _polygon(rect, 8, 22.5)


def triangle(rect: QRectF) -> QPainterPath:
    """Return the sign that warns: medium risk. Its corners are blunt and it is as high as the others."""
    path = QPainterPath()
    path.addPolygon(
        QPolygonF([_at(rect, 0.5, 0.0), _at(rect, 1.06, 0.97), _at(rect, -0.06, 0.97), _at(rect, 0.5, 0.0)])
    )
    return path


def circle(rect: QRectF) -> QPainterPath:
    """Return the sign that tells: low risk."""
    path = QPainterPath()
    path.addEllipse(rect.adjusted(0.5, 0.5, -0.5, -0.5))
    return path


def tick(rect: QRectF) -> QPainterPath:
    """Return the tick of what is settled."""
    path = QPainterPath(_at(rect, 0.30, 0.52))
    path.lineTo(_at(rect, 0.44, 0.66))
    path.lineTo(_at(rect, 0.70, 0.37))
    return path


SHAPES: dict[Severity, Callable[[QRectF], QPainterPath]] = {"high": octagon, "medium": triangle, "low": circle}


def paint_mark(painter: QPainter, rect: QRectF, mark: Mark, font: QFont) -> None:
    """Paint a mark into a square: its number in the shape of its severity, or a ring with a tick once it is settled."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if mark.is_open:
        _paint_open(painter, rect, mark, font)
    else:
        _paint_settled(painter, rect)


def _paint_open(painter: QPainter, rect: QRectF, mark: Mark, font: QFont) -> None:
    path = SHAPES[mark.severity](rect.adjusted(_CASING, _CASING, -_CASING, -_CASING))
    painter.setPen(QPen(QColor(PAPER), 2 * _CASING, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, _ROUND))
    painter.drawPath(path)
    painter.setPen(QPen(QColor(MARK_FILL[mark.severity]), 1.0, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, _ROUND))
    painter.setBrush(QColor(MARK_FILL[mark.severity]))
    painter.drawPath(path)
    number = str(mark.number)
    letters = QFont(font)
    letters.setPixelSize(max(8, round(rect.height() * _LETTER_SHARE.get(len(number), 0.3))))
    letters.setWeight(QFont.Weight.Bold)
    painter.setFont(letters)
    painter.setPen(QColor(PAPER))
    low = rect.translated(0, rect.height() * 0.14) if mark.severity == "medium" else rect
    painter.drawText(low, Qt.AlignmentFlag.AlignCenter, number)


def _paint_settled(painter: QPainter, rect: QRectF) -> None:
    inner = rect.adjusted(3, 3, -3, -3)
    colour = QColor(INK["settled"])
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(PAPER))
    painter.drawEllipse(inner.adjusted(-_CASING, -_CASING, _CASING, _CASING))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, _RING, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, _ROUND))
    painter.drawEllipse(inner)
    painter.drawPath(tick(inner))


def _polygon(rect: QRectF, corners: int, first: float) -> QPainterPath:
    middle, reach = rect.center(), rect.width() / 2 / math.cos(math.radians(first))
    turns = (math.radians(first + _FULL_TURN / corners * corner) for corner in range(corners + 1))
    path = QPainterPath()
    path.addPolygon(
        QPolygonF([QPointF(middle.x() + reach * math.cos(t), middle.y() + reach * math.sin(t)) for t in turns])
    )
    return path


def _at(rect: QRectF, across: float, down: float) -> QPointF:
    return QPointF(rect.left() + across * rect.width(), rect.top() + down * rect.height())


_ROUND = Qt.PenJoinStyle.RoundJoin
