"""Every text of the window has its translation, and the window reads it."""

from __future__ import annotations

import importlib
import re
import string
import sys
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QTranslator

from auditor.errors import ERRORS
from auditor.values.active import ACTIVE_CONTENT
from auditor.values.copy import LEFT, WARNINGS
from auditor.values.notice import NOTICES

Catalogue = dict[tuple[str, str], tuple[str, ...]]


@pytest.fixture
def catalogues() -> ModuleType:
    return importlib.import_module("catalogues")


@pytest.fixture
def spanish(catalogues: ModuleType, project: Path) -> Catalogue:
    known: Catalogue = catalogues.translations(project / "ui/translations/es.ts")
    return known


def _fields(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def test_the_english_catalogue_has_every_plural_and_nothing_else(catalogues: ModuleType, project: Path) -> None:
    texts = catalogues.counted(catalogues.window_texts(project))
    assert len(texts) > 10
    assert set(catalogues.translations(project / "ui/translations/en.ts")) == texts


def test_one_and_many_are_said_as_people_say_them(catalogues: ModuleType, project: Path) -> None:
    forms = catalogues.translations(project / "ui/translations/en.ts").values()
    assert [pair for pair in forms if len(pair) != 2 or "(s)" in "".join(pair)] == []


def test_every_text_is_there_in_spanish(catalogues: ModuleType, project: Path, spanish: Catalogue) -> None:
    texts = catalogues.window_texts(project)
    assert len(texts) > 200
    assert sorted(texts - spanish.keys()) == []
    assert [text for text, forms in spanish.items() if not all(form.strip() for form in forms)] == []


def test_what_is_put_into_a_text_is_put_into_its_translation(spanish: Catalogue) -> None:
    assert [text for text, forms in spanish.items() if any(_fields(form) != _fields(text[1]) for form in forms)] == []


def test_a_translation_keeps_the_number_and_the_key_of_a_menu(spanish: Catalogue) -> None:
    for (_, text), forms in spanish.items():
        assert all(("%n" in form) == ("%n" in text) for form in forms), text
        assert all(len(re.findall("&[^ &]", form)) == len(re.findall("&[^ &]", text)) for form in forms), text


def test_no_menu_has_a_key_twice_in_spanish(spanish: Catalogue) -> None:
    keys = [
        re.findall("&(.)", forms[0])[0].lower()
        for (context, text), forms in spanish.items()
        if context == "Menus" and "&" in text
    ]
    assert len(keys) > 3
    assert len(set(keys)) == len(keys)


@pytest.fixture
def released(catalogues: ModuleType, tmp_path: Path) -> Path:
    """A catalogue of a test's own, made for the window."""
    catalogue = tmp_path / "es.ts"
    texts = {("Batch", "%n form(s) shown"), ("Start", "Open"), ("Start", "Close")}
    known = {("Batch", "%n form(s) shown"): ("%n formulario", "%n formularios"), ("Start", "Open"): ("Abrir",)}
    catalogues.write(texts, known, catalogue)
    assert catalogues.translations(catalogue) == known
    catalogues.release(Path(sys.executable).with_name("pyside6-lrelease"), tmp_path)
    return catalogue.with_suffix(".qm")


def test_the_window_reads_what_is_released(released: Path) -> None:
    translator = QTranslator()
    assert translator.load(str(released))
    assert translator.translate("Batch", "%n form(s) shown", "", 1) == "%n formulario"
    assert translator.translate("Batch", "%n form(s) shown", "", 2) == "%n formularios"
    assert translator.translate("Start", "Open") == "Abrir"
    assert not translator.translate("Start", "Close")


def test_what_is_released_already_is_left(catalogues: ModuleType, released: Path) -> None:
    catalogues.release(Path("/no/such/program"), released.parent)
    assert released.exists()


def test_texts_are_found_however_they_are_given(catalogues: ModuleType, tmp_path: Path) -> None:
    (tmp_path / "view.py").write_text(
        'NAME = "B"\n'
        'translate("A", "%n form(s)", "", n)\n'
        'QCoreApplication.translate(NAME, "one" if sure else "other")\n'
        'class View:\n    def make(self):\n        self.tr("plain")\n        self.tr(unknown)\n'
    )
    found = catalogues.texts_in(tmp_path)
    assert found == {("A", "%n form(s)"), ("B", "one"), ("B", "other"), ("View", "plain")}
    assert catalogues.counted(found) == {("A", "%n form(s)")}


def test_the_engines_own_sentences_are_found(catalogues: ModuleType, tmp_path: Path) -> None:
    (tmp_path / "errors.py").write_text('class Lost:\n    code = "lost"\n    message = "It is " "gone."\n')
    (tmp_path / "notice.py").write_text(
        'NOTICES: dict[str, str] = {"a": "A page."}\nOTHERS: dict[str, str] = {"b": "B."}\nmessage = "not this"\n'
    )
    assert catalogues.sentences_in(tmp_path) == {("Errors", "It is gone."), ("Notices", "A page.")}


def test_every_sentence_of_the_engine_that_the_window_shows_is_translated(
    catalogues: ModuleType, project: Path, spanish: Catalogue
) -> None:
    texts = catalogues.sentences_in(project / "auditor")
    assert {("Errors", error.message) for error in ERRORS.values()} <= texts
    assert {("Notices", text) for text in NOTICES.values()} <= texts
    assert {("Copies", text) for text in (*LEFT.values(), *WARNINGS.values())} <= texts
    assert {("Active content", text) for text in ACTIVE_CONTENT.values()} <= texts
    assert texts <= spanish.keys()
