"""Advice fits the finding: its requirement, who it is about, its kind, and the form's language."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from auditor.matching.strings import StringTester
from auditor.suggesting.suggestions import with_suggestions
from auditor.values.finding import Finding
from question_bank import ADJACENT, CATEGORIES, load_bank

BANK = load_bank()
TESTER = StringTester(BANK)


def advised(text: str, language: str = "en") -> Finding:
    return with_suggestions(TESTER.findings(text, language), BANK)[0]


def actions(text: str, language: str = "en") -> list[str]:
    return [suggestion.action for suggestion in advised(text, language).suggestions]


def test_a_number_nobody_needs_is_left_out() -> None:
    assert actions("Social Security number ____")[0] == "remove"


def test_words_are_in_the_forms_language_and_reasons_in_the_readers() -> None:
    english = advised("Social Security number ____").suggestions
    spanish = advised("Número de Seguro Social ____", "es").suggestions
    assert [item.reason for item in spanish] == [item.reason for item in english]
    assert [item.english for item in spanish] == [item.text for item in english]
    assert all(item.text != item.english for item in spanish if item.text)


def test_a_reader_of_spanish_gets_spanish_reasons() -> None:
    (finding,) = TESTER.findings("Lugar de nacimiento ____", "es")
    (read,) = with_suggestions((finding,), BANK, "es")
    assert re.search(r"\b(el|la|de|que)\b", read.suggestions[0].reason)


def test_a_machines_draft_is_marked_until_somebody_signs_it_off() -> None:
    (finding,) = TESTER.findings("Número de Seguro Social ____", "es")
    signed = replace(BANK, drafted=frozenset())
    for bank, drafted in ((BANK, True), (signed, False)):
        (advised_,) = with_suggestions((finding,), bank)
        assert {item.machine_drafted for item in advised_.suggestions if item.text} == {drafted}
    assert not any(item.machine_drafted for item in advised("Social Security number ____").suggestions)


def test_a_language_without_advice_falls_back_to_english() -> None:
    (finding,) = TESTER.findings("Nationality ____", "en")
    foreign = replace(finding, question=replace(finding.question, language="xx"))
    (advised_,) = with_suggestions((foreign,), BANK)
    assert advised_.suggestions == advised("Nationality ____").suggestions


def test_every_entry_gets_advice_in_its_language() -> None:
    silent = [
        entry.id
        for entry in BANK.entries
        if not (BANK.suggestions["en"].get(entry.subcategory) or BANK.suggestions["en"].get(entry.category))
    ]
    assert silent == []


def test_references_carry_their_date_and_leave_the_law_to_counsel() -> None:
    references = [text for suggestion in advised("SSN ____").suggestions for text in suggestion.references]
    assert references
    assert all(re.search(r"checked \d{4}-\d\d-\d\d", text) and "counsel" in text for text in references)


def laws(text: str, state: str) -> dict[str, list[str]]:
    """Return the ids of the laws that are named, in their order, by the action they are named for."""
    (finding,) = with_suggestions(TESTER.findings(text, "en"), BANK, state=state)
    return {
        suggestion.action: [
            law.id for cited in suggestion.references for law in BANK.laws.values() if cited.startswith(law.citation)
        ]
        for suggestion in finding.suggestions
    }


@pytest.mark.parametrize(
    ("state", "removal", "keeping"),
    [
        ("", ["sf-12h", "chicago-2-173", "or-180-805"], ["hava-nvra", "chicago-2-173", "ga-50-36-1"]),
        ("CA", ["sf-12h"], ["hava-nvra"]),
        ("IL", ["chicago-2-173"], ["chicago-2-173", "hava-nvra"]),
        ("GA", [], ["ga-50-36-1", "hava-nvra"]),
        ("ME", [], ["hava-nvra"]),
    ],
)
def test_a_states_laws_come_first_and_no_other_states(state: str, removal: list[str], keeping: list[str]) -> None:
    named = laws("Are you a U.S. citizen? ☐ Yes ☐ No", state)
    assert (named["remove"], named["keep_required"]) == (removal, keeping)


def test_what_a_state_shares_with_others_is_named_in_each() -> None:
    shared = [law for law in BANK.laws.values() if len(law.states) > 1]
    assert shared
    assert all(law.holds_in(state) for law in shared for state in law.states)
    assert not any(law.holds_in("ME") for law in shared)


@pytest.mark.parametrize("language", ["en", "es"])
def test_nothing_is_called_illegal(language: str) -> None:
    texts = [
        text for advice in BANK.suggestions[language].values() for item in advice for text in (item.text, item.reason)
    ]
    assert [text for text in texts if re.search(r"\billegal|\bilegal|unlawful to ask", text, re.IGNORECASE)] == []


def test_both_languages_advise_the_same_actions() -> None:
    english, spanish = BANK.suggestions["en"], BANK.suggestions["es"]
    assert {key: [a.action for a in advice] for key, advice in english.items()} == {
        key: [a.action for a in advice] for key, advice in spanish.items()
    }


def test_every_category_is_known_to_the_bank_in_english_and_spanish() -> None:
    for language in ("en", "es"):
        assert {e.category for e in BANK.entries if e.language == language} == set(CATEGORIES + ADJACENT)
