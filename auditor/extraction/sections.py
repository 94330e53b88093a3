"""The headings over each piece of a form, and the areas that are the office's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor.extraction.nearness import near
from auditor.extraction.parts import in_list

if TYPE_CHECKING:
    from auditor.extraction.piece import Piece
    from auditor.values.question import Part
    from auditor.wording.cue_book import CueBook

_BOLD_LEVEL = 8
_HEADINGS = frozenset({"heading", "paragraph"})
_LONGEST_OFFICE_LINE = 10
_LONGEST_OFFICE_HEADING = 18
_OFFICE_REACH = 8
"""Outside a table or a box only a heading such as `office use only` speaks for the labels under it, and for so many at
most: hiding a question that the resident answers is worse than showing one that the office does."""


class Sections:
    """The headings in force while a page is read from top to bottom."""

    def __init__(self, cues: CueBook) -> None:
        """Begin with no heading."""
        self._cues = cues
        self._headings: list[tuple[int, str]] = []
        self._office: Piece | None = None
        self._office_heads = False
        self._last: Piece | None = None
        self._list: str = ""
        self._reach = 0

    @property
    def path(self) -> tuple[str, ...]:
        """The headings over a piece that was entered, and the words that begin its list, outermost first."""
        return (*(text for _level, text in self._headings), *([self._list] if self._list else []))

    def enter(self, piece: Piece, part: Part) -> None:
        """Take notice of a piece: a heading takes the place of those of its level and below."""
        if part == "heading" and piece.block.role in _HEADINGS:
            level = piece.block.level or _BOLD_LEVEL
            self._headings = [known for known in self._headings if known[0] < level]
            self._headings.append((level, piece.text))
            self._office = None
            self._list = ""
        elif not in_list(piece):
            self._list = piece.text if piece.answer == "none" and piece.text.endswith((":", "：")) else ""
        longest = _LONGEST_OFFICE_HEADING if part == "heading" else _LONGEST_OFFICE_LINE
        if piece.word_count <= longest and "office_use" in self._cues.of(piece.text):
            self._office, self._reach = piece, _OFFICE_REACH
            self._office_heads = piece.block.role == "heading" or part == "heading"

    def lead(self, piece: Piece) -> str:
        """Return the words that lead up to a piece: the label or sentence just before it that has no answer itself.

        `ETHNICITY (optional)` over `Hispanic? ☐ Yes ☐ No` speaks for it; so does the sentence over a list.
        """
        last, self._last = self._last, piece if piece.answer == "none" else None
        if last is None or piece.block.role == "heading" or not near(last.block.location, piece.block.location):
            return ""
        return last.text

    def office(self, piece: Piece, part: Part) -> bool:
        """Whether the piece is a label in an area that the office fills in: same table, text box, or just below."""
        area = self._office
        if area is None or part not in ("asked", "heading"):
            return False
        if piece is area:
            return True
        if area.block.cell is not None or piece.block.cell is not None:
            both = area.block.cell is not None and piece.block.cell is not None
            return both and area.block.cell.table == piece.block.cell.table  # type: ignore[union-attr]
        if area.block.group or piece.block.group:
            return area.block.group == piece.block.group
        self._reach -= 1
        return self._office_heads and self._reach >= 0
