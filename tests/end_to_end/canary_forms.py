"""Forms filled in with made-up numbers, in every place where a resident or a clerk may have put one."""

from __future__ import annotations

import io
from itertools import cycle
from typing import TYPE_CHECKING

import openpyxl
from openpyxl.comments import Comment
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from PIL import Image, ImageDraw, ImageFont

from tests.attacks.pdfs import FONT, pdf, stream
from tests.auditor.loaders.docx_makers import cell, control, field, files_of, packed, para, run, table

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from tests.end_to_end.canary_values import Value

LINES = 25
"""Lines on a page of a PDF."""
DPI = 200
_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    f'<Override PartName="/word/document.xml" ContentType="{_MAIN}"/></Types>'
)


def _typed_in_word(value: Value, way: int) -> str:
    """Return a paragraph or table of a Word file with the value in one of seven places."""
    text, asked = value.text, value.asked
    data = f'<w:ffData><w:name w:val="Text1"/><w:textInput><w:default w:val="{text}"/></w:textInput></w:ffData>'
    half = len(text) // 2
    ways: tuple[Callable[[], str], ...] = (
        lambda: para(f"{asked}: {text}"),
        lambda: para(f"{asked}: ", run(text[:half]), run(text[half:], "<w:b/>")),
        lambda: table(cell(asked) + cell(text)),
        lambda: para(f"{asked}: ", control("<w:text/>", run(text))),
        lambda: para(f"{asked}: ", control("<w:showingPlcHdr/><w:text/>", run(text))),
        lambda: para(f"{asked}: ", field(" FORMTEXT ", text, data)),
        lambda: para(f"{asked}: ", control(f'<w:alias w:val="{asked} {text}"/><w:tag w:val="{text}"/>', run("x"))),
    )
    return ways[way]()


def word_form(values: Sequence[Value]) -> bytes:
    """Return a Word file with the values in its text, tables, controls, fields, notes, comments and headers."""
    inside, beside = values[:-9], values[-9:]
    body = "".join(_typed_in_word(value, way) for value, way in zip(inside, cycle(range(7)), strict=False))
    kinds = {"header": "w:hdr", "footer": "w:ftr", "comments": "w:comments"}
    parts = {}
    for place, (name, root) in enumerate(kinds.items()):
        words = "".join(para(f"{value.asked}: {value.text}") for value in beside[place::3])
        commented = f'<w:comment w:id="1" w:author="Clerk">{words}</w:comment>'
        parts[f"{name}1.xml" if name != "comments" else "comments.xml"] = (
            root,
            commented if name == "comments" else words,
        )
    return _package(body, parts)


def _package(body: str, parts: dict[str, tuple[str, str]] | None = None) -> bytes:
    return packed({"[Content_Types].xml": _TYPES} | files_of(body, parts))


def workbook(values: Sequence[Value]) -> bytes:
    """Return a workbook with the values in cells, comments, prompts, lists, defined names and its page header."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Intake"
    for row, value in enumerate(values, 1):
        sheet.cell(row, 1, value.asked)
        place, name = sheet.cell(row, 2), f"answer_{row}"
        match row % 6:
            case 0:
                place.comment = Comment(f"{value.asked} was {value.text}", "Clerk")
            case 1:
                book.defined_names[name] = DefinedName(name, attr_text=f'"{value.text}"')
                place.value = value.text
            case 2:
                prompt = DataValidation(
                    type="list", formula1=f'"{value.text},none"', prompt=value.text, promptTitle="Number"
                )
                prompt.add(place)
                sheet.add_data_validation(prompt)
            case 3:
                sheet.cell(row, 1, f"{value.asked}: {value.text}")
            case 4 if value.text.isdecimal():
                place.value = int(value.text)
            case _:
                place.value = value.text
    sheet.oddHeader.center.text = f"{values[0].asked} {values[0].text}"
    made = io.BytesIO()
    book.save(made)
    return made.getvalue()


def table_of_records(values: Sequence[Value]) -> bytes:
    """Return a CSV file that begins as a form and goes on as a list of people."""
    rows = [f"{value.asked},{value.text}" for value in values]
    return "\n".join(["Question,Answer", *rows]).encode("utf-16")


def printed_pdf(values: Sequence[Value]) -> bytes:
    """Return a PDF with the values printed beside their labels."""
    return _pages([_lines([(value.asked, value.text) for value in part]) for part in _parts(values)])


def boxed_pdf(values: Sequence[Value]) -> bytes:
    """Return a PDF with each letter of the values drawn into a box of its own."""
    return _pages([_lines([(value.asked, "") for value in part]) + _boxes(part) for part in _parts(values)])


def filled_pdf(values: Sequence[Value]) -> bytes:
    """Return a PDF with the values typed into its fields: value, default, appearance, tooltip's end, and XFA data."""
    objects = {1: b"<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [%s] /XFA [(datasets) 5 0 R] >> >>"}
    data = "".join(f"<answer>{value.text}</answer>" for value in values)
    objects[5] = stream(f"<xfa:datasets><xfa:data>{data}</xfa:data></xfa:datasets>".encode(), layers=1)
    pages, fields = [], []
    for part in _parts(values):
        number = max(objects) + 1
        widgets = range(number + 2, number + 2 + 2 * len(part), 2)
        pages.append(number)
        fields += widgets
        kids = b" ".join(b"%d 0 R" % each for each in widgets)
        objects[number] = _page(number + 1, b"/Annots [%s]" % kids)
        objects[number + 1] = stream(_lines([(value.asked, "") for value in part]), layers=1)
        for line, (widget, value) in enumerate(zip(widgets, part, strict=True)):
            objects[widget], objects[widget + 1] = _widget(widget, value, line)
    listed = b" ".join(b"%d 0 R" % each for each in fields)
    return _bound(objects | {1: objects[1] % listed}, pages)


def _widget(number: int, value: Value, line: int) -> tuple[bytes, bytes]:
    """Return a filled-in field and what is drawn in it."""
    text, top = value.text.encode(), 740 - 28 * line
    drawn = stream(
        b"BT /F 10 Tf 2 4 Td (%s) Tj ET" % text, entries=b"/Subtype /Form /BBox [0 0 200 16] /Resources " + FONT
    )
    made = (
        b"<< /Type /Annot /Subtype /Widget /FT /Tx /T (field%d) /TU (%s, such as %s) /V (%s) /DV (%s) /DA (/F 10 Tf)"
        b" /Rect [300 %d 500 %d] /F 4 /AP << /N %d 0 R >> >>"
    )
    return made % (number, value.asked.encode(), text, text, text, top - 4, top + 12, number + 1), drawn


def _lines(lines: Sequence[tuple[str, str]]) -> bytes:
    shown = (f"BT /F 10 Tf 40 {740 - 28 * place} Td ({' '.join(line)}) Tj ET" for place, line in enumerate(lines))
    return "\n".join(shown).replace("(ITIN)", "ITIN").encode()


def _boxes(values: Sequence[Value]) -> bytes:
    drawn = []
    for line, value in enumerate(values):
        top = 740 - 28 * line
        for place, letter in enumerate(value.text.replace(" ", "")):
            left = 300 + 13 * place
            drawn.append(f"{left} {top - 4} 13 16 re S BT /F 10 Tf {left + 4} {top} Td ({letter}) Tj ET")
    return ("\n" + "\n".join(drawn)).encode()


def _parts(values: Sequence[Value]) -> list[Sequence[Value]]:
    return [values[start : start + LINES] for start in range(0, len(values), LINES)]


def _page(contents: int, more: bytes = b"") -> bytes:
    page = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources %s /Contents %d 0 R %s>>"
    return page % (FONT, contents, more)


def _pages(contents: Sequence[bytes]) -> bytes:
    objects = {1: b"<< /Type /Catalog /Pages 2 0 R >>"}
    pages = range(3, 3 + 2 * len(contents), 2)
    for page, content in zip(pages, contents, strict=True):
        objects[page], objects[page + 1] = _page(page + 1), stream(content, layers=1)
    return _bound(objects, pages)


def _bound(objects: dict[int, bytes], pages: Sequence[int]) -> bytes:
    kids = b" ".join(b"%d 0 R" % page for page in pages)
    return pdf(objects | {2: b"<< /Type /Pages /Kids [%s] /Count %d >>" % (kids, len(pages))})


def scanned_pages(values: Sequence[Value], pages: int) -> bytes:
    """Return a TIFF of so many pages with the values printed beside their labels."""
    size = -(-len(values) // pages)
    drawn = [_picture(values[start : start + size]) for start in range(0, len(values), size)]
    made = io.BytesIO()
    drawn[0].save(made, "TIFF", save_all=True, append_images=drawn[1:], dpi=(DPI, DPI), compression="tiff_lzw")
    return made.getvalue()


def _picture(values: Sequence[Value]) -> Image.Image:
    page = Image.new("L", (1700, 2200), 255)
    font = ImageFont.load_default(11 * DPI / 72)
    for line, value in enumerate(values):
        ImageDraw.Draw(page).text((150, 150 + 90 * line), f"{value.asked}: {value.text}", font=font, fill=0)
    return page


def broken_forms(values: Sequence[Value]) -> dict[str, bytes]:
    """Return damaged files by name: values stand in the very tokens at which parsers stop and of which they speak."""
    one, two, three, four = (value.text for value in values[:4])
    word = _package(para(f"{values[0].asked}: {one}") + f"<w:{two.replace(' ', '_')}><{one}")
    return {
        "broken.docx": word,
        "broken.xlsx": packed({"[Content_Types].xml": "<Types>", "xl/workbook.xml": f"<workbook {three}='{four}"}),
        "broken.pdf": b"%PDF-1.7\n1 0 obj << /"
        + two.encode()
        + b" ("
        + three.encode()
        + b"\nstartxref\n"
        + four.encode(),
        "broken.tif": b"II*\0\xff\xff\xff\x7f" + one.encode(),
    }
