"""The frames of a note in a revised copy: around what went and what came, and around nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor.exporters.pdf_copy.clearing import middle_in
from auditor.values.box import around

if TYPE_CHECKING:
    from collections.abc import Sequence

    from auditor.values.box import Box
    from auditor.values.ink import PageInk


def frames_around(old: Sequence[Box], new: Sequence[Box], ink: PageInk) -> list[Box]:
    """Return one frame around old and new lines, or one for each line where the page has other words among them.

    Args:
        old: the lines that went, or the controls where nothing was printed.
        new: the lines that came.
        ink: the page as it was.
    """
    lines = _joined(old, new)
    whole = around(lines)
    held = (word.box for word in ink.words if middle_in(word.box, whole))
    others = any(not any(middle_in(word, line) for line in lines) for word in held)
    return lines if others else [whole]


def _joined(old: Sequence[Box], new: Sequence[Box]) -> list[Box]:
    """Return lines with new ones, each joined to the old one that it stands on."""
    boxes = list(old)
    for line in new:
        on = (place for place, box in enumerate(boxes) if box.down(line) > line.height / 2 and box.across(line) > 0)
        place = next(on, None)
        if place is None:
            boxes.append(line)
        else:
            boxes[place] = around([boxes[place], line])
    return boxes
