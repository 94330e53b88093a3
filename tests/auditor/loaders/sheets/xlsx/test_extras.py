"""What stands beside the cells: shapes, controls, margins, comments."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from openpyxl import Workbook
from openpyxl.comments import Comment

from auditor.values.block import Block
from auditor.values.document import Document

Draw = Callable[..., tuple[Block, ...]]
Fill = Callable[..., Workbook]
Pack = Callable[..., bytes]
Read = Callable[..., Document]

NAME = '<sheetData><row r="8"><c r="F8" t="inlineStr"><is><t>Mr.</t></is></c></row></sheetData>'
DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"
VML = 'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel" xmlns:o="urn:o"'


def shape(words: str, hidden: str = "") -> str:
    paragraphs = "".join(f"<a:p><a:r><a:t>{line}</a:t></a:r></a:p>" for line in words.split("|"))
    return (
        "<d:twoCellAnchor><d:from><d:col>2</d:col><d:row>9</d:row></d:from><d:sp><d:nvSpPr>"
        f'<d:cNvPr id="1" name="x" {hidden}/></d:nvSpPr><d:txBody>{paragraphs}</d:txBody></d:sp></d:twoCellAnchor>'
    )


def control(kind: str, caption: str = "", more: str = "", number: int = 1025) -> str:
    return (
        f'<v:shape id="c" o:spid="_x0000_s{number}"><v:textbox><div><font>{caption}<br></font></div></v:textbox>'
        f'<x:ClientData ObjectType="{kind}"><x:Anchor>5, 3, 7, 9, 5, 24, 8, 6</x:Anchor>{more}</x:ClientData></v:shape>'
    )


@pytest.fixture
def drawn(package: Pack, read: Read) -> Draw:
    """Read a sheet with one drawing, or one VML drawing."""

    def build(drawing: str = "", vml: str = "", inner: str = "<sheetData/>", **parts: str) -> tuple[Block, ...]:
        links = [("r9", "control", "../activeX/x.xml")] if "active" in parts else []
        made = {"xl/activeX/x.xml": parts["active"]} if "active" in parts else {}
        if drawing:
            links.append(("r1", "drawing", "../drawings/d.xml"))
            made["xl/drawings/d.xml"] = f'<d:wsDr xmlns:d="{DRAWING}" xmlns:a="urn:a">{drawing}</d:wsDr>'
        if vml:
            links.append(("r2", "vmlDrawing", "../drawings/v.vml"))
            made["xl/drawings/v.vml"] = f"<xml {VML}>{vml}</xml>"
        return read(package(inner, tuple(links), made)).pages[0].blocks

    return build


def test_words_in_a_text_box_are_read_at_its_corner(drawn: Draw) -> None:
    blocks = drawn(shape("Bring your passport|and a visa"))
    assert [(block.role, block.text) for block in blocks] == [
        ("text_box", "Bring your passport"),
        ("text_box", "and a visa"),
    ]
    assert (blocks[0].location.row, blocks[0].location.column, blocks[0].location.part) == (10, 3, "shape")
    assert blocks[0].group == blocks[1].group != 0


def test_a_hidden_shape_is_a_controls_shadow(drawn: Draw) -> None:
    assert drawn(shape("Check Box 1", 'hidden="1"')) == ()


@pytest.mark.parametrize(
    ("kind", "role", "text", "field"),
    [
        ("Checkbox", "option", "☐ I am a citizen", "checkbox"),
        ("Radio", "option", "☐ I am a citizen", "radio"),
        ("Drop", "field", "", "choice"),
        ("Edit", "field", "", "text"),
    ],
)
def test_a_form_control_is_a_field(drawn: Draw, kind: str, role: str, text: str, field: str) -> None:
    (block,) = drawn(vml=control(kind, "I am a citizen"))
    assert (block.role, block.text, block.fields[0].kind) == (role, text, field)
    assert (block.location.row, block.location.column, block.cell.row, block.cell.column) == (8, 6, 7, 5)


@pytest.mark.parametrize("kind", ["Note", "Button", "Pict", "Scroll"])
def test_notes_buttons_and_pictures_ask_nothing(drawn: Draw, kind: str) -> None:
    assert drawn(vml=control(kind, "words")) == ()


def test_the_title_of_a_group_box_is_words(drawn: Draw) -> None:
    (block,) = drawn(vml=control("GBox", "Are you a citizen?"))
    assert (block.role, block.text, block.fields) == ("text_box", "Are you a citizen?", ())


def test_a_ticked_box_is_not_read_as_ticked(drawn: Draw) -> None:
    assert drawn(vml=control("Checkbox", "Yes", "<x:Checked>1</x:Checked>"))[0].text == "☐ Yes"


def test_a_drop_down_takes_its_entries_from_the_cells(drawn: Draw) -> None:
    cells = "".join(
        f'<row r="{row}"><c r="A{row}" t="inlineStr"><is><t>{text}</t></is></c></row>'
        for row, text in ((1, "Single"), (2, "Married"))
    )
    rule = "<x:FmlaRange>$A$1:$A$2</x:FmlaRange>"
    blocks = drawn(vml=control("Drop", more=rule), inner=f"<sheetData>{cells}</sheetData>")
    assert blocks[-1].fields[0].options == ("Single", "Married")


def test_a_box_without_a_caption_belongs_to_the_words_it_lies_on(drawn: Draw) -> None:
    (block,) = drawn(vml=control("Checkbox"), inner=NAME)
    assert (block.role, block.text, block.fields[0].kind) == ("cell", "☐ Mr.", "checkbox")


@pytest.mark.parametrize(
    ("style", "text", "kind"), [("4", "☐ Widowed", "checkbox"), ("5", "☐ Widowed", "radio"), ("1", "", "text")]
)
def test_an_active_x_control_says_itself_what_it_is(drawn: Draw, style: str, text: str, kind: str) -> None:
    active = (
        f'<a:ocx xmlns:a="urn:x"><a:ocxPr a:name="DisplayStyle" a:value="{style}"/>'
        '<a:ocxPr a:name="Caption" a:value="Widowed"/></a:ocx>'
    )
    controls = '<sheetData/><controls><control shapeId="1025" r:id="r9" name="CheckBox1"/></controls>'
    (block,) = drawn(vml=control("Pict"), inner=controls, active=active)
    assert (block.text, block.fields[0].kind) == (text, kind)


def test_headers_and_footers_lose_their_codes(read: Read, package: Pack) -> None:
    inner = (
        '<sheetData/><headerFooter><oddHeader>&amp;L&amp;"Arial,Bold"&amp;12'
        "City &amp;&amp; County&amp;R&amp;P of &amp;N"
        "</oddHeader><oddFooter>&amp;C&amp;KFF0000We share this with ICE</oddFooter>"
        "<evenFooter>&amp;CWe share this with ICE</evenFooter></headerFooter>"
    )
    blocks = read(package(inner)).pages[0].blocks
    assert [(block.role, block.text) for block in blocks] == [
        ("header", "City & County"),
        ("header", "of"),
        ("footer", "We share this with ICE"),
    ]
    assert (blocks[0].location.row, blocks[0].location.part) == (0, "header")


def test_a_comment_is_read_at_its_cell_without_its_author(read: Read, filled: Fill) -> None:
    book = filled(("Status:",))
    book.active["A1"].comment = Comment("Pat Clerk:\nAsk for the visa", "Pat Clerk")
    comment = read(book).pages[0].blocks[1]
    assert (comment.role, comment.text, comment.location.part) == ("comment", "Ask for the visa", "comment")
    assert (comment.location.row, comment.cell.column) == (1, 0)


def test_a_thread_replaces_the_note_that_repeats_it(read: Read, package: Pack) -> None:
    comments = (
        '<comments xmlns="urn:c"><authors><author>x</author></authors><commentList><comment ref="B2"><text>'
        "<t>[Threaded comment] Your version ...</t></text></comment></commentList></comments>"
    )
    threads = (
        '<ThreadedComments xmlns="urn:t"><threadedComment ref="B2"><text>Do we need this?</text></threadedComment>'
        "</ThreadedComments>"
    )
    links = (("r1", "comments", "../c.xml"), ("r2", "threadedComment", "../t.xml"))
    content = package("<sheetData/>", links, {"xl/c.xml": comments, "xl/t.xml": threads})
    assert [block.text for block in read(content).pages[0].blocks] == ["Do we need this?"]
