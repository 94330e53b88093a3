"""Which empty cells of a worksheet are places to write in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor.loaders.sheets.xlsx.reference import Area

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from auditor.loaders.sheets.sheet import Place
    from auditor.loaders.sheets.xlsx.scan import Scan
    from auditor.loaders.sheets.xlsx.styles import Style

_ROWS_BEYOND = 40
_COLUMNS_BEYOND = 16
"""How far past the last words blanks are looked for: formatted paper without end is no answer."""
_EXPANDED = 10_000
"""A merged area up to this many cells is laid out cell by cell; a larger one is only compared with."""


class Merges:
    """The merged areas of a sheet, without ever laying out a huge one."""

    def __init__(self, areas: Sequence[Area]) -> None:
        """Index the areas."""
        self.by_corner = {(area.top, area.left): area for area in areas}
        self._large = [area for area in areas if area.size > _EXPANDED]
        self._covered = {
            (row, column)
            for area in areas
            if area.size <= _EXPANDED
            for row in range(area.top, area.bottom + 1)
            for column in range(area.left, area.right + 1)
        } - self.by_corner.keys()

    def covers(self, place: Place) -> bool:
        """Whether another cell of a merged area lies over this one."""
        if place in self.by_corner:
            return False
        return place in self._covered or (bool(self._large) and any(area.holds(place) for area in self._large))


def reach(scan: Scan) -> Area:
    """Return the part of the sheet in which an empty cell can be an answer blank."""
    last_row = max((row for row, _ in scan.texts), default=0)
    last_column = max((column for _, column in scan.texts), default=0)
    return Area(0, 0, last_row + _ROWS_BEYOND, last_column + _COLUMNS_BEYOND)


def blanks(scan: Scan, styles: Sequence[Style], merges: Merges, has_field: Callable[[Place], bool]) -> dict[Place, int]:
    """Return the empty answer cells by place, and how many columns each spans.

    A blank has a line under it, a fill that its label does not share, an open lock on a protected sheet, or is a
    merged area. Neighbours that no upright line parts are one blank.
    """
    within = reach(scan)
    found: dict[Place, int] = {}
    for place in sorted(scan.empties):
        if within.holds(place) and not merges.covers(place) and place not in merges.by_corner:
            left = _joined_to(place, found, scan, styles, has_field)
            if left is not None:
                found[left] = place[1] - left[1] + 1
            elif _is_blank(place, scan, styles):
                found[place] = 1
    for corner, area in merges.by_corner.items():
        if within.holds(corner) and corner not in scan.texts:
            found[corner] = area.right - area.left + 1
    return found


def _joined_to(
    place: Place, found: dict[Place, int], scan: Scan, styles: Sequence[Style], has_field: Callable[[Place], bool]
) -> Place | None:
    """Return the blank to the left that this cell continues, if any."""
    row, column = place
    left = row, column - 1
    if left not in scan.empties or has_field(place):
        return None
    here, before = styles[scan.empties[place]], styles[scan.empties[left]]
    alike = here.underlined == before.underlined and here.fill == before.fill
    if not alike or "left" in here.edges or "right" in before.edges:
        return None
    return next((start for start in _leftwards(left) if start in found and not has_field(start)), None)


def _leftwards(place: Place) -> Iterator[Place]:
    return ((place[0], column) for column in range(place[1], max(place[1] - _COLUMNS_BEYOND, -1), -1))


def _is_blank(place: Place, scan: Scan, styles: Sequence[Style]) -> bool:
    style = styles[scan.empties[place]]
    if style.underlined or (style.unlocked and scan.protected):
        return True
    return bool(style.fill) and not _continues_band(place, style.fill, scan, styles)


def _continues_band(place: Place, fill: str, scan: Scan, styles: Sequence[Style]) -> bool:
    """Whether the cell is the rest of a coloured band that begins or ends with words, such as a section's heading."""
    for step in (-1, 1):
        row, column = place[0], place[1] + step
        while (row, column) in scan.empties and styles[scan.empties[row, column]].fill == fill:
            column += step
        if (row, column) in scan.texts and _fill(scan.texts[row, column][1], styles) == fill:
            return True
    return False


def _fill(style: int, styles: Sequence[Style]) -> str:
    return styles[style].fill if style < len(styles) else ""
