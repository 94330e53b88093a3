"""A printed form in Word's format, put together piece by piece the way an office assistant does."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from docx import Document
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docx.shared import Inches, Pt, RGBColor
from fixed_bytes import settled_package

if TYPE_CHECKING:
    from docx.table import Table, _Cell
    from docx.text.paragraph import Paragraph

INK = RGBColor(0x1F, 0x3A, 0x5F)
WIDTH, GAP = Inches(7.0), Inches(0.15)
BOX = "☐\u00a0"
_SHADE = '<w:shd {} w:val="clear" w:color="auto" w:fill="{}"/>'
_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_PARAGRAPH = """
<w:p><w:pPr><w:spacing w:after="0"/></w:pPr>
  <w:r><w:rPr>{bold}<w:sz w:val="18"/></w:rPr><w:t>{text}</w:t></w:r></w:p>"""
_TEXT_BOX = """
<w:r xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
     xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
     xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
     xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
     xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
     xmlns:v="urn:schemas-microsoft-com:vml">
  <mc:AlternateContent>
    <mc:Choice Requires="wps"><w:drawing>
      <wp:inline distT="0" distB="0" distL="0" distR="0">
        <wp:extent cx="2926080" cy="521208"/><wp:docPr id="7" name="Text Box 7"/>
        <a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp>
          <wps:cNvSpPr txBox="1"/>
          <wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="2926080" cy="521208"/></a:xfrm>
            <a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:ln w="9525"><a:solidFill><a:srgbClr val="1F3A5F"/></a:solidFill></a:ln>
          </wps:spPr>
          <wps:txbx><w:txbxContent>{content}</w:txbxContent></wps:txbx>
          <wps:bodyPr lIns="45720" tIns="27432" rIns="45720" bIns="27432"/>
        </wps:wsp></a:graphicData></a:graphic>
      </wp:inline>
    </w:drawing></mc:Choice>
    <mc:Fallback><w:pict><v:rect style="width:230pt;height:41pt"><v:textbox>
      <w:txbxContent>{content}</w:txbxContent>
    </v:textbox></v:rect></w:pict></mc:Fallback>
  </mc:AlternateContent>
</w:r>"""  # noqa: E501


class WordForm:
    """A form under construction; `content()` gives the finished file."""

    def __init__(self, office: str, title: str, code: str) -> None:
        """Start with the letterhead: the office, the form's title, and its number in the footer."""
        self._document = Document()
        self._document.core_properties.title = title
        self._document.core_properties.author = "City of Marisol"
        self._document.core_properties.comments = ""
        section = self._document.sections[0]
        section.left_margin = section.right_margin = Inches(0.75)
        section.top_margin = section.bottom_margin = Inches(0.6)
        style = self._document.styles["Normal"]
        style.font.name, style.font.size = "Calibri", Pt(10)
        style.paragraph_format.space_after = Pt(4)
        self._line(office, size=11, color=INK)
        self._heading(title, 1, 18)
        section.footer.paragraphs[0].add_run(f"City of Marisol · {code}").font.size = Pt(8)

    def section(self, title: str) -> None:
        """Open a section under its own heading."""
        self._heading(title, 2, 12)

    def says(self, text: str, *, small: bool = False) -> None:
        """Print a paragraph."""
        self._line(text, size=8.5 if small else 10)

    def grid(self, rows: tuple[tuple[str, ...], ...]) -> Table:
        """Print a ruled table of labels, each at the top of an empty cell that takes the answer."""
        table = self._document.add_table(rows=0, cols=max(len(row) for row in rows))
        table.style, table.alignment = "Table Grid", WD_TABLE_ALIGNMENT.CENTER
        for labels in rows:
            self._add_row(table, labels)
        self._line("", size=4)
        return table

    def blank(self, *labels: str) -> None:
        """Print labels on one line, each followed by a rule to write on."""
        paragraph = self._line("")
        each = WIDTH // len(labels)
        stops = paragraph.paragraph_format.tab_stops
        for position, label in enumerate(labels, start=1):
            if position > 1:
                stops.add_tab_stop(each * (position - 1))
                paragraph.add_run("\t")
            stops.add_tab_stop(each * position - GAP, WD_TAB_ALIGNMENT.LEFT, WD_TAB_LEADER.LINES)
            paragraph.add_run(f"{label} \t")

    def boxes(self, question: str, *captions: str) -> None:
        """Print a question with tick boxes behind it."""
        paragraph = self._line("")
        paragraph.add_run(question).bold = True
        paragraph.add_run("   " + "    ".join(BOX + caption for caption in captions))

    def text_box(self, cell: _Cell, label: str, note: str) -> None:
        """Put a text box with a label and a note into a cell of a grid."""
        content = _PARAGRAPH.format(bold="<w:b/>", text=label) + _PARAGRAPH.format(bold="", text=note)
        cell.paragraphs[0].clear()
        cell.paragraphs[0]._p.append(parse_xml(_TEXT_BOX.format(content=content)))

    def office_box(self, title: str, *labels: str) -> None:
        """Print the shaded box that only the office fills in."""
        table = self._document.add_table(rows=2, cols=len(labels))
        table.style, table.alignment = "Table Grid", WD_TABLE_ALIGNMENT.CENTER
        head = table.rows[0].cells[0].merge(table.rows[0].cells[-1])
        head.paragraphs[0].add_run(title).bold = True
        for label, cell in zip(labels, table.rows[1].cells, strict=True):
            cell.paragraphs[0].add_run(label).font.size = Pt(8)
            cell.add_paragraph()
        for cell in (head, *table.rows[1].cells):
            cell._tc.get_or_add_tcPr().append(parse_xml(_SHADE.format(_W, "E7E6E6")))

    def content(self, language: str = "en-US") -> bytes:
        """Return the finished file's bytes, marked with the language it is written in."""
        for mark in self._document.styles.element.iter(qn("w:lang")):
            mark.set(qn("w:val"), language)
        target = io.BytesIO()
        self._document.save(target)
        return settled_package(target.getvalue())

    def _line(self, text: str, size: float = 10, color: RGBColor | None = None) -> Paragraph:
        paragraph = self._document.add_paragraph()
        run = paragraph.add_run(text)
        run.font.size = Pt(size)
        run.font.color.rgb = color
        return paragraph

    def _heading(self, title: str, level: int, size: float) -> None:
        heading = self._document.add_heading(level=level)
        heading.paragraph_format.space_before = Pt(6)
        run = heading.add_run(title)
        run.font.size, run.font.color.rgb = Pt(size), INK

    def _add_row(self, table: Table, labels: tuple[str, ...]) -> None:
        cells = table.add_row().cells
        if len(labels) < len(cells):
            cells[len(labels) - 1].merge(cells[-1])
        for label, cell in zip(labels, cells, strict=False):
            cell.paragraphs[0].add_run(label).font.size = Pt(9)
            cell.add_paragraph().paragraph_format.space_after = Pt(2)
