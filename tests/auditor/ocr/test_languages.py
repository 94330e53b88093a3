"""Which engine reads a page: by the person's languages, or by what the lines show."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageFont
from rapidfuzz import fuzz

from auditor.ocr import Reader, read_page
from auditor.ocr.languages import looks_vietnamese, script_of

DEJAVU = Path("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf")
RUSSIAN = (
    "Заявление на получение услуги", "Фамилия, имя и отчество заявителя", "Дата рождения и место рождения",
    "Гражданство и номер паспорта", "Адрес регистрации по месту жительства", "Подпись заявителя и дата",
)  # fmt: skip
VIETNAMESE = (
    "Họ và tên người nộp đơn", "Ngày tháng năm sinh và nơi sinh", "Số điện thoại và địa chỉ hiện tại",
    "Quý vị không cần phải trả lời câu hỏi này", "Chữ ký của người nộp đơn", "Những giấy tờ được yêu cầu",
)  # fmt: skip
SPANISH = (
    "Solicitud de servicios de la ciudad", "Apellido y nombre del solicitante", "Fecha y lugar de nacimiento",
    "¿Cuál es su estado migratorio?", "Firma del solicitante y fecha", "Número de teléfono durante el día",
)  # fmt: skip

needs_fonts = pytest.mark.skipif(not DEJAVU.exists(), reason="DejaVu, which has these letters, is not installed")


def page_of(lines: tuple[str, ...]) -> Image.Image:
    image = Image.new("L", (1700, 2200), 255)
    font = ImageFont.truetype(DEJAVU, 32)
    for row, line in enumerate(lines):
        ImageDraw.Draw(image).text((160, 160 + row * 120), line, font=font, fill=0)
    return image.rotate(0.7, Image.Resampling.BICUBIC, fillcolor=255)


def needs(language: str) -> None:
    if not Reader().tesseract.reads(language):
        pytest.skip(f"tesseract's data for {language} is not installed")


@needs_fonts
@pytest.mark.parametrize(
    ("lines", "language", "script"),
    [(RUSSIAN, "ru", "Cyrillic"), (VIETNAMESE, "vi", "Latin"), (SPANISH, "", "Latin")],
)
def test_the_language_is_told_from_the_page(lines: tuple[str, ...], language: str, script: str) -> None:
    needs(language)
    page = read_page(page_of(lines), 1, 612, 792, Reader())
    assert (page.language, page.script, page.notices) == (language, script, ())
    assert fuzz.ratio(" ".join(word.text for word in page.ink.words), " ".join(lines)) > 95


@needs_fonts
def test_lines_of_a_second_language_are_read_in_it() -> None:
    needs("ru")
    page = read_page(page_of((*RUSSIAN, *SPANISH[:3])), 1, 612, 792, Reader(["ru", "es"]))
    read = " ".join(word.text for word in page.ink.words)
    assert fuzz.partial_ratio(RUSSIAN[3], read) > 90
    assert fuzz.partial_ratio(SPANISH[1], read) > 90


@needs_fonts
@pytest.mark.parametrize("lines", [RUSSIAN, VIETNAMESE])
def test_letters_that_no_engine_here_reads_are_reported(lines: tuple[str, ...], tmp_path: Path) -> None:
    osd = Path("/usr/share/tesseract-ocr/5/tessdata/osd.traineddata")
    if not osd.exists():
        pytest.skip("tesseract's data for scripts is not installed")
    (tmp_path / "osd.traineddata").symlink_to(osd)
    page = read_page(page_of(lines), 1, 612, 792, Reader(tessdata=tmp_path))
    assert "unknown_script" in page.notices
    assert page.is_unread


@needs_fonts
def test_the_fast_setting_reads_with_tesseract_alone() -> None:
    needs("es")
    reader = Reader(["es"], fast=True)
    page = read_page(page_of(SPANISH), 1, 612, 792, reader)
    assert page.language == "es"
    assert fuzz.ratio(" ".join(word.text for word in page.ink.words), " ".join(SPANISH)) > 90


def test_what_is_missing_is_said_with_the_way_to_get_it(tmp_path: Path) -> None:
    advice = Reader(["vi", "tlh"], tessdata=tmp_path).advice()
    assert any("tesseract-ocr-vie" in sentence for sentence in advice)
    assert any("tlh" in sentence for sentence in advice)
    assert any("tesseract-ocr-osd" in sentence for sentence in advice)


def test_a_language_without_engine_is_refused(tmp_path: Path) -> None:
    with pytest.raises(LookupError):
        Reader(tessdata=tmp_path).recognise([], "ko")


@pytest.mark.parametrize(
    ("lines", "vietnamese"),
    [
        (
            ("Ho va ten nguoi nop don", "Ngay thang nam sinh", "So dien thoai cua quy vi", "khong can phai tra loi"),
            True,
        ),
        (SPANISH, False),
        (("The long van in the bay", "Cho Thong and Dang Tin", "so many months ago, no one may dien"), False),
        ((), False),
    ],
)
def test_vietnamese_without_its_marks_is_recognised(lines: tuple[str, ...], vietnamese: bool) -> None:
    assert looks_vietnamese(lines) is vietnamese


@pytest.mark.parametrize(
    ("text", "script"),
    [("Name 12", "Latin"), ("Фамилия (name)", "Cyrillic"), ("姓名、住所 No", "Han"), ("이름", "Hangul"), ("123 -", "")],
)
def test_the_script_is_that_of_most_letters(text: str, script: str) -> None:
    assert script_of(text) == script
