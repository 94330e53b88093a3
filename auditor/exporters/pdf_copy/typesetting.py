"""Setting new words into a room on the page: broken into lines, as large as they fit."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from auditor.exporters.page_notes.coordinates import numbers
from auditor.exporters.pdf_copy.typefaces import EastAsian, Embedded, Plain
from auditor.values.block import EMPTY_BOX
from auditor.values.box import Box

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from auditor.exporters.pdf_copy.typefaces import Typeface
    from auditor.loaders.pdf.frame import Matrix

SMALLEST = 6.0
"""Points: smaller words are not read."""
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
class Setting:
    """Words as they will be set: their lines, the type size in points, and the room they take."""

    lines: tuple[tuple[_Token, ...], ...]
    size: float
    box: Box


class Typesetter:
    """Sets words in fonts that it shares among all of a form's pages."""

    def __init__(self) -> None:
        """Make the fonts ready."""
        self._bold: tuple[Typeface, ...] = (Plain(bold=True),)
        self._faces: tuple[Typeface, ...] = (
            Plain(bold=False), Embedded("DejaVuSansCondensed"), Embedded("LanguageNames"), EastAsian(),
        )  # fmt: skip
        self._used: set[Typeface] = set()

    @property
    def faces(self) -> tuple[Typeface, ...]:
        """Every font; the place of each in this tuple names it."""
        return self._faces + self._bold

    @property
    def used(self) -> tuple[Typeface, ...]:
        """The fonts that words were drawn in."""
        return tuple(face for face in self.faces if face in self._used)

    def fitted(self, text: str, room: Box, size: float, *, bold: bool) -> Setting | None:
        """Return a text set into a room as large as it fits, up to a size in points; None where it does not.

        Raises:
            NoLetters: it has letters that no font has, or that are not set one by one.
        """
        tokens = tuple(self._tokens(text, bold=bold))
        while size >= SMALLEST:
            lines = _broken(tokens, room.width / size)
            height = ((len(lines) - 1) * _LEADING + 1) * size
            if lines and height <= room.height + _STEP:
                width = max(sum(_advances(line)) for line in lines) * size
                return Setting(lines, size, Box(room.left, room.top, room.left + width, room.top + height))
            size -= _STEP
        return None

    def _tokens(self, text: str, *, bold: bool) -> Iterator[_Token]:
        for word in _TOKENS.findall(text):
            if word == EMPTY_BOX:
                yield _Token(word, None, _BOX)
                continue
            faces = (*self._bold, *self._faces[1:]) if bold else self._faces
            face = next((face for face in faces if face.has(word)), None)
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
        for row, line in enumerate(setting.lines):
            base = height - setting.box.top - (_ASCENT + row * _LEADING) * setting.size
            left = setting.box.left
            for token, advance in zip(line, _advances(line), strict=True):
                parts.append(self._token(token, setting.size, left, base))
                left += advance * setting.size
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


def _broken(tokens: Sequence[_Token], width: float) -> tuple[tuple[_Token, ...], ...]:
    """Return words in lines no wider than a width in type sizes; none where a word is wider by itself.

    A tick box stays with the word after it.
    """
    lines: list[list[_Token]] = [[]]
    for group in _groups(tokens):
        if sum(_advances([*lines[-1], *group])) <= width:
            lines[-1] += group
        elif sum(_advances(group)) <= width:
            lines.append(list(group))
        else:
            return ()
    return tuple(tuple(line) for line in lines if line)


def _groups(tokens: Sequence[_Token]) -> Iterator[list[_Token]]:
    group: list[_Token] = []
    for token in tokens:
        group.append(token)
        if token.face is not None:
            yield group
            group = []
    if group:
        yield group
