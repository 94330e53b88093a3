"""A page drawn at known places, then turned, shaded and speckled as a scanner does."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from PIL import Image, ImageDraw, ImageFont

DPI = 200
WIDTH, HEIGHT = 612.0, 792.0


@dataclass
class Drawing:
    """A letter page at 200 dpi, drawn in points from the top left."""

    image: Image.Image = field(
        default_factory=lambda: Image.new("L", (round(WIDTH * DPI / 72), round(HEIGHT * DPI / 72)), 255)
    )

    def text(self, left: float, top: float, words: str, size: float = 11) -> Drawing:
        font = ImageFont.load_default(size * DPI / 72)
        ImageDraw.Draw(self.image).text((left * DPI / 72, top * DPI / 72), words, font=font, fill=0)
        return self

    def rule(self, left: float, top: float, right: float, bottom: float) -> Drawing:
        ends = tuple(side * DPI / 72 for side in (left, top, right, bottom))
        ImageDraw.Draw(self.image).line(ends, fill=0, width=3)
        return self

    def box(self, left: float, top: float, side: float = 10, *, tick: bool = False, round_: bool = False) -> Drawing:
        draw = ImageDraw.Draw(self.image)
        corners = [each * DPI / 72 for each in (left, top, left + side, top + side)]
        (draw.ellipse if round_ else draw.rectangle)(corners, outline=0, width=3)
        if tick:
            draw.line(corners, fill=0, width=4)
            draw.line((corners[0], corners[3], corners[2], corners[1]), fill=0, width=4)
        return self

    def scanned(self, skew: float = 0.0, turn: int = 0, seed: int = 7) -> Image.Image:
        """Return the page as a scanner gives it: skewed, turned clockwise, shaded, noisy and speckled."""
        noise = np.random.default_rng(seed)
        page = np.asarray(self.image.rotate(skew, Image.Resampling.BICUBIC, fillcolor=255), dtype=np.float32)
        page = page * np.linspace(1.0, 0.86, page.shape[1])[None, :] + noise.normal(0, 6, page.shape)
        page[noise.random(page.shape) < 0.0005] = 0
        return Image.fromarray(np.clip(page, 0, 255).astype(np.uint8)).rotate(-turn, expand=True)
