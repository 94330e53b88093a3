"""The reader that stands in where pdfium refuses a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from auditor import errors
from auditor.layout import blocks_of
from auditor.loaders.pdf import loading
from auditor.loaders.pdf.second_reader import SecondReader

if TYPE_CHECKING:
    from collections.abc import Callable

    from conftest import PdfForm

    from auditor.loaders.request import Request


def refusing(_content: bytes, _password: str | None) -> None:
    """Stand for a first reader that cannot open the file."""
    raise errors.DamagedFile


def test_words_and_fields_are_read(form: PdfForm) -> None:
    form.write("Last name", 50, 100)
    child = form.field("number", (90, 97, 200, 113), Ff=2)
    form.family("passport", [child], TU="Passport number")
    reader = SecondReader(form.content(), None)
    blocks = blocks_of(reader.see(0).ink)
    fields = [field for block in blocks for field in block.fields]
    assert blocks[0].text == "Last name"
    assert [(f.kind, f.name, f.help, f.required) for f in fields] == [
        ("text", "passport.number", "Passport number", True)
    ]


def test_the_person_is_told(form: PdfForm, asked: Callable[..., Request], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loading, "FirstReader", refusing)
    form.write("Last name", 50, 100)
    document = loading.load(asked(form.content()))
    assert [notice.code for notice in document.notices] == ["second_reader"]
    assert [block.text for block in document.pages[0].blocks] == ["Last name"]


def test_passwords(form: PdfForm) -> None:
    form.write("Last name", 50, 100)
    content = form.content(locked="open")
    with pytest.raises(errors.PasswordNeeded):
        SecondReader(content, None)
    with pytest.raises(errors.PasswordWrong):
        SecondReader(content, "shut")
    assert SecondReader(content, "open").page_count == 1


def test_xfa_is_seen(form: PdfForm) -> None:
    form.xfa = True
    form.write("Please wait...", 50, 100)
    assert SecondReader(form.content(), None).has_xfa


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7", b"PK\x03\x04"])
def test_what_is_no_pdf_is_refused(content: bytes) -> None:
    with pytest.raises(errors.DamagedFile):
        SecondReader(content, None)
