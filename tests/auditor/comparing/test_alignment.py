"""Questions of two versions are paired by their order, numbers, fields and shapes."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from auditor.comparing.alignment import Shape, aligned

PLAIN = Shape("", "", "blank", 0, frozenset(), frozenset())
SHAPES = st.builds(
    Shape,
    st.sampled_from(["", "a.ssn", "a.name"]),
    st.sampled_from(["", "1", "2", "3"]),
    st.sampled_from(["blank", "boxes"]),
    st.integers(0, 3),
    st.just(frozenset[str]()),
    st.sampled_from([frozenset[str](), frozenset({"ssn"})]),
)


def numbered(*numbers: str) -> list[Shape]:
    return [replace(PLAIN, number=number) for number in numbers]


def test_numbers_tell_which_question_is_missing() -> None:
    assert aligned(numbered("1", "2", "3"), numbered("1", "3")) == [(0, 0), (1, None), (2, 1)]


def test_fields_tell_more_than_order() -> None:
    first = [replace(PLAIN, field="name"), replace(PLAIN, field="ssn")]
    second = [replace(PLAIN, field="extra"), replace(PLAIN, field="name"), replace(PLAIN, field="ssn")]
    assert aligned(first, second) == [(None, 0), (0, 1), (1, 2)]


def test_what_is_asked_for_holds_questions_together() -> None:
    ssn = replace(PLAIN, categories=frozenset({"ssn"}))
    assert aligned([PLAIN, ssn], [ssn, PLAIN]) in ([(0, None), (1, 0), (None, 1)], [(None, 0), (0, 1), (1, None)])
    assert (1, 1) in aligned([PLAIN, ssn], [replace(PLAIN, answer="boxes"), ssn])


def test_nothing_is_paired_with_nothing() -> None:
    assert aligned([], []) == []
    assert aligned([PLAIN], []) == [(0, None)]


@given(st.lists(SHAPES, max_size=12), st.lists(SHAPES, max_size=12))
def test_each_question_is_taken_once_and_in_order(first: list[Shape], second: list[Shape]) -> None:
    pairs = aligned(first, second)
    assert [one for one, _ in pairs if one is not None] == list(range(len(first)))
    assert [other for _, other in pairs if other is not None] == list(range(len(second)))
    assert (None, None) not in pairs


@given(st.lists(SHAPES, max_size=12))
def test_a_form_is_paired_with_itself(shapes: list[Shape]) -> None:
    assert all(one is not None and other is not None for one, other in aligned(shapes, shapes))
