"""Questions whose tick boxes stand beside them on one line, joined with these."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor.layout.shelf import Shelf

if TYPE_CHECKING:
    from collections.abc import Sequence

    from auditor.layout.lines import Line
    from auditor.layout.paragraphs import Paragraph

BESIDE = 420.0
"""Points: how far right of its question a tick box may stand."""
UNDER = 1.4
"""Type sizes: boxes this close under others belong to the same list."""


def with_options_beside(units: Sequence[Paragraph]) -> list[Paragraph]:
    """Return the units, questions joined with the options that stand on their line.

    Options that go on beneath without a question of their own are a list, and stay by themselves.
    """
    if not any(map(is_option, units)):
        return list(units)
    shelf = Shelf(units)
    joined: dict[int, Paragraph] = {}
    gone: set[int] = set()
    for unit in sorted(units, key=lambda u: (u.top, -u.left)):
        if is_option(unit) or not unit.ends_open or unit.boxes:
            continue
        options = _beside(unit, shelf, gone)
        if options and not any(_goes_on_below(option, unit, shelf) for option in options):
            joined[id(unit)] = unit.with_given(tuple(p for option in options for p in option.pieces))
            gone.update(id(option) for option in options)
    return [joined.get(id(unit), unit) for unit in units if id(unit) not in gone]


def is_option(unit: Paragraph) -> bool:
    """Whether a unit begins with a tick box."""
    return unit.lines[0].pieces[0].kind == "tick"


def _beside(unit: Paragraph, shelf: Shelf[Paragraph], gone: set[int]) -> list[Paragraph]:
    """Return the options on a unit's line, up to the next words that are none."""
    options: list[Paragraph] = []
    for other in sorted(_level(unit, shelf), key=lambda o: o.left):
        alike = other.room[0] == unit.room[0] and other.room[2] == unit.room[2]
        if not is_option(other) or len(other.lines) > 1 or id(other) in gone or not alike:
            break
        options.append(other)
    return options


def _level(unit: Paragraph, shelf: Shelf[Paragraph]) -> list[Paragraph]:
    """Return what stands right of a unit's lines, level with one of them."""
    near = shelf.within(unit.left, unit.top, unit.right + BESIDE, unit.bottom)
    return [other for other in near if other is not unit and any(_beside_line(line, other) for line in unit.lines)]


def _beside_line(line: Line, other: Paragraph) -> bool:
    level = abs((other.top + other.bottom) / 2 - line.middle) <= 0.5 * line.size
    return level and other.left >= line.right - 1


def _goes_on_below(option: Paragraph, unit: Paragraph, shelf: Shelf[Paragraph]) -> bool:
    """Whether another option stands under this one with no words on its left."""
    reach = UNDER * max(option.size, 6.0)
    for other in shelf.within(option.left - 3, option.bottom, option.left + 3, option.bottom + reach):
        if other is option or not is_option(other) or abs(other.left - option.left) > 3:  # noqa: PLR2004
            continue
        middle = (other.top + other.bottom) / 2
        beside = shelf.within(unit.left - 1, middle - 2, other.left - 1, middle + 2)
        if not any(not is_option(b) and b is not unit for b in beside):
            return True
    return False
