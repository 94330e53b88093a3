"""Forms of real publishers, where they lie beside the project: opened, decided by keys, exported and opened again."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from docx import Document
from openpyxl import load_workbook
from pypdf import PdfReader

from tests.ui.stories.person import Person

FORMS = Path(__file__).resolve().parents[4] / "shared" / "evaluation"
OPENERS: dict[str, Callable[[Path], object]] = {
    ".docx": lambda path: Document(path).paragraphs,
    ".pdf": lambda path: PdfReader(path).pages,
    ".xlsx": lambda path: load_workbook(path).sheetnames,
}
CHOSEN = (
    "forms/docx/woosc__registration-2026.docx",  # a form designer's
    "more/xlsx/gbls__eviction-interview-es.xlsx",  # in Spanish, a language-access coordinator's
    "forms/pdf/mn-dhs__ccap-page1.pdf",  # a clerk's
    "forms/pdf/us-courts__b121.pdf",  # a privacy officer's: every answer is a number
)

pytestmark = pytest.mark.skipif(not FORMS.is_dir(), reason="the real forms are kept apart from the project")


def test_real_forms_are_decided_and_their_copies_open(person: Person, tmp_path: Path) -> None:
    told: dict[str, int] = {}
    for name in CHOSEN:
        form = FORMS / name
        before = form.read_bytes()
        person.session.open((form,))
        person.wait_for_form()
        for _ in person.decisions():
            person.press("Ctrl+5", "Ctrl+Return")
        told[name] = sum(map(bool, person.decisions()))
        _export(person, tmp_path)
        assert len(OPENERS[form.suffix](tmp_path / f"{form.stem} (marked){form.suffix}")) > 0
        audit = json.loads((tmp_path / f"{form.stem} (findings).json").read_text("utf-8"))
        assert len(audit["findings"]) == len(person.session.review.desk.audit.findings)
        assert form.read_bytes() == before
        person.click(person.session.views.review.bar.back)
    assert all(told.values()), told


def _export(person: Person, folder: Path) -> None:
    """Have a marked-up copy and the findings made in a folder of the test's own."""
    person.press("Ctrl+E")
    dialog = person.dialog()
    person.answer_files(folder)
    person.click(dialog.folder.nextInFocusChain())
    person.wait(lambda: Path(dialog.folder.text()) == folder)
    person.click(dialog.boxes["findings_json"].tick)
    person.click(dialog.primary)
    person.wait_for_files(dialog)
    person.click(dialog._close)
