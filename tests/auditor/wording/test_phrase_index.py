"""Phrases are found where they stand, with the spelling a form has, and nowhere else."""

from __future__ import annotations

import pytest

from auditor.wording.pattern import compiled
from auditor.wording.phrase_index import PhraseIndex
from question_bank.phrases import PhraseError, parse

STANDS = [
    ("social security (number|no|#)", "Your Social Security Numbers"),
    ("social security (number|no|#)", "Social Security #"),
    ("social security (number|no|#)", "socialsecuritynumber"),
    ("social security (number|no|#)", "Sociai Security No."),
    ("social security [account] number", "Social Security account number"),
    ("date of ~ entry", "date of your last entry"),
    ("citizen*", "Citizenship"),
    ("country of (birth|origin)", "Countries of Birth"),
    ("A-number", "A-Number (if any)"),
    ("S.S.N.", "SSN"),
    ("immigration status", "lmmigration status"),
    ("公民", "是否为美国公民"),
    ("(share|disclose) ~6 (information|data) ~4 agency", "We may share some of your data with any agency"),
]


@pytest.mark.parametrize(("phrase", "text"), STANDS)
def test_a_phrase_is_found(phrase: str, text: str) -> None:
    index = PhraseIndex([(compiled(phrase), "owner")])
    assert [hit.owner for hit in index.find(index.text(text))] == ["owner"]


STANDS_NOT = [
    ("social security (number|no|#)", "social services number"),
    ("race", "trace"),
    ("race", "raze"),
    ("A-number", "a number of pets"),
    ("date of ~ entry", "date of the very last and final entry"),
    ("birth place", "birth certificate place"),
    ("religion", "region"),
    ("citizen", "citizenship"),
]


@pytest.mark.parametrize(("phrase", "text"), STANDS_NOT)
def test_a_near_miss_is_not_found(phrase: str, text: str) -> None:
    index = PhraseIndex([(compiled(phrase), "owner")])
    assert index.find(index.text(text)) == []


def test_an_exact_fit_scores_higher_than_a_misspelt_or_gapped_one() -> None:
    index = PhraseIndex([(compiled("country of ~ citizenship"), "owner")])
    exact, misspelt, gapped = (
        index.find(index.text(text))[0].score
        for text in ("country of citizenship", "country of citizenshlp", "country of your current citizenship")
    )
    assert exact == 100 > misspelt
    assert exact > gapped


def test_a_gap_does_not_reach_over_a_tick_box() -> None:
    index = PhraseIndex([(compiled("proof ~ citizenship"), "owner")])
    assert index.find(index.text("proof of citizenship"))
    assert index.find(index.text("proof ☐ citizenship")) == []


@pytest.mark.parametrize("phrase", ["social (security", "a [b", "(a||b)", "~ entry", "date of ~", "[maybe]", "a ~40 b"])
def test_a_phrase_that_cannot_be_read_says_so(phrase: str) -> None:
    with pytest.raises(PhraseError):
        parse(phrase)
