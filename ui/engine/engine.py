"""The engine as the window uses it: files go in, signals come out, and no file is opened in this process."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.engine.shift import Shift

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from concurrent.futures import Future
    from pathlib import Path

    from auditor.batch import FormFile
    from auditor.values.copy import Marking
    from auditor.values.hand_mark import HandMark
    from auditor.workers import Answer, Workers
    from ui.engine.background import Background
    from ui.engine.shift import OpenCrew
    from ui.engine.terms import Terms


class Engine(QObject):
    """Audits forms in worker processes. All its signals come on the window's thread, a few times a second.

    Signals:
        began: forms went to the workers; a tuple of `auditor.batch.FormFile`.
        progressed: pages were read; a tuple of `auditor.workers.PageRead`.
        answered: forms are done; a tuple of `auditor.batch.Outcome`, each with an audit or an error code.
        rested: nothing is left to do.
        versions_read: pages were read of versions that are compared; a tuple of `auditor.workers.PageRead`.
        refused: a question bank of the city's own has mistakes, so nothing is read; the `question_bank.BankError`.
    """

    began = Signal(object)
    progressed = Signal(object)
    answered = Signal(object)
    rested = Signal()
    versions_read = Signal(object)
    refused = Signal(object)

    def __init__(self, terms: Terms, open_crew: OpenCrew, background: Background, parent: QObject) -> None:
        """Start nothing yet.

        Args:
            terms: the person's choices for all forms.
            open_crew: makes the workers: `ui.engine.crew.open_crew`, imported where it is called.
            background: where the crew is made and ended.
            parent: lives on the window's thread.
        """
        super().__init__(parent)
        self._terms = terms
        self._open_crew = open_crew
        self._background = background
        self._passwords: dict[Path, str] = {}
        self._shift = self._new_shift(terms)
        self._locked: dict[str, Shift] = {}
        self._comparing: Shift | None = None

    @property
    def paused(self) -> bool:
        """Whether forms are held back."""
        return self._shift.paused

    @property
    def busy(self) -> bool:
        """Whether any form is read or waits."""
        return any(shift.busy for shift in (self._shift, *self._locked.values()))

    @property
    def terms(self) -> Terms:
        """What the workers are told."""
        return self._terms

    def password_of(self, path: Path) -> str | None:
        """Return the password that a form was opened with, or None."""
        return self._passwords.get(path)

    def use(self, terms: Terms) -> None:
        """Read further forms on other terms; what waits and is at work is stopped, and answered so."""
        self._shift.rested.connect(self._shift.deleteLater)
        self._shift.cancel()
        self._terms = terms
        self._shift = self._new_shift(terms)

    def audit_form(self, file: FormFile, password: str | None = None) -> None:
        """Audit one form before all that wait; a password is kept until the program ends, in memory alone."""
        if password is not None:
            self._passwords[file.path] = password
        self._shift_of(file.path).audit((file,), first=True)

    def audit_all(self, files: Iterable[FormFile]) -> None:
        """Audit many forms, in their order, behind those that wait."""
        self._shift.audit(files)

    def read(self, path: Path, then: Callable[[Answer], None]) -> None:
        """Have a form's blocks read; `then` gets an answer that holds a `Document` or an error code."""
        self._shift_of(path).ask(lambda crew: crew.read(path), then)

    def audit_marked(self, path: Path, marks: tuple[HandMark, ...], then: Callable[[Answer], None]) -> None:
        """Have a form audited with what was marked by hand; `then` gets an answer with an `Audit` or an error code."""
        self._shift_of(path).ask(lambda crew: crew.submit(path, marks), then)

    def mark(self, path: Path, marking: Marking, then: Callable[[Answer], None]) -> None:
        """Have a copy of a form made; `then` gets an answer that holds a `Copy` or an error code."""
        self._shift_of(path).ask(lambda crew: crew.mark(path, marking), then)

    def compare(self, original: Path, translations: Sequence[Path], then: Callable[[Path, Answer], None]) -> None:
        """Have versions of one form held side by side; what was compared before is given up.

        They have a crew of their own, so that stopping it stops no batch. A password that one of them was opened with
        serves for all.

        Args:
            original: the version that the others translate.
            translations: the others.
            then: gets each translation with an answer that holds a `Comparison` or an error code.
        """
        self.stop_comparing()
        passwords = (self._passwords.get(path) for path in (original, *translations))
        options = replace(self._terms.options, password=next(filter(None, passwords), None))
        shift = Shift(replace(self._terms, options=options), self._open_crew, self._background, self)
        shift.progressed.connect(self.versions_read)
        shift.refused.connect(self.refused)
        shift.rested.connect(shift.end)
        self._comparing = shift
        for each in translations:
            shift.ask(partial(_compared, original, each), partial(self._pass_on, shift, then, each))

    def stop_comparing(self) -> None:
        """Give up what is compared; nothing more is told of it."""
        shift, self._comparing = self._comparing, None
        if shift:
            shift.rested.connect(shift.deleteLater)
            shift.cancel()

    def pause(self) -> None:
        """Finish what is at work and hold the rest back."""
        self._shift.pause()

    def resume(self) -> None:
        """Go on after a pause."""
        self._shift.resume()

    def cancel(self) -> None:
        """Stop at once; every form without an answer is answered with the error `stopped`."""
        self._shift.cancel()

    def close(self) -> None:
        """Stop everything and end every process; the background must be closed after it, which waits for that."""
        self.stop_comparing()
        for shift in (self._shift, *self._locked.values()):
            shift.blockSignals(True)  # nobody listens any more
            shift.cancel()

    def _pass_on(self, shift: Shift, then: Callable[[Path, Answer], None], path: Path, answer: Answer) -> None:
        if shift is self._comparing:
            then(path, answer)

    def _shift_of(self, path: Path) -> Shift:
        """Return the shift that can open a form: a password has a shift of its own, as long as that is busy."""
        password = self._passwords.get(path)
        if password is None:
            return self._shift
        if password not in self._locked:
            options = replace(self._terms.options, password=password)
            shift = self._new_shift(replace(self._terms, options=options, jobs=1))
            shift.rested.connect(lambda: self._dismiss(password))
            self._locked[password] = shift
        return self._locked[password]

    def _dismiss(self, password: str) -> None:
        shift = self._locked.pop(password)
        shift.end()
        shift.deleteLater()

    def _new_shift(self, terms: Terms) -> Shift:
        shift = Shift(terms, self._open_crew, self._background, self)
        shift.began.connect(self.began)
        shift.progressed.connect(self.progressed)
        shift.answered.connect(self.answered)
        shift.rested.connect(self.rested)
        shift.refused.connect(self.refused)
        return shift


def _compared(original: Path, translation: Path, crew: Workers) -> Future[Answer]:
    return crew.compare(original, translation)
