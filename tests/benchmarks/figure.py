"""What a benchmark measures: a figure, and the most or the least it may be."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured figure.

    Attributes:
        name: what was measured.
        value: the figure.
        unit: its unit; `x` for a ratio.
        most: it holds when the value is not above this; None where `least` is the limit.
        least: it holds when the value is not below this; None where `most` is the limit.
        detail: what the figure was made of.
    """

    name: str
    value: float
    unit: str
    most: float | None = None
    least: float | None = None
    detail: str = ""

    @property
    def holds(self) -> bool:
        """Whether the figure is within its limits."""
        return (self.most is None or self.value <= self.most) and (self.least is None or self.value >= self.least)

    def line(self) -> str:
        """Return the figure as a line of the table."""
        verdict = "ok" if self.holds else "FAIL"
        limit = f"<= {self.most:g}" if self.most is not None else f">= {self.least:g}"
        return f"{verdict:<5} {self.name:<45} {self.value:>9.2f} {self.unit:<12} {limit:<9} {self.detail}"
