"""The fast setting takes a page as it lies, and turns it only where what it reads is nonsense or runs up and down."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PIL import Image
from rapidfuzz import fuzz

from auditor.ocr import Reader, read_page
from auditor.ocr.tesseract import Tesseract
from tests.auditor.ocr.conftest import LABELS

if TYPE_CHECKING:
    from auditor.ocr.pixels import Pixels
    from auditor.ocr.tesseract import Posture
    from tests.auditor.ocr.drawing import Drawing


@pytest.fixture(scope="module")
def fast() -> Reader:
    """The fast setting."""
    reader = Reader(["en"], fast=True)
    if not reader.fast or not reader.tesseract.has("osd"):
        pytest.skip("tesseract's data for English and for orientation is not installed")
    return reader


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_a_turned_page_is_put_upright(form: Drawing, fast: Reader, turn: int) -> None:
    size = (612.0, 792.0) if turn in {0, 180} else (792.0, 612.0)
    page = read_page(form.scanned(skew=0.8, turn=turn), 1, *size, fast)
    assert page.rotation == (360 - turn) % 360
    assert fuzz.ratio(" ".join(word.text for word in page.ink.words), " ".join(LABELS)) > 90
    assert (page.ink.width, page.ink.height) == pytest.approx((612, 792), abs=1)
    assert len([rule for rule in page.ink.rules if rule.width > 400]) == 8


def test_an_upright_page_costs_no_look_at_how_it_lies(
    form: Drawing, fast: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_self: Tesseract, _page: Pixels, _dpi: float) -> Posture | None:
        raise AssertionError

    monkeypatch.setattr(Tesseract, "posture", refuse)
    assert read_page(form.image, 1, 612, 792, fast).rotation == 0


def test_an_empty_sheet_is_blank(fast: Reader) -> None:
    assert read_page(Image.new("L", (1700, 2200), 255), 1, 612, 792, fast).notices == ("blank_page",)
