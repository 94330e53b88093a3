"""XLSX and XLSM, read part by part with counted limits.

openpyxl does not read here, since it lays out merged areas and dimensions before they can be counted, and drops
shapes and controls.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from auditor import errors
from auditor.limits import MAX_CELLS
from auditor.loaders.sheets.sheet import Sheet
from auditor.loaders.sheets.xlsx.boxes import set_boxes
from auditor.loaders.sheets.xlsx.comments import comment_blocks
from auditor.loaders.sheets.xlsx.controls import SheetControl, control_blocks, sheet_controls
from auditor.loaders.sheets.xlsx.drawings import shape_blocks
from auditor.loaders.sheets.xlsx.lists import Lists
from auditor.loaders.sheets.xlsx.margins import margin_blocks
from auditor.loaders.sheets.xlsx.package import Package
from auditor.loaders.sheets.xlsx.scan import Scan
from auditor.loaders.sheets.xlsx.strings import shared_strings
from auditor.loaders.sheets.xlsx.styles import styles
from auditor.loaders.sheets.xlsx.workbook import workbook
from auditor.loaders.sheets.xlsx.worksheet import cells, fields

if TYPE_CHECKING:
    from auditor.loaders.request import Request
    from auditor.loaders.sheets.xlsx.workbook import Tab
    from auditor.values.block import Block
    from auditor.values.notice import Notice


def read(request: Request) -> tuple[tuple[Sheet, ...], tuple[Notice, ...]]:
    """Return the workbook's sheets in tab order; what a damaged or missing part held is left out and marked.

    Raises:
        DamagedFile: there is no workbook in the bytes.
        UnsafeXml: a part has a DOCTYPE.
        TooLarge: a part other than a sheet unpacks to more than MAX_PART_BYTES.
    """
    package = Package(request.content)
    book = workbook(package)
    looks = styles(package, book.styles)
    texts = shared_strings(package, book.strings)
    scans: dict[str, Scan] = {}
    left = MAX_CELLS
    for tab in book.tabs:
        scans[tab.name] = _scan(package, tab, Scan(texts, looks, left))
        left -= scans[tab.name].cells
    lists = Lists(scans, book.names)
    controls = {name: fields(scan, name, book.inputs(name), lists) for name, scan in scans.items()}
    sheets = []
    for tab in book.tabs:
        scan = scans[tab.name]
        found = cells(scan, looks, controls[tab.name])
        kept = {place: cell for place, cell in found.items() if not lists.is_served(tab.name, place)}
        sheet = Sheet(tab.title, kept, hidden=tab.hidden, cut=scan.cut, damaged=scan.damaged)
        sheets.append(_with_extras(package, tab, sheet, scan, lists))
    return tuple(sheets), ()


def _scan(package: Package, tab: Tab, scan: Scan) -> Scan:
    """Walk through the tab's part; a missing one leaves the scan empty and damaged."""
    try:
        with package.stream(tab.part) as stream:
            scan.read(stream)
    except errors.DamagedFile:
        scan.damaged = True
    return scan


def _with_extras(package: Package, tab: Tab, sheet: Sheet, scan: Scan, lists: Lists) -> Sheet:
    """Return the sheet with its margins, comments, shapes and controls."""
    damaged = sheet.damaged
    boxed, controls = sheet.cells, list[SheetControl]()
    try:
        boxed, controls = set_boxes(sheet.cells, sheet_controls(package, tab.part, scan.controls))
    except errors.DamagedFile:
        damaged = True
    sources = (
        margin_blocks(scan.margins, sheet.name),
        comment_blocks(package, tab),
        shape_blocks(package, tab),
        control_blocks(controls, tab, lambda formula: lists.entries(formula, tab.name)),
    )
    extras: list[Block] = []
    for source in sources:
        try:
            extras.extend(source)
        except errors.DamagedFile:
            damaged = True
    return replace(sheet, cells=boxed, extras=tuple(extras), damaged=damaged)
