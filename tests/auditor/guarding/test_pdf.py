"""The streams of PDFs are counted as they unpack; drawings within drawings are counted without being drawn."""

from __future__ import annotations

import random

import pytest

from auditor import limits
from auditor.errors import TooLarge
from auditor.guarding import guard
from auditor.guarding.pdf_streams import streams_of
from tests.attacks.pdfs import TEXT, form, laughing_drawings, stream


def noise(size: int) -> bytes:
    """Return bytes that hardly pack."""
    return random.Random(1).randbytes(size)  # noqa: S311 - the same bytes each time


def test_an_ordinary_form_passes() -> None:
    assert guard(form(), "pdf") == guard(form(stream(TEXT, layers=1)), "pdf") == ()


def test_a_stream_that_grows_too_much_is_refused_in_any_number_of_layers() -> None:
    for layers in (1, 2, 3):
        assert guard(form(stream(bytes(limits.RATIO_FROM_BYTES), layers=layers)), "pdf") == ()
        with pytest.raises(TooLarge):
            guard(form(stream(bytes(2 * limits.RATIO_FROM_BYTES), layers=layers)), "pdf")


def test_layers_without_end_are_refused() -> None:
    with pytest.raises(TooLarge):
        guard(form(stream(TEXT, layers=5)), "pdf")


def test_the_filter_need_not_be_named_as_usual() -> None:
    bomb = form(stream(bytes(3_000_000), layers=1).replace(b"/FlateDecode", b"/Fl#61teDecode"))
    with pytest.raises(TooLarge):
        guard(bomb, "pdf")


def test_a_stream_beyond_the_cap_is_refused_whatever_its_ratio(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAX_STREAM_BYTES", 50_000)
    assert guard(form(stream(noise(50_000), layers=1)), "pdf") == ()
    with pytest.raises(TooLarge):
        guard(form(stream(noise(50_001), layers=1)), "pdf")


def test_a_white_page_scanned_is_no_bomb() -> None:
    white = stream(b"\xff" * 3_000_000, layers=1, entries=b"/Type /XObject /Subtype /Image /Width 6000 /Height 4000")
    assert guard(form(others={5: white}), "pdf") == ()


def test_drawings_within_drawings() -> None:
    assert guard(laughing_drawings(levels=4), "pdf") == ()
    with pytest.raises(TooLarge):
        guard(laughing_drawings(levels=8), "pdf")


def test_many_drawings_side_by_side_are_no_attack() -> None:
    """Each draws three others that draw nothing: a product would count billions of them."""
    drawing = b"/Type /XObject /Subtype /Form /BBox [0 0 9 9] "
    shared = b"/Resources << /XObject << /X 99 0 R >> >>"
    others = {number: stream(b"/X Do /X Do /X Do", entries=drawing + shared) for number in range(10, 60)}
    named = b" ".join(b"/X%d %d 0 R" % (number, number) for number in others)
    drawn = b" ".join(b"/X%d Do" % number for number in others)
    others[99] = stream(b"0 0 1 1 re f", entries=drawing)
    page = form(stream(drawn), others=others).replace(
        b"/Resources <<", b"/Resources << /XObject << " + named + b" >>", 1
    )
    assert guard(page, "pdf") == ()


def test_a_drawing_that_draws_itself_ends() -> None:
    own = b"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 5 0 R >> >>"
    loop = stream(b"/X Do " * 200_000, entries=own)
    page = form(stream(b"/X Do"), others={5: loop})
    assert guard(page.replace(b"/Resources <<", b"/Resources << /XObject << /X 5 0 R >>", 1), "pdf") == ()


@pytest.mark.parametrize(
    "content", [b"%PDF-1.7", b"%PDF-1.7 stream", b"%PDF-1.7 stream\nx\x9c", b"%PDF stream\r\nendstream"]
)
def test_what_breaks_off_is_left_to_the_readers(content: bytes) -> None:
    assert guard(content, "pdf") == ()


def test_streams_are_found_by_their_keyword() -> None:
    found = list(
        streams_of(b"1 0 obj << /A >> stream\r\nab\nendstream endobj streams 2 0 obj <</B>>stream\ncd endstream")
    )
    assert [(each.head, each.plain) for each in found] == [(b"obj << /A >> ", b"ab\n"), (b"obj <</B>>", b"cd ")]
