"""Blacking out: the dots themselves are replaced, so that nothing can be brought back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PIL import ImageDraw

if TYPE_CHECKING:
    from collections.abc import Iterable

    from auditor.frames import Picture
    from auditor.values.box import Box


def blackened(picture: Picture, areas: Iterable[Box]) -> Picture:
    """Return a page's picture with areas, in points on the page, black."""
    image = picture.image.convert("RGB")
    across, down = image.width / picture.width, image.height / picture.height
    pen = ImageDraw.Draw(image)
    for area in areas:
        pen.rectangle((area.left * across, area.top * down, area.right * across, area.bottom * down), fill="black")
    return type(picture)(image, picture.width, picture.height)
