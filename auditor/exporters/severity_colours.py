"""The colours of severities in copies of forms: they differ by lightness as well as by hue."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from auditor.values.finding import Severity


@dataclass(frozen=True, slots=True)
class Colour:
    """A line's colour, a light tint of it behind words (both `RRGGBB`), and the sign that says the same in black."""

    line: str
    tint: str
    sign: str


SEVERITY_COLOURS: dict[Severity, Colour] = {
    "high": Colour("8E0F3C", "FBE8EF", "⯃"),
    "medium": Colour("B96B00", "FFF0D6", "▲"),
    "low": Colour("2A62C4", "E6EFFC", "●"),
}
"""Crimson, amber and blue: any two differ by 23 or more (CIE76) in all three kinds of colour blindness."""
