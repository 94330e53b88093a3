"""The words of a text box."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor.exporters.sheet_copy.carrier import OutOfReach
from auditor.exporters.sheet_copy.rich_text import printable
from auditor.loaders.sheets.xlsx.drawings import paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml import etree

    from auditor.exporters.sheet_copy.book import SheetPart
    from auditor.values.location import SheetLocation


class ShapeWords:
    """The words of one paragraph of a text box."""

    def __init__(self, sheet: SheetPart, location: SheetLocation) -> None:
        """Find the paragraph; OutOfReach where there is none."""
        every = list(_paragraphs(sheet))
        if location.order >= len(every):
            raise OutOfReach
        self._sheet = sheet
        self._leaves = [words for run in every[location.order] for words in run.iterfind("{*}t")]

    def texts(self) -> list[str]:
        """Return its words, run by run."""
        return [leaf.text or "" for leaf in self._leaves]

    def put(self, texts: list[str]) -> None:
        """Change the words in their runs."""
        for leaf, text in zip(self._leaves, texts, strict=True):
            leaf.text = printable(text)

    def clear(self) -> None:
        """Leave the paragraph empty, so that the others of its shape stay where they are."""
        self.put([""] * len(self._leaves))


def _paragraphs(sheet: SheetPart) -> Iterator[etree._Element]:
    for part in sheet.linked("drawing"):
        for anchor in sheet.book.parts.tree(part):
            for shape in anchor.iter("{*}sp"):
                yield from paragraphs(shape)
