"""The entries of validation lists: typed in, in a range, or behind a defined name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor.limits import MAX_OPTIONS
from auditor.loaders.sheets.marks import joined, tidy
from auditor.loaders.sheets.xlsx.reference import area_of, sheet_and_rest

if TYPE_CHECKING:
    from collections.abc import Mapping

    from auditor.loaders.sheets.sheet import Place
    from auditor.loaders.sheets.xlsx.reference import Area
    from auditor.loaders.sheets.xlsx.scan import Scan

_DEEPEST_NAME = 5


class Lists:
    """Resolves list formulas, and remembers which cells serve only as lists of other sheets.

    Attributes:
        served: the areas that lists on other sheets come from, by sheet.
    """

    def __init__(self, scans: Mapping[str, Scan], names: Mapping[str, str]) -> None:
        """Take the scanned sheets and the defined names."""
        self._scans = scans
        self._names = names
        self._known: dict[tuple[str, str], tuple[str, ...]] = {}
        self.served: dict[str, list[Area]] = {name: [] for name in scans}

    def entries(self, formula: str, sheet: str) -> tuple[str, ...]:
        """Return the entries of a list on a sheet; nothing where only Excel could compute them (INDIRECT)."""
        key = (formula, sheet)
        if key not in self._known:
            self._known[key] = self._resolved(formula, sheet)
        return self._known[key]

    def is_served(self, sheet: str, place: Place) -> bool:
        """Whether the cell has been read as an entry of another sheet's list."""
        return any(area.holds(place) for area in self.served[sheet])

    def _resolved(self, formula: str, sheet: str) -> tuple[str, ...]:
        if formula.startswith('"'):
            return tuple(entry.strip() for entry in tidy(formula.strip('"')).split(",") if entry.strip())[:MAX_OPTIONS]
        for _ in range(_DEEPEST_NAME):
            formula = self._names.get(formula.lstrip("="), formula)
        named, reference = sheet_and_rest(formula)
        owner = sheet if named is None else named
        area = area_of(reference)
        if area is None or owner not in self._scans:
            return ()
        if owner != sheet:
            self.served[owner].append(area)
        return self._texts(owner, area)

    def _texts(self, owner: str, area: Area) -> tuple[str, ...]:
        texts = self._scans[owner].texts
        places = sorted(place for place in texts if area.holds(place))
        return tuple(dict.fromkeys(joined(texts[place][0]) for place in places))[:MAX_OPTIONS]
