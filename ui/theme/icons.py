"""The icons: line drawings from Lucide (see `icons/LICENSE`), in any colour and sharp at any size."""

from __future__ import annotations

from functools import cache, lru_cache
from importlib.resources import files

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

_RATIOS = (1.0, 1.25, 1.5, 2.0, 3.0)
"""Pixels of a screen to one of the window's, as screens have them."""
_STROKE = b'stroke-width="1.75"'


@cache
def _drawing(name: str) -> bytes:
    content = (files(__package__) / "icons" / f"{name}.svg").read_bytes()
    return content.replace(b'stroke-width="2"', _STROKE)


@lru_cache(maxsize=512)
def pixmap(name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
    """Return an icon as a picture; FileNotFoundError where there is none of this name.

    Args:
        name: the file's name in `icons/`, without its ending.
        colour: as `#rrggbb`.
        size: width and height in device-independent pixels.
        ratio: pixels of the screen to one of these.
    """
    drawing = _drawing(name).replace(b"currentColor", colour.encode())
    picture = QPixmap(round(size * ratio), round(size * ratio))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(drawing)).render(painter, QRectF(picture.rect()))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


def icon(name: str, colour: str, size: int = 20, disabled: str | None = None) -> QIcon:
    """Return an icon for a button or a menu, with a picture for every kind of screen; arguments as for `pixmap`."""
    made = QIcon()
    for ratio in _RATIOS:
        made.addPixmap(pixmap(name, colour, size, ratio))
        if disabled:
            made.addPixmap(pixmap(name, disabled, size, ratio), QIcon.Mode.Disabled)
    return made


def app_icon() -> QIcon:
    """Return the program's own icon, in its own colours, at the sizes that systems ask for."""
    made = QIcon()
    drawing = QSvgRenderer(QByteArray((files(__package__) / "askless.svg").read_bytes()))
    for size in (16, 24, 32, 48, 64, 128, 256):
        picture = QPixmap(size, size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        drawing.render(painter)
        painter.end()
        made.addPixmap(picture)
    return made
