"""XLS and ODS."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

import pytest

from auditor.errors import DamagedFile
from auditor.values.document import Document

Read = Callable[..., Document]

OFFICE = "urn:oasis:names:tc:opendocument:xmlns"
KIND = "application/vnd.oasis.opendocument.spreadsheet"


def ods(*rows: tuple[object, ...]) -> bytes:
    """Make an OpenDocument sheet whose table begins a row down."""

    def cell(value: object) -> str:
        if isinstance(value, str):
            return f'<table:table-cell office:value-type="string"><text:p>{value}</text:p></table:table-cell>'
        return (
            f'<table:table-cell office:value-type="float" office:value="{value}"/>' if value else "<table:table-cell/>"
        )

    body = "".join(f"<table:table-row>{''.join(map(cell, row))}</table:table-row>" for row in ((), *rows))
    content = (
        f'<office:document-content xmlns:office="{OFFICE}:office:1.0" xmlns:table="{OFFICE}:table:1.0" '
        f'xmlns:text="{OFFICE}:text:1.0"><office:body><office:spreadsheet><table:table table:name="Intake">'
        f"{body}</table:table></office:spreadsheet></office:body></office:document-content>"
    )
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as packed:
        packed.writestr("mimetype", KIND)
        packed.writestr("META-INF/manifest.xml", f'<manifest:manifest xmlns:manifest="{OFFICE}:manifest:1.0"/>')
        packed.writestr("content.xml", content)
    return stream.getvalue()


def test_an_ods_form_is_read_in_its_places(read: Read) -> None:
    page = read(ods((None, "Name:", None, "[ ] Resident"), (None, "Income:", 41000)), "ods").pages[0]
    assert [(b.text, b.location.row, b.location.column) for b in page.blocks] == [
        ("Name:", 2, 2),
        ("☐ Resident", 2, 4),
        ("Income:", 3, 2),
        ("", 3, 3),
    ]
    assert (page.sheet, page.sheet_kind) == ("Intake", "form")


def test_an_ods_log_keeps_its_records(read: Read) -> None:
    document = read(ods(("Client name", "Language", "Date"), ("Zebra", "Thai", 4), ("Yak", "Thai", 5)), "ods")
    assert document.pages[0].sheet_kind == "log"
    assert "Zebra" not in repr(document)


@pytest.mark.parametrize("kind", ["xls", "ods"])
def test_a_damaged_file_is_refused(kind: str, read: Read) -> None:
    with pytest.raises(DamagedFile):
        read(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600, kind)
