"""The steps of zooming, the same for pages and for the reading view."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

ZOOMS = (0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0)
"""1.0 shows a point of a page (1/72 inch) as one device-independent pixel."""
WHEEL = 1.12
"""What one step of the wheel multiplies by."""
WHEEL_STEP = 120
"""What Qt counts for one step of the wheel, in eighths of a degree."""
_NEARLY = 0.005


def larger(zoom: float) -> float:
    """Return the next step up, the last one where there is none."""
    return ZOOMS[min(bisect_right(ZOOMS, zoom + _NEARLY), len(ZOOMS) - 1)]


def smaller(zoom: float) -> float:
    """Return the next step down, the first one where there is none."""
    return ZOOMS[max(bisect_left(ZOOMS, zoom - _NEARLY) - 1, 0)]


def kept(zoom: float) -> float:
    """Return a zoom within the first and the last step."""
    return min(max(zoom, ZOOMS[0]), ZOOMS[-1])
