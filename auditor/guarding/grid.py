"""OpenDocument sheets: how large an area their cells span, repeats counted before a reader lays them out."""

from __future__ import annotations

import io
import zipfile
from typing import IO, TYPE_CHECKING

from lxml import etree

from auditor import limits
from auditor.errors import TooLarge
from auditor.guarding.archive import ZIP_FAULTS

if TYPE_CHECKING:
    from auditor.values.notice import Notice

_CONTENT = "content.xml"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_CELLS = (_TABLE + "table-cell", _TABLE + "covered-table-cell")
_ROW = _TABLE + "table-row"
_SHEET = _TABLE + "table"


def check_grid(content: bytes) -> tuple[Notice, ...]:
    """Return no notice; TooLarge where a sheet spans more cells than may be laid out.

    "This row a million times" is one element of a few bytes.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive, archive.open(_CONTENT) as stream:
            _measure(_Grid(), stream)
    except (etree.XMLSyntaxError, *ZIP_FAULTS):
        return ()
    return ()


class _Grid:
    """The area that one sheet's filled cells span."""

    def __init__(self) -> None:
        self._row = self._column = self._filled = self._right = 0

    def cell(self, repeats: int, *, filled: bool) -> None:
        """Go past a cell."""
        self._column += repeats
        if filled:
            self._filled = self._column

    def row(self, repeats: int) -> None:
        """Go past the end of a row; TooLarge where the area has grown too large."""
        self._row += repeats
        self._right = max(self._right, self._filled)
        if self._filled and self._row * self._right > limits.MAX_GRID_CELLS:
            raise TooLarge
        self._column = self._filled = 0


def _measure(grid: _Grid, stream: IO[bytes]) -> None:
    walk = etree.iterparse(stream, tag=(*_CELLS, _ROW, _SHEET), resolve_entities=False, no_network=True)
    for _, element in walk:
        if element.tag == _SHEET:
            grid = _Grid()
        elif element.tag == _ROW:
            grid.row(_repeats(element, "rows"))
            _release(element)
        else:
            grid.cell(_repeats(element, "columns"), filled=len(element) > 0)


def _repeats(element: etree._Element, what: str) -> int:
    """Return how often a row or cell is repeated; 1 where it does not say."""
    stated = element.get(f"{_TABLE}number-{what}-repeated", "")
    return int(stated[:9]) if stated.isdecimal() else 1


def _release(element: etree._Element) -> None:
    """Let go of a row that has been counted, and of those before it."""
    element.clear()
    parent = element.getparent()
    while parent is not None and element.getprevious() is not None:
        del parent[0]
