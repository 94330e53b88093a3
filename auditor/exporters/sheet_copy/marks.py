"""Marked copies: a note on the cell of every finding, a tint under it, and a sheet with all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor import errors
from auditor.exporters.severity_colours import SEVERITY_COLOURS
from auditor.exporters.sheet_copy.findings_sheet import add_findings
from auditor.exporters.sheet_copy.grid import style_of
from auditor.exporters.sheet_copy.notes import Note, set_notes
from auditor.exporters.sheet_copy.places import cell_of, location_of
from auditor.exporters.wording import SEVERITIES
from auditor.loaders.sheets.sheet import MAX_COLUMNS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from auditor.exporters.sheet_copy.book import Book, SheetPart
    from auditor.exporters.shortfall import Shortfall
    from auditor.loaders.sheets.sheet import Place
    from auditor.values.change import Change
    from auditor.values.copy import Marking

_LETTER = 6
"""Pixels of a letter, on the average."""
_GRAVEST = tuple(SEVERITIES)


def mark(book: Book, changes: Sequence[Change], marking: Marking, short: Shortfall | None) -> tuple[str, ...]:
    """Write the notes, the tints of a marked copy and the sheet of findings; return the ids of all: none is left out.

    A finding whose sheet is damaged, or that has no cell, is in the sheet of findings alone, which begins with what
    falls short.
    """
    for title, sheet in book.sheets.items():
        told = [change for change in changes if location_of(change).sheet == title]
        if told:
            _mark_sheet(sheet, told, marking)
    if changes:
        add_findings(book, changes, marking, short)
    return tuple(dict.fromkeys(change.finding.id for change in changes))


def _mark_sheet(sheet: SheetPart, changes: Sequence[Change], marking: Marking) -> None:
    notes: dict[Place, list[Note]] = {}
    tinted: dict[Place, list[Change]] = {}
    for change in changes:
        location = location_of(change)
        place = cell_of(location)
        if place is not None:
            notes.setdefault(place, []).append(_note(change))
            if location.part == "cell":
                tinted.setdefault(place, []).append(change)
    try:
        if marking.manner == "marked":
            for place, found in tinted.items():
                _tint(sheet, place, found)
        set_notes(sheet, notes, marking.author)
    except errors.AuditorError:
        return


def _note(change: Change) -> Note:
    colour = SEVERITY_COLOURS[change.finding.severity]
    return Note(f"{colour.sign} {change.title}", change.comment, colour.tint, colour.line)


def _tint(sheet: SheetPart, place: Place, changes: Sequence[Change]) -> None:
    """Give a cell the look of the gravest of its findings, and the empty cells that its words run into their tint."""
    severity = min((change.finding.severity for change in changes), key=_GRAVEST.index)
    cell = sheet.grid.made(place)
    style = style_of(cell)
    cell.set("s", str(sheet.book.looks.marked(style, severity)))
    if not sheet.book.looks.wraps(style):
        words = max(len(change.finding.question.text) for change in changes)
        for covered in _run_into(sheet, place, words * _LETTER):
            beside = sheet.grid.made(covered)
            beside.set("s", str(sheet.book.looks.tinted(style_of(beside), severity)))


def _run_into(sheet: SheetPart, place: Place, pixels: int) -> Iterator[Place]:
    """Yield the empty cells to the right of one over which its words are shown."""
    row, column = place[0], sheet.grid.merged(place).right
    pixels -= sum(map(sheet.rulers.width, range(place[1], column + 1)))
    while pixels > 0 and column < MAX_COLUMNS - 1:
        column += 1
        following = sheet.grid.find((row, column))
        if following is not None and len(following):
            return
        pixels -= sheet.rulers.width(column)
        yield row, column
