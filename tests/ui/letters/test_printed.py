"""A report printed as PDF has each text in a font of its language."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

from auditor.exporters.letter_families import FAMILIES
from ui.hand_over.printing import printed

SAMPLES = {"hy": "Ազգություն", "pa": "ਨਾਗਰਿਕਤਾ", "ar": "الجنسية"}


@pytest.mark.parametrize("language", SAMPLES)
def test_a_text_is_printed_in_the_first_font_of_its_language_that_is_there(qapp: QApplication, language: str) -> None:
    there = [family for family in FAMILIES[language] if QFontDatabase.hasFamily(family)]
    if not there:
        pytest.skip("no font for this language here")
    page = f'<html lang="en"><body><p>Name</p><p lang="{language}">{SAMPLES[language]}</p></body></html>'
    assert there[0].replace(" ", "").encode() in printed(page, "Report")
