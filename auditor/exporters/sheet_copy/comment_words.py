"""The words of a comment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor.exporters.sheet_copy.carrier import OutOfReach
from auditor.exporters.sheet_copy.note_boxes import is_note_on
from auditor.exporters.sheet_copy.rich_text import leaves_of, rewrite
from auditor.loaders.sheets.xlsx.reference import place_of

if TYPE_CHECKING:
    from lxml import etree

    from auditor.exporters.sheet_copy.book import SheetPart
    from auditor.values.location import SheetLocation


class CommentWords:
    """The words of a comment that is no thread."""

    def __init__(self, sheet: SheetPart, location: SheetLocation) -> None:
        """Find the comment; OutOfReach where there is none."""
        self._sheet, self._place = sheet, (location.row - 1, location.column - 1)
        comments = (
            comment for part in sheet.linked("comments") for comment in sheet.book.parts.tree(part).iter("{*}comment")
        )
        found = next((each for each in comments if place_of(each.get("ref", "")) == self._place), None)
        item = None if found is None else found.find("{*}text")
        if found is None or item is None:
            raise OutOfReach
        self._comment = found
        self._leaves = leaves_of(item)

    def texts(self) -> list[str]:
        """Return its words, run by run."""
        return [leaf.text or "" for leaf in self._leaves]

    def put(self, texts: list[str]) -> None:
        """Change its words; its box stays."""
        rewrite(self._leaves, texts)

    def clear(self) -> None:
        """Take the comment and its box away."""
        _detach(self._comment)
        for shape in self._sheet.shapes:
            if is_note_on(shape, self._place):
                _detach(shape)


def _detach(element: etree._Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)
