"""Which question of one version stands for which of the other: words cannot tell, order and shape can.

The alignment is global (Needleman and Wunsch, 1970): every question is taken once, in order, with gaps.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from auditor.values.location import PageLocation

if TYPE_CHECKING:
    from collections.abc import Sequence

    from auditor.values.question import Question

_NUMBER = re.compile(r"^\W*(\d{1,3}\s?[a-z]?|[a-zA-Z])[.):]?\s")
_ALIKE_EVERYWHERE = re.compile(r"\d{2,}|\b[A-Z]{2,6}\b|[A-Z]-\d+")
_GAP = -1.0
_MOST = 1_500
"""Questions of one version that are aligned; those behind them are paired by their turn."""

Pairs = list[tuple[int | None, int | None]]


@dataclass(frozen=True, slots=True)
class Shape:
    """What of a question is the same in any language."""

    field: str
    number: str
    answer: str
    options: int
    marks: frozenset[str]
    categories: frozenset[str]


def shape_of(question: Question, categories: frozenset[str]) -> Shape:
    """Return a question's shape; `categories` are those of its findings."""
    number = _NUMBER.match(question.text)
    return Shape(
        field=_field(question),
        number=number[1].replace(" ", "").lower() if number else "",
        answer=question.answer,
        options=len(question.options),
        marks=frozenset(_ALIKE_EVERYWHERE.findall(question.text)),
        categories=categories,
    )


def aligned(first: Sequence[Shape], second: Sequence[Shape]) -> Pairs:
    """Return the pairs of indexes in order; None on one side where the other version has no counterpart."""
    rows, columns = first[:_MOST], second[:_MOST]
    best = [[_GAP * column for column in range(len(columns) + 1)]]
    for row, shape in enumerate(rows, 1):
        above = best[-1]
        line = [_GAP * row]
        for column, other in enumerate(columns, 1):
            both = above[column - 1] + _likeness(shape, other)
            line.append(max(both, above[column] + _GAP, line[-1] + _GAP))
        best.append(line)
    return _walked_back(best, rows, columns) + _by_turn(len(first), len(second))


def _walked_back(best: list[list[float]], rows: Sequence[Shape], columns: Sequence[Shape]) -> Pairs:
    pairs: Pairs = []
    row, column = len(rows), len(columns)
    while row or column:
        here = best[row][column]
        if row and column and here == best[row - 1][column - 1] + _likeness(rows[row - 1], columns[column - 1]):
            row, column = row - 1, column - 1
            pairs.append((row, column))
        elif row and here == best[row - 1][column] + _GAP:
            row -= 1
            pairs.append((row, None))
        else:
            column -= 1
            pairs.append((None, column))
    return pairs[::-1]


def _by_turn(first: int, second: int) -> Pairs:
    longest = max(first, second)
    return [(turn if turn < first else None, turn if turn < second else None) for turn in range(_MOST, longest)]


def _likeness(one: Shape, other: Shape) -> float:
    """Return how alike two questions are: above 0 they may be one, below -2 two gaps are better."""
    score = 0.5 if one.answer == other.answer else -0.5
    score += _agreement(one.field, other.field, 4.0, -1.0)
    score += _agreement(one.number, other.number, 2.0, -2.0)
    score += 0.5 if one.options and one.options == other.options else 0.0
    score += min(2, len(one.marks & other.marks)) * 0.75
    if one.categories or other.categories:
        score += 2.5 if one.categories & other.categories else -1.0
    return score


def _agreement(one: str, other: str, same: float, different: float) -> float:
    if not one or not other:
        return 0.0
    return same if one == other else different


def _field(question: Question) -> str:
    """Return the full name of a question's field, which translations of a PDF usually keep."""
    places = (question.location, *question.controls)
    return next((place.field for place in places if isinstance(place, PageLocation) and place.field), "")
