"""Values made through their slots are like any other frozen dataclass."""

from __future__ import annotations

import pickle
from dataclasses import FrozenInstanceError, dataclass, field, replace

import pytest

from auditor.values.slots import set_by_slot


@set_by_slot
@dataclass(frozen=True, slots=True)
class Span:
    """A value with a check, a plain default, and a default that is the same for all."""

    start: int
    end: int = 9
    names: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Refuse a span that is inside out."""
        if self.end < self.start:
            raise ValueError


def test_fields_are_taken_by_place_and_by_name_and_have_defaults() -> None:
    assert repr(Span(1)) == "Span(start=1, end=9, names=())"
    assert Span(1, 2, ("a",)) == Span(names=("a",), end=2, start=1)
    assert Span(1) != Span(1, 8)


@pytest.mark.parametrize("arguments", [(), (1, 2, (), 4)])
def test_a_missing_field_and_one_too_many_are_refused(arguments: tuple[int, ...]) -> None:
    with pytest.raises(TypeError):
        Span(*arguments)


def test_it_stays_frozen() -> None:
    with pytest.raises(FrozenInstanceError):
        Span(1).start = 2  # type: ignore[misc]


def test_it_is_checked_when_it_is_made_and_when_it_is_replaced() -> None:
    assert replace(Span(1), end=3) == Span(1, 3)
    with pytest.raises(ValueError, match=r"^$"):
        replace(Span(1), end=0)


def test_it_can_be_a_key_and_pickles() -> None:
    assert {Span(1, 2): "a"}[Span(1, 2)] == "a"
    assert pickle.loads(pickle.dumps(Span(1, 2, ("b",)))) == Span(1, 2, ("b",))  # noqa: S301 - made here


def test_a_default_that_a_factory_makes_is_refused() -> None:
    @dataclass(frozen=True, slots=True)
    class Listed:
        names: list[str] = field(default_factory=list)

    with pytest.raises(TypeError, match="factory"):
        set_by_slot(Listed)
