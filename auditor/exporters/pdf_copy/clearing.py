"""What of a page goes with a question: its words, and the lines and boxes that were drawn for its answer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from auditor.exporters.pdf_copy.places import box_of
from auditor.layout.marks import words_of
from auditor.layout.shelf import Shelf
from auditor.values.box import Box, around

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from auditor.exporters.pdf_copy.places import Place
    from auditor.layout.piece import Piece
    from auditor.values.ink import PageInk

_THIN = 3.0
_UNDER = 3.5
"""Points: how far from a blank's lower edge its line is drawn."""
_OVER = 6.0
"""Points: how far a blank's line may go beyond it; longer ones are a table's."""
_FRAME = 4.0
"""Points: how far outside a blank its own frame is drawn."""
_JOINT = 1.0
"""Points: how far apart two parts of one line may be."""
_WALL = 4.0
_COVERED = 0.4
"""Share of a printed blank's width that its control covers."""
_LEADING = frozenset("$€£¥₽►▶▸➤➔➨→")
"""Signs that say nothing without the blank behind them: currencies, and arrows that lead the eye to it."""
_GLUED = 6.0
"""Points: how far before its blank such a sign stands."""
_SLIVER = 1.0
"""Points: what is left of a word and narrower is no letter."""
_LEVEL = 0.5
"""Share of its height; the blank of the line above or beneath reaches into a high control with less."""


@dataclass(frozen=True, slots=True)
class Cleared:
    """What goes: boxes of letters, boxes of drawn lines and squares, boxes of controls."""

    letters: tuple[Box, ...] = ()
    drawn: tuple[Box, ...] = ()
    controls: tuple[Box, ...] = ()

    def __add__(self, other: Cleared) -> Cleared:
        """Return all that goes of both."""
        return Cleared(self.letters + other.letters, self.drawn + other.drawn, self.controls + other.controls)


def cleared_by(place: Place, ink: PageInk, *, answers: bool, lent: Collection[Piece] = ()) -> Cleared:
    """Return what goes with a question's words.

    Args:
        place: where the question stands.
        ink: what stands on its page.
        answers: whether its blanks, boxes, captions and controls go, too.
        lent: captions that other questions have as well, such as the heads of a table's columns; they stay.
    """
    words = tuple(box_of(piece) for piece in (place.words if answers else place.label))
    drawn = {rule for line in place.lines for rule in _underlines(line, ink)}
    if not answers:
        return Cleared(words, tuple(drawn))
    controls = tuple(control.box for control in place.controls)
    blanks = {*controls, *(box_of(piece) for piece in place.answers if piece.size == 0)}
    drawn |= {box for blank in blanks | _rows_of(blanks) for box in _drawn_for(blank, ink)}
    letters = (box_of(piece) for piece in place.answers if piece.size and piece not in lent)
    signs = {box for control in controls for box in _signs_in(control, ink)}
    underlined = {box_of(piece) for piece in place.answers if piece.kind == "blank"}
    signs |= {box for blank in blanks | underlined for box in _signs_before(blank, ink)}
    return Cleared((*words, *letters, *signs), tuple(drawn), controls)


def stays(ink: PageInk, gone: Cleared) -> Iterator[Box]:
    """Yield the places of everything on a page that does not go."""
    letters = Shelf(gone.letters)
    for word in ink.words:
        box = word.box
        yield from _rest(box, letters.within(box.left, box.middle, box.right, box.middle))
    for control in ink.controls:
        if not any(box.holds(control.box) for box in gone.controls):
            yield control.box
    for box in (*ink.rules, *ink.squares):
        if not any(drawn.holds(box, 0.1) for drawn in gone.drawn):
            yield box


def middle_in(box: Box, zone: Box) -> bool:
    """Return whether a box's middle is in a zone."""
    middle = (box.left + box.right) / 2
    return zone.left <= middle <= zone.right and zone.top <= box.middle <= zone.bottom


def _rest(word: Box, gone: Iterable[Box]) -> Iterator[Box]:
    """Yield what is left of a word's box where parts of it go, such as the sign before an underline."""
    left = word.left
    for box in sorted(gone, key=lambda each: each.left):
        if box.left - left > _SLIVER:
            yield Box(left, word.top, box.left, word.bottom)
        left = max(left, box.right)
    if word.right - left > _SLIVER:
        yield Box(left, word.top, word.right, word.bottom)


def _signs_before(blank: Box, ink: PageInk) -> Iterator[Box]:
    """Yield the signs that lead to a blank, and to nothing else once it is gone."""
    arrows = (word.box for word in ink.words if _LEADING.issuperset(word.text))
    parts = (box_of(piece) for piece in words_of(ink) if piece.kind == "text" and _LEADING.issuperset(piece.text))
    for box in {*arrows, *parts}:
        if -_SLIVER <= blank.left - box.right <= _GLUED and box.down(blank) > _LEVEL * box.height:
            yield box


def _signs_in(control: Box, ink: PageInk) -> Iterator[Box]:
    """Yield the underscores and box signs that show where a control is."""
    for piece in words_of(ink):
        box = box_of(piece)
        level = box.down(control) > _LEVEL * box.height
        if piece.kind != "text" and level and box.across(control) > _COVERED * box.width:
            yield box


def _underlines(line: Box, ink: PageInk) -> Iterator[Box]:
    """Yield the rules that underline or strike out words of a line."""
    reach = Box(line.left, line.top, line.right, line.bottom + _THIN)
    yield from (rule for rule in ink.rules if rule.height <= _THIN and reach.holds(rule))


def _rows_of(blanks: Iterable[Box]) -> set[Box]:
    """Return the blanks that stand side by side, as for the digits of a number, as one box each row."""
    rows: list[list[Box]] = []
    for blank in sorted(blanks, key=lambda box: (round(box.middle / _UNDER), box.left)):
        last = rows[-1][-1] if rows else None
        if last and abs(last.middle - blank.middle) < _UNDER and -_OVER < blank.left - last.right < _OVER:
            rows[-1].append(blank)
        else:
            rows.append([blank])
    return {around(row) for row in rows}


def _drawn_for(blank: Box, ink: PageInk) -> Iterator[Box]:
    """Yield the squares within a blank, the line under it and the frame around it, where they are no table's."""
    yield from (square for square in ink.squares if middle_in(square, blank))
    frame = Box(blank.left - _FRAME, blank.top - _FRAME, blank.right + _FRAME, blank.bottom + _FRAME)
    if _stands_alone(frame, ink):
        yield frame
        return
    walls = [rule for rule in ink.rules if rule.width <= _THIN < rule.height]
    level = [rule for rule in ink.rules if rule.height <= _THIN < rule.width]
    for rule in level:
        under = abs(rule.middle - blank.bottom) <= _UNDER and rule.across(blank) > 0
        if under and _is_inside(_whole_line(rule, level), blank) and not _is_walled(rule, walls):
            yield rule


def _is_inside(line: Box, blank: Box) -> bool:
    return line.left >= blank.left - _OVER and line.right <= blank.right + _OVER


def _whole_line(rule: Box, level: Sequence[Box]) -> Box:
    """Return the line of which a level rule is a part, where it was drawn in parts that touch."""
    line = rule
    while True:
        near = (other for other in level if abs(other.middle - line.middle) <= _JOINT and other.across(line) >= -_JOINT)
        longer = around([line, *near])
        if longer == line:
            return line
        line = longer


def _stands_alone(frame: Box, ink: PageInk) -> bool:
    """Whether no line reaches from within a blank's surroundings to anything outside them."""
    return not any(rule.across(frame) >= 0 and rule.down(frame) >= 0 and not frame.holds(rule) for rule in ink.rules)


def _is_walled(rule: Box, walls: Sequence[Box]) -> bool:
    """Whether upright lines stand on both ends of a level one, as at a cell's lower edge."""
    over = [wall for wall in walls if wall.top < rule.middle - _WALL < wall.bottom]
    left = any(abs(wall.left - rule.left) <= _WALL for wall in over)
    return left and any(abs(wall.right - rule.right) <= _WALL for wall in over)
