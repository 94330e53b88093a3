"""Scroll and zoom through a long form in a window of its own, and print what that cost as JSON.

usage: shown_form.py PAGES
"""

from __future__ import annotations

import gc
import json
import os
import sys
import time
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory

from fpdf import FPDF
from PySide6.QtCore import QEventLoop, QTimer  # noqa: TID251 - it is the window that is measured
from PySide6.QtWidgets import QApplication  # noqa: TID251 - see above

from auditor.values.box import Box
from auditor.values.location import PageLocation
from ui.pages.form_pictures import FormPictures
from ui.pages.mark import Mark
from ui.pages.pages_view import PagesView
from ui.theme import Theme

_STOPS = 400
_ZOOMS = (4.0, 8.0, 0.25)
_BEAT = 5


def main(pages: int) -> None:
    """Show a form of so many pages, and print milliseconds of repaints and between events, and megabytes."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication(sys.argv)
    view = PagesView(Theme(app, "light"))
    view.resize(1000, 800)
    view.show()
    _wait(0.5)
    with TemporaryDirectory() as folder:
        path = Path(folder) / "long.pdf"
        path.write_bytes(_long_form(pages))
        gc.collect()
        before = _megabytes()
        pictures = FormPictures(path)
        view.show_form(pictures)
        view.set_marks(_marks(pages))
        while not view.page_count:
            _wait(0.05)
        beats: list[float] = []
        probe = QTimer(interval=_BEAT, timeout=lambda: beats.append(time.perf_counter() * 1000))
        probe.start()
        repaints, most = _tour(view)
        probe.stop()
        view.close_form()
        pictures.close()
        del pictures
        _wait(0.5)
    gaps = [after - before for before, after in pairwise(beats)]
    told = {"repaints": repaints, "gaps": gaps, "before": before, "most": most, "after": _megabytes()}
    print(json.dumps(told))


def _tour(view: PagesView) -> tuple[list[float], float]:
    """Scroll from top to bottom at twice the size, then zoom; returns milliseconds of each repaint, and megabytes."""
    view.zoom_to(2.0)
    repaints, most = [], 0.0
    bar = view.verticalScrollBar()
    for place in range(0, bar.maximum(), max(1, bar.maximum() // _STOPS)):
        bar.setValue(place)
        began = time.perf_counter()
        view.viewport().repaint()
        repaints.append((time.perf_counter() - began) * 1000)
        _wait(0.02)
        most = max(most, _megabytes())
    for zoom in _ZOOMS:
        view.zoom_to(zoom)
        _wait(1.0)
        most = max(most, _megabytes())
    return repaints, most


def _marks(pages: int) -> list[Mark]:
    """Return eight findings on each page."""
    return [
        Mark(f"{page}-{line}", PageLocation(page, Box(60, 50 + 85 * line, 390, 63 + 85 * line)), "high", line + 1)
        for page in range(1, pages + 1)
        for line in range(8)
    ]


def _long_form(pages: int) -> bytes:
    paper = FPDF(unit="pt", format="letter")
    paper.set_font("Helvetica", "", 10)
    for page in range(pages):
        paper.add_page()
        for line in range(40):
            paper.text(60, 60 + 17 * line, f"{page}.{line} Tell us about everyone who lives with you:")
            paper.rect(400, 50 + 17 * line, 150, 13)
    return bytes(paper.output())


def _megabytes() -> float:
    """Return the memory that this process has now (Linux)."""
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def _wait(seconds: float) -> None:
    """Let the window live for a while."""
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


if __name__ == "__main__":
    main(int(sys.argv[1]))
