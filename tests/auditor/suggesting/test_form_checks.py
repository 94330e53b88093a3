"""What a form as a whole lacks: the three parts of the notice beside a Social Security number, and contradictions."""

from __future__ import annotations

import pytest

from auditor.pipeline import Auditor
from auditor.values.audit import Audit
from auditor.values.block import Block
from auditor.values.document import Document, Page
from auditor.values.location import DocxLocation
from auditor.values.options import AuditOptions
from question_bank import load_bank

AUDITOR = Auditor(load_bank())
PARTS = {"ssn_notice_voluntary", "ssn_notice_authority", "ssn_notice_uses"}


def audit(*texts: str) -> Audit:
    blocks = tuple(Block(text, "paragraph", DocxLocation("word/document.xml", (n,))) for n, text in enumerate(texts))
    return AUDITOR.audited(Document("docx", (Page(None, blocks),)), "form.docx", "0" * 64, AuditOptions(("en",)))


def codes(*texts: str) -> set[str]:
    return {check.code for check in audit(*texts).checks}


def test_a_number_asked_without_notice_lacks_it_whole() -> None:
    assert codes("Social Security number ____") == {"ssn_notice_missing"}


def test_a_form_that_asks_no_number_needs_no_notice() -> None:
    assert codes("Name ____") == set()


NOTICES = [
    (
        "Giving your Social Security number is voluntary and you may leave it blank on this form.",
        "ssn_notice_voluntary",
    ),
    (
        "We ask for your Social Security number under 42 U.S.C. 405(c)(2)(C)(i), a law of the land.",
        "ssn_notice_authority",
    ),
    ("Your Social Security number will be used only to tell two people of one name apart.", "ssn_notice_uses"),
]


@pytest.mark.parametrize(("notice", "part"), NOTICES)
def test_each_part_of_the_notice_is_heard(notice: str, part: str) -> None:
    assert codes("Social Security number ____", notice) == PARTS - {part}


def test_a_whole_notice_leaves_nothing_to_say() -> None:
    assert codes("Social Security number ____", *(notice for notice, _part in NOTICES)) == set()


def test_optional_in_words_and_required_in_practice_is_a_conflict() -> None:
    assert "optionality_conflict" in codes("Religion (optional) (required) ____")


def test_a_nudge_is_reported() -> None:
    assert "nudge" in codes("Religion (optional, but it helps us process your application faster) ____")


def test_a_promise_contradicted_by_the_forms_own_clause_is_doubted() -> None:
    promise = "We will not share your information with anyone."
    clause = "Your information may be shared with other government agencies."
    (alone,) = audit(promise).good_practice
    (doubted,) = audit(promise, clause).good_practice
    assert (alone.doubt, bool(doubted.doubt)) == ("", True)
