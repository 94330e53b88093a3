"""How blanks and tick boxes are printed in a sheet, and the one way they stand in a block's text."""

from __future__ import annotations

import re

from auditor.values.block import BLANK, EMPTY_BOX, TICKED_BOX

_UNCOMMON = re.compile(r"[^ -~]|[_\[]|\.\.\.\.|\. \.|  ")
"""What most texts are without: only a text with one of these needs any work."""
_UNSEEN = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"))
_BOXES = str.maketrans(
    dict.fromkeys("□☐❏❑❒◻▢⬜○◯⭘◌", EMPTY_BOX) | dict.fromkeys("☑☒✓✔✗✘⊠⬛●◉", TICKED_BOX)
)  # fmt: skip
_TYPED_EMPTY = re.compile(r"\[[ _]{0,3}\]")
_TYPED_TICKED = re.compile(r"\[[xX]\]")
_LEADERS = re.compile(
    r"""
    _(?:[ ]?_)+              # an underline, whole or in dashes
  | \.{4,}                  # dot leaders
  | \.(?:\ \.){3,}\.?       # dot leaders with spaces
  | …{2,}
    """,
    re.VERBOSE,
)
_SPACE = re.compile(r"[^\S\r\n]+")
_LINES = re.compile(r" ?(?:\r\n?|\n) ?")

_WINGDINGS = dict.fromkeys("oqr¨¡", EMPTY_BOX) | dict.fromkeys("xýþü", TICKED_BOX)
_WINGDINGS_2 = dict.fromkeys("£¤*", EMPTY_BOX) | dict.fromkeys("RSTPQ¥", TICKED_BOX)
DINGBATS: dict[str, dict[str, str]] = {
    "wingdings": _WINGDINGS,
    "wingdings 2": _WINGDINGS_2,
    "webdings": dict.fromkeys("c", EMPTY_BOX) | dict.fromkeys("agr", TICKED_BOX),
}
"""Per symbol font, in lower case: the letters that print as boxes. Microsoft's own code charts."""
_PRIVATE = 0xF000


def tidy(text: str) -> str:
    """Return the text with single spaces, every answer blank as `____` and every tick box as `☐` or `☒`.

    Line breaks stay: an interview's definition needs them to tell code from words.
    """
    if not _UNCOMMON.search(text):
        return text.strip()
    boxed = _TYPED_TICKED.sub(TICKED_BOX, _TYPED_EMPTY.sub(EMPTY_BOX, text.translate(_UNSEEN).translate(_BOXES)))
    return _LINES.sub("\n", _SPACE.sub(" ", _LEADERS.sub(BLANK, boxed))).strip()


def joined(text: str) -> str:
    """Return the text on one line."""
    return " ".join(text.split())


def symbols(text: str, font: str) -> str:
    """Return text set in a symbol font with its boxes as box letters; text in any other font unchanged."""
    boxes = DINGBATS.get(font.lower())
    if boxes is None:
        return text
    plain = "".join(chr(ord(c) - _PRIVATE) if _PRIVATE <= ord(c) < _PRIVATE + 256 else c for c in text)
    return "".join(boxes.get(character, character) for character in plain)
