"""What is drawn is the page as a reader sees it, and each piece of it fits the others."""

from __future__ import annotations

import io

import numpy as np
import pytest
from PIL import Image
from pypdf import PdfReader, PdfWriter
from pypdf.generic import RectangleObject

from auditor.drawing import Area, Piece
from auditor.drawing.pages import pages_of
from auditor.drawing.piece import LARGEST, whole_page
from auditor.errors import DamagedFile, PasswordNeeded, PasswordWrong, UnknownFormat
from auditor.frames import Frames
from auditor.loaders import load
from auditor.loaders.request import Request
from auditor.values.box import Box
from auditor.values.location import PageLocation
from tests.auditor.drawing.makers import CROP, INK, a_labelled_pdf, a_pdf, dark


def a_picture(kind: str, size: tuple[int, int] = (400, 200), **saved: object) -> bytes:
    image = Image.new("RGB", size, "white")
    image.paste((200, 30, 30), (40, 20, 140, 60))
    content = io.BytesIO()
    image.save(content, kind, **saved)
    return content.getvalue()


def test_a_pdf_tells_its_pages_sizes_as_they_are_seen() -> None:
    upright, lying = (pages_of(a_pdf(2, turned, cropped=True), "pdf", None).sizes() for turned in (0, 90))
    width, height = CROP[2] - CROP[0], CROP[3] - CROP[1]
    assert [(size.width, size.height) for size in upright] == [(width, height)] * 2
    assert [(size.width, size.height) for size in lying] == [(height, width)] * 2


@pytest.mark.parametrize("cropped", [False, True])
@pytest.mark.parametrize("turned", [0, 90, 180, 270])
def test_a_word_is_drawn_where_the_loader_says_it_stands(turned: int, cropped: bool) -> None:
    content = a_labelled_pdf(turned, cropped)
    (block,) = load(Request(content, "form.pdf", "pdf")).pages[0].blocks
    assert isinstance(block.location, PageLocation)
    pages = pages_of(content, "pdf", None)
    size = pages.sizes()[0]
    piece = whole_page(1, 0, round(size.width * 2), round(size.height * 2))
    ink = Box(*(edge / 2 for edge in dark(pages.draw(piece), piece.width)))
    assert block.location.box.holds(ink)
    assert ink.holds(block.location.box, slack=7)  # the box has room for the letters that reach highest and lowest


@pytest.mark.parametrize("kind", ["pdf", "image/png"])
@pytest.mark.parametrize("turns", [0, 1, 2, 3])
def test_pieces_put_together_are_the_whole_page(kind: str, turns: int) -> None:
    content = a_pdf() if kind == "pdf" else a_picture("PNG", (306, 396))
    pages = pages_of(content, kind, None)
    width, height = (306, 396) if turns % 2 == 0 else (396, 306)
    whole = np.frombuffer(pages.draw(whole_page(1, turns, width, height)), np.uint8).reshape(height, width, 4)
    area = Area(7, 9, width - 20, height - 20)
    part = np.frombuffer(pages.draw(Piece(1, turns, width, height, area)), np.uint8).reshape(area.height, area.width, 4)
    expected = whole[area.top : area.bottom, area.left : area.right]
    assert np.abs(part.astype(int) - expected)[:, :, :3].max() <= 2
    assert expected[:, :, 1].min() < 128 < expected[:, :, 1].max()


def test_a_reader_turns_a_page_clockwise() -> None:
    drawn = pages_of(a_pdf(), "pdf", None).draw(whole_page(1, 1, 792, 612))
    left, top, right, bottom = INK
    assert dark(drawn, 792) == pytest.approx((792 - bottom, left, 792 - top, right), abs=1)


def test_a_picture_is_turned_the_same_way_as_a_pdf() -> None:
    drawn = pages_of(a_picture("PNG"), "image/png", None).draw(whole_page(1, 1, 200, 400))
    assert dark(drawn, 200) == pytest.approx((140, 40, 180, 140), abs=2)


def test_dots_are_blue_green_red() -> None:
    drawn = pages_of(a_picture("PNG"), "image/png", None).draw(whole_page(1, 0, 400, 200))
    assert tuple(drawn[(40 * 400 + 90) * 4 :][:3]) == (30, 30, 200)


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_frames_size_is_that_of_the_picture_that_recognition_reads(orientation: int) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation
    for dpi in ((150, 150), (1, 1)):
        frames = Frames(a_picture("JPEG", exif=exif.tobytes(), dpi=dpi), None)
        page = frames.page(1)
        assert frames.size(1) == pytest.approx((page.width, page.height))


def test_every_frame_of_a_fax_is_a_page() -> None:
    frames = [Image.new("1", (850, 1100)), Image.new("1", (1100, 850))]
    content = io.BytesIO()
    frames[0].save(content, "TIFF", save_all=True, append_images=frames[1:], dpi=(100, 100))
    sizes = pages_of(content.getvalue(), "image/tiff", None).sizes()
    assert [(size.width, size.height) for size in sizes] == [(612.0, 792.0), (792.0, 612.0)]


@pytest.mark.parametrize(
    ("content", "password", "error"),
    [
        (a_pdf(key="let me in"), None, PasswordNeeded),
        (a_pdf(key="let me in"), "let us in", PasswordWrong),
        (b"%PDF-1.7 nothing more", None, DamagedFile),
    ],
)
def test_a_pdf_that_does_not_open_says_why(content: bytes, password: str | None, error: type[Exception]) -> None:
    with pytest.raises(error):
        pages_of(content, "pdf", password)


def test_the_password_opens_a_pdf() -> None:
    assert len(pages_of(a_pdf(key="let me in"), "pdf", "let me in").sizes()) == 1


def test_a_picture_that_is_none_is_damaged() -> None:
    with pytest.raises(DamagedFile):
        pages_of(b"\x89PNG\r\n\x1a\n", "image/png", None)


def test_a_word_file_has_no_pages_to_draw() -> None:
    with pytest.raises(UnknownFormat):
        pages_of(b"", "docx", None)


@pytest.mark.parametrize("edges", [(0, 0, 0, 0), (0, 0, 1e7, 1e7), (5, 5, 5, 900)])
def test_a_page_of_an_impossible_size_is_shown_at_a_possible_one(edges: tuple[float, ...]) -> None:
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(a_pdf(2))))
    writer.pages[0].mediabox = writer.pages[0].cropbox = RectangleObject(edges)
    content = io.BytesIO()
    writer.write(content)
    pages = pages_of(content.getvalue(), "pdf", None)
    first, second = pages.sizes()
    assert 1 <= first.width <= LARGEST
    assert 1 <= first.height <= LARGEST
    assert (second.width, second.height) == (612, 792)
    assert len(pages.draw(whole_page(1, 0, 30, 40))) == 30 * 40 * 4
