"""The categories have plain words, and are those of the question bank."""

from __future__ import annotations

import question_bank
from auditor.categories import CATEGORIES, DEFAULT_CATEGORIES, category_name, category_reason


def test_the_categories_are_those_of_the_bank() -> None:
    assert question_bank.CATEGORIES == DEFAULT_CATEGORIES
    assert set(CATEGORIES) == {*question_bank.CATEGORIES, *question_bank.ADJACENT}


def test_every_category_says_in_one_sentence_why_it_matters() -> None:
    for category in CATEGORIES.values():
        assert category.why.endswith(".")
        assert "illegal" not in category.why.lower()


def test_a_citys_own_category_is_shown_by_its_id() -> None:
    assert category_name("library_fines") == "Library fines"
    assert category_reason("library_fines") == ""
