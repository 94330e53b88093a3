"""A copy is the form with the changes and nothing else: its other bytes, its kind, its ids, what it could not do."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace

import pytest

from auditor.errors import DamagedFile
from auditor.loaders.docx.names import STRICT, w
from auditor.marking import Marker
from auditor.pipeline import Auditor
from auditor.values.copy import Marking
from auditor.values.decision import Decision
from auditor.values.options import AuditOptions
from question_bank import load_bank
from tests.auditor.exporters.word_copy.word_makers import MADE, both_ways, change, copied, part, said
from tests.auditor.loaders.docx_makers import a_docx, cell, files_of, packed, para, run, table

KEPT = para("Kept")
_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.{}.main+xml"
_MACRO = "application/vnd.ms-word.{}.main+xml"


def _typed(content_type: str) -> str:
    return (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        f'<Override PartName="/word/document.xml" ContentType="{content_type}"/></Types>'
    )


def _openable(body: str) -> bytes:
    return packed(files_of(body) | {"[Content_Types].xml": _typed(_MAIN.format("document"))})


@pytest.mark.parametrize(
    ("content_type", "ending"),
    [
        (_MAIN.format("document"), ".docx"),
        (_MAIN.format("template"), ".dotx"),
        (_MACRO.format("document.macroEnabled"), ".docm"),
        (_MACRO.format("template.macroEnabledTemplate"), ".dotm"),
        ("application/x-unheard-of", ".docx"),
    ],
)
def test_a_copy_is_of_the_forms_own_kind(content_type: str, ending: str) -> None:
    content = packed(files_of(para("SSN") + KEPT) | {"[Content_Types].xml": _typed(content_type)})
    assert copied(content, change(content, "SSN")).ending == ending


@pytest.mark.parametrize("types", ["", "<Types", "<!-- nothing -->"])
def test_damaged_content_types_stop_no_copy(types: str) -> None:
    content = packed(files_of(para("SSN") + KEPT) | {"[Content_Types].xml": types})
    assert said(copied(content, change(content, "SSN")).content) == ["Kept"]


def test_what_does_not_change_keeps_its_bytes_its_place_and_its_packing() -> None:
    target = io.BytesIO()
    files = {"word/media/seal.png": b"\x89PNG" * 99, **files_of(para("SSN") + KEPT), "word/vbaProject.bin": b"\0" * 999}
    with zipfile.ZipFile(target, "w") as package:
        for place, (name, content) in enumerate(files.items()):
            entry = zipfile.ZipInfo(name, (2020, 1, 2, 3, 4, 6))
            package.writestr(entry, content, zipfile.ZIP_STORED if place % 2 else zipfile.ZIP_DEFLATED)
    form = target.getvalue()
    copy = copied(form, change(form, "SSN"), manner="revised")
    with zipfile.ZipFile(io.BytesIO(form)) as before, zipfile.ZipFile(io.BytesIO(copy.content)) as after:
        assert after.namelist() == before.namelist()
        changed = [name for name in before.namelist() if before.read(name) != after.read(name)]
        kept = [(e.date_time, e.compress_type, e.external_attr) for e in after.infolist()]
        assert kept == [(e.date_time, e.compress_type, e.external_attr) for e in before.infolist()]
    assert changed == ["word/document.xml"]


def test_a_form_without_changes_keeps_all_its_bytes() -> None:
    content = a_docx(para("SSN") + KEPT)
    copy = copied(content, change(content, "SSN", "note"), manner="revised")
    with zipfile.ZipFile(io.BytesIO(content)) as before, zipfile.ZipFile(io.BytesIO(copy.content)) as after:
        assert all(before.read(name) == after.read(name) for name in before.namelist())


def test_a_strict_form_stays_strict() -> None:
    files = files_of(para("SSN") + KEPT)
    for strict, transitional in STRICT.items():
        files = {name: text.replace(transitional.decode(), strict.decode()) for name, text in files.items()}
    content = packed(files)
    copy = copied(content, change(content, "SSN"))
    assert said(copy.content) == ["Kept"]
    with zipfile.ZipFile(io.BytesIO(copy.content)) as package:
        written = b"".join(package.read(name) for name in package.namelist())
    assert not any(transitional in written for transitional in STRICT.values())


def test_unknown_elements_and_attributes_stay() -> None:
    odd = '<w:p xmlns:x="urn:x" x:a="1"><x:odd/><w:r><w:t>SSN</w:t></w:r><!-- c --></w:p>'
    content = a_docx(para("Name ", '<x:odd xmlns:x="urn:x" x:a="ä"/>', "SSN") + odd)
    written = copied(content, change(content, "SSN"), manner="revised").content
    with zipfile.ZipFile(io.BytesIO(written)) as package:
        document = package.read("word/document.xml").decode()
    assert document.count("x:odd") == 2
    assert "<!-- c -->" in document
    assert 'x:a="ä"' in document


def test_every_revision_has_an_id_of_its_own() -> None:
    others = "".join(f'<w:bookmarkStart w:id="{n}" w:name="b{n}"/><w:bookmarkEnd w:id="{n}"/>' for n in range(5))
    content = a_docx(para(others, "SSN ITIN Name") + table(cell("Faith") + cell("____")) + KEPT)
    changes = [change(content, "SSN "), change(content, "ITIN", "relabel", "Age"), change(content, "Faith")]
    root = part(copied(content, *changes))
    dated = [each for each in root.iter() if each.get(w("author"))]
    ids = [each.get(w("id")) for each in dated]
    assert len(ids) == len(set(ids)) > 3
    assert not set(ids) & {"0", "1", "2", "3", "4"}
    assert {each.get(w("date")) for each in dated} == {"2026-05-01T09:30:00Z"}


_PARAGRAPH = ("pStyle", "keepNext", "numPr", "spacing", "jc", "rPr", "sectPr", "pPrChange")
_ROW = ("cantSplit", "trHeight", "tblHeader", "ins", "del", "trPrChange")
_LOOK = ("ins", "del", "b", "color", "sz")


def test_what_is_written_stands_in_the_schemas_order() -> None:
    shape = '<w:keepNext/><w:jc w:val="left"/><w:rPr><w:b/></w:rPr>'
    tall = '<w:tr><w:trPr><w:cantSplit/><w:trPrChange w:id="77" w:author="B"><w:trPr/></w:trPrChange></w:trPr>{}</w:tr>'
    rows = tall.format(cell(para("Faith", shape=shape)))
    content = a_docx(para("SSN", shape=shape) + f"<w:tbl>{rows}<w:tr>{cell('x')}</w:tr></w:tbl>" + KEPT)
    root = part(copied(content, change(content, "SSN"), change(content, "Faith")))
    assert len(list(root.iter(w("del")))) > 4
    for name, order in (("pPr", _PARAGRAPH), ("trPr", _ROW), ("rPr", _LOOK)):
        for properties in root.iter(w(name)):
            places = [order.index(child.tag.rpartition("}")[2]) for child in properties]
            assert places == sorted(places)
    allowed = {w(n) for n in ("body", "p", "tc", "hyperlink", "sdtContent", "ins", "rPr", "trPr")}
    assert {mark.getparent().tag for mark in root.iter(w("del"), w("ins"))} <= allowed


def test_a_signed_form_is_told_of() -> None:
    content = packed(files_of(para("SSN") + KEPT) | {"_xmlsignatures/sig1.xml": "<Signature/>"})
    assert copied(content, change(content, "SSN")).warnings == ("signature",)
    plain = a_docx(para("SSN") + KEPT)
    assert copied(plain, change(plain, "SSN")).warnings == ()


@pytest.mark.parametrize(("enforced", "warnings"), [("1", ("restricted",)), ("0", ())])
def test_a_form_protected_against_changes_is_told_of(enforced: str, warnings: tuple[str, ...]) -> None:
    settings = f'<w:documentProtection w:edit="forms" w:enforcement="{enforced}"/>'
    content = a_docx(para("SSN") + KEPT, {"settings.xml": ("w:settings", settings)})
    assert copied(content, change(content, "SSN")).warnings == warnings
    assert copied(content, change(content, "SSN"), manner="revised").warnings == ()


@pytest.mark.parametrize(("words", "warnings"), [("12. SSN", ("renumber",)), ("SSN", ())])
def test_numbers_that_a_removal_leaves_out_are_told_of(words: str, warnings: tuple[str, ...]) -> None:
    content = a_docx(para("12. SSN") + KEPT)
    assert copied(content, change(content, words)).warnings == warnings


def test_words_that_are_drawn_are_left_and_the_other_changes_are_made() -> None:
    art = '<w:r><w:pict><v:shape><v:textpath string="Your SSN"/></v:shape></w:pict></w:r>'
    content = a_docx(para("ITIN", art) + KEPT)
    drawn, typed = change(content, "Your SSN"), change(content, "ITIN")
    copy = copied(content, drawn, typed, manner="revised")
    assert [(left.finding, left.code) for left in copy.left] == [(drawn.finding.id, "out_of_reach")]
    assert copy.applied == (typed.finding.id,)
    assert said(copy.content) == ["Your SSN", "Kept"]


def test_the_comments_of_others_are_out_of_reach() -> None:
    comments = ("w:comments", f'<w:comment w:id="0">{para("SSN")}</w:comment>')
    content = a_docx(KEPT, {"comments.xml": comments})
    copy = copied(content, change(content, "SSN"))
    assert [left.code for left in copy.left] == ["out_of_reach"]


@pytest.mark.parametrize("deed", ["relabel", "replace"])
def test_new_words_for_a_controls_title_have_no_place(deed: str) -> None:
    titled = '<w:alias w:val="SSN"/><w:placeholder><w:docPart w:val="D"/></w:placeholder><w:showingPlcHdr/><w:text/>'
    control = f"<w:sdt><w:sdtPr>{titled}</w:sdtPr><w:sdtContent>{run('Click')}</w:sdtContent></w:sdt>"
    content = a_docx(para("Name ", control))
    copy = copied(content, change(content, None, deed, "Age", controls=True), manner="revised")
    assert [left.code for left in copy.left] == ["tooltip"]
    assert said(copy.content) == ["Name ____"]


def test_of_two_wordings_for_the_same_words_one_is_put_in_and_the_other_told_of() -> None:
    content = a_docx(para("SSN or ITIN: ____"))
    first, second = (change(content, "SSN or ITIN:", "relabel", text) for text in ("Name", "Age"))
    copy = copied(content, first, second, manner="revised")
    assert said(copy.content) == ["Name: ____"]
    assert (copy.applied, [left.code for left in copy.left]) == ((first.finding.id,), ["same_words"])


def test_two_decisions_for_the_same_wording_are_one() -> None:
    content = a_docx(para("SSN or ITIN: ____"))
    same = change(content, "SSN or ITIN:", "relabel", "Name")
    other = replace(same, finding=replace(same.finding, id="other"))
    copy = copied(content, same, other, manner="revised")
    assert (said(copy.content), copy.applied, copy.left) == (["Name: ____"], (same.finding.id, "other"), ())


def test_a_removal_goes_before_a_wording_whatever_their_order() -> None:
    content = a_docx(para("SSN or ITIN: ____") + KEPT)
    worded, removed = change(content, "SSN or ITIN:", "relabel", "Name"), change(content, "SSN or ITIN: ____")
    for changes in ((worded, removed), (removed, worded)):
        copy = copied(content, *changes, manner="revised")
        assert said(copy.content) == ["Kept"]
        assert [(left.finding, left.code) for left in copy.left] == [(worded.finding.id, "same_words")]


def test_changes_side_by_side_in_one_run_keep_to_themselves() -> None:
    content = a_docx(para("SSN ____ ITIN ____ Faith ____ Name ____") + KEPT)
    changes = (
        change(content, "SSN ____ "),
        change(content, "ITIN", "relabel", "Age"),
        change(content, "Faith", "replace", "Street ____", answers=((0, " ____ Name ____"),)),
    )
    assert both_ways(content, *changes[:2]) == ["Age ____ Faith ____ Name ____", "Kept"]
    assert both_ways(content, *changes) == ["Age ____ Street ____", "Kept"]


def test_an_entry_that_cannot_be_read_stops_the_copy() -> None:
    content = packed(files_of(para("SSN") + KEPT) | {"word/media/a.bin": b"0123456789" * 50})
    broken = content.replace(content[content.index(b"word/media/a.bin") + 16 :][:20], b"\xff" * 20, 1)
    with pytest.raises(DamagedFile):
        copied(broken, change(content, "SSN"))


@pytest.fixture(scope="module")
def marker() -> Marker:
    """A marker with the bank of the program."""
    return Marker(Auditor(load_bank()), AuditOptions())


def test_a_revised_form_asks_no_more_what_was_taken_out_and_all_else_as_before(marker: Marker) -> None:
    body = (
        para("Library card application")
        + table(cell("Full name") + cell(), cell("Social Security number") + cell(), cell("Telephone") + cell())
        + para("Religion: ____")
        + para("Address: ____")
    )
    copy = marker.copy(_openable(body), "card.docx", Marking("revised", None, "Ada", MADE))
    assert said(copy.content)[0] == "Library card application"
    assert not {"Social Security number", "Religion: ____"} & set(said(copy.content))
    assert {"Full name", "Telephone", "Address: ____"} <= set(said(copy.content))
    assert not copy.left


def test_a_form_that_is_kept_as_it_is_says_what_it_said(marker: Marker) -> None:
    content = _openable(para("Social Security number: ____") + para("Name: ____"))
    auditor = Auditor(load_bank())
    findings = auditor.reading(content, "card.docx", AuditOptions()).audit.findings
    kept = tuple(Decision(finding.id, "keep") for finding in findings)
    copy = marker.copy(content, "card.docx", Marking("marked", kept, "Ada", MADE))
    assert findings
    assert said(copy.content) == said(content)
    assert copy.applied == tuple(finding.id for finding in findings)
