"""A label has a word, whatever its script."""

from __future__ import annotations

import pytest

from auditor.extraction.piece import has_words


@pytest.mark.parametrize("label", ["No", "ਭਾਸ਼ਾ", "ਮਾਂ", "语", "I-94", "#", "لغة", "U. S."])
def test_a_label_has_a_word(label: str) -> None:
    assert has_words(label)


@pytest.mark.parametrize("label", ["", "12.", "a)", "--", "1 a", "ੰ"])
def test_a_number_or_a_single_letter_is_none(label: str) -> None:
    assert not has_words(label)
