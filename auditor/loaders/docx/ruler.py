"""A ruler: which tab stop each tab of a line goes to, and so whether a line to write on is drawn along it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from auditor.loaders.docx.styles import Shape

_NO_LINE = frozenset({"none", "clear", ""})


class Ruler:
    """The tabs of one paragraph, line by line, with the width of the words between them in points."""

    def __init__(self, shape: Shape) -> None:
        """Take the paragraph's indent and tab stops."""
        self._left = shape.left or 0.0
        self._stops = [(place, leader) for place, leader in shape.tabs if leader != "clear"]
        self._lines: list[list[float]] = [[]]
        self._width = 0.0

    def advance(self, width: float) -> None:
        """Go on by the width of some words."""
        self._width += width

    def tab(self) -> None:
        """Go on to the next tab stop."""
        self._lines[-1].append(self._width)
        self._width = 0.0

    def end_line(self) -> None:
        """Begin a new line."""
        self._lines.append([])
        self._width = 0.0

    def drawn(self) -> list[bool]:
        """Return for each tab, in order, whether its leader draws a line.

        A line with as many tabs as there are stops uses each once, whatever the widths, which are but estimates.
        """
        leaders = [leader for widths in self._lines for leader in self._leaders(widths)]
        return [leader not in _NO_LINE for leader in leaders]

    def _leaders(self, widths: list[float]) -> list[str]:
        if len(widths) == len(self._stops):
            return [leader for _, leader in self._stops]
        across, leaders = self._left, []
        for width in widths:
            across, leader = self._next(across + width)
            leaders.append(leader)
        return leaders

    def _next(self, across: float) -> tuple[float, str]:
        """Return the place and leader of the next stop; behind the last one the line has most likely wrapped."""
        last = self._stops[-1][1] if self._stops else ""
        return next(((place, leader) for place, leader in self._stops if place > across), (across, last))
