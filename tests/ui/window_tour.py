"""Go once through the whole window, with real forms in real worker processes, and print what was visited.

usage: window_tour.py FOLDER    (settings and everything else that is kept goes there)
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from auditor.samples import sample_forms
from ui.app import compose, speak
from ui.compare import CompareView
from ui.compare.entrance import COMPARE
from ui.hand_over import HandOver
from ui.preferences import Preferences
from ui.session import Session
from ui.window import Window

_MOST = 180_000  # milliseconds for one stop: under strace everything is slow


def main(folder: Path) -> None:
    """Take the tour."""
    app = QApplication([])
    speak(app, "en")
    window, session = compose(app, Preferences(folder / "window.ini"))
    window.show()
    for stop in _stops(window, session, folder):
        print(stop, flush=True)
    window.close()


def _stops(window: Window, session: Session, folder: Path) -> Iterator[str]:
    forms = sample_forms()
    for ask in (window.ask_for_forms, window.ask_for_folder):
        QTimer.singleShot(500, lambda: QApplication.activeModalWidget().reject())
        ask()
    yield "dialogs"
    session.open(forms)
    _wait(session.batch.finished)
    yield window.current()
    session.batch.decide_next()
    _pause()
    yield window.current()
    yield _hand_over(window, session, folder)
    view = window.findChild(CompareView)
    window.show_view(COMPARE)
    view.added.emit(forms[:2])
    view.started.emit()
    _wait(view.announced)
    yield window.current()
    _save(view, folder / "versions.html")
    for key in ("bank", "settings", "help"):
        window.show_view(key)
        _pause()
        yield window.current()


def _hand_over(window: Window, session: Session, folder: Path) -> str:
    """Have one file of each kind made in the dialog, and wait for the last."""
    hand_over = window.findChild(HandOver)
    session.views.review.actions_.export.trigger()
    dialog = hand_over.dialog
    dialog.folder.setText(str(folder))
    for key in ("revised", "report_html", "report_pdf", "findings_xlsx", "findings_json"):
        dialog.boxes[key].set_on(True)
    QTimer.singleShot(0, dialog.start)
    _wait(hand_over.announced)
    dialog.accept()
    return "export"


def _save(view: CompareView, target: Path) -> None:
    """Save the comparison without the dialog, which would wait for a person."""
    from ui.compare.saved import save  # noqa: PLC0415 - after the window is there, as in the program

    rows = view.versions.list.model().rows
    save(tuple(row.comparison for row in rows if row.comparison), "html", target, tuple(row.path for row in rows))


def _wait(signal: Callable[..., object]) -> None:
    loop = QEventLoop()
    signal.connect(lambda *_: loop.quit())
    QTimer.singleShot(_MOST, loop.quit)
    loop.exec()


def _pause() -> None:
    loop = QEventLoop()
    QTimer.singleShot(800, loop.quit)
    loop.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
