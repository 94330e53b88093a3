"""Lines: pieces side by side that belong to one label."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field
from itertools import pairwise
from operator import attrgetter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from auditor.layout.piece import Piece
    from auditor.layout.walls import Walls

BAND = 6.0
SPACE = 1.05
"""Type sizes: a wider gap between two words parts two labels."""
TO_BOX = 3.0
"""Type sizes: the widest gap between words and the tick box that goes on from them."""
TO_BLANK = 2.0
"""Type sizes: a blank further off is found its label by other means."""
FROM_BOX = 2.6
"""Type sizes: the widest gap between a tick box and its caption."""
WIDEST = 150.0
"""Points: no gap within a line is wider."""
OVERLAP = -7.0
"""Points: how far a piece may reach under the one before it."""
AFTER_NUMBER = 3.2
"""Type sizes: the widest gap between an item's number and its text."""
APART = 2.0
"""Type sizes: the gap before a tick box that starts a caption of its own."""
ON_LINE = 5.5
"""Points: how far the foot or the middle of a blank may be from that of the words it goes on from."""
TALL = 2.4
"""Type sizes: a control higher than this is no part of a line of text."""
ITEM = re.compile(
    r"(?:\(?(?:\d{1,3}|[A-Za-z]|[ivx]{1,4})[.)]|\d{1,2}\.\d\.?|\d{1,2}\.\d{1,2}\.|\d{1,2}\.?[a-z]\.?|[•●▪■◆‣⁃○–—*-]|§+)$"
    r"|\d{1,3}[.)][^\W\d]|[a-z]\)\w|•\S"
)
"""The first word of a list item: a number, a letter or a bullet."""
_TOP, _BOTTOM, _SIZE, _BOLD = map(attrgetter, ("top", "bottom", "size", "bold"))
_GOES_ON = frozenset(",.;:)]}/-–—’'\"?!%*")


class Line:
    """Pieces side by side, at least one; it never changes.

    Attributes:
        pieces: all of it, from left to right.
        letters: its words alone.
        left: left edge of its first piece.
        right: right edge of its last piece.
        top: upper edge of its letters, or of all its pieces where it has none.
        bottom: lower edge likewise.
        middle: the y between them.
        size: type size of most of its letters.
        bold: whether all its letters are bold.
    """

    __slots__ = ("bold", "bottom", "left", "letters", "middle", "pieces", "right", "size", "top")

    def __init__(self, pieces: tuple[Piece, ...]) -> None:
        """Measure the line once: it is asked often."""
        self.pieces = pieces
        self.letters = tuple([p for p in pieces if p.kind == "text"])
        measured = self.letters or pieces
        self.left = pieces[0].left
        self.right = max([p.right for p in pieces[-2:]])
        self.top: float = min(map(_TOP, measured))
        self.bottom: float = max(map(_BOTTOM, measured))
        self.middle = (self.top + self.bottom) / 2
        sizes: list[float] = sorted(map(_SIZE, self.letters))
        self.size = sizes[len(sizes) // 2] if sizes else 0.0
        self.bold = bool(sizes) and all(map(_BOLD, self.letters))


@dataclass(frozen=True, slots=True)
class Lines:
    """A page in lines.

    Attributes:
        labels: the lines that say something.
        loose: the marks that stand in none of them.
        prefixes: single letters before a mark, such as `A-`: a label only where the mark has no other.
    """

    labels: list[Line] = field(default_factory=list)
    loose: list[Piece] = field(default_factory=list)
    prefixes: list[Line] = field(default_factory=list)


def lines_of(words: Sequence[Piece], marks: Sequence[Piece], walls: Walls) -> Lines:
    """Return the page's lines, and the marks that stand in none of them."""
    lines = Lines()
    columns = _tick_columns(marks)
    for row in _rows([*words, *marks], walls):
        if "text" not in [p.kind for p in row]:
            lines.loose.extend(p for p in row if not p.leader or len(row) == 1)
            continue
        for part in _cut(_without_leaders(row), columns):
            if _is_label(part):
                lines.labels.append(Line(part))
            else:
                lines.loose.extend(p for p in part if p.kind != "text")
                letters = tuple(p for p in part if p.kind == "text")
                lines.prefixes.extend([Line(letters)] if any(p.text[0].isalpha() for p in letters) else ())
    return lines


def _without_leaders(row: list[Piece]) -> list[Piece]:
    """Return a row without the rows of dots that lead the eye to a mark or a number further right on it."""
    last = row[-1]
    to_mark = last.kind != "text" and not last.leader
    to_number = len(row) > 1 and row[-2].leader and ITEM.match(last.text)
    return [p for p in row if not p.leader] if to_mark or to_number else row


def _is_label(part: Sequence[Piece]) -> bool:
    """Whether the words among pieces say something: a `$`, an arrow or a first digit before a blank does not."""
    first = part[0]
    if first.kind == "text" and len(first.text) > 1 and first.text[:2].isalnum():
        return True
    letters = "".join([p.text for p in part if p.kind == "text"])
    if len(letters) > 1 and letters[:2].isalnum():
        return True
    said = sum(map(str.isalnum, letters))
    return said > 1 or "*" in letters or (said == 1 and letters.isalnum() and all(p.kind == "text" for p in part))


def _rows(pieces: Iterable[Piece], walls: Walls) -> list[list[Piece]]:
    """Return chains of pieces, each the nearest on the right of the one before, with no wall between."""
    rows: list[list[Piece]] = []
    bands: list[float] = []  # in which the row's last piece stands
    ends: defaultdict[float, dict[int, Piece]] = defaultdict(dict)
    # By left edge, then by right edge: two sorts by a number take half as long as one by a pair.
    for piece in sorted(sorted(pieces, key=attrgetter("right")), key=attrgetter("left")):
        band = piece.middle // BAND
        index = _row_before(piece, band, ends, walls)
        if index is None:
            index = len(rows)
            rows.append([piece])
            bands.append(band)
        else:
            rows[index].append(piece)
            if bands[index] != band:
                del ends[bands[index]][index]
                bands[index] = band
        ends[band][index] = piece
    return rows


def _row_before(piece: Piece, band: float, ends: Mapping[float, dict[int, Piece]], walls: Walls) -> int | None:
    """Return the number of the row whose last piece stands nearest before this one, if any goes on with it."""
    best, before, nearest, left = None, piece, WIDEST, piece.left
    for near in (band - 1, band, band + 1):
        for index, last in ends[near].items() if near in ends else ():
            gap = left - last.right
            if OVERLAP <= gap < nearest and _level(last, piece) and _reaches(last, piece, gap):
                best, before, nearest = index, last, gap
    return None if best is None or walls.part(before.right, left, piece.middle) else best


def _level(last: Piece, piece: Piece) -> bool:
    """Whether two pieces stand on one line."""
    if last.top == piece.top and last.bottom == piece.bottom:
        return True
    shared = min(last.bottom, piece.bottom) - max(last.top, piece.top)
    low, high = sorted((last.height, piece.height))
    if "blank" in (last.kind, piece.kind) and last.kind != piece.kind:
        on_line = abs(last.bottom - piece.bottom) <= ON_LINE or abs(last.middle - piece.middle) <= ON_LINE
        return on_line and shared >= 0.5 * low and high <= TALL * max(low, 7)
    return shared >= 0.5 * low and (high <= TALL * max(low, 7) or last.kind == piece.kind)


def _reaches(last: Piece, piece: Piece, gap: float) -> bool:
    """Whether the gap between two pieces, in points, is no wider than within a row."""
    small, size = (last.size, piece.size) if last.size < piece.size else (piece.size, last.size)
    size = size or 10.0
    if last.kind == "text" and piece.kind == "text":
        if gap <= SPACE * (small or size):
            return True
        return gap <= AFTER_NUMBER * size and last.text[-1] != "-" and ITEM.match(last.text) is not None
    if last.kind == "tick" and piece.kind == "text":
        return gap <= FROM_BOX * size
    if last.kind == "blank" and piece.kind == "text":
        return gap <= SPACE * size
    return gap <= (TO_BLANK if piece.kind == "blank" else TO_BOX) * size


def _cut(row: list[Piece], columns: set[Piece]) -> Iterator[tuple[Piece, ...]]:
    """Yield the labels of a row: a blank ends one, a box far from what is before it starts one; words go together."""
    kinds = [p.kind for p in row]
    if kinds.count("text") == len(kinds):
        yield tuple(row)
        return
    part: list[Piece] = []
    captions_left = row[-1].kind == "tick" and row[0].kind == "text"
    for piece in row:
        if part and _starts_label(part, piece, captions_left, columns):
            yield tuple(part)
            part = []
        if part and part[-1].leader and piece.kind != "text":
            part.pop()
        part.append(piece)
    yield tuple(part)


def _starts_label(part: list[Piece], piece: Piece, captions_left: bool, columns: set[Piece]) -> bool:
    last = part[-1]
    gap = piece.left - last.right
    size = max(piece.size, last.size) or 10.0
    if piece.kind == "text":
        return _text_starts(last, piece, gap / size, captions_left)
    if piece.kind == "tick" and not captions_left:
        boxed = any(p.kind == "tick" for p in part)
        listed = piece in columns and not (len(part) == 1 and ITEM.match(last.text))
        return (boxed and gap > APART * size) or (not boxed and (last.kind == "blank" or listed))
    return False


def _text_starts(last: Piece, piece: Piece, gap: float, captions_left: bool) -> bool:
    if last.kind == "blank" and not last.leader:
        first = piece.text[0]
        within = first in _GOES_ON or first.islower() or (first == "(" and gap < 1)
        return not within and any(map(str.isalnum, piece.text))
    return last.kind == "tick" and captions_left and gap > 1


def _tick_columns(marks: Sequence[Piece]) -> set[Piece]:
    """Return the tick boxes that stand in a column of boxes, one under another."""
    places: defaultdict[int, list[Piece]] = defaultdict(list)
    for mark in marks:
        if mark.kind == "tick":
            places[round(mark.left / 2)].append(mark)
    found: set[Piece] = set()
    for key in list(places):
        column = sorted((m for k in (key, key + 1) for m in places.get(k, ())), key=lambda m: m.top)
        for one, other in pairwise(column):
            if one.bottom - 1 <= other.top <= one.bottom + 1.8 * one.height:
                found.update((one, other))
    return found
