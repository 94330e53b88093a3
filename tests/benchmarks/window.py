"""The window: how soon it is shown, and how long it ever lets the person wait while a batch is read."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from figure import Figure
from hanging import HANGS

from auditor.samples import sample_forms

_MOST_SHOWING = 1.5  # seconds from the command to the window
_MOST_P99, _MOST_GAP = 50.0, 200.0  # milliseconds
_MOST_MEMORY = 400.0
_COPIES = 25  # of the eight sample forms
_HOSTILE = {
    "cut.pdf": b"%PDF-1.7\n1 0 obj\n<<",
    "empty.docx": b"",
    "zip.xlsx": b"PK\x03\x04" + bytes(4000),
    HANGS: b"%PDF",
}
_SHOWING = """
import time
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from ui.app import compose
from ui.preferences import Preferences
app = QApplication([])
window, session = compose(app, Preferences(Path("window.ini")))
window.show()
QTimer.singleShot(0, lambda: (print(time.time(), flush=True), window.close()))
app.exec()
"""
_BATCH = """
import json, resource, sys, time
from contextlib import contextmanager
from pathlib import Path
import ui.app
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from ui.app import compose
from ui.preferences import Preferences

@contextmanager
def crew(terms, on_page):
    from hanging import open_hanging_crew
    with open_hanging_crew(terms, on_page) as workers:
        yield workers

ui.app._crew = crew
app = QApplication([])
window, session = compose(app, Preferences(Path("window.ini")))
window.resize(1440, 900)
window.show()
EVERY, moments = 0.01, []
timer = QTimer(interval=int(EVERY * 1000), timerType=Qt.TimerType.PreciseTimer)
timer.timeout.connect(lambda: moments.append(time.perf_counter()))
timer.start()

def tell(summary):
    gaps = sorted(later - sooner - EVERY for sooner, later in zip(moments, moments[1:]))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    stopped = [row.path.name for row in session.batch.model.rows if row.outcome.error == "took_too_long"]
    told = {"forms": summary.read, "p99": gaps[int(len(gaps) * 0.99)], "longest": gaps[-1], "peak": peak}
    told["stopped"] = stopped
    print(json.dumps(told), flush=True)
    window.close()

session.batch.finished.connect(tell)
session.open((Path(sys.argv[1]),))
app.exec()
"""


def window_figures() -> tuple[Figure, ...]:
    """Return how soon the window is shown, its longest gaps while it has 204 forms read, and its memory at the end."""
    with TemporaryDirectory(prefix="askless-") as name:
        folder = Path(name)
        began = time.time()
        showing = float(_run(_SHOWING, folder)) - began
        told = json.loads(_run(_BATCH, folder, str(_batch(folder / "batch"))))
    detail = f"{told['forms']} forms, three broken and one hanging"
    return (
        Figure("the window is shown", showing, "s", most=_MOST_SHOWING, detail="from the command on"),
        Figure("gaps in the window, 99 of 100", 1000 * told["p99"], "ms", most=_MOST_P99, detail=detail),
        Figure("gaps in the window, the longest", 1000 * told["longest"], "ms", most=_MOST_GAP, detail=detail),
        Figure("hanging forms that were stopped", told["stopped"].count(HANGS), "", least=1, detail=detail),
        Figure("memory of the window after a batch", told["peak"], "MB", most=_MOST_MEMORY, detail=detail),
    )


def _batch(folder: Path) -> Path:
    folder.mkdir()
    for number in range(_COPIES):
        for form in sample_forms():
            shutil.copy(form, folder / f"{number:02}-{form.name}")
    for name, content in _HOSTILE.items():
        (folder / name).write_bytes(content)
    return folder


def _run(code: str, folder: Path, *arguments: str) -> str:
    """Run a program offscreen in a folder, with a cache of its own, and return what it prints."""
    project = str(Path(__file__).resolve().parents[2])
    here = str(Path(__file__).parent)
    places = {
        "PYTHONPATH": f"{project}{os.pathsep}{here}",
        "XDG_CACHE_HOME": str(folder / "cache"),
        "QT_QPA_PLATFORM": "offscreen",
    }
    command = [sys.executable, "-c", code, *arguments]
    done = subprocess.run(command, cwd=folder, env={**os.environ, **places}, capture_output=True, text=True, check=True)
    return done.stdout
