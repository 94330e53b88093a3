"""The workbook part: its sheets in tab order and its defined names."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from auditor import errors
from auditor.limits import MAX_SHEETS
from auditor.loaders.sheets.xlsx.package import attribute
from auditor.loaders.sheets.xlsx.reference import area_of, sheet_and_rest
from auditor.masking import masked

if TYPE_CHECKING:
    from auditor.loaders.sheets.sheet import Place
    from auditor.loaders.sheets.xlsx.package import Package


@dataclass(frozen=True, slots=True)
class Tab:
    """One sheet as the workbook lists it.

    Attributes:
        index: its 0-based place.
        name: as formulas call it.
        title: as it is shown: the name masked, with a number where an earlier sheet's title would be the same.
        part: the part that holds it; empty where that is missing.
        hidden: whether its tab is hidden.
    """

    index: int
    name: str
    title: str
    part: str
    hidden: bool


@dataclass(frozen=True, slots=True)
class Workbook:
    """The workbook's tabs, its defined names and what they stand for, and its shared parts (None: absent)."""

    tabs: tuple[Tab, ...]
    names: dict[str, str]
    styles: str | None
    strings: str | None

    def inputs(self, sheet: str) -> dict[Place, str]:
        """Return the names of single cells of a sheet by their place. A merged cell is named as an area."""
        found: dict[Place, str] = {}
        for name, formula in self.names.items():
            owner, reference = sheet_and_rest(formula)
            area = area_of(reference) if owner == sheet and not name.startswith("_xlnm") else None
            if area is not None and ":" not in reference:
                found[area.top, area.left] = name
        return found


def workbook(package: Package) -> Workbook:
    """Return what the workbook part says; DamagedFile when there is none."""
    part = next(iter(package.related("", "officeDocument")), "xl/workbook.xml")
    if part not in package:
        raise errors.DamagedFile
    root = package.tree(part)
    relations = package.relations(part)
    tabs: list[Tab] = []
    titles = Counter[str]()
    for entry in list(root.iterfind("{*}sheets/{*}sheet"))[:MAX_SHEETS]:
        link = relations.get(attribute(entry, "id"))
        if link is None or link.kind == "worksheet":
            there = link is not None and link.target in package
            hidden = entry.get("state", "visible") != "visible"
            name = entry.get("name", "")
            title = masked(name)
            titles[title] += 1
            title = title if titles[title] == 1 else f"{title} ({titles[title]})"
            tabs.append(Tab(len(tabs), name, title, link.target if link and there else "", hidden))
    return Workbook(
        tuple(tabs),
        {name.get("name", ""): name.text or "" for name in root.iterfind("{*}definedNames/{*}definedName")},
        next(iter(package.related(part, "styles")), None),
        next(iter(package.related(part, "sharedStrings")), None),
    )
