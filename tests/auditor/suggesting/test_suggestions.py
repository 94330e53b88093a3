"""Advice fits the finding: its requirement, who it is about, its kind, and the form's language."""

from __future__ import annotations

import re

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


def test_advice_is_in_the_forms_language() -> None:
    english = advised("Place of birth ____").suggestions[0].reason
    spanish = advised("Lugar de nacimiento ____", "es").suggestions[0].reason
    assert english != spanish
    assert re.search(r"\b(el|la|de|que)\b", spanish)


def test_a_language_without_advice_falls_back_to_english() -> None:
    assert advised("الجنسية ____", "ar").suggestions[0].reason == advised("Nationality ____").suggestions[0].reason


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
