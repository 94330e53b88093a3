"""Answers are asked for once, until too many are remembered."""

from __future__ import annotations

from auditor.wording.remembered import Remembered


def test_what_was_answered_is_not_asked_again() -> None:
    asked: list[int] = []
    doubled = Remembered(lambda n: asked.append(n) or n * 2, most=2)
    assert [doubled[1], doubled[1], doubled[2]] == [2, 2, 4]
    assert asked == [1, 2]


def test_when_there_are_too_many_all_are_forgotten() -> None:
    asked: list[int] = []
    doubled = Remembered(lambda n: asked.append(n) or n * 2, most=2)
    assert [doubled[n] for n in (1, 2, 3, 1)] == [2, 4, 6, 2]
    assert asked == [1, 2, 3, 1]
    assert len(doubled) == 2
