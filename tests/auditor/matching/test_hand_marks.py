"""What the reviewer marks by hand becomes a finding like any other, in its place among them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from auditor.matching.hand_marks import in_reading_order, marked_by_hand
from auditor.pipeline import Auditor, Reading
from auditor.values.box import Box
from auditor.values.finding import Finding
from auditor.values.hand_mark import HandMark
from auditor.values.location import PageLocation, SheetLocation
from auditor.values.options import AuditOptions
from question_bank import ADJACENT, CATEGORIES, load_bank

BANK = load_bank()
AUDITOR = Auditor(BANK)
USUAL = AuditOptions()
FORM = b"Name,Social Security number,Whom do you pray with,Phone,Phone\n,,,,\n"
NAME, PRAYER, FIRST_PHONE, SECOND_PHONE = 1, 3, 4, 5


def cell(column: int) -> SheetLocation:
    (page,) = READING.document.pages
    return page.blocks[column - 1].location


def audited(*marks: HandMark, options: AuditOptions = USUAL) -> tuple[Finding, ...]:
    return AUDITOR.audit(FORM, "form.csv", options, marks=marks).findings


READING: Reading = AUDITOR.reading(FORM, "form.csv", AuditOptions())


def test_a_mark_becomes_a_finding_in_reading_order() -> None:
    found = audited(HandMark("religion", cell(PRAYER)), HandMark("household", cell(NAME)))
    assert [finding.category for finding in found] == ["household", "ssn", "religion"]
    assert [finding.by_hand for finding in found] == [True, False, True]
    own = found[2]
    assert own.question.text == "Whom do you pray with"
    assert (own.kind, own.confidence, own.needs_person) == ("question", 1.0, False)
    assert "religion" in own.suggestions[0].reason


def test_advice_is_in_the_readers_language_and_from_the_state() -> None:
    mark = HandMark("religion", cell(PRAYER))
    (_, own) = audited(mark, options=AuditOptions(reader="es", state="TX"))
    assert "religión" in own.suggestions[0].reason
    assert not any("Cal." in law for each in own.suggestions for law in each.references)


@pytest.mark.parametrize("category", CATEGORIES + ADJACENT)
def test_every_category_has_advice_of_its_own(category: str) -> None:
    own = [finding for finding in audited(HandMark(category, cell(PRAYER))) if finding.by_hand]
    assert own[0].suggestions
    assert own[0].subcategory in {entry.subcategory for entry in BANK.entries if entry.category == category}


def test_the_same_words_twice_are_two_findings_with_lasting_ids() -> None:
    first, second = (audited(HandMark("victim", cell(column)))[-1].id for column in (FIRST_PHONE, SECOND_PHONE))
    both = audited(HandMark("victim", cell(SECOND_PHONE)), HandMark("victim", cell(FIRST_PHONE)))
    assert [finding.id for finding in both if finding.by_hand] == [first, second]
    assert first != second


def test_what_the_program_finds_anyway_is_not_told_twice() -> None:
    assert [finding.by_hand for finding in audited(HandMark("ssn", cell(2)))] == [False]


def test_a_mark_without_a_place_in_the_form_is_left_out() -> None:
    gone = HandMark("religion", PageLocation(4, Box(0, 0, 1, 1)))
    assert audited(gone) == audited()
    assert audited(HandMark("religion", cell(PRAYER)), HandMark("religion", cell(PRAYER))) == audited(
        HandMark("religion", cell(PRAYER))
    )


def test_of_several_questions_in_a_block_the_one_is_meant_that_was_pointed_at() -> None:
    first = next(question for question in READING.questions if question.text == "Name")
    words = first.words
    assert words
    second = replace(first, text="Faith", words=replace(words, start=40, end=45))
    for start, meant in ((0, "Name"), (2, "Name"), (42, "Faith"), (99, "Faith")):
        (own,) = marked_by_hand((first, second), (), (HandMark("religion", first.location, start),), BANK)
        assert own.question.text == meant
    (taken,) = marked_by_hand((first,), (), (HandMark("ssn", first.location),), BANK)
    (free,) = marked_by_hand((first, second), (taken,), (HandMark("religion", first.location),), BANK)
    assert free.question.text == "Faith"
    assert in_reading_order((free, taken), (first, second)) == (taken, free)
