"""A city's exception silences an entry, everywhere or where its words stand."""

from __future__ import annotations

import pytest

from auditor.matching.entry_book import EntryBook
from auditor.matching.findings import findings_of
from auditor.matching.matcher import Matcher
from auditor.matching.strings import StringTester
from auditor.wording.cue_book import CueBook
from question_bank import load_bank
from question_bank.models import Exemption

BANK = load_bank()
MATCHER = Matcher(EntryBook(BANK, frozenset({"en"})), CueBook(BANK.cues))


@pytest.mark.parametrize(
    ("text", "phrases", "silent"),
    [
        ("Place of birth ____", (), True),
        ("Place of birth ____", ("place of birth",), True),
        ("Place of birth for form W-4 ____", ("Form W-4",), True),
        ("Place of birth ____", ("form W-4",), False),
        ("Birthplace ____", ("place",), False),
        ("Religion ____", (), False),
    ],
)
def test_an_exception(text: str, phrases: tuple[str, ...], silent: bool) -> None:
    exemption = Exemption("birthplace.self.en", "The registry of births needs it.", phrases)
    questions = StringTester(BANK).questions(text, "en")
    found = findings_of(questions, MATCHER, frozenset({"birthplace", "religion"}), (exemption,))
    assert bool(found) is not silent
