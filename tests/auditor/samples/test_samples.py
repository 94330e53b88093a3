"""The sample forms: shipped as files, reproduced by the code that makes them, and as they are described."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import openpyxl
import pytest
from lxml import etree
from pypdf import PdfReader

from auditor.masking import masked
from auditor.samples import sample_forms

NAMES = [
    "business-licence.pdf", "inscripcion-recreacion.docx", "intake.xlsx", "library-card.docx",
    "recreation-signup.pdf", "system-catalogue.xlsx", "tree-removal.docx", "volunteer-roster.csv",
]  # fmt: skip
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def _sample(name: str) -> Path:
    return next(path for path in sample_forms() if path.name == name)


def _word_body(name: str) -> etree._Element:
    with zipfile.ZipFile(_sample(name)) as package:
        return etree.fromstring(package.read("word/document.xml"))


def _words(element: etree._Element) -> str:
    return " ".join(text.text or "" for text in element.iter(f"{W}t"))


def _settled(path: Path) -> object:
    """Return what must not change from one making to the next: an Office file's parts unpacked, any other's bytes."""
    if path.suffix not in {".docx", ".xlsx"}:
        return path.read_bytes()
    with zipfile.ZipFile(path) as package:
        return [(part.filename, part.date_time, package.read(part)) for part in package.infolist()]


@pytest.fixture(scope="module")
def made(project: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the samples freshly made."""
    folder = tmp_path_factory.mktemp("made")
    subprocess.run([sys.executable, project / "packaging" / "make_samples.py", folder], cwd=folder, check=True)
    return folder


def test_sample_forms_are_given_in_the_order_of_their_names() -> None:
    assert [path.name for path in sample_forms()] == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_the_code_makes_the_shipped_file_again(name: str, made: Path) -> None:
    assert _settled(made / name) == _settled(_sample(name))


def test_no_shipped_file_has_lost_its_maker(made: Path) -> None:
    assert sorted(path.name for path in made.iterdir()) == NAMES


def test_the_library_card_asks_the_ssn_in_a_text_box_inside_a_table() -> None:
    boxes = [box for table in _word_body("library-card.docx").iter(f"{W}tbl") for box in table.iter(f"{W}txbxContent")]
    assert len(boxes) == 2, "the box itself and its copy for old readers"
    assert all("Social Security Number" in _words(box) for box in boxes)


def test_the_tree_form_asks_nothing_of_the_person() -> None:
    words = _words(_word_body("tree-removal.docx"))
    assert "Chinese elm" in words
    assert not [term for term in ("Social Security", "SSN", "birth", "immigration status") if term in words]


def test_the_spanish_form_is_marked_as_spanish() -> None:
    with zipfile.ZipFile(_sample("inscripcion-recreacion.docx")) as package:
        assert b'w:lang w:val="es-US"' in package.read("word/styles.xml")
    assert "Seguro Social" in _words(_word_body("inscripcion-recreacion.docx"))


def test_the_business_licence_has_controls_with_tooltips() -> None:
    fields = PdfReader(_sample("business-licence.pdf")).get_fields()
    assert fields is not None
    assert "Passport" in fields["owner.id"]["/TU"]
    assert fields["owner.citizen"]["/FT"] == "/Btn"
    assert fields["owner.number"]["/Ff"] & 2, "marked as required"
    assert not fields["owner.mail"]["/Ff"] & 2


def test_every_control_lies_on_its_page() -> None:
    page = PdfReader(_sample("business-licence.pdf")).pages[0]
    for annotation in page["/Annots"]:
        left, bottom, right, top = (float(edge) for edge in annotation.get_object()["/Rect"])
        assert 0 < left < right < 612
        assert 0 < bottom < top < 792


def test_the_recreation_sheet_is_flat() -> None:
    reader = PdfReader(_sample("recreation-signup.pdf"))
    assert reader.get_fields() is None
    assert "Religion" in reader.pages[0].extract_text()


def test_the_intake_sheet_asks_in_a_list_and_in_a_prompt() -> None:
    rules = openpyxl.load_workbook(_sample("intake.xlsx")).active.data_validations.dataValidation
    assert any("citizen" in (rule.formula1 or "") for rule in rules)
    assert any("Social Security number" in (rule.prompt or "") for rule in rules)


def test_the_catalogue_has_one_row_a_system() -> None:
    rows = list(openpyxl.load_workbook(_sample("system-catalogue.xlsx")).active.iter_rows(min_row=3, values_only=True))
    assert rows[0][1:3] == ("System vendor", "System product")
    assert all(all(row) for row in rows)


def test_the_roster_holds_nothing_shaped_like_a_number_of_a_resident() -> None:
    text = _sample("volunteer-roster.csv").read_text("utf-8-sig")
    assert masked(text) == text
    assert not any(character.isdigit() for character in text)
