"""Nothing honest is refused: forms that look odd, or are damaged where it does not matter, are read."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from auditor.batch import audit_all, files_in
from auditor.loaders.docx.names import STRICT
from auditor.pipeline import Auditor
from auditor.values.audit import Audit
from auditor.values.options import AuditOptions
from auditor.workers import Workers
from auditor.workers.reading import FormReading
from question_bank import load_bank
from tests.attacks.archives import FORM, LABEL, LINKS, MAIN, Parts, relations, rows, word, workbook
from tests.attacks.pdfs import form
from tests.auditor.loaders.docx_makers import files_of, packed, para, run, xml

WORD_KINDS = {
    "docm": "vnd.ms-word.document.macroEnabled.main+xml",
    "dotx": "vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
    "dotm": "vnd.ms-word.template.macroEnabledTemplate.main+xml",
}
SHEET_KINDS = {
    "xlsm": "vnd.ms-excel.sheet.macroEnabled.main+xml",
    "xltx": "vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml",
    "xltm": "vnd.ms-excel.template.macroEnabled.main+xml",
}
PICTURE = '<a:blip r:embed="r9"/>'
ODD_STYLES = (
    '<w:style w:type="paragraph" w:styleId="Ü 1;-"><w:name w:val="\u202e; &lt;"/><w:basedOn w:val="Ü 1;-"/></w:style>'
    '<w:style w:type="paragraph"><w:name/><w:basedOn/></w:style>'
)
MISSING = {
    "picture": ("image", "media/image1.png"),
    "styles": ("styles", "styles.xml"),
    "theme": ("theme", "theme/theme1.xml"),
    "settings": ("settings", "settings.xml"),
    "target": ("image", "NULL"),
    "own data": ("customXml", "../customXml/item1.xml"),
}
SHARED = '<c r="A2" t="s" s="7"><v>4</v></c>'
SCANS = frozenset({".png", ".jpg", ".jpeg", ".tif", ".tiff"})
EVALUATION = Path(__file__).resolve().parents[3] / "shared" / "evaluation"

Audited = Callable[[str, bytes], Audit]


@pytest.fixture(scope="module")
def audited() -> Audited:
    """Audit a form by its name and bytes; what cannot be read raises."""
    auditor = Auditor(load_bank())
    return lambda name, content: auditor.audit(content, name, AuditOptions())


def asks_for_the_number(audit: Audit) -> bool:
    """Whether the form was read to its end and its question found."""
    return audit.coverage.status == "complete" and [finding.category for finding in audit.findings] == ["ssn"]


def named(content_type: str) -> Parts:
    """Return the part that says what a package is."""
    return {"[Content_Types].xml": f"<Types><Override ContentType='application/{content_type}'/></Types>"}


@pytest.mark.parametrize("ending", WORD_KINDS)
def test_word_files_with_macros_and_templates_are_read(ending: str, audited: Audited) -> None:
    assert asks_for_the_number(audited(f"form.{ending}", word(parts=named(WORD_KINDS[ending]))))


@pytest.mark.parametrize("ending", SHEET_KINDS)
def test_workbooks_with_macros_and_templates_are_read(ending: str, audited: Audited) -> None:
    assert asks_for_the_number(audited(f"form.{ending}", workbook(rows(LABEL), named(SHEET_KINDS[ending]))))


def test_strict_word_files_are_read(audited: Audited) -> None:
    parts = {name: str(part).encode() for name, part in files_of(FORM).items()}
    for strict, transitional in STRICT.items():
        parts = {name: part.replace(transitional, strict) for name, part in parts.items()}
    kind = "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    assert asks_for_the_number(audited("strict.docx", packed(named(kind) | parts)))


def test_strict_workbooks_are_read(audited: Audited) -> None:
    strict = "http://purl.oclc.org/ooxml"
    parts: Parts = {
        "_rels/.rels": relations(("r1", "officeDocument", "xl/workbook.xml", "Internal")),
        "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{LINKS}" conformance="strict"><sheets>'
        '<sheet name="Intake" sheetId="1" r:id="r1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": relations(("r1", "worksheet", "worksheets/sheet1.xml", "Internal")),
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{MAIN}">{rows(LABEL)}</worksheet>',
    }
    names = {MAIN: f"{strict}/spreadsheetml/main", LINKS: f"{strict}/officeDocument/relationships"}
    told = {name: str(part) for name, part in parts.items()}
    for transitional, other in names.items():
        told = {name: part.replace(transitional, other) for name, part in told.items()}
    assert "purl.oclc.org" in told["xl/workbook.xml"]
    kind = "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
    assert asks_for_the_number(audited("strict.xlsx", packed(named(kind) | told)))


@pytest.mark.parametrize("what", MISSING)
def test_a_link_to_a_part_that_prints_no_words_may_lead_nowhere(what: str, audited: Audited) -> None:
    kind, target = MISSING[what]
    body = para(run("Photo"), f"<w:r><w:drawing>{PICTURE}</w:drawing></w:r>") + FORM
    links = {"word/_rels/document.xml.rels": relations(("r9", kind, target, "Internal"))}
    assert asks_for_the_number(audited("form.docx", word(body, links)))


def test_odd_styles_are_only_styles(audited: Audited) -> None:
    body = "".join(para("Name ____", shape=f'<w:pStyle w:val="{name}"/>') for name in ("Ü 1;-", "", "unknown"))
    links = {"word/_rels/document.xml.rels": relations(("r9", "styles", "styles.xml", "Internal"))}
    styles = {"word/styles.xml": xml("w:styles", ODD_STYLES)}
    assert asks_for_the_number(audited("form.docx", word(body + FORM, links | styles)))


def test_a_word_file_in_letters_of_an_old_font_is_read_as_far_as_it_goes(audited: Audited) -> None:
    body = para("Заявление о приёме на работу".encode("cp1251").decode("latin-1")) * 2
    audit = audited("form.docx", word(body))
    assert audit.coverage.status != "complete"
    assert "garbled_text" in {notice.code for notice in audit.coverage.notices}


def test_a_workbook_without_styles_and_shared_texts_is_read(audited: Audited) -> None:
    content = workbook(rows(LABEL, SHARED), {"xl/sharedStrings.xml": f'<sst xmlns="{MAIN}"/>'})
    assert asks_for_the_number(audited("form.xlsx", content))
    assert "ssn" in {finding.category for finding in audited("form.xlsx", workbook(rows(LABEL, SHARED))).findings}


@pytest.mark.parametrize(
    "content",
    [
        b"HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\n\r\n" + form(),
        b"\xef\xbb\xbf\r\n" + form(),
        form() + b"\r\n<!-- printed by a machine -->\r\n" * 50,
        form() + bytes(3_000),
        form().replace(b"startxref\n", b"startxref\n9"),
        form().replace(b"0000000000 65535 f", b"0000000000 65535 n").replace(b" 00000 n ", b" 00001 n "),
        form()[: form().rfind(b"xref\n0 1")] + b"trailer << /Root 1 0 R >>",
        form().replace(b"/Length ", b"/Length 9"),
        form().replace(b"%PDF-1.7", b"%PDF-9.9"),
        form().replace(b"%%EOF", b""),
    ],
    ids=[
        "junk before", "mark before", "junk after", "zeros after", "table elsewhere", "table wrong", "no table",
        "wrong length", "unknown version", "no end",
    ],
)  # fmt: skip
def test_a_damaged_pdf_that_readers_open_is_read(content: bytes, audited: Audited) -> None:
    audit = audited("form.pdf", content)
    assert [finding.category for finding in audit.findings] == ["ssn"]
    assert {notice.code for notice in audit.coverage.notices} <= {"second_reader", "unknown_language"}


@pytest.mark.slow
@pytest.mark.timeout(3600)
@pytest.mark.skipif(not EVALUATION.exists(), reason="the evaluation forms are not here")
@pytest.mark.parametrize("scans", [False, pytest.param(True, marks=pytest.mark.ocr)], ids=["text", "scans"])
def test_every_real_form_is_audited(scans: bool) -> None:
    found = files_in([EVALUATION / "forms", EVALUATION / "more"])
    wanted = tuple(file for file in found if is_scan(file.path) == scans and is_what_it_says(file.path))
    with Workers(FormReading(AuditOptions()), jobs=2) as crew:
        refused = {outcome.path.name: outcome.error for outcome in audit_all(wanted, crew) if outcome.error}
    assert wanted
    assert refused == {}


def is_scan(path: Path) -> bool:
    """Whether only text recognition can read the file."""
    return "scan" in path.parts or path.suffix.lower() in SCANS


def is_what_it_says(path: Path) -> bool:
    """Whether it is not a web page under a PDF's name, as servers send where a form is gone."""
    return path.suffix.lower() != ".pdf" or b"%PDF" in path.read_bytes()[:2_000]
