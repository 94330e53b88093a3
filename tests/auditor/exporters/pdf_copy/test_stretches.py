"""Tests of the way from a block's text to the pieces it is made of."""

from __future__ import annotations

import pytest

from auditor.exporters.pdf_copy.stretches import pieces_between, spans_of
from auditor.layout.piece import Piece, blank


def words(*texts: str) -> list[Piece]:
    return [Piece("text", text, 10.0 * place, 0, 10.0 * place + 9, 10, 10) for place, text in enumerate(texts)]


@pytest.mark.parametrize(
    ("text", "pieces", "spans"),
    [
        ("Your name ____", [*words("Your", "name"), blank(30, 0, 60, 10)], [(0, 4), (5, 9), (10, 14)]),
        ("name, name", words("name,", "name"), [(0, 5), (6, 10)]),
        ("interpreter here", words("inter-", "preter", "here"), [(0, 5), (5, 11), (12, 16)]),
        ("SSN •••-••-•••• here", words("SSN", "123-45-6789", "here"), [(0, 3), (4, 16), (16, 20)]),
    ],
)
def test_each_piece_has_its_place_in_the_text(text: str, pieces: list[Piece], spans: list[tuple[int, int]]) -> None:
    assert spans_of(text, pieces) == spans


def test_words_at_the_edge_of_a_stretch_are_cut() -> None:
    (cut,) = pieces_between("Name:SSN", words("Name:SSN"), 5, 8)
    assert (cut.text, cut.left, cut.right) == ("SSN", pytest.approx(5.625), 9)


def test_what_lies_beside_a_stretch_is_not_in_it() -> None:
    assert [p.text for p in pieces_between("one two three", words("one", "two", "three"), 4, 7)] == ["two"]
