"""Tests of what becomes of an item's typed number when the words behind it change."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any

import pikepdf
import pytest

from auditor.exporters.pdf_copy import write

Make = Callable[..., Any]
NEXT = (50, 150, "12. Telephone")
LONG = "Tell us in a few words how we can best reach you during the day " * 4


@pytest.fixture
def reworded(a_form: Make, a_change: Make, marking: Make, reopened: Make) -> Callable[..., str]:
    """Return what prints a form of some words after the first ones were reworded."""

    def reword(*words: tuple[float, float, str], asked: str, deed: str = "relabel", text: str = "Case") -> str:
        form = a_form(*words, NEXT)
        copy = write(form.request, form.document, (a_change(form.stretch(asked), deed, text),), marking("revised"))
        return " ".join(block.text for block in reopened(copy.content).document.pages[0].blocks)

    return reword


@pytest.mark.parametrize(("number", "stays"), [("11.", True), ("2(c)", True), ("Q4:", True), ("401(k)", False)])
@pytest.mark.parametrize("deed", ["relabel", "replace"])
def test_a_number_stays_before_new_words(reworded: Callable[..., str], number: str, *, stays: bool, deed: str) -> None:
    asked = f"{number} Bank accounts"
    said = reworded((50, 200, asked), asked=asked, deed=deed)
    assert said == (f"{number} Case 12. Telephone" if stays else "Case 12. Telephone")


def test_a_number_goes_with_what_is_removed(reworded: Callable[..., str]) -> None:
    assert reworded((50, 200, "11. Bank"), asked="11. Bank", deed="remove", text="") == "12. Telephone"


def test_new_words_may_bring_their_own_number(reworded: Callable[..., str]) -> None:
    assert reworded((50, 200, "11. Bank"), asked="11. Bank", text="11a. Case") == "11a. Case 12. Telephone"


def test_a_number_joined_to_its_word_is_set_anew(reworded: Callable[..., str]) -> None:
    assert reworded((50, 200, "b)Bank accounts"), asked="b)Bank accounts") == "b)Case 12. Telephone"


@pytest.mark.parametrize(("left", "said"), [(66, "7 Case"), (58.5, "Case")])
def test_a_bare_figure_is_a_number_where_it_is_set_apart(reworded: Callable[..., str], left: float, said: str) -> None:
    assert reworded((50, 200, "7"), (left, 200, "Bank accounts"), asked="7 Bank accounts") == f"{said} 12. Telephone"


def test_no_number_stays_alone_where_new_words_find_no_room(reworded: Callable[..., str]) -> None:
    beneath = (50, 188, "Everyone who lives with you and whom you pay for, also your parents")
    said = reworded((50, 200, "11. Bank"), beneath, asked="11. Bank", deed="replace", text=LONG)
    assert said == f"{beneath[2]} 12. Telephone"


def test_of_neighbours_that_are_asked_once_the_first_keeps_its_number(
    a_form: Make, a_change: Make, marking: Make, reopened: Make
) -> None:
    form = a_form((50, 200, "10. Bank"), (50, 184, "11. Account"), NEXT)
    asked = ("10. Bank", "11. Account")
    changes = tuple(a_change(form.stretch(words), "replace", "How?", name=words) for words in asked)
    copy = write(form.request, form.document, changes, marking("revised"))
    said = [block.text for block in reopened(copy.content).document.pages[0].blocks]
    assert said == ["10. How?", "12. Telephone"]


@pytest.mark.parametrize(("deed", "text", "left"), [("replace", "Case", 65), ("remove", "", 49)])
def test_a_marked_number_is_struck_only_with_what_is_removed(  # noqa: PLR0913, PLR0917
    a_form: Make, a_change: Make, marking: Make, deed: str, text: str, left: float
) -> None:
    form = a_form((50, 200, "11. Bank"), NEXT)
    copy = write(form.request, form.document, (a_change(form.stretch("11. Bank"), deed, text),), marking("marked"))
    with pikepdf.open(io.BytesIO(copy.content)) as pdf:
        struck = next(item for item in pdf.pages[0].Annots if item.Subtype == "/StrikeOut")
        assert float(struck.Rect[0]) == pytest.approx(left, abs=5)
