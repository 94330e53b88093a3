"""What the stories of one file share: styles, lists, and the counters of tables, text boxes and blocks."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

from auditor.limits import MAX_BLOCKS
from auditor.loaders.docx.numbering import Numbering
from auditor.loaders.docx.styles import Shape, Styles

if TYPE_CHECKING:
    from auditor.loaders.docx.part import Part


class TooManyBlocks(Exception):
    """The limit was hit; what has been read so far still counts."""


class Resources:
    """The shared things of one file that is being read."""

    def __init__(self, main: Part) -> None:
        """Read the styles and lists that the main part refers to; a file without them is read all the same."""
        targets = {link.kind: link.target for link in main.links.values()}
        self.styles = Styles(main.package.find(targets.get("styles", "")))
        self.tables = count(1)
        self.groups = count(1)
        self._numbering = Numbering(main.package.find(targets.get("numbering", "")))
        self._blocks = 0

    def label(self, shape: Shape) -> str:
        """Return the number or tick box printed before a paragraph of that shape, and count its list on."""
        if shape.list_id in {None, "0"}:
            return ""
        return self._numbering.next(shape.list_id or "", shape.depth or 0)

    def count(self) -> None:
        """Count a block; TooManyBlocks beyond the limit."""
        self._blocks += 1
        if self._blocks > MAX_BLOCKS:
            raise TooManyBlocks
