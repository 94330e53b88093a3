"""Reports speak plainly and show nothing that could mislead a terminal or a reader."""

from __future__ import annotations

from dataclasses import replace
from typing import get_args

import pytest

from auditor.exporters import wording
from auditor.values.audit import Audit, Coverage, Status
from auditor.values.finding import Action, Kind, Severity
from auditor.values.location import DocxLocation, SheetLocation
from auditor.values.notice import Notice
from auditor.values.question import Question, Required, Who


@pytest.mark.parametrize(
    ("words", "values"),
    [
        (wording.SEVERITIES, Severity),
        (wording.SEVERITY_MEANINGS, Severity),
        (wording.REQUIREMENTS, Required),
        (wording.KINDS, Kind),
        (wording.SUBJECTS, Who),
        (wording.STATUSES, Status),
        (wording.NOTHING_FOUND, Status),
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


def test_no_words_say_illegal() -> None:
    assert "illegal" not in wording.CAVEAT.lower()
    assert "ask counsel which applies" in wording.CAVEAT
