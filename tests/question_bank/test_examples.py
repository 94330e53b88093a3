"""Every entry finds its own examples and leaves its near misses alone."""

from __future__ import annotations

import pytest

from auditor.matching.strings import StringTester
from question_bank import load_bank
from question_bank.models import Entry

BANK = load_bank()
TESTER = StringTester(BANK)
MATCHES = [(entry, text) for entry in BANK.entries for text in entry.examples.matches]
NEAR_MISSES = [(entry, text) for entry in BANK.entries for text in entry.examples.must_not_match]


@pytest.mark.parametrize(("entry", "text"), MATCHES, ids=lambda value: getattr(value, "id", value))
def test_an_entry_finds_its_example(entry: Entry, text: str) -> None:
    found = TESTER.findings(text, entry.language)
    assert entry.category in {finding.category for finding in found}


@pytest.mark.parametrize(("entry", "text"), NEAR_MISSES, ids=lambda value: getattr(value, "id", value))
def test_an_entry_leaves_its_near_miss(entry: Entry, text: str) -> None:
    found = TESTER.findings(text, entry.language)
    assert entry.category not in {finding.category for finding in found}
