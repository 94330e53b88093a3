"""Reports speak plainly and show nothing that could mislead a terminal or a reader."""

from __future__ import annotations

from dataclasses import replace
from typing import get_args

import pytest

from auditor.exporters import wording
from auditor.values.audit import Audit, Coverage, Status
from auditor.values.finding import Action, Finding, Kind, Severity
from auditor.values.location import DocxLocation, SheetLocation
from auditor.values.notice import Notice
from auditor.values.question import Question, Required, Requirement, Who


@pytest.mark.parametrize(
    ("words", "values"),
    [
        (wording.SEVERITIES, Severity),
        (wording.SEVERITY_MEANINGS, Severity),
        (wording.REQUIREMENTS, Required),
        (wording.KINDS, Kind),
        (wording.SUBJECTS, Who),
        (wording.STATUSES, Status),
        (wording.ACTIONS, Action),
    ],
)
def test_every_value_has_its_words(words: dict[str, str], values: object) -> None:
    assert set(words) == set(get_args(values))


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ("two\nlines\tand  blanks ", "two lines and blanks"),
        ("\x1b[31mred\x07", "[31mred"),
        ("fdp.\u202excod", "fdp.xcod"),
        ("half \udc80 letter", "half letter"),
        ("¿Ñandú? 中文 العربية", "¿Ñandú? 中文 العربية"),
    ],
)
def test_control_characters_and_reordering_marks_are_not_shown(raw: str, clean: str) -> None:
    assert wording.shown(raw) == clean


def test_long_text_is_cut_at_a_space() -> None:
    assert wording.shortened("short", 10) == "short"
    assert wording.shortened("one two three four", 12) == "one two…"
    assert wording.shortened("x" * 30, 10) == "x" * 9 + "…"


def test_pages_are_listed_as_a_reader_writes_them() -> None:
    assert wording.page_list([]) == ""
    assert wording.page_list([3]) == "Page 3"
    assert wording.page_list([7, 3, 5, 6, 6]) == "Pages 3, 5–7"


def test_places(a_question: Question) -> None:
    def place(location: DocxLocation | SheetLocation) -> str:
        return wording.place(replace(a_question, location=location))

    assert wording.place(a_question) == "page 2"
    assert place(SheetLocation("Intake", 4, 28)) == "sheet “Intake”, cell AB4"
    assert place(SheetLocation("Intake", 0, 0, "header")) == "sheet “Intake”"
    assert place(DocxLocation("word/document.xml", (0,))) == "under “Identity”"
    assert place(DocxLocation("word/header2.xml", (0,))) == "page header"


def test_notices_are_gathered_by_what_they_say(an_audit: Audit) -> None:
    notices = (Notice("page_without_text", 4), Notice("blank_page", 2), Notice("page_without_text", 5))
    audit = replace(an_audit, coverage=Coverage("partial", (4, 5), notices))
    (unread,) = wording.unread_remarks(audit)
    assert unread.startswith("Pages 4–5: ")
    assert wording.other_remarks(audit) == ("Page 2: This page is blank.",)


def test_a_form_in_an_unknown_language_was_read_and_yet_not_checked(an_audit: Audit) -> None:
    audit = replace(an_audit, findings=(), coverage=Coverage("complete", (), (Notice("no_bank"),)))
    assert not wording.checked_in_full(audit)
    assert wording.how_much_was_read(audit) == "read, language not known"
    assert wording.nothing_found(audit) != wording.nothing_found(replace(audit, coverage=Coverage("complete")))


def test_a_clause_that_asks_nothing_is_not_said_to_be_unstated(a_finding: Finding) -> None:
    unstated = replace(a_finding, question=replace(a_finding.question, requirement=Requirement()))
    assert wording.requirement(a_finding) == "required"
    assert wording.requirement(unstated) == "form does not say if required"
    assert wording.requirement(replace(unstated, kind="clause")) == ""


def test_no_words_say_illegal() -> None:
    assert "illegal" not in wording.CAVEAT.lower()
    assert "ask counsel which applies" in wording.CAVEAT
