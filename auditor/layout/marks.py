"""The pieces of a page: its words, and everything that can be filled in, each counted once."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from auditor.layout.frames import frames_of
from auditor.layout.piece import Piece, blank, tick
from auditor.layout.shelf import Shelf
from auditor.values.block import BLANK, EMPTY_BOX, TICKED_BOX

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from auditor.layout.walls import Rules
    from auditor.values.box import Box
    from auditor.values.ink import Control, PageInk, Word

EMPTY_SIGNS = "□❏❐❑❒☐▢◻○◯❍⬜"
TICKED_SIGNS = "☒☑▣"
_MARKS = re.compile(rf"_{{2,}}|\.{{4,}}|…{{2,}}|[{EMPTY_SIGNS}{TICKED_SIGNS}\uf06f\uf0a8\uf071]|\[_?\]|\(_?\)")
_MAYBE = frozenset("_.…[(" + EMPTY_SIGNS + TICKED_SIGNS + "\uf06f\uf0a8\uf071")
_BEGINS = frozenset("[(." + BLANK)
"""What tick boxes and leaders that stand in two words begin with."""
_NO_WORDS = "►▶▸➤➔➨→\ufffd\uf0e8" + "".join(map(chr, range(32)))
"""Arrows that lead the eye to a blank, and what stands for no letter."""
_CROSSES = frozenset("xX✓✔✗✘×")
TICK_KINDS = frozenset(("checkbox", "radio"))
NARROW = 24.0
"""Points: a text control narrower than this may be one letter of a comb."""
COMB = 4
"""So many squares side by side are not to be ticked but written in."""
OFF = 3.0
"""Points: how far the letters of a comb may be out of line."""
LINE = 12.0
"""Points: the height given to what is written on a rule."""


def words_of(ink: PageInk) -> tuple[Piece, ...]:
    """Return the page's words as pieces; underlines, leaders and box signs within them are pieces of their own."""
    pieces: list[Piece] = []
    for word in ink.words:
        text, left, top, right, bottom, size, bold, _ = word
        if not text.strip(_NO_WORDS):
            continue
        if _MAYBE.isdisjoint(text) or not _MARKS.search(text):
            pieces.append(Piece("text", text, left, top, right, bottom, size, bold))
        else:
            pieces.extend(_split(word))
    return tuple(_bracketed(pieces))


def _piece(word: Word, text: str, start: int, end: int) -> Piece:
    """Return a part of a word, its letters taken to be equally wide."""
    box, whole = word.box, len(word.text)
    if start == 0 and end == whole:
        left, right = box.left, box.right
    else:
        left, right = box.left + box.width * start / whole, box.left + box.width * end / whole
    if text[0] in "_.…" and _MARKS.fullmatch(text):
        return Piece("blank", BLANK, left, box.top, right, box.bottom, word.size, leader=text[0] != "_")
    if _MARKS.fullmatch(text):
        sign = TICKED_BOX if text in TICKED_SIGNS else EMPTY_BOX
        return Piece("tick", sign, left, box.top, right, box.bottom, word.size)
    return Piece("text", text, left, box.top, right, box.bottom, word.size, word.bold)


def _split(word: Word) -> Iterator[Piece]:
    at = 0
    for mark in _MARKS.finditer(word.text):
        if mark.start() > at:
            yield _piece(word, word.text[at : mark.start()], at, mark.start())
        yield _piece(word, mark.group(), mark.start(), mark.end())
        at = mark.end()
    if at < len(word.text):
        yield _piece(word, word.text[at:], at, len(word.text))


def _bracketed(pieces: Iterable[Piece]) -> list[Piece]:
    """Return the pieces with `[ ]` and `( )` in two words made one tick box, and loose dots made leaders."""
    kept: list[Piece] = []
    for piece in pieces:
        whole = _whole(kept[-1], piece) if kept and kept[-1].text[0] in _BEGINS else None
        if whole:
            kept[-1] = whole
        else:
            kept.append(piece)
    return kept


def _whole(last: Piece, piece: Piece) -> Piece | None:
    """Return the tick box or the leader that two pieces make together, if they do."""
    if not _beside(last, piece):
        return None
    if last.text + piece.text in ("[]", "()"):
        return Piece("tick", EMPTY_BOX, last.left, last.top, piece.right, piece.bottom, piece.size)
    if _dotted(last) and _dotted(piece):
        return Piece("blank", BLANK, last.left, last.top, piece.right, piece.bottom, piece.size, leader=True)
    return None


def _beside(last: Piece, piece: Piece) -> bool:
    return abs(piece.top - last.top) < 1 and 0 <= piece.left - last.right < 2 * piece.size


def _dotted(piece: Piece) -> bool:
    return piece.leader or (piece.kind == "text" and not piece.text.strip("."))


def marks_of(
    ink: PageInk, rules: Rules, letters: Shelf[Piece], signs: Sequence[Piece]
) -> tuple[Shelf[Piece], tuple[Piece, ...]]:
    """Return the page's words, and its blanks and tick boxes, where one place is named by one piece only.

    `letters` and `signs` are the pieces of its words: those that are words, and those that are blanks and boxes.
    """
    controls = _combed(ink.controls)
    covered = Shelf(controls)
    signs = [sign for sign in signs if not _under(sign, covered)]
    squares, crosses = _squares(ink, covered, letters)
    lines = [blank(r.left, r.middle - LINE, r.right, r.middle + 1) for r in rules.blanks]
    lines = [line for line in lines if not _under(line, covered) and not _taken(line, signs)]
    lines += [frame for frame in frames_of(rules.level, rules.upright, letters) if not _under(frame, covered)]
    words = Shelf(word for word in letters.items if word not in crosses) if crosses else letters
    return words, (*controls, *squares, *lines, *signs)


def _combed(controls: Sequence[Control]) -> list[Piece]:
    """Return the controls as pieces; narrow text controls in a row are one blank."""
    pieces: list[Piece] = []
    for control in sorted(controls, key=lambda c: (round(c.box.middle / 3), c.box.left)):
        box, known = control.box, (control.field,)
        if control.field.kind == "button":
            continue
        if control.field.kind in TICK_KINDS:
            pieces.append(tick(box, known))
        elif pieces and box.width < NARROW and _goes_on(pieces[-1], box):
            last = pieces[-1]
            top, bottom = min(last.top, box.top), max(last.bottom, box.bottom)
            pieces[-1] = blank(last.left, top, box.right, bottom, last.fields + known)
        else:
            pieces.append(blank(box.left, box.top, box.right, box.bottom, known))
    return pieces


def _goes_on(last: Piece, box: Box) -> bool:
    """Whether a narrow control stands right beside the letters of a comb."""
    one = (last.right - last.left) / len(last.fields)
    beside = -OFF <= box.left - last.right <= max(8.0, 0.7 * box.width)
    return last.kind == "blank" and one < 1.25 * NARROW and beside and abs(last.middle - box.middle) < OFF


def _under(piece: Piece, covered: Shelf[Piece]) -> bool:
    """Whether a blank or sign only draws the place of a control."""
    width = max(piece.right - piece.left, 1.0)
    shared = 0.0
    for other in covered.within(piece.left, piece.top - 3, piece.right, piece.bottom + 3):
        if piece.kind == "tick" and other.kind == "tick":
            return True
        shared += min(piece.right, other.right) - max(piece.left, other.left)
    return shared > 0.4 * width


def _taken(line: Piece, signs: Sequence[Piece]) -> bool:
    """Whether underscores already name the blank that a rule draws."""
    return any(
        s.kind == "blank"
        and not s.leader
        and abs(s.bottom - line.bottom) < LINE / 2
        and min(s.right, line.right) > max(s.left, line.left)
        for s in signs
    )


def _squares(ink: PageInk, covered: Shelf[Piece], letters: Shelf[Piece]) -> tuple[list[Piece], set[Piece]]:
    """Return the drawn tick boxes and combs, and the words that are crosses in them."""
    free = [s for s in ink.squares if not covered.touching(s, -1)]
    combs, single = _runs(free)
    ticks, crosses = [], set()
    for square in single:
        inside = [w for w in letters.touching(square, -1) if square.left < (w.left + w.right) / 2 < square.right]
        if any(w.text not in _CROSSES for w in inside):
            continue
        crosses.update(inside)
        sign = TICKED_BOX if inside or square in ink.ticked else EMPTY_BOX
        ticks.append(tick(square, sign=sign))
    return [*ticks, *(blank(run[0].left, run[0].top, run[-1].right, run[0].bottom) for run in combs)], crosses


def _runs(squares: Sequence[Box]) -> tuple[list[list[Box]], list[Box]]:
    """Return runs of four squares and more side by side, as for the digits of a number, and all other squares."""
    runs: list[list[Box]] = []
    for square in sorted(squares, key=lambda s: (round(s.middle / 3), s.left)):
        last = runs[-1][-1] if runs else None
        if last and abs(last.middle - square.middle) < OFF and square.left - last.right <= max(1.2 * last.width, OFF):
            runs[-1].append(square)
        else:
            runs.append([square])
    long = [run for run in runs if len(run) >= COMB]
    return long, [square for run in runs if len(run) < COMB for square in run]
