"""A strip: the letters of one paragraph while they are being read."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from auditor.loaders.docx.marks import DRAWN_BOX, GAP, LINE, LINED_SPACE, LINED_TAB, finished

if TYPE_CHECKING:
    from auditor.loaders.docx.controls import Marked
    from auditor.loaders.docx.styles import Look, Shape
    from auditor.values.block import Field

_LETTER_WIDTH = 0.5
"""A letter's usual width, as a part of the type size: enough to tell which tab stop comes next."""
_NO_LINE = frozenset({"none", "clear"})


class Strip:
    """Raw text with its controls, how its letters look, and how far along the line it has come."""

    def __init__(self, shape: Shape) -> None:
        """Start empty, at the paragraph's indent."""
        self.fields: list[Field] = []
        self._raw: list[str] = []
        self._left = shape.left or 0.0
        self._stops = [(place, leader) for place, leader in shape.tabs if leader != "clear"]
        self._across = self._left
        self._sizes: Counter[float] = Counter()
        self._letters = self._bold = self._underlined = 0

    def write(self, text: str, look: Look) -> None:
        """Add text, marking its underlined spaces."""
        letters = sum(letter.isalnum() for letter in text)
        self._letters += letters
        self._bold += letters if look.bold else 0
        self._underlined += letters if look.underlined else 0
        size = look.size or 0.0
        self._sizes[size] += letters
        self._across += len(text) * size * _LETTER_WIDTH
        if look.underlined:
            text = "".join(LINED_SPACE if letter.isspace() else letter for letter in text)
        self._raw.append(text)

    def mark(self, control: Marked) -> None:
        """Add a control."""
        self.fields.append(control.field)
        self._raw.append(control.mark)

    def tab(self, look: Look, *, leads: bool) -> None:
        """Add a tab: a blank where a leader or an underline is drawn along it (`leads`: leaders are drawn)."""
        leader = self._next_leader()
        if leads and leader not in _NO_LINE:
            self._raw.append(LINE)
        else:
            self._raw.append(LINED_TAB if look.underlined else GAP)

    def boxes(self, count: int) -> None:
        """Add tick boxes that are drawn as shapes."""
        self._raw.append(DRAWN_BOX * count)

    def line(self) -> None:
        """Add a blank that is drawn whatever the tab stops say."""
        self._raw.append(LINE)

    def end_line(self) -> None:
        """Begin a new line."""
        self._across = self._left
        self._raw.append(" ")

    @property
    def text(self) -> str:
        """The text so far as a block says it."""
        return finished("".join(self._raw), underlined=self._letters > 0 and self._underlined == self._letters)

    @property
    def bold(self) -> bool:
        """Whether all letters are bold."""
        return 0 < self._letters == self._bold

    @property
    def size(self) -> float:
        """The type size of most letters in points, 0.0 without letters."""
        return self._sizes.most_common(1)[0][0] if self._letters else 0.0

    def _next_leader(self) -> str:
        """Go to the next tab stop and return its leader; behind the last one the line has most likely wrapped."""
        for place, leader in self._stops:
            if place > self._across:
                self._across = place
                return leader
        return self._stops[-1][1] if self._stops else "none"
