"""The words of headers and footers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor.exporters.sheet_copy.carrier import OutOfReach
from auditor.exporters.sheet_copy.rich_text import escaped
from auditor.loaders.sheets.xlsx.margins import parts_of, words_of
from auditor.loaders.sheets.xlsx.package import local

if TYPE_CHECKING:
    from auditor.exporters.sheet_copy.book import SheetPart
    from auditor.values.location import SheetLocation


class MarginWords:
    """The words of the left, middle or right part of a header or footer, and of its repeats on other pages."""

    def __init__(self, sheet: SheetPart, location: SheetLocation) -> None:
        """Find the part; OutOfReach where there is none."""
        margins = [margin for margin in sheet.root.iterfind("{*}headerFooter/*") if margin.text]
        parts = [(margin, part) for margin in margins for part in parts_of(margin.text or "")]
        if location.order >= len(parts):
            raise OutOfReach
        first, self._part = parts[location.order]
        said = words_of(self._part)
        kind = local(first)[-6:]
        self._found = [(m, p) for m, p in parts if local(m)[-6:] == kind and words_of(p) == said]

    def texts(self) -> list[str]:
        """Return the part with its codes."""
        return [self._part]

    def put(self, texts: list[str]) -> None:
        """Change the part wherever it is repeated."""
        for margin, part in self._found:
            margin.text = (margin.text or "").replace(part, escaped(texts[0]), 1)

    def clear(self) -> None:
        """Leave the part without words."""
        self.put([""])
