"""New words stand where the old ones stood, look like them, and leave the rest alone."""

from __future__ import annotations

import pytest

from auditor.loaders.docx.names import w
from tests.auditor.exporters.word_copy.word_makers import AUTHOR, both_ways, change, copied, part
from tests.auditor.loaders.docx_makers import a_docx, cell, control, para, run, table

KEPT = para("Kept")
_TEXT = '<w:placeholder><w:docPart w:val="D"/></w:placeholder><w:showingPlcHdr/><w:text/>'
_TICK = '<w14:checkbox><w14:checked w14:val="0"/></w14:checkbox>'
_CONTROL = control(_TEXT, run("Click"))

CASES = [
    ("a label before a blank", para("SSN: ____"), "SSN:", (), "relabel", "Name", "Name: ____"),
    ("a label in the middle", para("Date ____ SSN ____ Age"), "SSN", (), "relabel", "Name", "Date ____ Name ____ Age"),
    ("a label before a control", para("SSN: ", _CONTROL), "SSN:", (), "relabel", "Name", "Name: ____"),
    ("a label over three runs", para("S", run("S", "<w:b/>"), "N:"), "SSN:", (), "relabel", "Name", "Name:"),
    (
        "a replacement with its blank",
        para("SSN: ____ Age"),
        "SSN",
        (": ____",),
        "replace",
        "Name ____",
        "Name ____ Age",
    ),
    (
        "a replacement of boxes",
        para("Citizen? ", control(_TICK, run("☐")), " Yes"),
        "Citizen?",
        ("☐ Yes",),
        "replace",
        "Do you live here? ☐ Yes",
        "Do you live here? ☐ Yes",
    ),
    ("an item's typed number", para("7. SSN"), "7. SSN", (), "relabel", "Name", "7. Name"),
    (
        "part of a hyperlink",
        para("<w:hyperlink><w:r><w:t>the SSN page</w:t></w:r></w:hyperlink>"),
        "SSN",
        (),
        "relabel",
        "help",
        "the help page",
    ),
    ("Arabic", para(run("رقم الضمان: ____", "<w:rtl/>")), "رقم الضمان", (), "relabel", "الاسم", "الاسم: ____"),
    ("Chinese", para("社会安全号码：____"), "社会安全号码", (), "relabel", "姓名", "姓名：____"),
]


@pytest.mark.parametrize(
    ("body", "words", "answers", "deed", "new", "left"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_new_words_take_the_place_of_old_ones(  # noqa: PLR0913, PLR0917 - the columns of a table
    body: str, words: str, answers: tuple[str, ...], deed: str, new: str, left: str
) -> None:
    content = a_docx(body + KEPT)
    assert both_ways(content, change(content, words, deed, new, answers=answers)) == [left, "Kept"]


def test_new_words_look_like_the_old_ones() -> None:
    content = a_docx(para(run("Please: "), run("SSN", '<w:b/><w:color w:val="112233"/>'), run(" ____")))
    root = part(copied(content, change(content, "SSN", "relabel", "Name")))
    look = next(root.iter(w("ins"))).find(f"{w('r')}/{w('rPr')}")
    assert [child.tag for child in look] == [w("b"), w("color")]


def test_the_look_is_that_of_words_and_not_of_a_symbol_before_them() -> None:
    box = run("o", '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>')
    content = a_docx(para(box, run(" SSN", "<w:i/>")))
    root = part(copied(content, change(content, "☐ SSN", "replace", "Name")))
    assert [child.tag for child in next(root.iter(w("ins"))).find(f"{w('r')}/{w('rPr')}")] == [w("i")]


def test_the_runs_beside_a_change_keep_their_look_and_their_spaces() -> None:
    content = a_docx(para(run("Name ____ SSN ____", "<w:b/>")))
    root = part(copied(content, change(content, "SSN", "relabel", "Age"), manner="revised"))
    runs = [("".join(t.text for t in r.iter(w("t"))), [p.tag for p in r.find(w("rPr"))]) for r in root.iter(w("r"))]
    assert runs == [("Name ____ ", [w("b")]), ("Age", [w("b")]), (" ____", [w("b")])]


def test_new_words_stand_behind_what_another_person_inserted_and_in_no_insertion_of_theirs() -> None:
    theirs = '<w:ins w:id="7" w:author="B"><w:r><w:t>Your SSN here</w:t></w:r></w:ins>'
    content = a_docx(para(theirs) + KEPT)
    changed = change(content, "SSN", "relabel", "name")
    paragraph = part(copied(content, changed))[0][0]
    kinds = [(child.tag, child.get(w("author"))) for child in paragraph if child.tag == w("ins")]
    assert kinds == [(w("ins"), "B"), (w("ins"), AUTHOR), (w("ins"), "B")]
    assert both_ways(content, changed) == ["Your name here", "Kept"]


def test_an_emptied_answer_row_goes_and_the_row_with_the_new_words_stays() -> None:
    content = a_docx(table(cell("SSN"), cell("____")) + KEPT)
    replaced = change(content, "SSN", "replace", "Name", answers=("____",))
    assert both_ways(content, replaced) == ["Name", "Kept"]


def test_a_reworded_row_keeps_its_answer_cell() -> None:
    content = a_docx(table(cell("SSN") + cell()) + KEPT)
    assert both_ways(content, change(content, "SSN", "relabel", "Name", answers=((1, ""),))) == ["Name", "", "Kept"]


def test_of_a_clause_the_other_sentences_stay_as_they_are() -> None:
    content = a_docx(para("We keep this. ", run("We tell ICE.", "<w:i/>"), " You may ask."))
    words = "We keep this. We tell ICE. You may ask."
    narrowed = change(content, words, "relabel", "We tell nobody.", kind="clause", matched="tell ICE")
    assert both_ways(content, narrowed) == ["We keep this. We tell nobody. You may ask."]


def test_words_in_both_copies_of_a_text_box_are_worded_anew() -> None:
    box = f"<w:txbxContent>{para('SSN: ____')}</w:txbxContent>"
    drawn = (
        f"<mc:AlternateContent><mc:Choice Requires='wps'><w:drawing>{box}</w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict>{box}</w:pict></mc:Fallback></mc:AlternateContent>"
    )
    content = a_docx(para("Before", f"<w:r>{drawn}</w:r>"))
    root = part(copied(content, change(content, "SSN:", "relabel", "Name"), manner="revised"))
    assert [t.text for t in root.iter(w("t"))] == ["Before", "Name", ": ____", "Name", ": ____"]


@pytest.mark.parametrize("deed", ["relabel", "replace"])
def test_characters_that_xml_forbids_are_left_out(deed: str) -> None:
    content = a_docx(para("SSN") + KEPT)
    assert both_ways(content, change(content, "SSN", deed, "Na\x00me\x1b\ud800")) == ["Name", "Kept"]
