"""Severities are told by shape alone: in one colour, without numbers, each is another figure."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import QPointF, QRectF

from ui.pages.shapes import SHAPES, circle, octagon, triangle

RECT = QRectF(0, 0, 28, 28)


@pytest.mark.parametrize(("one", "other"), list(combinations(SHAPES, 2)))
def test_no_two_severities_cover_the_same_dots(one: str, other: str) -> None:
    places = [QPointF(x + 0.5, y + 0.5) for x in range(28) for y in range(28)]
    shapes = [SHAPES[name](RECT) for name in (one, other)]
    apart = sum(shapes[0].contains(place) != shapes[1].contains(place) for place in places)
    assert apart >= 12


def test_every_shape_holds_its_number() -> None:
    for shape in (octagon, triangle, circle):
        assert shape(RECT).contains(RECT.center())


def test_an_octagon_has_flat_sides_and_cut_corners() -> None:
    path = octagon(RECT)
    assert path.contains(QPointF(14, 0.5))
    assert path.contains(QPointF(0.5, 14))
    assert not path.contains(QPointF(2, 2))


def test_a_triangle_is_narrow_above_and_wide_below() -> None:
    path = triangle(RECT)
    assert not path.contains(QPointF(6, 6))
    assert path.contains(QPointF(4, 25))
