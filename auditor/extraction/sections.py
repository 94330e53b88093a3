"""The headings over each piece of a form, and the areas that are the office's own."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from auditor.extraction.nearness import near
from auditor.extraction.office import OfficeArea
from auditor.extraction.parts import in_list

if TYPE_CHECKING:
    from auditor.extraction.piece import Piece
    from auditor.values.question import Part
    from auditor.wording.cue_book import CueBook

_BOLD_LEVEL = 8
_HEADINGS = frozenset({"heading", "paragraph", "cell"})
_LABELS = frozenset({"asked", "heading"})
_LONGEST_OFFICE_LINE = 10
_LONGEST_OFFICE_HEADING = 18


class _Heading(NamedTuple):
    """A heading in force: its level, its words, and the table whose rows it heads, None for one of the page."""

    level: int
    text: str
    table: int | None


class Sections:
    """The headings in force while a page is read from top to bottom."""

    def __init__(self, cues: CueBook) -> None:
        """Begin with no heading."""
        self._cues = cues
        self._headings: list[_Heading] = []
        self._office: OfficeArea | None = None
        self._last: Piece | None = None
        self._list: str = ""

    @property
    def path(self) -> tuple[str, ...]:
        """The headings over a piece that was entered, and the words that begin its list, outermost first."""
        return (*(heading.text for heading in self._headings), *([self._list] if self._list else []))

    def enter(self, piece: Piece, part: Part) -> None:
        """Take notice of a piece: a heading takes the place of those of its level and below.

        A row of a table that heads those under it is heard as far as the table goes.
        """
        cell = piece.block.cell
        table = None if cell is None else cell.table
        if any(known.table not in {None, table} for known in self._headings):
            self._headings = [known for known in self._headings if known.table in {None, table}]
        heads = part == "heading" and piece.block.role in _HEADINGS
        if heads:
            level = piece.block.level or _BOLD_LEVEL
            self._headings = [known for known in self._headings if known.level < level]
            self._headings.append(_Heading(level, piece.text, table if piece.block.role == "cell" else None))
            self._list = ""
        elif not in_list(piece):
            self._list = piece.text if piece.answer == "none" and piece.text.endswith((":", "：")) else ""
        self._tell_office(piece, heads=heads or piece.block.role == "heading")

    def _tell_office(self, piece: Piece, *, heads: bool) -> None:
        if self._office is not None and self._office.ends_at(piece, heads=heads):
            self._office = None
        longest = _LONGEST_OFFICE_HEADING if heads else _LONGEST_OFFICE_LINE
        if piece.word_count > longest:
            return
        found = self._cues.of(piece.text)
        if "office_use" in found and "other_person" not in found:  # `Paid preparer's use only` is no office's
            self._office = OfficeArea(piece, heads=heads)

    def lead(self, piece: Piece) -> str:
        """Return the words that lead up to a piece: the label or sentence just before it that has no answer itself.

        `ETHNICITY (optional)` over `Hispanic? ☐ Yes ☐ No` speaks for it; so does the sentence over a list.
        """
        last, self._last = self._last, piece if piece.answer == "none" else None
        if last is None or piece.block.role == "heading" or not near(last.block.location, piece.block.location):
            return ""
        return "" if _side_by_side(last, piece) else last.text

    def office(self, piece: Piece, part: Part) -> bool:
        """Whether the piece is a label in an area that the office fills in."""
        return self._office is not None and part in _LABELS and self._office.holds(piece)


def _side_by_side(last: Piece, piece: Piece) -> bool:
    """Whether two labels stand in one row of a table, as column headings do: neither speaks for the other."""
    before, cell = last.block.cell, piece.block.cell
    if before is None or cell is None or last.text.endswith((".", ":", "。", "：")):
        return False
    return (before.table, before.row) == (cell.table, cell.row) and before.column != cell.column
