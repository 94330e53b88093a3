"""Words that stand in no cell: comments, text boxes, controls, headers and footers; and sheets told apart by place."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from typing import Any

import openpyxl
import pytest
from openpyxl.comments import Comment
from openpyxl.styles import Border, Side

Copied = Any
Copy = Callable[..., Copied]
Fill = Callable[..., openpyxl.Workbook]

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
OFFICE = "application/vnd.openxmlformats-officedocument"
STRICT_MAIN = "http://purl.oclc.org/ooxml/spreadsheetml/main"
STRICT_LINKS = "http://purl.oclc.org/ooxml/officeDocument/relationships"
THREADS = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"
VML = (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'
    ' xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/>'
    "</o:shapelayout>{}</xml>"
)
BOX = (
    '<v:shape id="_x0000_s{}" type="#_x0000_t201"><v:textbox><div>{}<br></div></v:textbox>'
    '<x:ClientData ObjectType="Checkbox"><x:Anchor>1,0,{},0,2,0,30,0</x:Anchor></x:ClientData></v:shape>'
)
DRAWING = (
    '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"'
    ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:twoCellAnchor>'
    "<xdr:from><xdr:col>3</xdr:col><xdr:row>1</xdr:row></xdr:from><xdr:to><xdr:col>5</xdr:col><xdr:row>4</xdr:row></xdr:to>"
    '<xdr:sp><xdr:nvSpPr><xdr:cNvPr id="2" name="Box"/></xdr:nvSpPr><xdr:txBody>{}</xdr:txBody></xdr:sp>'
    "<xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>"
)
PARAGRAPH = "<a:p>{}</a:p>"
RUN = '<a:r><a:rPr b="{}"/><a:t>{}</a:t></a:r>'


def links(*entries: tuple[str, str, str], base: str = LINKS) -> str:
    inner = "".join(f'<Relationship Id="{i}" Type="{base}/{kind}" Target="{target}"/>' for i, kind, target in entries)
    return f'<Relationships xmlns="{RELATIONS}">{inner}</Relationships>'


@pytest.fixture
def package() -> Callable[..., bytes]:
    """Build a one-sheet workbook from its inner XML, the links of the sheet, and further parts."""

    def build(
        inner: str,
        sheet_links: tuple[tuple[str, str, str], ...] = (),
        parts: dict[str, str] | None = None,
        *,
        main: str = MAIN,
        base: str = LINKS,
    ) -> bytes:
        overrides = "".join(
            f'<Override PartName="/xl/{name}.xml" ContentType="{OFFICE}.spreadsheetml.{kind}+xml"/>'
            for name, kind in (("workbook", "sheet.main"), ("worksheets/sheet1", "worksheet"))
        )
        made = {
            "[Content_Types].xml": f'<Types xmlns="{TYPES}"><Default Extension="xml" ContentType="application/xml"/>'
            f'<Default Extension="rels" ContentType="{OFFICE}"/>{overrides}</Types>',
            "_rels/.rels": links(("r1", "officeDocument", "xl/workbook.xml"), base=base),
            "xl/workbook.xml": f'<workbook xmlns="{main}" xmlns:r="{base}"><sheets>'
            '<sheet name="Intake" sheetId="1" r:id="r1"/></sheets></workbook>',
            "xl/_rels/workbook.xml.rels": links(("r1", "worksheet", "worksheets/sheet1.xml"), base=base),
            "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{main}" xmlns:r="{base}">{inner}</worksheet>',
            "xl/worksheets/_rels/sheet1.xml.rels": links(*sheet_links, base=base),
        } | (parts or {})
        stream = io.BytesIO()
        with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as packed:
            for name, content in made.items():
                packed.writestr(name, content)
        return stream.getvalue()

    return build


def text_cell(reference: str, words: str) -> str:
    return f'<row><c r="{reference}" t="inlineStr"><is><t>{words}</t></is></c></row>'


class TestTextBoxes:
    """Paragraphs of a text box."""

    @pytest.fixture
    def form(self, package: Callable[..., bytes]) -> bytes:
        paragraphs = (
            PARAGRAPH.format(RUN.format(1, "Office hours are nine to five.")),
            PARAGRAPH.format(RUN.format(0, "Social Security ") + RUN.format(1, "number: ______")),
            PARAGRAPH.format(RUN.format(0, "Phone: ______")),
        )
        return package(
            '<sheetData/><drawing r:id="d1"/>',
            (("d1", "drawing", "../drawings/drawing1.xml"),),
            {"xl/drawings/drawing1.xml": DRAWING.format("".join(paragraphs))},
        )

    def words(self, made: Copied) -> list[str]:
        drawing = made.part("xl/drawings/drawing1.xml")
        return ["".join(each.itertext()) for each in drawing.iter("{*}p")]

    def test_one_paragraph_goes(self, form: bytes, copied: Copy) -> None:
        made = copied(form, decide={"ssn": ("remove", "")})
        assert self.words(made) == ["Office hours are nine to five.", "", "Phone: ______"]
        assert made.changed == {"xl/drawings/drawing1.xml"}

    def test_new_words_stand_in_the_first_run(self, form: bytes, copied: Copy) -> None:
        made = copied(form, decide={"ssn": ("reword", "Application number:")})
        assert self.words(made)[1] == "Application number: ______"

    def test_the_note_stands_on_the_cell_beneath(self, form: bytes, copied: Copy) -> None:
        made = copied(form, "marked")
        assert [note.get("ref") for note in made.part("xl/comments1.xml").iter("{*}comment")] == ["D2"]
        findings = made.part("xl/worksheets/sheet2.xml")
        assert "text box over D2" in ["".join(cell.itertext()) for cell in findings.iter("{*}c")]
        assert "xl/drawings/drawing1.xml" not in made.changed


class TestControls:
    """Form controls in a VML drawing."""

    @pytest.fixture
    def form(self, package: Callable[..., bytes]) -> bytes:
        shapes = BOX.format(1025, "I am a U.S. citizen", 4) + BOX.format(1026, "Send me the newsletter", 20)
        cells = text_cell("A1", "Choose:")
        controls = "".join(f'<control shapeId="{n}" r:id="c{n}" name="Box {n}"/>' for n in (1025, 1026))
        return package(
            f'<sheetData>{cells}</sheetData><legacyDrawing r:id="v1"/><controls>{controls}</controls>',
            (
                ("v1", "vmlDrawing", "../drawings/v.vml"),
                ("c1025", "ctrlProp", "../c1.xml"),
                ("c1026", "ctrlProp", "../c2.xml"),
            ),
            {"xl/drawings/v.vml": VML.format(shapes), "xl/c1.xml": "<formControlPr/>", "xl/c2.xml": "<formControlPr/>"},
        )

    def test_a_removed_box_goes_with_its_entry(self, form: bytes, copied: Copy) -> None:
        made = copied(form, decide={"citizenship": ("remove", "")})
        assert made.copy.applied
        drawing = made.part("xl/drawings/v.vml")
        assert [shape.get("id") for shape in drawing.iter("{*}shape")] == ["_x0000_s1026"]
        sheet = made.part("xl/worksheets/sheet1.xml")
        assert [control.get("shapeId") for control in sheet.iter("{*}control")] == ["1026"]

    def test_a_caption_is_reworded_and_the_other_stays(self, form: bytes, copied: Copy) -> None:
        made = copied(form, decide={"citizenship": ("reword", "I need an appointment")})
        captions = ["".join(box.itertext()) for box in made.part("xl/drawings/v.vml").iter("{*}textbox")]
        assert captions == ["I need an appointment", "Send me the newsletter"]

    def test_notes_join_the_drawing_that_is_there(self, form: bytes, copied: Copy) -> None:
        made = copied(form, "marked")
        drawing = made.raw("xl/drawings/v.vml")
        assert drawing.startswith(VML.partition("{}")[0].replace('data="1"', 'data="1,2"').encode())
        assert BOX.format(1025, "I am a U.S. citizen", 4).encode() in drawing
        assert b'id="_x0000_s2049"' in drawing
        assert len(made.part("xl/worksheets/sheet1.xml").findall("{*}legacyDrawing")) == 1


class TestMargins:
    """Headers and footers."""

    def test_a_part_goes_wherever_it_is_repeated(self, package: Callable[..., bytes], copied: Copy) -> None:
        words = "Social Security number: ______"
        margins = f"<oddFooter>&amp;L&amp;A&amp;C{words}&amp;R&amp;P</oddFooter><evenFooter>&amp;C{words}</evenFooter>"
        form = package(f"<sheetData>{text_cell('A1', 'Name:')}</sheetData><headerFooter>{margins}</headerFooter>")
        made = copied(form, decide={"ssn": ("remove", "")})
        assert made.copy.applied
        footers = [footer.text for footer in made.part("xl/worksheets/sheet1.xml").iterfind("{*}headerFooter/*")]
        assert footers == ["&L&A&C&R&P", "&C"]
        marked = copied(form, "marked")
        findings = marked.part("xl/worksheets/sheet2.xml")
        assert "page footer" in ["".join(cell.itertext()) for cell in findings.iter("{*}c")]
        assert "xl/comments1.xml" not in marked.changed


class TestComments:
    """What others wrote on cells."""

    def test_a_question_in_a_comment_goes_with_its_box(self, filled: Fill, copied: Copy) -> None:
        book = filled(("Name:",), ("Phone:",))
        book.active["A1"].comment = Comment("Social Security number: ______", "Desk")
        book.active["A2"].comment = Comment("Area code, too.", "Desk")
        made = copied(book, decide={"ssn": ("remove", "")})
        assert [cell.comment and cell.comment.text for cell in made.book.active["A"]] == [None, "Area code, too."]
        drawing = next(name for name in made.changed if name.endswith(".vml"))
        assert len(list(made.part(drawing).iter("{*}shape"))) == 1

    def test_a_thread_is_left_alone(self, package: Callable[..., bytes], copied: Copy) -> None:
        entry = '<threadedComment ref="A1" id="1"><text>{}</text></threadedComment>'
        thread = f'<ThreadedComments xmlns="{THREADS}">{entry}</ThreadedComments>'
        words = "Social Security number: ______"
        form = package(
            f"<sheetData>{text_cell('A1', 'Name:')}</sheetData>",
            (("t1", "threadedComment", "../t.xml"),),
            {"xl/t.xml": thread.format(words)},
        )
        made = copied(form, decide={"ssn": ("remove", "")})
        assert [left.code for left in made.copy.left] == ["out_of_reach"]
        assert made.changed.isdisjoint({"xl/t.xml", "xl/worksheets/sheet1.xml"})
        marked = copied(form, "marked")
        assert "xl/comments1.xml" not in marked.changed
        findings = marked.part("xl/worksheets/sheet2.xml")
        assert "conversation on A1" in ["".join(cell.itertext()) for cell in findings.iter("{*}c")]


class TestStrict:
    """Workbooks of ISO/IEC 29500 strict."""

    @pytest.mark.parametrize("manner", ["marked", "revised"])
    def test_what_is_added_is_strict_as_well(self, package: Callable[..., bytes], copied: Copy, manner: str) -> None:
        form = package(
            f"<sheetData>{text_cell('A1', 'Social Security number: ______')}</sheetData>",
            main=STRICT_MAIN,
            base=STRICT_LINKS,
        )
        made = copied(form, manner)
        assert made.copy.applied
        for name in made.changed - {"[Content_Types].xml"}:
            if not name.endswith(".vml"):
                assert b"schemas.openxmlformats.org/spreadsheetml" not in made.raw(name)
                assert b"schemas.openxmlformats.org/officeDocument" not in made.raw(name)


def test_sheets_whose_names_look_alike_are_told_apart(filled: Fill, copied: Copy) -> None:
    book = filled(("Name:",), title="345-67-8934")
    other = book.create_sheet("345-67-8935")
    other.append(["Social Security number:"])
    other["B1"].border = Border(bottom=Side("thin"))
    made = copied(book)
    assert made.book["345-67-8934"]["A1"].value == "Name:"
    assert made.book["345-67-8935"]["A1"].value is None
    marked = copied(book, "marked")
    assert marked.book["Privacy audit"]["E5"].hyperlink.location == "'345-67-8935'!A1"
    assert "345-67" not in str([cell.value for row in marked.book["Privacy audit"] for cell in row])


def test_a_box_over_a_removed_caption_goes_with_it(package: Callable[..., bytes], copied: Copy) -> None:
    cells = text_cell("B5", "I am a U.S. citizen") + text_cell("B9", "Send me the newsletter")
    shapes = BOX.format(1025, "", 4) + BOX.format(1026, "", 8)
    form = package(
        f'<sheetData>{cells}</sheetData><legacyDrawing r:id="v1"/>',
        (("v1", "vmlDrawing", "../drawings/v.vml"),),
        {"xl/drawings/v.vml": VML.format(shapes)},
    )
    made = copied(form, decide={"citizenship": ("remove", "")})
    assert [shape.get("id") for shape in made.part("xl/drawings/v.vml").iter("{*}shape")] == ["_x0000_s1026"]
    sheet = made.part("xl/worksheets/sheet1.xml")
    assert ["".join(cell.itertext()) for cell in sheet.iter("{*}c")] == ["", "Send me the newsletter"]


def test_rules_of_the_2009_extension_are_cut_as_well(package: Callable[..., bytes], copied: Copy) -> None:
    rule = (
        '<x14:dataValidation type="list"><x14:formula1><xm:f>"Yes,No"</xm:f></x14:formula1>'
        "<xm:sqref>{}</xm:sqref></x14:dataValidation>"
    )
    inner = (
        '<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{{CCE6A557}}">'
        '<x14:dataValidations xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" count="1">{}'
        "</x14:dataValidations></ext></extLst>"
    )
    cells = "".join(text_cell(f"A{row}", words) for row, words in ((1, "Citizenship:"), (2, "Phone:")))
    form = package(f"<sheetData>{cells}</sheetData>" + inner.format(rule.format("B1:B2")))
    sheet = copied(form, decide={"citizenship": ("remove", "")}).part("xl/worksheets/sheet1.xml")
    assert [each.text for each in sheet.iter("{*}sqref")] == ["B2"]
    alone = package(f"<sheetData>{cells}</sheetData>" + inner.format(rule.format("B1")))
    sheet = copied(alone, decide={"citizenship": ("remove", "")}).part("xl/worksheets/sheet1.xml")
    assert sheet.find("{*}extLst") is None


def test_a_sheet_that_breaks_off_is_told_and_the_other_is_changed(filled: Fill, copied: Copy) -> None:
    book = filled(("Social Security number: ______",), ("Phone: ______",))
    book.create_sheet("More").append(["Social Security number: ______"])
    stream = io.BytesIO()
    book.save(stream)
    with zipfile.ZipFile(stream) as packed:
        parts = {name: packed.read(name) for name in packed.namelist()}
    broken = parts["xl/worksheets/sheet1.xml"]
    parts["xl/worksheets/sheet1.xml"] = broken[: broken.index(b"Phone")]
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as packed:
        for name, content in parts.items():
            packed.writestr(name, content)
    made = copied(stream.getvalue())
    assert [left.code for left in made.copy.left] == ["out_of_reach"]
    assert len(made.copy.applied) == 1
    assert made.raw("xl/worksheets/sheet1.xml") == parts["xl/worksheets/sheet1.xml"]
    assert b"Social" not in made.raw("xl/worksheets/sheet2.xml")
    assert len(copied(stream.getvalue(), "marked").copy.applied) == 2
