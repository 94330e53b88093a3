"""Shares of a scan are all of it together, and no page comes twice."""

from __future__ import annotations

import pytest

from auditor.values.share import Share


@pytest.mark.parametrize(("pages", "of"), [(1, 1), (7, 1), (7, 3), (9, 3), (2, 3)])
def test_all_shares_together_are_all_pages_once(pages: int, of: int) -> None:
    shares = [Share(number, of).among(range(pages)) for number in range(of)]
    assert sorted(page for share in shares for page in share) == list(range(pages))
    assert max(map(len, shares)) - min(map(len, shares)) <= 1


def test_a_share_begins_at_the_end() -> None:
    assert list(Share(0, 2).among([1, 2, 3, 4, 5])) == [5, 3, 1]


@pytest.mark.parametrize(("number", "of"), [(2, 2), (-1, 2), (0, 0)])
def test_a_share_there_is_not_is_refused(number: int, of: int) -> None:
    with pytest.raises(ValueError, match="no such share"):
        Share(number, of)
