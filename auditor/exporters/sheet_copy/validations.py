"""Data validations of cells that are changed: the rule stays for every other cell that it is for."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING

from auditor.exporters.sheet_copy.references import meet, range_of, without
from auditor.exporters.sheet_copy.rich_text import escaped
from auditor.loaders.sheets.xlsx.package import local
from auditor.loaders.sheets.xlsx.reference import Area, areas_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from lxml import etree

    from auditor.loaders.sheets.sheet import Place

_TOLD = ("promptTitle", "prompt", "errorTitle", "error")
_LONGEST_PROMPT = 255
_GROUPS = frozenset({"dataValidations", "ext", "extLst"})


def take_out(root: etree._Element, holes: Sequence[Area], kept: Collection[Place]) -> list[str]:
    """Take cells out of the validations of a sheet.

    What a rule says of cells below or above them goes as well where no question of the form uses those.

    Args:
        root: the worksheet's root element.
        holes: the cells.
        kept: the cells that other questions use.

    Returns:
        The formulas of the rules that are for no cell any more.
    """
    gone = []
    for rule, areas in _meeting(root, holes):
        used = [area for area in _less(areas, holes) if not _idle(area, holes, kept)]
        if used:
            _set_areas(rule, used)
            continue
        gone.append(_formula(rule))
        _remove(rule)
    return gone


def loosen(root: etree._Element, cells: Sequence[Area]) -> bool:
    """Let cells stay empty and return whether a rule forbade it."""
    found = False
    for rule in _own(root, cells):
        if rule.get("allowBlank") not in ("1", "true"):
            rule.set("allowBlank", "1")
            found = True
    return found


def tell(root: etree._Element, cells: Sequence[Area], text: str) -> bool:
    """Give the prompts of cells other words, of at most 255 letters, and return whether there was a prompt to change.

    Without words they lose the prompts, and the messages about wrong answers with them.
    """
    found = False
    for rule in _own(root, cells) if len(text) <= _LONGEST_PROMPT else ():
        for name in _TOLD:
            found |= rule.attrib.pop(name, "") != ""
        if text:
            rule.set("prompt", escaped(text))
            rule.set("showInputMessage", "1")
    return found


def formulas(root: etree._Element) -> set[str]:
    """Return the formulas of all rules of a sheet."""
    return {_formula(rule) for rule in root.iter("{*}dataValidation")}


def _own(root: etree._Element, cells: Sequence[Area]) -> Iterator[etree._Element]:
    """Yield the rules of cells, each parted from what it says of other cells."""
    for rule, areas in _meeting(root, cells):
        rest = _less(areas, cells)
        if rest:
            own = deepcopy(rule)
            for name in [name for name in own.attrib if str(name).endswith("}uid")]:
                del own.attrib[name]
            rule.addnext(own)
            _set_areas(own, [part for area in areas for cell in cells if (part := _common(area, cell))])
            _set_areas(rule, rest)
            _count(rule)
            yield own
        else:
            yield rule


def _meeting(root: etree._Element, cells: Sequence[Area]) -> list[tuple[etree._Element, tuple[Area, ...]]]:
    rules = ((rule, _areas(rule)) for rule in root.iter("{*}dataValidation"))
    return [(rule, areas) for rule, areas in rules if any(meet(area, cell) for area in areas for cell in cells)]


def _areas(rule: etree._Element) -> tuple[Area, ...]:
    return areas_of(rule.get("sqref") or rule.findtext("{*}sqref") or "")


def _set_areas(rule: etree._Element, areas: Iterable[Area]) -> None:
    text = " ".join(map(range_of, areas))
    extended = rule.find("{*}sqref")
    if extended is None:
        rule.set("sqref", text)
    else:
        extended.text = text


def _less(areas: Iterable[Area], holes: Sequence[Area]) -> tuple[Area, ...]:
    rest = tuple(areas)
    for hole in holes:
        rest = without(rest, hole)
    return rest


def _common(first: Area, second: Area) -> Area | None:
    if not meet(first, second):
        return None
    top, left = max(first.top, second.top), max(first.left, second.left)
    return Area(top, left, min(first.bottom, second.bottom), min(first.right, second.right))


def _idle(area: Area, holes: Sequence[Area], kept: Collection[Place]) -> bool:
    """Whether an area is the rest of a hole's column that no question uses."""
    beside = any(hole.left <= area.left and area.right <= hole.right for hole in holes)
    return beside and not any(area.holds(place) for place in kept)


def _formula(rule: etree._Element) -> str:
    first = rule.find("{*}formula1")
    return "" if first is None else "".join(map(str, first.itertext())).strip()


def _remove(rule: etree._Element) -> None:
    """Remove a rule, and the groups that are empty without it."""
    element, group = rule, rule.getparent()
    while group is not None:
        group.remove(element)
        if local(group) not in _GROUPS or len(group):
            break
        element, group = group, group.getparent()
    if group is not None:
        _recount(group)


def _count(rule: etree._Element) -> None:
    group = rule.getparent()
    if group is not None:
        _recount(group)


def _recount(group: etree._Element) -> None:
    if group.get("count") is not None:
        group.set("count", str(len(group)))
