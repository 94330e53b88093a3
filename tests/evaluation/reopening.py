"""Opens copies with the libraries that others use, and tells their words by a way that is not the loaders'."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable, Iterator

import docx
import openpyxl
import pypdf
import pypdfium2
import python_calamine
from lxml import etree

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STRICT = "{http://purl.oclc.org/ooxml/wordprocessingml/main}"
_STORIES = re.compile(r"word/(document|header\d*|footer\d*|footnotes|endnotes)\.xml")


def _pypdf(content: bytes) -> None:
    reader = pypdf.PdfReader(io.BytesIO(content))
    for page in reader.pages:
        _ = page.annotations
    reader.get_fields()


def _pdfium(content: bytes) -> None:
    document = pypdfium2.PdfDocument(content)
    document.init_forms()
    for page in document:
        page.render(scale=0.2, may_draw_forms=True)


READERS: dict[str, dict[str, Callable[[bytes], object]]] = {
    "docx": {"python-docx": lambda content: docx.Document(io.BytesIO(content))},
    "pdf": {"pypdf": _pypdf, "pdfium": _pdfium},
    "xlsx": {
        "openpyxl": lambda content: openpyxl.load_workbook(io.BytesIO(content)),
        "calamine": lambda content: python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(content)),
    },
}
"""What opens the copies of each kind; whatever it raises means that it does not."""


def printed_words(content: bytes, kind: str) -> Iterator[str]:
    """Yield the words of a form as it was before any tracked change, notes left out."""
    return {"docx": _word_words, "pdf": _pdf_words, "xlsx": _sheet_words}[kind](content)


def _word_words(content: bytes) -> Iterator[str]:
    """Yield the words of all stories but comments: inserted text left out, deleted text as if it stood."""
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        for name in package.namelist():
            if _STORIES.fullmatch(name):
                yield from _story_words(etree.fromstring(package.read(name)))


def _story_words(root: etree._Element) -> Iterator[str]:
    for paragraph in root.iter(f"{_W}p", f"{_STRICT}p"):
        letters = [
            element.text or ""
            for element in paragraph.iter()
            if _local(element) in ("t", "delText") and _is_original(element, paragraph)
        ]
        yield from "".join(letters).split()


def _local(element: etree._Element) -> str:
    return str(element.tag).rsplit("}", 1)[-1]


def _is_original(element: etree._Element, paragraph: etree._Element) -> bool:
    """Whether text stands in this paragraph itself and was not inserted."""
    for parent in element.iterancestors():
        if parent is paragraph:
            return True
        if _local(parent) in ("ins", "p"):
            return False
    return True


def _pdf_words(content: bytes) -> Iterator[str]:
    for page in pypdfium2.PdfDocument(content):
        yield from page.get_textpage().get_text_bounded().split()


def _sheet_words(content: bytes) -> Iterator[str]:
    book = openpyxl.load_workbook(io.BytesIO(content))
    for sheet in book.worksheets:
        if sheet.title != "Privacy audit":
            for row in sheet.iter_rows(values_only=True):
                for value in row:
                    yield from str(value).split() if value is not None else ()


Controls = list[tuple[str, object, object, tuple[float, ...]]]


def controls(content: bytes) -> Controls:
    """Return a PDF's controls in the order in which Tab goes through them: name, value, flags and rectangle of each."""
    found: Controls = []
    for page in pypdf.PdfReader(io.BytesIO(content)).pages:
        for annotation in page.annotations or ():
            widget = annotation.get_object()
            if widget.get("/Subtype") == "/Widget":
                rectangle = tuple(float(side) for side in widget["/Rect"])
                name = str(_inherited(widget, "/T") or "")
                found.append((name, _inherited(widget, "/V"), _inherited(widget, "/Ff"), rectangle))
    return found


def _inherited(widget: pypdf.generic.DictionaryObject, key: str) -> object:
    """Return a field's entry, or that of the nearest parent that has it (ISO 32000-1, 12.7.3)."""
    node: pypdf.generic.DictionaryObject | None = widget
    for _ in range(20):
        if node is None or key in node:
            break
        parent = node.get("/Parent")
        node = parent.get_object() if parent is not None else None
    held = None if node is None else node.get(key)
    return held.get_object() if isinstance(held, pypdf.generic.IndirectObject) else held
