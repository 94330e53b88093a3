"""Where two versions of a form differ, each difference with the words of both."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor.comparing.sensitive import categories_of
from auditor.values.comparison import DIFFERENCES, Difference

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from auditor.comparing.alignment import Pairs
    from auditor.values.comparison import Asked, AskedPair
    from auditor.values.finding import GoodPractice
    from auditor.values.question import Answer, Question

_SHOWN = 5
_GRAVITY = list(DIFFERENCES)
_WRITTEN: frozenset[Answer] = frozenset({"blank", "field"})
_CHOSEN: frozenset[Answer] = frozenset({"boxes", "options"})


def in_order(differences: Iterable[Difference]) -> tuple[Difference, ...]:
    """Return the differences, the gravest kinds first."""
    return tuple(sorted(differences, key=lambda difference: _GRAVITY.index(difference.code)))


def of_sensitive(pairs: tuple[AskedPair, ...]) -> Iterator[Difference]:
    """Yield what one version alone asks or says, and what each pair asks in different ways."""
    first, second = categories_of(pairs)
    both = first & second
    for pair in pairs:
        if pair.original is None or pair.translation is None:
            key = (pair.category, "clause" if pair.kind == "clause" else "question")
            yield _alone(pair, elsewhere=key in both)
        elif pair.kind != "clause":
            yield from _unlike(pair, pair.original, pair.translation)


def _alone(pair: AskedPair, *, elsewhere: bool) -> Difference:
    code = "asked_more_often" if elsewhere else "clause_in_one" if pair.kind == "clause" else "only_one_asks"
    return _difference(code, pair)


def _unlike(pair: AskedPair, one: Asked, other: Asked) -> Iterator[Difference]:
    if (one.required == "optional") != (other.required == "optional"):
        yield _difference("optional_in_one", pair, f"{one.required}, {other.required}")
    if {one.answer, other.answer} & _WRITTEN and {one.answer, other.answer} & _CHOSEN:
        yield _difference("other_answer", pair, f"{one.answer}, {other.answer}")
    elif one.options != other.options and one.options and other.options:
        yield _difference("other_options", pair, f"{one.options}, {other.options}")


def _difference(code: str, pair: AskedPair, note: str = "") -> Difference:
    original = pair.original.text if pair.original else ""
    translation = pair.translation.text if pair.translation else ""
    return Difference(code, pair.category, original, translation, note)


def of_statements(first: tuple[GoodPractice, ...], second: tuple[GoodPractice, ...]) -> Iterator[Difference]:
    """Yield the protective statements that one version has more of, from its end: which of them, words cannot tell."""
    for statement in first[len(second) :]:
        yield Difference("statement_missing", original=statement.text, note=f"{len(first)}, {len(second)}")
    for statement in second[len(first) :]:
        yield Difference("statement_missing", translation=statement.text, note=f"{len(first)}, {len(second)}")


def of_languages(first: frozenset[str], second: frozenset[str]) -> Iterator[Difference]:
    """Yield a difference for each language that one version alone offers."""
    for code in sorted(first - second):
        yield Difference("language_in_one", original=code)
    for code in sorted(second - first):
        yield Difference("language_in_one", translation=code)


def of_fields(first: frozenset[str], second: frozenset[str]) -> Iterator[Difference]:
    """Yield the fields by whose names both forms are one, and that one of them lacks."""
    if len(first & second) * 2 < len(first | second):
        return
    if first != second:
        yield Difference("fields_missing", original=_some(first - second), translation=_some(second - first))


def of_questions(pairs: Pairs, first: tuple[Question, ...], second: tuple[Question, ...]) -> Iterator[Difference]:
    """Yield the questions without a counterpart, where one version has more than the other."""
    if len(first) == len(second):
        return
    here = [first[one].text for one, other in pairs if one is not None and other is None]
    there = [second[other].text for one, other in pairs if other is not None and one is None]
    note = f"{len(first)}, {len(second)}"
    yield Difference("questions_missing", original=_some(here), translation=_some(there), note=note)


def _some(names: Iterable[str]) -> str:
    listed = sorted(names) if isinstance(names, frozenset) else list(names)
    return " · ".join(listed[:_SHOWN]) + (" …" if len(listed) > _SHOWN else "")
