"""A strip: the letters of one paragraph while they are being read."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from auditor.loaders.docx.marks import DRAWN_BOX, GAP, LINE, LINED_SPACE, LINED_TAB, finished
from auditor.loaders.docx.ruler import Ruler

if TYPE_CHECKING:
    from auditor.loaders.docx.controls import Marked
    from auditor.loaders.docx.styles import Look, Shape
    from auditor.values.block import Field

_LETTER_WIDTH = 0.5
"""A letter's usual width, as a part of the type size: enough to tell which tab stop comes next."""


class Strip:
    """Raw text with its controls, how its letters look, and where its tabs stand."""

    def __init__(self, shape: Shape) -> None:
        """Start empty, at the paragraph's indent."""
        self.fields: list[Field] = []
        self._raw: list[str] = []
        self._ruler = Ruler(shape)
        self._tabs: list[tuple[int, bool]] = []
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
        self._ruler.advance(len(text) * size * _LETTER_WIDTH)
        if look.underlined:
            text = "".join(LINED_SPACE if letter.isspace() else letter for letter in text)
        self._raw.append(text)

    def mark(self, control: Marked) -> None:
        """Add a control."""
        self.fields.append(control.field)
        self._raw.append(control.mark)

    def tab(self, look: Look, *, leads: bool) -> None:
        """Add a tab: a blank where a leader or an underline is drawn along it (`leads`: leaders are drawn)."""
        self._ruler.tab()
        self._tabs.append((len(self._raw), leads))
        self._raw.append(LINED_TAB if look.underlined else GAP)

    def boxes(self, count: int) -> None:
        """Add tick boxes that are drawn as shapes."""
        self._raw.append(DRAWN_BOX * count)

    def line(self) -> None:
        """Add a blank that is drawn whatever the tab stops say."""
        self._raw.append(LINE)

    def end_line(self) -> None:
        """Begin a new line."""
        self._ruler.end_line()
        self._raw.append(" ")

    @property
    def text(self) -> str:
        """The text so far as a block says it."""
        raw = list(self._raw)
        for (index, leads), drawn in zip(self._tabs, self._ruler.drawn(), strict=True):
            if leads and drawn:
                raw[index] = LINE
        return finished("".join(raw), underlined=0 < self._letters == self._underlined)

    @property
    def bold(self) -> bool:
        """Whether all letters are bold."""
        return 0 < self._letters == self._bold

    @property
    def size(self) -> float:
        """The type size of most letters in points, 0.0 without letters."""
        return self._sizes.most_common(1)[0][0] if self._letters else 0.0
