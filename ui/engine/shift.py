"""One crew of workers, from its start to its end, and the forms that it has been given."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from auditor.batch import FormFile, Outcome
from ui.engine.mailbox import Mailbox

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from concurrent.futures import Future
    from contextlib import AbstractContextManager

    from auditor.workers import Answer, PageRead, Workers
    from ui.engine.background import Background
    from ui.engine.terms import Terms

    OpenCrew = Callable[[Terms, Callable[[PageRead], None]], AbstractContextManager[Workers]]
    Order = Callable[[Workers], Future[Answer]]

_AHEAD = 2  # forms beyond one for each worker, so that none waits for the window's thread
_FIRST_LOOK_MS = 60  # the window shows what waits first: importing the engine slows its first painting down
_STOPPED = "stopped"  # auditor.errors.Stopped.code


@dataclass(frozen=True, slots=True)
class _Answered:
    answer: Answer
    then: Callable[[Answer], None]


class Shift(QObject):
    """Hands forms to its crew a few at a time; the rest wait here, where they can be held back or called off.

    Signals:
        began: forms went to the workers; a tuple of `FormFile`.
        progressed: pages were read; a tuple of `PageRead`.
        answered: forms are done; a tuple of `Outcome`.
        rested: nothing is left to do.
        refused: the crew could not be made; the error.
    """

    began = Signal(object)
    progressed = Signal(object)
    answered = Signal(object)
    rested = Signal()
    refused = Signal(object)

    def __init__(self, terms: Terms, open_crew: OpenCrew, background: Background, parent: QObject) -> None:
        """Start nothing yet: the first form starts the crew, on the background's thread."""
        super().__init__(parent)
        self._terms = terms
        self._open_crew = open_crew
        self._background = background
        self._mail: Mailbox[PageRead | _Answered] = Mailbox(self)
        self._mail.opened.connect(self._read_mail)
        self._crew: Workers | None = None
        self._block: AbstractContextManager[Workers] | None = None
        self._entered = False
        self._waiting: deque[FormFile] = deque()
        self._urgent: deque[tuple[Order, Callable[[Answer], None]]] = deque()
        self._at_work = 0
        self._done: list[Outcome] = []
        self.paused = False

    @property
    def busy(self) -> bool:
        """Whether anything is waiting or at work."""
        return bool(self._at_work or self._waiting or self._urgent)

    def audit(self, files: Iterable[FormFile], *, first: bool = False) -> None:
        """Have forms audited, before or behind those that wait."""
        if first:
            self._waiting.extendleft(reversed(tuple(files)))
        else:
            self._waiting.extend(files)
        self._go_on()

    def ask(self, order: Order, then: Callable[[Answer], None]) -> None:
        """Have something else done with a form, before all that waits and also in a pause; `then` gets the answer."""
        self._urgent.append((order, then))
        self._go_on()

    def pause(self) -> None:
        """Let the workers finish what they have, and give them nothing more."""
        self.paused = True

    def resume(self) -> None:
        """Go on after a pause."""
        self.paused = False
        self._go_on()

    def cancel(self) -> None:
        """Stop at once: every form without an answer, and all else that was asked, is answered with `stopped`."""
        self._done.extend(Outcome(file, error=_STOPPED) for file in self._waiting)
        self._waiting.clear()
        unasked, self._urgent = tuple(self._urgent), deque()
        self.paused = False
        if self._crew:
            self._crew.cancel()
        self.end()
        for _, then in unasked:
            then(_stopped())
        self._tell()

    def end(self) -> None:
        """Let the crew go, on the background's thread; a further form starts another."""
        block, self._block, self._crew = self._block, None, None
        entered, self._entered = self._entered, False
        if block and entered:
            self._background.run(lambda: block.__exit__(None, None, None))

    def _go_on(self) -> None:
        if not (self._urgent or self._waiting):
            return
        if self._crew is None:
            self._start()
            return
        while self._urgent:
            order, then = self._urgent.popleft()
            self._hand_over(order, then)
        room = self._terms.jobs + _AHEAD - self._at_work
        begun = []
        while self._waiting and room > 0 and not self.paused:
            file = self._waiting.popleft()
            self._hand_over(partial(_submitted, file), partial(self._note, file))
            begun.append(file)
            room -= 1
        if begun:
            self.began.emit(tuple(begun))

    def _hand_over(self, order: Order, then: Callable[[Answer], None]) -> None:
        if self._crew:
            self._at_work += 1
            future = order(self._crew)
            future.add_done_callback(lambda done: self._mail.put(_Answered(done.result(), then)))

    def _note(self, file: FormFile, answer: Answer) -> None:
        self._done.append(Outcome(file, answer.audit, answer.error, answer.origin))

    def _start(self) -> None:
        """Make the crew once; BankError is told, and what waits goes on waiting."""
        if self._block is not None:
            return
        block = self._block = self._open_crew(self._terms, self._mail.put)
        QTimer.singleShot(_FIRST_LOOK_MS, self, lambda: self._enter(block))

    def _enter(self, block: AbstractContextManager[Workers]) -> None:
        if block is self._block:
            self._entered = True
            self._background.run(lambda: _entered(block), lambda crew: self._receive(block, crew))

    def _receive(self, block: AbstractContextManager[Workers], crew: Workers | Exception) -> None:
        if isinstance(crew, Exception):
            self._block, self._entered = None, False
            self.refused.emit(crew)
        elif block is self._block:
            self._crew = crew
            self._go_on()

    def _read_mail(self, letters: tuple[PageRead | _Answered, ...]) -> None:
        answers = [letter for letter in letters if isinstance(letter, _Answered)]
        pages = tuple(letter for letter in letters if not isinstance(letter, _Answered))
        if pages:
            self.progressed.emit(pages)
        self._at_work -= len(answers)
        for each in answers:
            each.then(each.answer)
        self._tell()
        self._go_on()

    def _tell(self) -> None:
        done, self._done = tuple(self._done), []
        if done:
            self.answered.emit(done)
        if not self.busy:
            self.rested.emit()


def _submitted(file: FormFile, crew: Workers) -> Future[Answer]:
    return crew.submit(file.path)


def _entered(block: AbstractContextManager[Workers]) -> Workers | Exception:
    """Return the crew of a block, begun; or why there is none. Runs on the background's thread."""
    from question_bank import BankError  # noqa: PLC0415 - the engine is imported on this thread

    try:
        return block.__enter__()
    except BankError as error:
        return error


def _stopped() -> Answer:
    from auditor.workers import Answer  # noqa: PLC0415 - only once the engine is being imported anyway

    return Answer(error=_STOPPED)
