"""What a removed question takes with it, wherever it stands, and what it leaves."""

from __future__ import annotations

import pytest

from auditor.loaders.docx.names import w
from tests.auditor.exporters.word_copy.word_makers import both_ways, change, copied, part, said
from tests.auditor.loaders.docx_makers import a_docx, cell, control, field, para, run, table

SSN = "SSN"
KEPT = para("Kept")
_TEXT = '<w:placeholder><w:docPart w:val="D"/></w:placeholder><w:showingPlcHdr/><w:text/>'
_TICK = '<w14:checkbox><w14:checked w14:val="0"/></w14:checkbox>'
_FORM_TEXT = field("FORMTEXT", "x", '<w:ffData><w:name w:val="Text1"/><w:textInput/></w:ffData>')
_SIMPLE = '<w:fldSimple w:instr="MERGEFIELD x"><w:r><w:t>«x»</w:t></w:r></w:fldSimple>'
_INSERTED = '<w:ins w:id="7" w:author="B"><w:r><w:t>and SSN too</w:t></w:r></w:ins>'
_DELETED = '<w:del w:id="3" w:author="B"><w:r><w:delText>SSN</w:delText></w:r></w:del>'
_RUBY = (
    "<w:r><w:ruby><w:rt><w:r><w:t>x</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>号</w:t></w:r></w:rubyBase></w:ruby></w:r>"
)

IN_A_LINE = [
    (
        "words and typed blank in one run",
        para("Name: ____ SSN: ____ Date: ____"),
        "SSN: ____ ",
        "Name: ____ Date: ____",
    ),
    (
        "words over three runs",
        para("Name ", run("S", "<w:b/>"), run("S"), run("N", "<w:i/>"), " Date"),
        "SSN ",
        "Name Date",
    ),
    (
        "a tab with a leader",
        para("Name SSN", '<w:r><w:tab w:leader="underscore"/></w:r>', "Date"),
        "SSN____",
        "Name Date",
    ),
    ("a plain tab", para("Name", "<w:r><w:tab/></w:r>", "SSN"), "SSN", "Name"),
    (
        "a symbol",
        para("Name ", '<w:r><w:sym w:font="Wingdings" w:char="F0A8"/></w:r>', " SSN, Date"),
        "☐ SSN, ",
        "Name Date",
    ),
    ("a line break", para("Name", "<w:r><w:br/></w:r>", "SSN"), " SSN", "Name"),
    ("a text control", para("SSN ", control(_TEXT, run("Click")), " Name"), "SSN ____ ", "Name"),
    ("a tick box", para("SSN ", control(_TICK, run("☐")), " Name"), "SSN ☐ ", "Name"),
    ("a legacy field", para("SSN ", _FORM_TEXT, " Name"), "SSN ____ ", "Name"),
    ("a simple field", para("SSN ", _SIMPLE, " Name"), "SSN ____ ", "Name"),
    ("a hyperlink", para("Name", "<w:hyperlink><w:r><w:t>SSN</w:t></w:r></w:hyperlink>", "."), "SSN", "Name."),
    ("part of a hyperlink", para("<w:hyperlink><w:r><w:t>Name SSN</w:t></w:r></w:hyperlink>"), " SSN", "Name"),
    ("a smart tag", para("Name", "<w:smartTag><w:r><w:t>SSN</w:t></w:r></w:smartTag>"), "SSN", "Name"),
    ("a field's result", para("Name", field("HYPERLINK x", "SSN")), "SSN", "Name"),
    ("a formula", para("Name ", "<m:oMath><m:r><m:t>SSN</m:t></m:r></m:oMath>"), "SSN", "Name"),
    ("words that another person inserted", para("Name ", _INSERTED), "SSN ", "Name and too"),
    (
        "right-to-left runs",
        para(run("שם ", "<w:rtl/>"), run("מספר ", "<w:rtl/>"), run("סוף", "<w:rtl/>")),
        "מספר ",
        "שם סוף",
    ),
    ("Chinese in one run", para("姓名：社会安全号码：日期："), "社会安全号码：", "姓名：日期："),
    ("beyond the basic plane", para("𝐒𝐒𝐍 Name"), "𝐒𝐒𝐍 ", "Name"),
    ("a ruby", para("Name", _RUBY), "号", "Name"),
    ("behind what another person deleted", para(_DELETED, "Name SSN"), " SSN", "Name"),
]


@pytest.mark.parametrize(("body", "words", "left"), [case[1:] for case in IN_A_LINE], ids=[c[0] for c in IN_A_LINE])
def test_of_a_line_only_the_question_goes(body: str, words: str, left: str) -> None:
    content = a_docx(body + KEPT)
    assert both_ways(content, change(content, words)) == [left, "Kept"]


WHOLE = [
    ("a paragraph", para("SSN: ____") + KEPT, ["Kept"]),
    ("a list's item", para("SSN: ____", shape='<w:numPr><w:numId w:val="1"/></w:numPr>') + KEPT, ["Kept"]),
    ("white space around the words", para("  ", "SSN: ____", "<w:r><w:tab/></w:r>") + KEPT, ["Kept"]),
    ("a paragraph before a table", para("SSN: ____") + table(cell("Kept")) + KEPT, ["Kept", "Kept"]),
    ("a paragraph before a control", para("SSN: ____") + control("<w:tag/>", para("Kept")), ["Kept"]),
    ("a row", table(cell("SSN: ____") + cell(), cell("Kept") + cell("____")), ["Kept", "____"]),
    (
        "a row in a table in a cell",
        table(cell(table(cell("SSN: ____"), cell("Kept")) + para("Kept"))),
        ["Kept", "Kept"],
    ),
    (
        "a row with its typed number",
        table(cell("12.") + cell("SSN: ____"), cell("13.") + cell("Kept")),
        ["13.", "Kept"],
    ),
    ("the only row", table(cell("SSN: ____")) + KEPT, ["Kept"]),
    ("a control around it", control("<w:tag/>", para("SSN: ____")) + KEPT, ["Kept"]),
]


@pytest.mark.parametrize(("body", "left"), [case[1:] for case in WHOLE], ids=[case[0] for case in WHOLE])
def test_what_is_wholly_the_questions_leaves_no_empty_line(body: str, left: list[str]) -> None:
    content = a_docx(body)
    found = both_ways(content, change(content, "SSN: ____"))
    assert found == left
    root = part(copied(content, change(content, "SSN: ____"), manner="revised"))
    words = ["".join(each.text or "" for each in paragraph.iter(w("t"))) for paragraph in root.iter(w("p"))]
    assert words == left


def test_the_last_paragraph_of_a_cell_goes_where_the_one_before_it_is_set_alike() -> None:
    content = a_docx(table(cell(para("Kept"), para("SSN: ____")) + cell("Beside")))
    assert both_ways(content, change(content, "SSN: ____")) == ["Kept", "Beside"]
    root = part(copied(content, change(content, "SSN: ____"), manner="revised"))
    assert [len(list(tc.iter(w("p")))) for tc in root.iter(w("tc"))] == [1, 1]


STAYING = [
    ("the only one of a cell", table(cell("SSN: ____") + cell("Kept"))),
    ("between two tables", table(cell("Kept")) + para("SSN: ____") + table(cell("Kept"))),
    ("the end of a section", para("SSN: ____", shape="<w:sectPr/>") + KEPT),
    ("the form's last one", para("Kept", shape='<w:jc w:val="center"/>') + para("SSN: ____")),
    ("with a picture", para("SSN: ____", "<w:r><w:drawing/></w:r>") + KEPT),
    ("with a page break", para("SSN: ____", '<w:r><w:br w:type="page"/></w:r>') + KEPT),
]


@pytest.mark.parametrize("body", [case[1] for case in STAYING], ids=[case[0] for case in STAYING])
def test_a_paragraph_that_the_form_needs_stays_without_its_words(body: str) -> None:
    content = a_docx(body)
    before = len(list(part(copied(content)).iter(w("p"))))
    assert SSN not in "".join(both_ways(content, change(content, "SSN: ____")))
    revised = part(copied(content, change(content, "SSN: ____"), manner="revised"))
    assert len(list(revised.iter(w("p")))) == before


def test_an_empty_item_that_stays_has_no_number() -> None:
    numbers = (
        '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/>'
        '</w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    )
    item = para("SSN: ____", shape='<w:keepNext/><w:numPr><w:numId w:val="1"/></w:numPr><w:jc w:val="left"/>')
    content = a_docx(table(cell(item) + cell("Kept")), {"numbering.xml": ("w:numbering", numbers)})
    marked = part(copied(content, change(content, "SSN: ____")))
    properties = next(marked.iter(w("pPr")))
    assert [child.tag for child in properties] == [w(n) for n in ("keepNext", "numPr", "jc", "pPrChange")]
    assert properties.find(f"{w('numPr')}/{w('numId')}").get(w("val")) == "0"
    assert both_ways(content, change(content, "SSN: ____")) == ["", "Kept"]


def test_a_row_stays_where_another_answer_belongs_to_it() -> None:
    content = a_docx(table(cell("SSN") + cell("Name"), cell("____") + cell()) + KEPT)
    removed = change(content, SSN, answers=("____",))
    assert both_ways(content, removed) == ["", "Name", "", "", "Kept"]


def test_a_row_goes_that_is_nothing_but_answers_to_what_goes() -> None:
    content = a_docx(table(cell("SSN") + cell("ITIN"), cell() + cell()) + KEPT)
    ssn = change(content, SSN, answers=((2, ""),))
    itin = change(content, "ITIN", answers=((3, ""),))
    assert both_ways(content, ssn, itin) == ["Kept"]
    assert both_ways(content, ssn) == ["", "ITIN", "", "", "Kept"]


@pytest.mark.parametrize("beside", ["Name", "2026", "12. Name", "No"])
def test_a_row_stays_that_says_more_than_its_number(beside: str) -> None:
    content = a_docx(table(cell(beside) + cell("SSN: ____")) + KEPT)
    assert both_ways(content, change(content, "SSN: ____")) == [beside, "", "Kept"]


def test_a_row_stays_whose_merged_cell_reaches_into_the_next() -> None:
    begins, goes_on = '<w:vMerge w:val="restart"/>', "<w:vMerge/>"
    content = a_docx(table(cell(properties=begins) + cell("SSN"), cell(properties=goes_on) + cell("Kept")))
    assert both_ways(content, change(content, SSN)) == ["", "", "Kept"]


def test_a_columns_heading_takes_what_stands_in_its_cells_and_no_cell() -> None:
    content = a_docx(table(cell("Name") + cell("SSN"), cell("Ann") + cell("____"), cell("Bob") + cell("____")))
    removed = change(content, SSN, answers=((3, "____"), (5, "____")))
    assert both_ways(content, removed) == ["Name", "", "Ann", "", "Bob", ""]


def test_captions_under_a_question_go_with_it_and_the_next_question_stays() -> None:
    content = a_docx(para("Citizen?") + para("☐ Yes") + para("☐ No") + para("☐ Married"))
    assert both_ways(content, change(content, "Citizen?", answers=("☐ Yes", "☐ No"))) == ["☐ Married"]


def test_a_control_around_paragraphs_goes_with_its_label() -> None:
    content = a_docx(para("SSN") + control(_TEXT, para("Click here")) + KEPT)
    assert both_ways(content, change(content, SSN, controls=True)) == ["Kept"]
    assert (
        next(part(copied(content, change(content, SSN, controls=True), manner="revised")).iter(w("sdt")), None) is None
    )


def test_a_control_around_a_cell_goes_and_the_cell_stays() -> None:
    body = f"<w:tbl><w:tr>{cell('SSN')}{control(_TEXT, cell('Click here'))}{cell('Kept')}</w:tr></w:tbl>"
    content = a_docx(body)
    assert both_ways(content, change(content, SSN, controls=True)) == ["", "", "Kept"]


def test_a_question_that_is_only_in_a_controls_title_loses_the_control() -> None:
    content = a_docx(para("Name ", control(f'<w:alias w:val="SSN"/>{_TEXT}', run("Click"))) + KEPT)
    removed = change(content, None, controls=True)
    assert both_ways(content, removed) == ["Name", "Kept"]
    assert copied(content, removed).left == ()


def test_both_copies_of_a_text_box_change() -> None:
    box = f"<w:txbxContent>{para('SSN: ____')}{para('Kept')}</w:txbxContent>"
    drawn = (
        f"<mc:AlternateContent><mc:Choice Requires='wps'><w:drawing>{box}</w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict>{box}</w:pict></mc:Fallback></mc:AlternateContent>"
    )
    content = a_docx(para("Before", f"<w:r>{drawn}</w:r>"))
    assert both_ways(content, change(content, "SSN: ____")) == ["Before", "Kept"]
    revised = part(copied(content, change(content, "SSN: ____"), manner="revised"))
    assert [t.text for t in revised.iter(w("t"))] == ["Before", "Kept", "Kept"]


def test_a_fallback_that_says_something_else_stays() -> None:
    choice, other = (f"<w:txbxContent>{para(words)}</w:txbxContent>" for words in ("SSN: ____", "Update Word"))
    drawn = (
        f"<mc:AlternateContent><mc:Choice Requires='wps'><w:drawing>{choice}</w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict>{other}</w:pict></mc:Fallback></mc:AlternateContent>"
    )
    content = a_docx(para("Before", f"<w:r>{drawn}</w:r>"))
    revised = part(copied(content, change(content, "SSN: ____"), manner="revised"))
    assert [t.text for t in revised.iter(w("t"))] == ["Before", "Update Word"]


def test_headers_and_notes_change_in_their_own_parts() -> None:
    reference = '<w:sectPr><w:headerReference r:id="rheader1"/></w:sectPr>'
    content = a_docx(KEPT + reference, {"header1.xml": ("w:hdr", para("SSN: ____") + para("City"))})
    assert both_ways(content, change(content, "SSN: ____"), name="word/header1.xml") == ["City", "Kept"]


def test_hidden_words_go_and_the_words_that_are_seen_stay() -> None:
    content = a_docx(para("Name", run("SSN", "<w:vanish/>")) + KEPT)
    assert both_ways(content, change(content, SSN)) == ["Name", "Kept"]


def test_words_that_are_seen_go_and_hidden_ones_stay() -> None:
    content = a_docx(para("SSN: ____", run("Office", "<w:vanish/>")) + KEPT)
    assert both_ways(content, change(content, "SSN: ____")) == ["Office", "Kept"]


def test_another_persons_changes_stay_as_they_are() -> None:
    content = a_docx(para("Name ", _INSERTED, _DELETED) + para("SSN: ____") + KEPT)
    for manner in ("marked", "revised"):
        root = part(copied(content, change(content, "SSN: ____"), manner=manner))
        first = root[0][0]
        assert [child.tag for child in first if child.get(w("author")) == "B"] == [w("ins"), w("del")]
    assert said(copied(content, change(content, "SSN: ____"), manner="revised").content) == ["Name and SSN too", "Kept"]
