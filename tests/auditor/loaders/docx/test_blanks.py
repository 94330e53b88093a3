"""Answer blanks and tick boxes come out as one mark each, however the form draws them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.loaders.docx.marks import finished
from tests.auditor.loaders.docx_makers import blocks, cell, field, para, run, table, texts

TYPED = [
    ("Name: __________", "Name: ____"),
    ("Name: ___", "Name: ____"),
    ("Name: _ _ _ _ _", "Name: ____"),
    ("From ______ to ______", "From ____ to ____"),
    ("Name ____________ ________", "Name ____"),
    ("Name..............", "Name____"),
    ("Name ………………", "Name ____"),
    ("Born __/__/____", "Born __/__/____"),
    ("Born __/__/__", "Born ____"),
    ("SSN ___-__-____", "SSN ___-__-____"),
    ("SSN □□□-□□-□□□□", "SSN ___-__-____"),
    ("ZIP □□□□□", "ZIP ____"),
    ("[          ]", "[____]"),
    # near misses
    ("snake_case and a__b", "snake_case and a__b"),
    ("and so on...", "and so on..."),
    ("well… yes", "well… yes"),
    ("see 1.2.3.4", "see 1.2.3.4"),
]
BOXES = [
    ("□ Yes ❑ No", "☐ Yes ☐ No"),
    ("☑ Yes ⬜ No", "☒ Yes ☐ No"),
    ("[ ] Yes [x] No", "☐ Yes ☒ No"),
    ("[_] Yes [  ] No", "☐ Yes ☐ No"),
    ("( ) Yes (_) No", "☐ Yes ☐ No"),
    ("○ Male ○ Female", "☐ Male ☐ Female"),
    # near misses
    ("Phone (   ) 555", "Phone ( ) 555"),
    ("Phone ( ) ___-____", "Phone ( ) ___-____"),
    ("name(s)", "name(s)"),
    ("call f()", "call f()"),
    ("○○市", "○○市"),
    ("array[x1]", "array[x1]"),
]


@pytest.mark.parametrize(("typed", "text"), TYPED + BOXES)
def test_typed_blanks_and_boxes(typed: str, text: str) -> None:
    assert texts(para(typed)) == [text]


def test_blanks_may_be_split_over_runs() -> None:
    assert texts(para(run("Name: _"), run("_", "<w:b/>"), run("______"))) == ["Name: ____"]


def _tab(position: int, leader: str) -> str:
    return f'<w:tabs><w:tab w:val="left" w:pos="{position}" w:leader="{leader}"/></w:tabs>'


TAB = "<w:r><w:tab/></w:r>"


@pytest.mark.parametrize(
    ("shape", "runs", "text"),
    [
        (_tab(5000, "underscore"), run("Name") + TAB, "Name____"),
        (_tab(5000, "dot"), run("Name") + TAB + run("Date"), "Name____Date"),
        (_tab(5000, "hyphen"), TAB, "____"),
        (_tab(5000, "middleDot"), run("____") + TAB, "____"),
        (_tab(5000, "none"), run("Name") + TAB + run("Date"), "Name Date"),
        ("", run("Name") + TAB + run("Date"), "Name Date"),
        ("", run("____") + TAB + run("____"), "____ ____"),
        ("", run("Name") + '<w:r><w:ptab w:leader="underscore"/></w:r>', "Name____"),
    ],
)
def test_tab_leaders_are_blanks(shape: str, runs: str, text: str) -> None:
    assert texts(para(runs, shape=shape)) == [text]


def test_the_leader_is_that_of_the_stop_the_tab_goes_to() -> None:
    stops = (
        '<w:tabs><w:tab w:val="left" w:pos="700" w:leader="underscore"/>'
        '<w:tab w:val="left" w:pos="6000" w:leader="none"/></w:tabs>'
    )
    assert texts(para(run("A rather long label"), TAB, run("Date"), shape=stops)) == ["A rather long label Date"]
    assert texts(para(run("A"), TAB, run("Date"), shape=stops)) == ["A____Date"]


def test_as_many_tabs_as_stops_use_each_once() -> None:
    stops = "".join(
        f'<w:tab w:val="left" w:pos="{place}" w:leader="{leader}"/>'
        for place, leader in ((4320, "underscore"), (4680, "none"), (9360, "underscore"))
    )
    label = run("Signature of the parent or the legal guardian")
    found = texts(para(label, TAB, TAB, run("Date"), TAB, shape=f"<w:tabs>{stops}</w:tabs>"))
    assert found == ["Signature of the parent or the legal guardian____ Date____"]


def test_each_line_of_a_paragraph_has_its_own_tabs() -> None:
    broken = run("Name") + TAB + "<w:r><w:br/></w:r>" + run("Date") + TAB
    assert texts(para(broken, shape=_tab(9000, "underscore"))) == ["Name____ Date____"]


def test_a_stop_that_is_cleared_leads_nowhere() -> None:
    style = (
        "w:styles",
        f'<w:style w:type="paragraph" w:styleId="A"><w:pPr>{_tab(9000, "underscore")}</w:pPr></w:style>',
    )
    cleared = '<w:pStyle w:val="A"/><w:tabs><w:tab w:val="clear" w:pos="9000"/></w:tabs>'
    body = para(run("Name"), TAB, shape='<w:pStyle w:val="A"/>') + para(run("Name"), TAB, shape=cleared)
    assert texts(body, {"styles.xml": style}) == ["Name____", "Name"]


def test_leaders_of_a_table_of_contents_are_no_blanks() -> None:
    contents = field("TOC \\o", "x").replace(run("x"), run("Chapter") + TAB + run("3"))
    assert texts(para(contents, shape=_tab(9000, "dot"))) == ["Chapter 3"]
    style = ("w:styles", '<w:style w:type="paragraph" w:styleId="V1"><w:name w:val="toc 1"/></w:style>')
    shape = '<w:pStyle w:val="V1"/>' + _tab(9000, "dot")
    assert texts(para(run("Chapter"), TAB, run("3"), shape=shape), {"styles.xml": style}) == ["Chapter 3"]


LINED = '<w:u w:val="single"/>'


@pytest.mark.parametrize(
    ("runs", "text"),
    [
        (run("Name: ") + run("          ", LINED), "Name: ____"),
        (run("Name: ") + run("  ", LINED) + run("   ", LINED), "Name: ____"),
        (run("Name: ") + f"<w:r><w:rPr>{LINED}</w:rPr><w:tab/><w:tab/></w:r>", "Name: ____"),
        (run("      ", LINED), "____"),
        (run("Name:          ", LINED), "Name:____"),
        # near misses
        (run("All of this heading", LINED), "All of this heading"),
        (run("     Centred by spaces      ", LINED), "Centred by spaces"),
        (run("Name ") + run("of child", LINED), "Name of child"),
        (run("Name: ") + run("          ", '<w:u w:val="none"/>') + run("x"), "Name: x"),
    ],
)
def test_underlined_white_space_is_a_blank(runs: str, text: str) -> None:
    assert texts(para(runs)) == [text]


@pytest.mark.parametrize(
    ("symbol", "text"),
    [
        ('<w:sym w:font="Wingdings" w:char="F0A8"/>', "☐ Yes"),
        ('<w:sym w:font="Wingdings" w:char="F06F"/>', "☐ Yes"),
        ('<w:sym w:font="Wingdings" w:char="F0FE"/>', "☒ Yes"),
        ('<w:sym w:font="Wingdings 2" w:char="F0A3"/>', "☐ Yes"),
        ('<w:sym w:font="Wingdings 2" w:char="F052"/>', "☒ Yes"),
        ('<w:sym w:font="Webdings" w:char="F063"/>', "☐ Yes"),
        ('<w:sym w:font="MS Gothic" w:char="2610"/>', "☐ Yes"),
        ('<w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr><w:t>o</w:t>', "☐ Yes"),
        ("<w:t>\uf0a8</w:t>", "☐ Yes"),
        # near misses
        ('<w:sym w:font="Wingdings" w:char="F0E0"/>', "Yes"),
        ('<w:sym w:font="Symbol" w:char="F0B7"/>', "Yes"),
        ('<w:sym w:font="Wingdings" w:char="oops"/>', "Yes"),
        ('<w:rPr><w:rFonts w:ascii="Courier"/></w:rPr><w:t>o</w:t>', "o Yes"),
        ('<w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr><w:t>poor</w:t>', "poor Yes"),
    ],
)
def test_symbol_fonts_draw_boxes(symbol: str, text: str) -> None:
    assert texts(para(f"<w:r>{symbol}</w:r>", run(" Yes"))) == [text]


def _shape(points: int, inside: str = "") -> str:
    side = points * 12_700
    return (
        "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:wsp><wps:spPr>"
        f'<a:xfrm><a:ext cx="{side}" cy="{side}"/></a:xfrm><a:prstGeom prst="rect"/></wps:spPr>{inside}</wps:wsp>'
        f'</w:drawing></mc:Choice><mc:Fallback><w:pict><v:rect style="width:{points}pt;height:{points}pt"/>'
        "</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )


@pytest.mark.parametrize(
    ("shape", "text"),
    [
        (_shape(10), "☐ Yes"),
        ('<w:r><w:pict><v:rect style="position:absolute;width:.15in;height:11.5pt"/></w:pict></w:r>', "☐ Yes"),
        (_shape(90), "Yes"),
        ('<w:r><w:pict><v:rect style="width:300pt;height:11pt"/></w:pict></w:r>', "Yes"),
    ],
)
def test_small_drawn_squares_are_tick_boxes(shape: str, text: str) -> None:
    assert texts(para(shape, run("Yes"))) == [text]


def test_boxes_and_blanks_in_cells_keep_their_marks() -> None:
    yes, blank = blocks(table(cell("□ Yes") + cell("______")))
    assert (yes.text, blank.text) == ("☐ Yes", "____")


@given(st.text(alphabet="_ .…□☐[]()/-ab:\u00a0", max_size=40))
def test_finishing_twice_changes_nothing_that_matters(raw: str) -> None:
    text = finished(raw)
    assert text == text.strip()
    assert "  " not in text
    assert not any("\ue000" <= letter <= "\uf8ff" for letter in text)
