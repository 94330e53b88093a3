"""A page's picture gives its words, rules and tick boxes in their places, however it lies."""

from __future__ import annotations

import socket
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PIL import Image
from rapidfuzz import fuzz

from auditor.ocr import Reader, read_page
from auditor.ocr.reading import Reading
from auditor.values.box import Box

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from auditor.ocr import ReadPage
    from auditor.ocr.pixels import Pixels
    from auditor.ocr.reading import Engine
    from tests.auditor.ocr.drawing import Drawing

WIDTH, HEIGHT = 612.0, 792.0
PRINTED = (
    "Application for a library card Last name and first name Date of birth and place of birth "
    "Street address, city and postal code Telephone number in the daytime Are you a citizen of this country? "
    "Please bring proof of your address Signature of the person applying"
)


def words(page: ReadPage) -> str:
    return " ".join(word.text for word in page.ink.words)


def place(page: ReadPage, text: str) -> Box:
    return next(word.box for word in page.ink.words if text in word.text)


def test_words_stand_where_they_are_printed(form: Drawing, reader: Reader) -> None:
    page = read_page(form.image, 3, WIDTH, HEIGHT, reader)
    assert page.ink.number == 3
    assert fuzz.ratio(words(page), PRINTED) > 97
    assert page.confidence > 0.9
    assert page.notices == ()
    box = place(page, "Application")
    assert box.left == pytest.approx(60, abs=4)
    assert box.right == pytest.approx(118, abs=8)
    assert box.holds(Box(62, 63, 112, 69), slack=2)


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_a_turned_page_is_put_upright(form: Drawing, reader: Reader, turn: int) -> None:
    image = form.scanned(skew=1.4, turn=turn)
    size = (WIDTH, HEIGHT) if turn in {0, 180} else (HEIGHT, WIDTH)
    page = read_page(image, 1, *size, reader)
    assert page.rotation == (360 - turn) % 360
    assert (page.ink.width, page.ink.height) == pytest.approx((WIDTH, HEIGHT), abs=1)
    assert fuzz.ratio(words(page), PRINTED) > 95
    assert place(page, "Telephone").top == pytest.approx(302, abs=5)


@pytest.mark.parametrize("skew", [-7.0, -2.3, 0.6, 4.5])
def test_skew_is_measured_and_undone(form: Drawing, reader: Reader, skew: float) -> None:
    page = read_page(form.scanned(skew=skew), 1, WIDTH, HEIGHT, reader)
    assert page.skew == pytest.approx(-skew, abs=0.2)
    blanks = [rule for rule in page.ink.rules if rule.width > 400]
    assert len(blanks) == 8
    assert max(rule.height for rule in blanks) < 4


def test_a_place_is_found_again_on_the_page_as_stored(form: Drawing, reader: Reader) -> None:
    page = read_page(form.scanned(skew=3.0), 1, WIDTH, HEIGHT, reader)
    straight = place(page, "Application")
    # Turned counter-clockwise by 3 degrees about the middle, what stands at the left top goes down and to the left.
    back = page.stored(straight)
    assert back.middle - straight.middle == pytest.approx(12, abs=3)
    assert back.left < straight.left


def test_squares_are_told_from_letters_and_ticked_from_empty(form: Drawing, reader: Reader) -> None:
    form.box(60, 560).text(76, 559, "Yes").box(130, 560, tick=True).text(146, 559, "No")
    form.text(200, 559, "O D 0 o Q B 8 Oo").text(60, 600, "DO OD BOO", size=26)
    page = read_page(form.scanned(skew=0.8), 1, WIDTH, HEIGHT, reader)
    lefts = sorted(square.left for square in page.ink.squares)
    assert lefts == pytest.approx([60, 130], abs=3)
    assert [square.left for square in page.ink.ticked] == pytest.approx([130], abs=3)
    read = words(page).split()
    assert "Yes" in read
    assert "No" in read


def test_circles_are_tick_boxes_and_a_letter_o_is_none(form: Drawing, reader: Reader) -> None:
    form.box(60, 560, 11, round_=True).text(78, 559, "Married").box(160, 560, 11, round_=True).text(178, 559, "Single")
    form.text(260, 559, "Other O names")
    page = read_page(form.scanned(), 1, WIDTH, HEIGHT, reader)
    assert sorted(square.left for square in page.ink.squares) == pytest.approx([60, 160], abs=4)


def test_a_comb_of_cells_is_no_row_of_tick_boxes(form: Drawing, reader: Reader) -> None:
    for cell in range(9):
        form.box(60 + cell * 12, 560, 12)
    page = read_page(form.image, 1, WIDTH, HEIGHT, reader)
    assert page.ink.squares == ()


def test_dotted_and_dashed_blanks_are_rules(form: Drawing, reader: Reader) -> None:
    form.text(60, 560, "Nationality" + "." * 60).text(60, 600, "Religion " + "- " * 40)
    page = read_page(form.scanned(), 1, WIDTH, HEIGHT, reader)
    assert [rule for rule in page.ink.rules if rule.width > 80 and 560 < rule.top < 580]
    assert [rule for rule in page.ink.rules if rule.width > 80 and 600 < rule.top < 620]


def test_text_makes_no_rules(reader: Reader, form: Drawing) -> None:
    page = read_page(form.scanned(), 1, WIDTH, HEIGHT, reader)
    assert all(rule.width > 400 for rule in page.ink.rules)


def test_an_empty_sheet_is_blank_and_a_speckled_one_too(reader: Reader) -> None:
    speckled = np.full((2200, 1700), 250, np.uint8)
    speckled[np.random.default_rng(1).random(speckled.shape) < 0.0005] = 0
    for image in (Image.new("L", (1700, 2200), 255), Image.fromarray(speckled)):
        page = read_page(image, 1, WIDTH, HEIGHT, reader)
        assert page.notices == ("blank_page",)
        assert not page.is_unread


def test_scribble_is_no_blank_page(reader: Reader) -> None:
    noise = np.random.default_rng(2).integers(0, 255, (275, 212), dtype=np.uint8)
    page = read_page(Image.fromarray(noise).resize((1700, 2200)), 1, WIDTH, HEIGHT, reader)
    assert page.is_unread


def test_a_coarse_picture_is_read_and_reported(form: Drawing, reader: Reader) -> None:
    small = form.image.resize((form.image.width * 5 // 12, form.image.height * 5 // 12), Image.Resampling.LANCZOS)
    page = read_page(small, 1, WIDTH, HEIGHT, reader)
    assert "low_resolution" in page.notices
    assert fuzz.ratio(words(page), PRINTED) > 85
    assert place(page, "Application").left == pytest.approx(60, abs=5)


def test_black_borders_and_a_colour_picture_change_nothing(form: Drawing, reader: Reader) -> None:
    image = form.scanned(skew=0.5).convert("RGB")
    image.paste((0, 0, 0), (0, 0, 90, image.height))
    image.paste((10, 5, 5), (0, image.height - 60, image.width, image.height))
    page = read_page(np.asarray(image), 1, WIDTH, HEIGHT, reader)
    assert fuzz.ratio(words(page), PRINTED) > 95


def test_an_implausible_page_size_keeps_the_callers_points(form: Drawing, reader: Reader) -> None:
    page = read_page(form.image, 1, 1700.0 * 2, 2200.0 * 2, reader)
    assert fuzz.ratio(words(page), PRINTED) > 95
    assert place(page, "Application").left == pytest.approx(60 * 2 * 200 / 72, abs=20)


class Scrawl:
    """An engine that cannot make out the word Scrawl, as none can make out handwriting."""

    name = "scrawl"

    def __init__(self, real: Engine) -> None:
        self._real = real

    def reads(self, language: str) -> bool:
        return self._real.reads(language)

    def recognise(self, strips: Sequence[Pixels], language: str) -> list[Reading]:
        readings = self._real.recognise(strips, language)
        return [Reading(confidence=0.2) if "Scrawl" in reading.text else reading for reading in readings]


@pytest.mark.parametrize(("top", "notice"), [(86, "handwriting"), (640, "unread_region")])
def test_what_is_not_made_out_is_reported_by_where_it_stands(form: Drawing, top: float, notice: str) -> None:
    reader = Reader()
    reader.engines["embedded"] = Scrawl(reader.embedded)
    page = read_page(form.text(250, top, "Scrawl").image, 1, WIDTH, HEIGHT, reader)
    assert page.notices == (notice,)
    assert page.is_unread is (notice == "unread_region")
    assert len(page.unread) == 1
    assert page.unread[0].holds(Box(252, top + 3, 270, top + 9), slack=2)
    assert "Scrawl" not in words(page)


def test_without_any_engine_the_page_is_unread(form: Drawing, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    reader = Reader(tessdata=tmp_path)
    monkeypatch.setattr(type(reader.embedded), "installed", staticmethod(lambda: False))
    page = read_page(form.image, 1, WIDTH, HEIGHT, reader)
    assert page.notices == ("no_ocr",)
    assert page.is_unread
    assert page.ink.words == ()


def test_no_network_is_opened(form: Drawing, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        message = "the network was asked for"
        raise AssertionError(message)

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    assert read_page(form.image, 1, WIDTH, HEIGHT, Reader()).ink.words
