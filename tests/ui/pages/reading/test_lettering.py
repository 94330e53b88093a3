"""Outlines hold the whole of their words, whichever way these run."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from ui.pages.reading.lettering import laid_out, rectangles


@pytest.mark.parametrize("text", ["2. Social Security number", "2. رقم الضمان الاجتماعي", "۲. شماره 12 تأمین"])
def test_an_outline_is_as_wide_as_its_words(qapp: QApplication, text: str) -> None:
    layout = laid_out(text, QFont(), 600, ())
    (outline,) = rectangles(layout, 0, len(text))
    assert outline.width() == pytest.approx(layout.lineAt(0).naturalTextWidth(), abs=1)
