"""Setting new words into a room on the page: broken into lines, as large as they fit."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import product
from typing import TYPE_CHECKING

from auditor.exporters.page_notes.coordinates import numbers
from auditor.exporters.pdf_copy.typefaces import EastAsian, Embedded, Plain
from auditor.values.block import EMPTY_BOX
from auditor.values.box import Box, around

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from auditor.exporters.pdf_copy.room import Room
    from auditor.exporters.pdf_copy.typefaces import Typeface
    from auditor.loaders.pdf.frame import Matrix

SMALLEST = 6.0
"""Points: the smallest type that people are asked to read on a medicine's label in the United States (21 CFR
201.66(d)(2)). Where the form's own words are smaller, new ones are this large."""
_NARROW = 0.85
"""Share of their width that letters keep at least, where words fit in no other way; narrower ones run together."""
_STEP = 0.5
_LEADING = 1.15
_ASCENT = 0.78
_BOX = 0.72
"""Type sizes: the side of a tick box."""
_TOKENS = re.compile(rf"{EMPTY_BOX}|[^\s{EMPTY_BOX}]+")


class NoLetters(Exception):
    """No font at hand has the letters of a text."""


@dataclass(frozen=True, slots=True)
class _Token:
    """A word in its font, or a tick box where the font is None; its width in type sizes."""

    text: str
    face: Typeface | None
    width: float


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of words; where it begins, and its upper edge."""

    tokens: tuple[_Token, ...]
    left: float
    top: float

    def box(self, size: float, stretch: float) -> Box:
        """Return the place it takes, its words set in a size and a share of their width."""
        return Box(self.left, self.top, self.left + sum(_advances(self.tokens)) * size * stretch, self.top + size)


@dataclass(frozen=True, slots=True)
class Setting:
    """Words as they will be set: lines, type size in points, and the share of their width that letters keep."""

    lines: tuple[_Line, ...]
    size: float
    stretch: float

    @property
    def boxes(self) -> tuple[Box, ...]:
        """The place that each line takes."""
        return tuple(line.box(self.size, self.stretch) for line in self.lines)

    @property
    def box(self) -> Box:
        """The place they take."""
        return around(self.boxes)


class Typesetter:
    """Sets words in fonts that it shares among all of a form's pages."""

    def __init__(self) -> None:
        """Make the fonts ready."""
        kinds = ((False, False), (False, True), (True, False), (True, True))
        self._plain: dict[tuple[bool, bool], Typeface] = {
            (serif, bold): Plain(serif=serif, bold=bold) for serif, bold in kinds
        }
        self._others: tuple[Typeface, ...] = (
            Embedded("DejaVuSansCondensed"), Embedded("LanguageNames"), EastAsian(),
        )  # fmt: skip
        self._used: set[Typeface] = set()

    @property
    def faces(self) -> tuple[Typeface, ...]:
        """Every font; the place of each in this tuple names it."""
        return (*self._plain.values(), *self._others)

    @property
    def used(self) -> tuple[Typeface, ...]:
        """The fonts that words were drawn in."""
        return tuple(face for face in self.faces if face in self._used)

    def fitted(
        self, text: str, rooms: Sequence[Room], size: float, *, bold: bool = False, serif: bool = False
    ) -> Setting | None:
        """Return a text set as large as it fits into one of several rooms, the first best; None where it fits none.

        It is no larger than a size in points; it is narrowed, and then set in two rows where one line of a paragraph
        stood, only where it fits in no other way.

        Raises:
            NoLetters: it has letters that no font has, or that are not set one by one.
        """
        groups = tuple(_groups(tuple(self._tokens(text, self._plain[serif, bold]))))
        sizes = [max(size, SMALLEST)]
        while sizes[-1] > SMALLEST:
            sizes.append(max(sizes[-1] - _STEP, SMALLEST))
        for crowded, stretch, points in product((False, True), (1.0, _NARROW), sizes):
            settings = (_set(groups, room, points, stretch, crowded=crowded) for room in rooms)
            setting = next((setting for setting in settings if setting), None)
            if setting:
                return setting
        return None

    def _tokens(self, text: str, plain: Typeface) -> Iterator[_Token]:
        for word in _TOKENS.findall(text):
            if word == EMPTY_BOX:
                yield _Token(word, None, _BOX)
                continue
            face = next((face for face in (plain, *self._others) if face.has(word)), None)
            if face is None:
                raise NoLetters
            yield _Token(word, face, face.width(word))

    def drawn(self, setting: Setting, upright: Matrix, height: float, colour: Sequence[float]) -> str:
        """Return what draws the words on a page.

        Args:
            setting: the words.
            upright: from the page as seen, origin bottom left, to PDF coordinates.
            height: of the page as seen.
            colour: red, green, blue, 0 to 1.
        """
        ink = " ".join(f"{part:.3f}" for part in colour)
        parts = [f"q {numbers(upright)} cm {ink} rg {ink} RG 0.6 w"]
        if setting.stretch != 1:
            parts.append(f"{100 * setting.stretch:g} Tz")
        for line in setting.lines:
            base, left = height - line.top - _ASCENT * setting.size, line.left
            for token, advance in zip(line.tokens, _advances(line.tokens), strict=True):
                parts.append(self._token(token, setting.size, left, base))
                left += advance * setting.size * setting.stretch
        return "\n".join([*parts, "Q"])

    def _token(self, token: _Token, size: float, left: float, base: float) -> str:
        if token.face is None:
            side = _BOX * size
            return f"{left + 0.3:.2f} {base - 0.06 * size:.2f} {side - 0.6:.2f} {side - 0.6:.2f} re S"
        self._used.add(token.face)
        shown = token.face.encoded(token.text).hex()
        return f"BT /{self.name(token.face)} {size:g} Tf {left:.2f} {base:.2f} Td <{shown}> Tj ET"

    def name(self, face: Typeface) -> str:
        """Return the name under which pages know a font."""
        return f"AskLess{self.faces.index(face)}"


def _advances(line: Sequence[_Token]) -> list[float]:
    """Return how far each word takes the pen, in type sizes, with the space after it."""
    return [token.width + (_space(token) if place < len(line) - 1 else 0) for place, token in enumerate(line)]


def _space(token: _Token) -> float:
    return 0.35 if token.face is None else 0.278


def _set(groups: Sequence[list[_Token]], room: Room, size: float, stretch: float, *, crowded: bool) -> Setting | None:
    """Return words in lines from the first of a room's boxes on; None where some are left over.

    Where the boxes are lines of a paragraph, each gets one line of words unless they are crowded.
    """
    single = len(room.boxes) > 1 and not crowded
    lines: list[_Line] = []
    left = list(groups)
    for box in room.boxes:
        most = _most_lines(box, size)
        broken = _broken(left, box.width / (size * stretch), min(most, 1) if single else most)
        left = left[sum(len(line) for line in broken) :]
        spare = box.height - ((len(broken) - 1) * _LEADING + 1) * size
        top = box.top + max(0.0, min(_ASCENT * (room.line - size), spare))
        for row, line in enumerate(broken):
            tokens = tuple(token for group in line for token in group)
            lines.append(_Line(tokens, box.left, top + row * _LEADING * size))
    return None if left else Setting(tuple(lines), size, stretch)


def _most_lines(box: Box, size: float) -> int:
    return int((box.height + _STEP - size) / (_LEADING * size) + 1) if box.height + _STEP >= size else 0


def _broken(groups: Sequence[list[_Token]], width: float, most: int) -> list[list[list[_Token]]]:
    """Return as many words as go into so many lines no wider than a width in type sizes."""
    lines: list[list[list[_Token]]] = []
    for group in groups:
        joined = [token for held in (*(lines[-1] if lines else ()), group) for token in held]
        if lines and sum(_advances(joined)) <= width:
            lines[-1].append(group)
        elif len(lines) < most and sum(_advances(group)) <= width:
            lines.append([group])
        else:
            break
    return lines


def _groups(tokens: Sequence[_Token]) -> Iterator[list[_Token]]:
    """Yield words one by one, each with the tick boxes before it."""
    group: list[_Token] = []
    for token in tokens:
        group.append(token)
        if token.face is not None:
            yield group
            group = []
    if group:
        yield group
