"""What is shown of a text: as it is, with findings, or as after the decisions."""

from __future__ import annotations

from dataclasses import replace

import pytest

from auditor.values.location import DocxLocation, Stretch
from ui.pages.mark import Mark, State
from ui.pages.reading.shown import Shown, parts_of, shown

PLACE, NEXT = DocxLocation("word/document.xml", (0, 1)), DocxLocation("word/document.xml", (0, 2))
TEXT = "Name: ____ Religion: ____ Phone: ____"
WORDS, ANSWER = (11, 20), (21, 25)


def a_mark(state: State = "open", words: tuple[int, int] | None = WORDS, name: str = "one") -> Mark:
    stretch = Stretch(PLACE, *words) if words else None
    return Mark(name, PLACE, "high", 1, state, "Religion", stretch, (Stretch(PLACE, *ANSWER),))


def seen(mode: str, *marks: Mark, after: dict[str, str] | None = None) -> Shown:
    return shown(TEXT, parts_of(marks)[PLACE], mode, after or {})


def test_a_finding_is_told_by_its_own_letters() -> None:
    text = seen("marked", a_mark())
    assert text.text == TEXT
    assert [TEXT[part.start : part.end] for part in text.parts] == ["Religion:"]


def test_a_finding_without_letters_of_its_own_is_the_whole_block() -> None:
    (part,) = seen("marked", a_mark(words=None)).parts
    assert (part.start, part.end) == (0, len(TEXT))


def test_the_original_has_no_findings() -> None:
    assert seen("original", a_mark("removed")) == Shown(TEXT)


def test_what_is_removed_goes_with_its_blank() -> None:
    assert seen("after", a_mark("removed")).text == "Name: ____   Phone: ____"


def test_what_is_reworded_keeps_its_blank() -> None:
    text = seen("after", a_mark("reworded"), after={"one": "Faith (optional):"})
    assert text.text == "Name: ____ Faith (optional): ____ Phone: ____"
    assert [text.text[part.start : part.end] for part in text.parts] == ["Faith (optional):"]


def test_what_is_asked_anew_brings_its_own_blank() -> None:
    mark = replace(a_mark("reworded"), asked_anew=True)
    text = seen("after", mark, after={"one": "Any food you do not eat? ☐ pork ☐ other ____"})
    assert text.text == "Name: ____ Any food you do not eat? ☐ pork ☐ other ____  Phone: ____"


@pytest.mark.parametrize("state", ["open", "kept", "optional"])
def test_what_has_no_new_words_stays(state: State) -> None:
    assert seen("after", a_mark(state)) == Shown(TEXT)


def test_of_two_findings_in_the_same_letters_the_first_decides() -> None:
    marks = (a_mark("reworded"), a_mark("removed", name="two"))
    assert seen("after", *marks, after={"one": "Faith:"}).text == "Name: ____ Faith:  Phone: ____"


def test_two_findings_of_one_block_are_both_carried_out() -> None:
    other = Mark("two", PLACE, "low", 2, "reworded", words=Stretch(PLACE, 0, 5))
    text = seen("after", a_mark("reworded"), other, after={"one": "Faith:", "two": "Full name:"})
    assert text.text == "Full name: ____ Faith: ____ Phone: ____"
    assert [text.text[part.start : part.end] for part in text.parts] == ["Full name:", "Faith:"]


def test_answers_in_another_block_go_with_the_question() -> None:
    mark = Mark("one", PLACE, "high", 1, "removed", answers=(Stretch(NEXT, 0, 4),))
    assert shown("____ here", parts_of([mark])[NEXT], "after", {}).text == " here"
    assert shown("____ here", parts_of([mark])[NEXT], "marked", {}).parts == ()
