"""The pictures of a form's pages come upright as the camera says, and with the page's size in points."""

from __future__ import annotations

import io

import pypdfium2
import pytest
from fpdf import FPDF
from PIL import Image

from auditor.errors import DamagedFile
from auditor.loaders.pictures import load
from auditor.loaders.request import Request
from auditor.scanning.pictures import pictures_of

LETTER = (612.0, 792.0)


def saved(image: Image.Image, kind: str, **more: object) -> bytes:
    made = io.BytesIO()
    image.save(made, kind, **more)
    return made.getvalue()


def paper(width: int = 850, height: int = 1100) -> Image.Image:
    """A sheet whose top left corner is black."""
    sheet = Image.new("L", (width, height), 255)
    sheet.paste(0, (0, 0, width // 4, height // 4))
    return sheet


def test_every_frame_of_a_tiff_is_a_page() -> None:
    content = saved(paper(), "TIFF", save_all=True, append_images=[Image.new("L", (1100, 850), 255)], dpi=(100, 100))
    document = load(Request(content, "scan.tif", "image/tiff"))
    assert [page.number for page in document.pages] == [1, 2]
    assert document.needs_recognition
    pictures = pictures_of(content, "image/tiff", None)
    sizes = [(pictures.page(number).width, pictures.page(number).height) for number in (2, 1, 2)]
    pictures.close()
    assert sizes == [(792, 612), LETTER, (792, 612)]


def test_a_png_without_resolution_is_as_wide_as_letter_paper() -> None:
    picture = pictures_of(saved(paper(1700, 2200), "PNG"), "image/png", None).page(1)
    assert (picture.width, picture.height) == pytest.approx(LETTER)


@pytest.mark.parametrize("dpi", [1, 5000])
def test_a_resolution_that_no_scanner_has_is_not_believed(dpi: int) -> None:
    picture = pictures_of(saved(paper(1700, 2200), "PNG", dpi=(dpi, dpi)), "image/png", None).page(1)
    assert (picture.width, picture.height) == pytest.approx(LETTER)


@pytest.mark.parametrize(("orientation", "black"), [(1, (9, 9)), (3, (840, 1090)), (6, (1090, 9)), (8, (9, 840))])
def test_a_photo_is_turned_as_the_camera_says(orientation: int, black: tuple[int, int]) -> None:
    tags = Image.Exif()
    tags[0x0112] = orientation
    picture = pictures_of(saved(paper(), "JPEG", exif=tags), "image/jpeg", None).page(1)
    assert picture.image.size == ((850, 1100) if orientation in {1, 3} else (1100, 850))
    assert picture.image.convert("L").getpixel(black) < 50
    assert (picture.width < picture.height) == (orientation in {1, 3})


def test_a_pdf_page_is_drawn_at_200_dots_an_inch_and_a_huge_one_smaller() -> None:
    form = FPDF(unit="pt", format=LETTER)
    form.add_page()
    form.add_page(format=(6000, 9000))
    pictures = pictures_of(bytes(form.output()), "pdf", None)
    first, second = pictures.page(1), pictures.page(2)
    pictures.close()
    assert first.image.size == (1700, 2200)
    assert (first.width, first.height) == LETTER
    assert second.image.width * second.image.height <= 25_100_000


@pytest.mark.parametrize("content", [b"", b"II*\0\xff\xff\xff\x7f", b"\x89PNG\r\n\x1a\n"])
def test_a_damaged_picture_is_refused(content: bytes) -> None:
    with pytest.raises(DamagedFile):
        load(Request(content, "scan.tif", "image/tiff"))


def test_a_pdf_that_cannot_be_drawn_says_so_at_its_first_page() -> None:
    pictures = pictures_of(b"%PDF-1.7 that only the second reader opens", "pdf", None)
    with pytest.raises(pypdfium2.PdfiumError):
        pictures.page(1)
    pictures.close()
