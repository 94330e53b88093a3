"""Sizes of letters and controls, all from one number: the text size that the person chose."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QFont

TEXT_SIZES = (100, 115, 130, 150, 175, 200)
"""Per cent of the usual size that can be chosen."""

ROLES: dict[str, tuple[int, QFont.Weight]] = {
    "hero": (28, QFont.Weight.DemiBold),
    "title": (18, QFont.Weight.DemiBold),
    "heading": (16, QFont.Weight.DemiBold),
    "body": (14, QFont.Weight.Normal),
    "strong": (14, QFont.Weight.DemiBold),
    "small": (13, QFont.Weight.Normal),
    "caption": (12, QFont.Weight.DemiBold),
}
"""What a text is in the window: pixels at 100 %, and weight. Nothing is smaller than a caption."""


@dataclass(frozen=True, slots=True)
class Sizes:
    """What things measure at a text size in per cent."""

    percent: int = 100

    def px(self, at_100: float) -> int:
        """Return the device-independent pixels of what measures so many at 100 %."""
        return round(at_100 * self.percent / 100)

    def font(self, role: str, base: QFont) -> QFont:
        """Return the font of a role of ROLES, in the family of `base`."""
        pixels, weight = ROLES[role]
        font = QFont(base)
        font.setPixelSize(self.px(pixels))
        font.setWeight(weight)
        return font
