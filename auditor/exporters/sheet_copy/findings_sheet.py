"""The sheet of findings that a marked workbook gets: a table to read, to print and to follow to the cells."""

from __future__ import annotations

import math
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING
from xml.sax.saxutils import quoteattr

from lxml import etree

from auditor.categories import category_name
from auditor.exporters.severity_colours import SEVERITY_COLOURS
from auditor.exporters.sheet_copy.looks import EDGES
from auditor.exporters.sheet_copy.places import cell_of, location_of, place_in_words
from auditor.exporters.sheet_copy.references import letters_of, reference_of
from auditor.exporters.sheet_copy.rich_text import escaped
from auditor.exporters.wording import CAVEAT, SEVERITIES, counted, shortened, shown
from auditor.loaders.sheets.xlsx.package import local
from auditor.marking.changes import DECIDED

if TYPE_CHECKING:
    from collections.abc import Sequence

    from auditor.exporters.sheet_copy.book import Book
    from auditor.exporters.shortfall import Shortfall
    from auditor.values.change import Change
    from auditor.values.copy import Marking

NAME = "Privacy audit"
_SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"
_COLUMNS: dict[str, float] = {
    "No.": 5, "Severity": 11, "What it is about": 17, "Sheet": 13, "Where": 11, "Words on the form": 26,
    "Decision": 16, "Suggested wording": 28, "Reason": 34, "References": 52,
}  # fmt: skip
"""The headings and how many digits wide their columns are."""
_WHERE = 4
_HEADING_ROW = 4
_LAST_COLUMN = letters_of(len(_COLUMNS) - 1)
_TITLE, _LINE, _HIGHEST = 24, 14, 409
"""Points of the title's row, of a line, and of the highest row that there can be."""
_LONGEST_WORDS = 400
"""How many letters of the form's own words are repeated."""
_PER_DIGIT = 1.15
"""How many letters stand on the width of a digit, words kept whole."""
_FACE = '{0}<sz val="10"/>{1}<name val="Calibri"/><family val="2"/>'
_TEXT = _FACE.format("", "")
_BEFORE_NAMES = frozenset({"sheets", "functionGroups", "externalReferences"})


@dataclass(frozen=True, slots=True)
class _Entry:
    """A cell of the sheet: its words and the number of its format."""

    text: str
    look: int


def add_findings(book: Book, changes: Sequence[Change], marking: Marking, short: Shortfall | None) -> None:
    """Add the sheet at the end of the workbook, under a name that no other sheet has.

    All its words are stored as texts, so that no program takes any of them for a formula.
    """
    root = _empty(book)
    _set_view(root, frozen=True)
    _set_rows(root, book, changes, marking, short)
    _set_links(root, book, changes)
    _set_print(root)
    _put(book, root)


def add_shortfall(book: Book, short: Shortfall | None, marking: Marking) -> None:
    """Add a sheet with nothing but what a copy has to say of itself, where there is something."""
    if short is None:
        return
    root = _empty(book)
    _set_view(root, frozen=False)
    _set_head(_add(root, "sheetData"), book, f"{marking.author}, {marking.made:%Y-%m-%d}.", short)
    _merge_head(root)
    _set_print(root)
    _put(book, root)


def _empty(book: Book) -> etree._Element:
    spaces = f"xmlns={quoteattr(book.space)} xmlns:r={quoteattr(book.links_space)}"
    return etree.fromstring(f"<worksheet {spaces}/>")


def _put(book: Book, root: etree._Element) -> None:
    part = book.parts.fresh("xl/worksheets/sheet{}.xml")
    content = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    book.parts.add(part, content, _SHEET_TYPE)
    _list_sheet(book, part)


def _add(parent: etree._Element, tag: str, /, **attributes: str) -> etree._Element:
    return etree.SubElement(parent, f"{{{etree.QName(parent).namespace}}}{tag}", attributes)


def _set_view(root: etree._Element, *, frozen: bool) -> None:
    """Fit the print to the page's width, keep the headings in sight, and set the widths of the columns."""
    _add(_add(root, "sheetPr"), "pageSetUpPr", fitToPage="1")
    view = _add(_add(root, "sheetViews"), "sheetView", showGridLines="0", workbookViewId="0")
    if frozen:
        top = f"A{_HEADING_ROW + 1}"
        _add(view, "pane", ySplit=str(_HEADING_ROW), topLeftCell=top, activePane="bottomLeft", state="frozen")
        _add(view, "selection", pane="bottomLeft", activeCell=top, sqref=top)
    _add(root, "sheetFormatPr", defaultRowHeight="15")
    columns = _add(root, "cols")
    for number, width in enumerate(_COLUMNS.values(), 1):
        _add(columns, "col", min=str(number), max=str(number), width=str(width), customWidth="1")


def _set_rows(
    root: etree._Element, book: Book, changes: Sequence[Change], marking: Marking, short: Shortfall | None
) -> None:
    data = _add(root, "sheetData")
    heading = book.looks.written(_FACE.format("<b/>", ""), fill="EEF0F3", edge="5B6472")
    done = f"{counted(len(changes), 'decision')} of {marking.author}, {marking.made:%Y-%m-%d}."
    _set_head(data, book, f"{done} {CAVEAT}", short)
    headings = [_Entry(name, heading) for name in _COLUMNS]
    _set_row(data, _HEADING_ROW, headings, _height(headings))
    for number, change in enumerate(changes, 1):
        entries = _entries(book, number, change)
        _set_row(data, _HEADING_ROW + number, entries, _height(entries))
    _merge_head(root)


def _set_head(data: etree._Element, book: Book, done: str, short: Shortfall | None) -> None:
    """Set the title, who did this and when, and what is not in the copy."""
    title = book.looks.written('<b/><sz val="16"/><name val="Calibri"/>', edge="")
    remark = book.looks.written(_FACE.format("", '<color rgb="FF5B6472"/>'), edge="")
    _set_row(data, 1, [_Entry(NAME, title)], _TITLE)
    _set_row(data, 2, [_Entry(done, remark)], 2 * _LINE)
    if short:
        text = book.looks.written(_TEXT, fill="EEF0F3", edge="")
        lines = [f"{short.title}.", *short.lines]
        _set_row(data, 3, [_Entry("\n".join(lines), text)], min((len(lines) + 1) * _LINE, _HIGHEST))


def _merge_head(root: etree._Element) -> None:
    merged = _add(root, "mergeCells", count="3")
    for row in (1, 2, 3):
        _add(merged, "mergeCell", ref=f"A{row}:{_LAST_COLUMN}{row}")


def _entries(book: Book, number: int, change: Change) -> list[_Entry]:
    finding = change.finding
    colour = SEVERITY_COLOURS[finding.severity]
    text = book.looks.written(_TEXT)
    link = book.looks.written(_FACE.format("<u/>", '<color rgb="FF1F5FBF"/>'))
    severity = book.looks.written(
        _FACE.format("<b/>", ""), fill=colour.tint, line=(EDGES[finding.severity], colour.line)
    )
    advised = next((item for item in finding.suggestions if item.action == change.decision.action), None)
    reason = change.decision.reason or (advised.reason if advised else "")
    if change.decision.authority:
        reason = f"{reason} Authority: {change.decision.authority}".strip()
    location = location_of(change)
    return [
        _Entry(str(number), text),
        _Entry(f"{colour.sign} {SEVERITIES[finding.severity]}", severity),
        _Entry(category_name(finding.category), text),
        _Entry(shown(location.sheet), text),
        _Entry(place_in_words(change), link if cell_of(location) else text),
        _Entry(shortened(shown(finding.question.text), _LONGEST_WORDS), text),
        _Entry(DECIDED[change.decision.action], text),
        _Entry(change.text or shown(change.decision.text), text),
        _Entry(shown(reason), text),
        _Entry("\n".join(map(shown, advised.references)) if advised else "", text),
    ]


def _height(entries: Sequence[_Entry]) -> int:
    """Return how high a row has to be for its words to be seen: not every program finds that out by itself."""
    lines = (
        sum(max(1, math.ceil(_digits(line) / (width * _PER_DIGIT))) for line in entry.text.split("\n"))
        for entry, width in zip(entries, _COLUMNS.values(), strict=True)
    )
    return min((max(lines) + 1) * _LINE, _HIGHEST)


def _digits(line: str) -> int:
    """Return how many digits wide a line is, a wide letter as two."""
    return sum(2 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in line)


def _set_row(data: etree._Element, number: int, entries: Sequence[_Entry], height: int) -> None:
    row = _add(data, "row", r=str(number), ht=str(height), customHeight="1")
    for column, entry in enumerate(entries):
        cell = _add(row, "c", r=reference_of((number - 1, column)), s=str(entry.look), t="inlineStr")
        words = _add(_add(cell, "is"), "t")
        words.text = escaped(entry.text)
        words.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")


def _set_links(root: etree._Element, book: Book, changes: Sequence[Change]) -> None:
    """Lead from the place of each finding to its cell."""
    links = etree.Element(f"{{{book.space}}}hyperlinks")
    for number, change in enumerate(changes, 1):
        location = location_of(change)
        cell, sheet = cell_of(location), book.sheets.get(location.sheet)
        if cell and sheet:
            name = sheet.tab.name.replace("'", "''")
            reference = reference_of((_HEADING_ROW + number - 1, _WHERE))
            _add(links, "hyperlink", ref=reference, location=f"'{name}'!{reference_of(cell)}")
    if len(links):
        root.append(links)


def _set_print(root: etree._Element) -> None:
    _add(root, "pageMargins", left="0.4", right="0.4", top="0.5", bottom="0.6", header="0.3", footer="0.3")
    _add(root, "pageSetup", orientation="landscape", fitToWidth="1", fitToHeight="0")
    _add(_add(root, "headerFooter"), "oddFooter").text = "&L&A&R&P / &N"


def _list_sheet(book: Book, part: str) -> None:
    """List the sheet in the workbook, and repeat its headings on every printed page."""
    sheets = book.root.find("{*}sheets")
    if sheets is None:
        return
    name = _free_name({sheet.get("name", "").casefold() for sheet in sheets})
    ids = [int(text) for sheet in sheets if (text := sheet.get("sheetId", "")).isdecimal()]
    link = book.parts.link(book.part, "worksheet", part, strict=book.strict)
    entry = _add(sheets, "sheet", name=name, sheetId=str(max(ids, default=0) + 1))
    entry.set(f"{{{book.links_space}}}id", link)
    index = str(len(sheets) - 1)
    rows = f"'{name}'!${_HEADING_ROW}:${_HEADING_ROW}"
    _add(_names(book), "definedName", name="_xlnm.Print_Titles", localSheetId=index).text = rows


def _names(book: Book) -> etree._Element:
    """Return the workbook's defined names, added behind its sheets where it has none."""
    names = book.root.find("{*}definedNames")
    if names is None:
        names = etree.Element(f"{{{book.space}}}definedNames")
        before = [place for place, child in enumerate(book.root) if local(child) in _BEFORE_NAMES]
        book.root.insert(max(before) + 1, names)
    return names


def _free_name(taken: set[str]) -> str:
    name, number = NAME, 1
    while name.casefold() in taken:
        number += 1
        name = f"{NAME} {number}"
    return name
