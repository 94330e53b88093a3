"""Where words stand in a form."""

from __future__ import annotations

import pytest

from auditor.values.block import Block
from auditor.values.box import Box
from auditor.values.document import Page
from auditor.values.location import PageLocation
from ui.pages.passages import folded, passages


def _pages(*texts: str) -> list[Page]:
    return [
        Page(number, (Block(text, "paragraph", PageLocation(number, Box(0, 0, 9, 9))),))
        for number, text in enumerate(texts, start=1)
    ]


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("Name of the child", "name", [(0, 4)]),
        ("NAME and name", "Name", [(0, 4), (9, 13)]),
        ("País de nacimiento", "pais", [(0, 4)]),
        ("Pais", "país", [(0, 4)]),
        ("Số an sinh xã hội", "an sinh xa hoi", [(3, 17)]),
        ("出生地点", "出生", [(0, 2)]),
        ("Date of birth", "  of   birth ", [(5, 13)]),
        ("Date of birth", "births", []),
        ("aaa", "aa", [(0, 2)]),
        ("Date of birth", "   ", []),
    ],
)
def test_words_are_found_whatever_their_capitals_accents_and_spaces(
    text: str, words: str, expected: list[tuple[int, int]]
) -> None:
    assert [(each.start, each.end) for each in passages(_pages(text), words)] == expected


def test_places_come_in_reading_order_with_their_block() -> None:
    found = list(passages(_pages("birth", "name", "place of birth"), "birth"))
    assert [(each.block.page, each.start) for each in found if isinstance(each.block, PageLocation)] == [(1, 0), (3, 9)]


@pytest.mark.parametrize("text", ["İstanbul ǅ ß", "Größe", "المولد", "Ñandú"])
def test_folding_keeps_every_offset(text: str) -> None:
    assert len(folded(text)) == len(text)
