"""Every text with a number has its English plural, and the window reads it."""

from __future__ import annotations

import importlib
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QTranslator


@pytest.fixture
def catalogues() -> ModuleType:
    return importlib.import_module("catalogues")


def _kept(project: Path) -> dict[tuple[str, str], tuple[str, ...]]:
    root = ElementTree.parse(project / "ui/translations/en.ts").getroot()  # noqa: S314 - the project's own
    return {
        (context.findtext("name", ""), message.findtext("source", "")): tuple(
            form.text or "" for form in message.iter("numerusform")
        )
        for context in root.iter("context")
        for message in context.iter("message")
    }


def test_the_english_catalogue_has_every_plural_and_nothing_else(catalogues: ModuleType, project: Path) -> None:
    texts = catalogues.counted_texts(project / "ui")
    assert len(texts) > 10
    assert set(_kept(project)) == texts


def test_one_and_many_are_said_as_people_say_them(project: Path) -> None:
    forms = _kept(project).values()
    assert [pair for pair in forms if len(pair) != 2 or "(s)" in "".join(pair)] == []


def test_the_window_reads_the_catalogue(project: Path) -> None:
    translator = QTranslator()
    assert translator.load(str(project / "ui/translations/en.qm"))
    assert translator.translate("Batch", "%n form(s) shown", "", 1) == "%n form shown"
    assert translator.translate("Batch", "%n form(s) shown", "", 2) == "%n forms shown"


def test_a_text_without_a_number_is_none(catalogues: ModuleType, tmp_path: Path) -> None:
    (tmp_path / "view.py").write_text(
        'translate("A", "%n form(s)", "", n)\nself.tr("plain")\ntranslate("A", "plain")\n'
    )
    assert catalogues.counted_texts(tmp_path) == {("A", "%n form(s)")}
