"""What the audit must say of each sample form: it was planted there, and the look-alikes beside it were too."""

from __future__ import annotations

import pytest

from auditor.pipeline import Auditor
from auditor.samples import sample_forms
from auditor.values.audit import Audit
from auditor.values.options import AuditOptions
from question_bank import load_bank

PLANTED: dict[str, set[str]] = {
    "business-licence.pdf": {"ssn", "itin", "citizenship", "identity_document"},
    "inscripcion-recreacion.docx": {"ssn", "birthplace", "immigration_status", "language"},
    "library-card.docx": {"ssn", "birthplace", "language", "data_sharing"},
    "recreation-signup.pdf": {"religion", "race_ethnicity", "data_sharing"},
    "tree-removal.docx": set(),
    "volunteer-roster.csv": {"birthplace", "language"},
}
"""The categories in each form. The catalogue is left out: it tells what systems hold and asks nobody."""


@pytest.fixture(scope="module")
def audits() -> dict[str, Audit]:
    """The audit of every sample form, by the form's name."""
    auditor = Auditor(load_bank())
    return {path.name: auditor.audit(path.read_bytes(), path.name, AuditOptions()) for path in sample_forms()}


@pytest.mark.parametrize("name", PLANTED)
def test_what_was_planted_is_found_and_nothing_else(name: str, audits: dict[str, Audit]) -> None:
    assert {finding.category for finding in audits[name].findings} == PLANTED[name]


def test_lists_and_prompts_of_the_intake_sheet_are_read(audits: dict[str, Audit]) -> None:
    found = {finding.category for finding in audits["intake.xlsx"].findings}
    assert {"ssn", "itin", "citizenship", "financial_account"} <= found


def test_every_sample_is_read_whole(audits: dict[str, Audit]) -> None:
    assert {name: audit.coverage.status for name, audit in audits.items()} == dict.fromkeys(audits, "complete")


def test_the_text_box_is_found_once(audits: dict[str, Audit]) -> None:
    found = [finding for finding in audits["library-card.docx"].findings if finding.category == "ssn"]
    assert len(found) == 1
    assert found[0].question.requirement.state == "required"


def test_the_race_question_is_known_to_be_optional(audits: dict[str, Audit]) -> None:
    states = {
        f.question.requirement.state for f in audits["recreation-signup.pdf"].findings if f.category == "race_ethnicity"
    }
    assert states == {"optional"}


def test_the_spanish_form_is_answered_in_spanish(audits: dict[str, Audit]) -> None:
    audit = audits["inscripcion-recreacion.docx"]
    assert audit.form.languages == ("es",)
    assert all(finding.suggestions for finding in audit.findings)
