"""What happens when a form is handed over: files are made one after another, and each is told of."""

from __future__ import annotations

from collections import deque
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication

from auditor.values.copy import LEFT, WARNINGS, Marking
from ui.hand_over.dialog import HandOverDialog
from ui.hand_over.making import Material, Written, content_of, report_path, write
from ui.hand_over.products import PRODUCTS, product_name
from ui.hand_over.summary import summary_of
from ui.messages import message_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from auditor.values.copy import Copy
    from auditor.workers import Answer
    from ui.engine import Background, Engine
    from ui.hand_over.dialog import Wanted
    from ui.hand_over.products import Key
    from ui.review.desk import Desk
    from ui.theme import Theme

_NAMED = 60  # letters of a question that name it in the account of a copy


class HandOver(QObject):
    """Makes copies, reports and lists of one form at a time.

    Signals:
        announced: a sentence for the status line.
    """

    announced = Signal(str)

    def __init__(self, theme: Theme, engine: Engine, background: Background, author: str, parent: QWidget) -> None:
        """Make nothing yet.

        Args:
            theme: colours and sizes.
            engine: makes copies.
            background: makes reports, and writes.
            author: who marks, as Word and PDF readers show it.
            parent: the window.
        """
        super().__init__(parent)
        self._theme, self._engine, self._background = theme, engine, background
        self._author, self._window = author, parent
        self.city: Callable[[], str] = str
        self.dialog: HandOverDialog | None = None
        self._desk: Desk | None = None
        self._waiting: deque[Key] = deque()
        self._round = 0

    def open(self, desk: Desk) -> None:
        """Ask what is to be made of a form."""
        undecided = len(desk.audit.findings) - desk.decided
        dialog = HandOverDialog(self._theme, desk.path, desk.audit, undecided, self._window)
        self.dialog, self._desk = dialog, desk
        dialog.started.connect(self._start)
        dialog.stopped.connect(self._stop)
        dialog.summary_wanted.connect(lambda: self.copy_summary(desk))
        dialog.folder_shown.connect(_show_folder)
        dialog.open()

    def copy_summary(self, desk: Desk) -> None:
        """Put a summary on the clipboard."""
        QGuiApplication.clipboard().setText(summary_of(desk.path.name, desk.audit, desk.decisions))
        words = self.tr("A summary is on the clipboard. It holds no words of the form.")
        if self.dialog and self.dialog.isVisible():
            self.dialog.say(words)
        self.announced.emit(words)

    def _start(self, wanted: Wanted) -> None:
        desk = self._desk
        if desk is None:
            return
        self._round += 1
        self._waiting = deque(wanted.products)
        made = datetime.now().astimezone()
        material = Material(desk.path, desk.audit, dict(desk.decisions), made, self.city(), desk.marks)
        self._next(material, wanted, self._round)

    def _stop(self) -> None:
        """Make no more; what a worker is still at is thrown away."""
        self._round += 1
        self._waiting.clear()

    def _next(self, material: Material, wanted: Wanted, turn: int) -> None:
        if turn != self._round or self.dialog is None:
            return
        done = len(wanted.products) - len(self._waiting)
        if not self._waiting:
            words = self.tr("Done. Your original is not changed.")
            self.dialog.finish(words)
            self.announced.emit(words)
            return
        key = self._waiting.popleft()
        words = self.tr("Making: {name}…").format(name=product_name(key))
        self.dialog.show_step(done, len(wanted.products), words)
        manner = PRODUCTS[key].manner

        def go_on(written: Written, copy: Copy | None = None) -> None:
            if turn == self._round:
                self._tell(key, written, copy, material)
                self._next(material, wanted, turn)

        if manner is None:
            path = report_path(wanted.folder, key, material.path)
            self._write(path, lambda: content_of(key, material), wanted, go_on)
            return
        decisions = tuple(material.decisions.values())
        marking = Marking(manner, decisions, self._author or "AskLess", material.made, wanted.redact, material.marks)
        self._engine.mark(material.path, marking, lambda answer: self._take_copy(key, answer, wanted, turn, go_on))

    def _take_copy(self, key: Key, answer: Answer, wanted: Wanted, turn: int, go_on: Callable[..., None]) -> None:
        if turn != self._round or self.dialog is None or self._desk is None:
            return
        copy = answer.copy
        if copy is None:
            self._tell_failure(key, message_of(answer.error or "unexpected").text)
            go_on(Written(self._desk.path), None)
            return
        path = report_path(wanted.folder, key, self._desk.path, copy.ending)
        self._write(path, lambda: copy.content, wanted, lambda written: go_on(written, copy))

    def _write(self, path: Path, content: Callable[[], bytes], wanted: Wanted, then: Callable[[Written], None]) -> None:
        source = self._desk.path if self._desk else path
        self._background.run(lambda: write(path, content, source, replace=wanted.replace), then)

    def _tell(self, key: Key, written: Written, copy: Copy | None, material: Material) -> None:
        if self.dialog is None or written.path == material.path:
            return
        if written.error:
            self._tell_failure(key, QCoreApplication.translate("Errors", written.error.message))
            return
        lines = _account(copy, material) if copy else ()
        self.dialog.results.add(written.path.name, lines)

    def _tell_failure(self, key: Key, why: str) -> None:
        if self.dialog:
            words = self.tr("{name} was not made.").format(name=product_name(key))
            self.dialog.results.add(words, (why, self.tr("Your decisions are safe.")), failed=True)


def _account(copy: Copy, material: Material) -> tuple[str, ...]:
    """Return what a copy carries, what it does not and why, and what to know about it."""
    own = {finding.id: finding for finding in material.audit.findings}
    applied = len(set(copy.applied))
    lines = [QCoreApplication.translate("HandOver", "%n decision(s) are in the copy.", "", applied)]
    undecided = sum(left.code == "undecided" for left in copy.left)
    if undecided:
        lines.append(
            QCoreApplication.translate("HandOver", "%n finding(s) not decided: left as they are.", "", undecided)
        )
    for left in copy.left:
        if left.code != "undecided":
            finding = own.get(left.finding)
            words = f"“{finding.question.text[:_NAMED]}”: " if finding else ""
            lines.append(f"• {words}{QCoreApplication.translate('Copies', LEFT[left.code])}")
    lines += [QCoreApplication.translate("Copies", WARNINGS[code]) for code in copy.warnings]
    return tuple(lines)


def _show_folder(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
