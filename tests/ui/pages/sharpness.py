"""Show a form in a window whose parts lie at odd places, and print how far its picture is from the drawn dots.

usage: sharpness.py FORM; the ratio of dots to pixels is that of QT_SCALE_FACTOR.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
from PySide6.QtCore import QEventLoop
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from auditor.drawing.pages import pages_of
from auditor.drawing.piece import whole_page
from ui.pages.form_pictures import FormPictures
from ui.pages.pages_view import PagesView
from ui.theme import Theme


def main(path: Path) -> None:
    """Print the ratio, and the largest difference of a dot within the first page, 0 to 255."""
    app = QApplication(sys.argv)
    window = QWidget()
    layout = QVBoxLayout(window)
    layout.setContentsMargins(7, 13, 5, 3)
    view = PagesView(Theme(app, "light"), window)
    layout.addWidget(view)
    window.resize(701, 503)
    window.show()
    pictures, loop = FormPictures(path), QEventLoop()
    pictures.drawn.connect(loop.quit)
    view.show_form(pictures)
    loop.exec()
    placement = view.column.pages[0]
    seen = _dots(window.grab().toImage())
    drawn = pages_of(path.read_bytes(), "pdf", None).draw(whole_page(1, 0, placement.width, placement.height))
    wanted = np.frombuffer(drawn, np.uint8).reshape(placement.height, placement.width, 4)[:, :, :3]
    print(view.unit, _difference(seen, wanted))
    pictures.close()


def _dots(image: QImage) -> np.ndarray:
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    return np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), plain.width(), 4)[:, :, :3].copy()


def _difference(seen: np.ndarray, wanted: np.ndarray) -> int:
    """Return the largest difference, where the page's dark ink is laid over that of the window."""
    ink, found = (np.argwhere(dots.max(axis=2) < 40)[0] for dots in (wanted, seen[:, 60:-60]))
    top, left = found[0] - ink[0], found[1] + 60 - ink[1]
    height = min(wanted.shape[0], seen.shape[0] - top - 20)
    part = seen[top : top + height, left : left + wanted.shape[1]]
    return int(np.abs(part.astype(int) - wanted[:height]).max())


if __name__ == "__main__":
    main(Path(sys.argv[1]))
