"""Damaged copies of files: what looks at them first raises nothing but the program's own errors."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest

from auditor.active_content import active_content_of
from auditor.errors import AuditorError
from auditor.guarding import guard
from tests.attacks.archives import OFFICE, open_document, workbook
from tests.attacks.others import png
from tests.attacks.pdfs import PDFS, laughing_drawings

MUTANTS = 60
FORMS: dict[str, tuple[str, Callable[[], bytes]]] = {
    "word": ("docx", OFFICE["remote_template.docx"]),
    "workbook": ("xlsx", lambda: workbook("<sheetData><row><c><f>WEBSERVICE(A1)</f></c></row></sheetData>")),
    "open document": ("ods", lambda: open_document('<draw:image xlink:href="https://203.0.113.7/a.png"/>')),
    "pdf": ("pdf", PDFS["action_loop.pdf"]),
    "pdf of drawings": ("pdf", lambda: laughing_drawings(levels=6)),
    "picture": ("image/png", lambda: png(64, 64)),
}


def mutant(content: bytes, luck: random.Random) -> bytes:
    """Return a copy with bytes changed, a piece cut out, or the end missing."""
    copy = bytearray(content)
    place = luck.randrange(len(copy))
    match luck.randrange(3):
        case 0:
            for _ in range(luck.randint(1, 12)):
                copy[luck.randrange(len(copy))] = luck.randrange(256)
        case 1:
            del copy[place : place + luck.randint(1, 60)]
        case _:
            del copy[place:]
    return bytes(copy)


@pytest.mark.parametrize("form", FORMS)
def test_mutants_raise_nothing_of_their_own(form: str) -> None:
    kind, make = FORMS[form]
    luck = random.Random(form)  # noqa: S311 - the same mutants each time
    whole = make()
    for _ in range(MUTANTS):
        content = mutant(whole, luck)
        try:
            guard(content, kind)
        except AuditorError:
            continue
        active_content_of(content, kind)
