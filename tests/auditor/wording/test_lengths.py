"""Words are counted also where no spaces part them."""

from __future__ import annotations

import pytest

from auditor.wording.lengths import word_count


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        ("Social Security number ____", 4),
        ("número de Seguro Social", 4),
        ("社会安全号码", 3),
        ("您的信息不会与其他任何人分享。", 8),
        ("社会安全号码 (SSN)", 4),
    ],
)
def test_words_are_counted_in_any_script(text: str, count: int) -> None:
    assert word_count(text) == count
