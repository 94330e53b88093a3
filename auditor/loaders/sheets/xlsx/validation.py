"""Data validations: the lists and prompts that a sheet's author put on its answer cells."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from auditor.loaders.sheets.marks import joined, tidy
from auditor.loaders.sheets.xlsx.reference import Area, areas_of
from auditor.values.block import Field

if TYPE_CHECKING:
    from collections.abc import Callable

    from lxml import etree

    from auditor.values.block import FieldKind

KINDS: dict[str, FieldKind] = {"list": "choice", "date": "date", "time": "date"}
"""How a cell with each kind of validation is answered; with any other it is a text."""


@dataclass(frozen=True, slots=True)
class Validation:
    """One validation: its kind, the areas it is for, the list's formula, and what it tells the person."""

    kind: str
    areas: tuple[Area, ...]
    formula: str
    help: str

    def field(self, name: str, options: Callable[[str], tuple[str, ...]]) -> Field:
        """Return the control it makes of a cell; `options` resolves the formula of a list."""
        entries = options(self.formula) if self.kind == "list" else ()
        return Field(KINDS.get(self.kind, "text"), name, self.help, entries)


def validation(element: etree._Element) -> Validation:
    """Return the validation of an element, of the first edition or of the 2009 extension (x14)."""
    areas = element.get("sqref") or _text(element.find("{*}sqref"))
    told = (joined(tidy(element.get(name) or "")) for name in ("promptTitle", "prompt"))
    return Validation(
        kind=element.get("type", "none"),
        areas=areas_of(areas),
        formula=_text(element.find("{*}formula1")),
        help=": ".join(words for words in told if words),
    )


def _text(element: etree._Element | None) -> str:
    return "" if element is None else "".join(str(words) for words in element.itertext()).strip()
