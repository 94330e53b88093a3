"""Marks: the answer blanks and tick boxes that a paragraph's letters draw, and the text that stands for them.

While a paragraph is read, what its letters alone cannot say stands in the raw text as a private mark, one character
each; `finished` turns them, and the blanks and boxes that were typed, into the marks of a block's text.
"""

from __future__ import annotations

import re

from auditor.values.block import BLANK, EMPTY_BOX, TICKED_BOX

FIELD_BLANK = "\ue000"
"""A control to be filled in."""
FIELD_BOX = "\ue001"
"""A control to be ticked."""
FIELD_TICKED = "\ue002"
"""A control that is ticked."""
LINE = "\ue003"
"""A drawn line to write on: a tab with a leader."""
LINED_SPACE = "\ue004"
"""An underlined space."""
LINED_TAB = "\ue005"
"""An underlined tab."""
DRAWN_BOX = "\ue008"
"""A tick box that is drawn as a shape."""
GAP = "\ue006"
"""A tab without a leader: blanks on both sides of it are two."""

_EMPTY_GLYPHS = "☐□❏❐❑❒◻▢⬜🗆🞎"
_TICKED_GLYPHS = "☒☑🗹🗷⊠🗵🮱"
_PRIVATE = re.compile("[\ue000-\uf8ff]")

# The code points of the symbol fonts whose glyph is a box, as published in the fonts' character tables.
_EMPTY_CODES: dict[str, frozenset[int]] = {
    "wingdings": frozenset({0x6F, 0x70, 0x71, 0x72, 0xA1, 0xA8}),
    "wingdings 2": frozenset({0x2A, 0xA2, 0xA3}),
    "webdings": frozenset({0x63}),
    "zapfdingbats": frozenset({0x6F, 0x70, 0x71, 0x72}),
}
_TICKED_CODES: dict[str, frozenset[int]] = {
    "wingdings": frozenset({0x78, 0xFD, 0xFE}),
    "wingdings 2": frozenset({0x51, 0x52, 0x53, 0x54}),
    "webdings": frozenset(),
    "zapfdingbats": frozenset(),
}
_ORNAMENT_LENGTH = 2

_ALIKE = str.maketrans(
    dict.fromkeys(_EMPTY_GLYPHS, EMPTY_BOX)
    | dict.fromkeys(_TICKED_GLYPHS, TICKED_BOX)
    | {"_": "_", "‗": "_", "\u00a0": " ", "\u00ad": "", "\u200b": "", "\ufeff": "", "\ufe0e": "", "\ufe0f": ""}
)
# Boxes in a row are cells for single letters, as for digits of a number, not boxes to tick.
_CELLS = re.compile(rf"{EMPTY_BOX}{{3,}}(?:[-/]{EMPTY_BOX}{{2,}})*")
_CIRCLE = re.compile(r"(?<![\w○◯])[○◯](?![\d○◯])")
_TYPED_BOX = re.compile(r"\[[ _]{0,3}\]|(?<!\w)\([ _]{1,2}\)(?!\s*[-_\d])|(?<!\w)\(\)(?=\s*\w)")
_TYPED_TICK = re.compile(r"\[ ?[xX✓✔] ?\]|\( ?[✓✔] ?\)")
_MASK = re.compile(r"(?<![_\w])_{1,4}(?:[-/]_{1,4})+(?!_)")
_TYPED_LINE = re.compile(r"_(?: ?_){2,}|\.{5,}|(?:…\.*){2,}|\.{3,}…|(?<=\[) {4,}(?=\])")
_LINED = re.compile(f"[{LINED_SPACE}{LINED_TAB}](?:[{LINED_SPACE}{LINED_TAB} ]*[{LINED_SPACE}{LINED_TAB}])?")
_LINED_SPACES = 3
_LINED_ANSWER = re.compile(f"(?<=[:：?？])[{LINED_SPACE}{LINED_TAB} ]+$")
_LINES = re.compile(f"{LINE}(?: ?{LINE})+")
_LINED_FIELD = re.compile(f"(?:{LINE} ?)?{FIELD_BLANK}(?: ?{LINE})?")
_BETWEEN_BLANKS = re.compile(f"(?<=[{FIELD_BLANK}{LINE}])(?=[{FIELD_BLANK}{LINE}])")
_WHITE = re.compile(r"\s+")
_WORDS = {
    FIELD_BLANK: BLANK,
    LINE: BLANK,
    FIELD_BOX: EMPTY_BOX,
    FIELD_TICKED: TICKED_BOX,
    DRAWN_BOX: f" {EMPTY_BOX} ",
    LINED_SPACE: " ",
    LINED_TAB: " ",
    GAP: " ",
}


def symbol(text: str, font: str = "") -> str:
    """Return what letters mean in a symbol font: `☐`, `☒`, or nothing for any other ornament.

    Letters of ordinary fonts stay as they are; private characters without a font count as Wingdings, which is what
    Word made them from. A longer text in a symbol font stays too: its font name is then a leftover.
    """
    name = font.strip().lower()
    known = name in _EMPTY_CODES
    if not known and not _PRIVATE.search(text):
        return text
    if known and len(text.strip()) > _ORNAMENT_LENGTH and not _PRIVATE.search(text):
        return text
    return "".join(_one_symbol(letter, name if known else "wingdings", always=known) for letter in text)


def _one_symbol(letter: str, font: str, *, always: bool) -> str:
    private = bool(_PRIVATE.match(letter))
    if letter.isspace() or not (private or always):
        return letter
    code = ord(letter) & 0xFF
    if private or ord(letter) == code:
        return EMPTY_BOX if code in _EMPTY_CODES[font] else TICKED_BOX if code in _TICKED_CODES[font] else ""
    return letter


def finished(raw: str, *, underlined: bool = False) -> str:
    """Return a block's text from a paragraph's raw text: white space single, blanks as `____`, boxes as `☐` and `☒`.

    Pieces of a blank that touch make one; controls stay apart from each other, so that each has its mark. A number's
    pattern (`___-__-____`) stays as it is typed, for it tells what is asked. `underlined` says that all letters of
    the paragraph are: underlined white space is then a blank only at its end, behind a colon or a question mark.
    """
    if not raw:
        return ""
    text = _CELLS.sub(lambda cells: cells[0].replace(EMPTY_BOX, "_"), raw.translate(_ALIKE))
    text = _TYPED_TICK.sub(TICKED_BOX, _TYPED_BOX.sub(EMPTY_BOX, _CIRCLE.sub(EMPTY_BOX, text)))
    text = _LINED_ANSWER.sub(LINE, text) if underlined else _LINED.sub(_lined, text)
    patterns: list[str] = []
    text = _MASK.sub(lambda mask: _set_aside(mask[0], patterns), text)
    text = _TYPED_LINE.sub(LINE, text)
    text = _LINED_FIELD.sub(FIELD_BLANK, _LINES.sub(LINE, text))
    text = _BETWEEN_BLANKS.sub(" ", text)
    for mark, words in _WORDS.items():
        text = text.replace(mark, words)
    for pattern in patterns:
        text = text.replace(_ASIDE, pattern, 1)
    return _WHITE.sub(" ", text).strip()


def _lined(white: re.Match[str]) -> str:
    return LINE if LINED_TAB in white[0] or white[0].count(LINED_SPACE) >= _LINED_SPACES else " "


_ASIDE = "\ue007"


def _set_aside(pattern: str, patterns: list[str]) -> str:
    if BLANK not in pattern:
        return LINE
    patterns.append(pattern)
    return _ASIDE
