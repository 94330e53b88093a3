"""How long auditing a PDF takes, against what pdfium itself needs for the text and boxes of its pages."""

from __future__ import annotations

import ctypes
from functools import partial
from typing import TYPE_CHECKING

import pypdfium2
import pypdfium2.raw as pdfium
from clock import median_seconds
from figure import Figure

from auditor.loaders import load
from auditor.loaders.request import Request
from auditor.pipeline import Auditor
from auditor.values.options import AuditOptions

if TYPE_CHECKING:
    from pathlib import Path

    from clock import Work

    from question_bank import Bank

_MOST_TIMES = 6.0
_ROUNDS = 3
_WARM = b"Name,Citizenship status of each member of the household\n,\n"


def pdf_figures(paths: tuple[Path, ...], bank: Bank) -> tuple[Figure, ...]:
    """Return how many times as long as pdfium's own extraction the audits take, of forms that need no recognition."""
    contents = {path.name: content for path in paths if _is_text(content := path.read_bytes(), path.name)}
    floor, whole = median_seconds((partial(_extraction, contents), partial(_audits, contents, bank)), _ROUNDS)
    detail = f"{len(contents)} forms: pdfium {floor:.2f} s, audits {whole:.2f} s"
    return (Figure("auditing the text PDFs, against pdfium alone", whole / floor, "x", _MOST_TIMES, detail=detail),)


def _is_text(content: bytes, name: str) -> bool:
    return not load(Request(content, name, "pdf")).needs_recognition


def _extraction(contents: dict[str, bytes]) -> Work:
    """Return the reading of text and of every character's box on every page, as pdfium gives them."""

    def work() -> None:
        for content in contents.values():
            with pypdfium2.PdfDocument(content) as document:
                for page in document:
                    letters = page.get_textpage()
                    letters.get_text_range()
                    _boxes(letters)

    return work


def _boxes(letters: pypdfium2.PdfTextPage) -> None:
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    for place in range(letters.count_chars()):
        pdfium.FPDFText_GetCharBox(letters, place, left, right, bottom, top)


def _audits(contents: dict[str, bytes], bank: Bank) -> Work:
    """Return the audits of all forms, with an auditor that is ready for each language and knows none of them."""
    auditor = Auditor(bank)
    for language in bank.languages:
        auditor.audit(_WARM, "warm.csv", AuditOptions(languages=(language,)))

    def work() -> None:
        for name, content in contents.items():
            auditor.audit(content, name, AuditOptions())

    return work
