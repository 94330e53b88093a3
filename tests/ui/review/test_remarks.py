"""Remarks on a form as a whole are said in the window's language."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from auditor.values.active import ActiveContent
from auditor.values.audit import Audit
from auditor.values.notice import Notice
from tests.ui.makers import an_audit
from ui.app import speak
from ui.review.remarks import remarks_on


@pytest.fixture
def spanish(qapp: QApplication) -> Iterator[None]:
    speak(qapp, "es")
    yield
    speak(qapp, "en")


def noticed() -> Audit:
    audit = an_audit()
    notices = (
        Notice("blank_page", 3),
        Notice("blank_page", 5),
        Notice("hidden_sheet", sheet="Old"),
        Notice("no_ocr", 2),
    )
    active = (ActiveContent("macros", "word/vbaProject.bin"),)
    return replace(audit, coverage=replace(audit.coverage, notices=notices), active_content=active)


def test_what_is_unread_is_told_elsewhere(qapp: QApplication) -> None:
    assert remarks_on(noticed()) == (
        "The file carries macros (programs). They were not run.",
        "Pages 3, 5: This page is blank.",
        "“Old”: This sheet is hidden in the workbook; it was checked all the same.",
    )


@pytest.mark.usefixtures("spanish")
def test_in_a_spanish_window_they_are_spanish() -> None:
    assert remarks_on(noticed()) == (
        "El archivo lleva macros (programas). No se ejecutaron.",
        "Páginas 3, 5: Esta página está en blanco.",
        "“Old”: Esta hoja está oculta en el libro; se revisó igualmente.",
    )
