"""What of a page goes with a question: its words, and the lines and boxes that were drawn for its answer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from auditor.exporters.pdf_copy.places import box_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from auditor.exporters.pdf_copy.places import Place
    from auditor.values.box import Box
    from auditor.values.ink import PageInk

_THIN = 3.0
_UNDER = 3.5
"""Points: how far from a blank's lower edge its line is drawn."""
_OVER = 6.0
"""Points: how far a blank's line may go beyond it; longer ones are a table's."""
_WALL = 4.0


@dataclass(frozen=True, slots=True)
class Cleared:
    """What goes: boxes of letters, boxes of drawn lines and squares, boxes of controls."""

    letters: tuple[Box, ...] = ()
    drawn: tuple[Box, ...] = ()
    controls: tuple[Box, ...] = ()

    def __add__(self, other: Cleared) -> Cleared:
        """Return all that goes of both."""
        return Cleared(self.letters + other.letters, self.drawn + other.drawn, self.controls + other.controls)


def cleared_by(place: Place, ink: PageInk, *, answers: bool) -> Cleared:
    """Return what goes with a question's words; with `answers`, its blanks, boxes, captions and controls too."""
    words = tuple(box_of(piece) for piece in place.words)
    if not answers:
        return Cleared(words)
    controls = tuple(control.box for control in place.controls)
    marks = [piece for piece in place.answers if piece.size == 0]
    drawn = {box for mark in marks for box in _drawn_for(box_of(mark), ink)}
    drawn |= {box for control in controls for box in _drawn_for(control, ink)}
    letters = (box_of(piece) for piece in place.answers if piece.size)
    return Cleared((*words, *letters), tuple(drawn), controls)


def stays(ink: PageInk, gone: Cleared) -> Iterator[Box]:
    """Yield the places of everything on a page that does not go."""
    for word in ink.words:
        if not any(_middle_in(word.box, box) for box in gone.letters):
            yield word.box
    for control in ink.controls:
        if not any(box.holds(control.box) for box in gone.controls):
            yield control.box
    for box in (*ink.rules, *ink.squares):
        if not any(drawn.holds(box, 0.1) for drawn in gone.drawn):
            yield box


def _middle_in(box: Box, zone: Box) -> bool:
    middle = (box.left + box.right) / 2
    return zone.left <= middle <= zone.right and zone.top <= box.middle <= zone.bottom


def _drawn_for(blank: Box, ink: PageInk) -> Iterator[Box]:
    """Yield the squares within a blank, and the line under it that is its own and no cell's."""
    yield from (square for square in ink.squares if _middle_in(square, blank))
    walls = [rule for rule in ink.rules if rule.width <= _THIN < rule.height]
    for rule in ink.rules:
        level = rule.height <= _THIN < rule.width and abs(rule.middle - blank.bottom) <= _UNDER
        inside = rule.left >= blank.left - _OVER and rule.right <= blank.right + _OVER
        if level and inside and not _is_walled(rule, walls):
            yield rule


def _is_walled(rule: Box, walls: Iterable[Box]) -> bool:
    """Whether an upright line stands on either end of a level one, as at a cell's lower edge."""
    return any(
        min(abs(wall.left - rule.left), abs(wall.right - rule.right)) <= _WALL
        and wall.top < rule.middle - _WALL
        and wall.bottom > rule.middle - _WALL
        for wall in walls
    )
