"""A form is handed over: every kind of file is made by real workers and opened again."""

from __future__ import annotations

import csv
import io
import json
import shutil
from collections.abc import Callable
from pathlib import Path

from docx import Document
from openpyxl import load_workbook
from PIL import Image, ImageDraw, ImageFont
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from auditor.samples import sample_forms
from ui.hand_over import HandOver, HandOverDialog
from ui.hand_over.products import PRODUCTS
from ui.session import Session
from ui.window import Window

Whole = Callable[..., tuple[Window, Session]]
PATIENCE = 120_000  # milliseconds: workers start slowly on a machine that has much else to do


def _opened(qtbot: QtBot, whole: Whole, folder: Path, name: str) -> tuple[Window, Session, Path]:
    (source,) = (each for each in sample_forms() if each.name == name)
    return _shown(qtbot, whole, Path(shutil.copy(source, folder / name)))


def _shown(qtbot: QtBot, whole: Whole, form: Path) -> tuple[Window, Session, Path]:
    window, session = whole()
    qtbot.waitActive(window)
    session.open((form,))
    qtbot.waitUntil(lambda: session.review.desk is not None and session.review.desk.loaded, timeout=PATIENCE)
    return window, session, form


def _dialog(window: Window, session: Session) -> HandOverDialog:
    session.views.review.actions_.export.trigger()
    dialog = window.findChild(HandOver).dialog
    assert dialog is not None
    return dialog


def _done(qtbot: QtBot, dialog: HandOverDialog) -> None:
    qtbot.waitUntil(dialog._close.isVisible, timeout=PATIENCE)


def test_every_file_is_made_and_can_be_opened_again(qtbot: QtBot, whole: Whole, tmp_path: Path) -> None:
    window, session, form = _opened(qtbot, whole, tmp_path, "library-card.docx")
    before = form.read_bytes()
    card = session.views.review.card
    card.choices.choose(0)
    card.decide()
    dialog = _dialog(window, session)
    for box in dialog.boxes.values():
        box.set_on(True)
    dialog.primary.click()
    _done(qtbot, dialog)
    made = {path.name for path in tmp_path.iterdir() if path.stem.startswith("library-card (")}
    assert len(made) == len(PRODUCTS)
    assert form.read_bytes() == before
    words = "".join(Document(tmp_path / "library-card (revised).docx").element.itertext())
    assert "Place of birth" not in words
    assert "Social Security Number" in words
    assert "w:del " in Document(tmp_path / "library-card (marked).docx").element.xml
    report = PdfReader(tmp_path / "library-card (report).pdf")
    assert "Removed" in "".join(page.extract_text() for page in report.pages)
    assert b"Decided:" in (tmp_path / "library-card (report).html").read_bytes()
    told = "\n".join(each.text for each in Document(tmp_path / "library-card (report).docx").paragraphs)
    assert "Decided: Removed" in told
    rows = list(csv.DictReader(io.StringIO((tmp_path / "library-card (findings).csv").read_text("utf-8-sig"))))
    assert [row["Decision"] for row in rows] == ["Removed", "not decided", "not decided", "not decided"]
    sheet = load_workbook(tmp_path / "library-card (findings).xlsx").active
    assert sheet.max_row == 5
    audit = json.loads((tmp_path / "library-card (findings).json").read_text("utf-8"))
    decisions = json.loads((tmp_path / "library-card (decisions).json").read_text("utf-8"))
    assert [each["finding"] for each in decisions["decisions"]] == [audit["findings"][0]["id"]]
    assert any("1 decision is in the copy" in text or "1 decision" in text for text in dialog.results.texts())


def test_a_pdf_is_copied_from_the_keyboard_and_says_what_is_not_decided(
    qtbot: QtBot, whole: Whole, tmp_path: Path
) -> None:
    window, _, form = _opened(qtbot, whole, tmp_path, "recreation-signup.pdf")
    (tmp_path / "recreation-signup (marked).pdf").write_bytes(b"mine")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    dialog = window.findChild(HandOver).dialog
    texts = [label.text() for label in dialog.findChildren(type(dialog._missing))]
    assert "3 findings are not decided." in texts
    assert dialog._existing.isVisible()
    qtbot.keyClick(dialog.primary, Qt.Key.Key_Space)
    _done(qtbot, dialog)
    assert (tmp_path / "recreation-signup (marked).pdf").read_bytes() == b"mine"
    assert len(PdfReader(tmp_path / "recreation-signup (marked) 2.pdf").pages) == 1
    assert form.exists()


def test_a_picture_is_shown_as_a_page_and_copied_with_its_answers_blacked_out(
    qtbot: QtBot, whole: Whole, tmp_path: Path
) -> None:
    page = Image.new("L", (1000, 500), 255)
    ImageDraw.Draw(page).text((90, 80), "Social Security number 078-05-1120", font=ImageFont.load_default(34), fill=0)
    page.save(tmp_path / "sheet.png", dpi=(150, 150))
    window, session, _ = _shown(qtbot, whole, tmp_path / "sheet.png")
    assert session.views.review.form.has_pages
    assert [each.category for each in session.review.desk.audit.findings] == ["ssn"]
    dialog = _dialog(window, session)
    assert dialog.boxes["marked"].isEnabled()
    dialog.redact.set_on(True)
    dialog.primary.click()
    _done(qtbot, dialog)
    copy = PdfReader(tmp_path / "sheet (marked).pdf")
    (picture,) = copy.pages[0].images
    assert picture.image.convert("L").histogram()[0] > page.histogram()[0] + 5_000


def test_a_folder_that_cannot_be_written_to_is_told_in_place(qtbot: QtBot, whole: Whole, tmp_path: Path) -> None:
    window, session, _ = _opened(qtbot, whole, tmp_path, "volunteer-roster.csv")
    dialog = _dialog(window, session)
    assert not dialog.boxes["marked"].isEnabled()
    dialog.start()
    assert dialog._missing.isVisible(), "nothing was chosen"
    dialog.boxes["report_html"].set_on(True)
    (tmp_path / "a file").write_text("no folder")
    dialog.folder.setText(str(tmp_path / "a file"))
    dialog.start()
    _done(qtbot, dialog)
    (text,) = dialog.results.texts()
    assert text.startswith("Web page was not made.")
    assert "Your decisions are safe." in text


def test_a_summary_goes_to_the_clipboard(qtbot: QtBot, whole: Whole, tmp_path: Path) -> None:
    _, session, form = _opened(qtbot, whole, tmp_path, "library-card.docx")
    session.views.review.actions_.copy_summary.trigger()
    text = QGuiApplication.clipboard().text()
    assert text.startswith(form.name)
    assert "Needed if items" not in text
