"""What a form is audited with: the cues of its own languages, and no other's."""

from __future__ import annotations

from dataclasses import replace

import pytest

from auditor.pipeline import Auditor
from auditor.values.options import AuditOptions
from question_bank import load_bank

FOREIGN = {"es": {"optional": ("state",)}, "de": {"optional": ("freiwillig",)}}
BANK = load_bank()
MIXED = replace(BANK, cues={code: {**BANK.cues[code], **FOREIGN.get(code, {})} for code in BANK.cues})
"""A bank in which an English word says something else in Spanish."""


def said(auditor: Auditor, languages: tuple[str, ...]) -> str:
    form = b"Name,Social Security number (state)\n,\n"
    findings = auditor.audit(form, "form.csv", AuditOptions(languages=languages)).findings
    return next(finding.question.requirement.state for finding in findings if finding.category == "ssn")


@pytest.mark.parametrize(
    ("languages", "expected"),
    [(("en",), "unstated"), (("en", "es"), "optional"), (("en", "de"), "unstated")],
)
def test_a_word_of_another_language_is_no_cue(languages: tuple[str, ...], expected: str) -> None:
    assert said(Auditor(MIXED), languages) == expected


def test_one_auditor_keeps_the_languages_of_its_forms_apart() -> None:
    auditor = Auditor(MIXED)
    assert [said(auditor, languages) for languages in (("en", "es"), ("en",), ("es", "en"))] == [
        "optional",
        "unstated",
        "optional",
    ]
    assert auditor.cues(frozenset({"en"})) is auditor.cues(frozenset({"en"}))


def test_a_form_in_a_language_that_is_not_told_takes_every_cue() -> None:
    auditor = Auditor(MIXED)
    assert all("optional" in auditor.cues(frozenset(known)).of("(state)") for known in ((), ("cs",)))


def test_the_state_shapes_the_audit_and_is_told_with_it() -> None:
    form = b"Name,Are you a U.S. citizen?\n,\n"
    auditor = Auditor(BANK)
    everywhere, oregon = (auditor.audit(form, "form.csv", AuditOptions(state=state)) for state in ("", "OR"))
    cited = [
        [law for each in audit.findings[0].suggestions for law in each.references] for audit in (everywhere, oregon)
    ]
    assert any("ORS 180.805" in law for law in cited[1])
    assert any("Chicago" in law for law in cited[0])
    assert not any("Chicago" in law for law in cited[1])
    assert (everywhere.engine.options.get("state"), oregon.engine.options["state"]) == (None, "OR")
