"""What runs in a worker process: it reads one form after another and answers in plain data.

Everything in this module runs in the child.
"""

from __future__ import annotations

import io
import os
import sys
import tempfile
import types
from typing import TYPE_CHECKING, Protocol

from auditor.errors import AuditorError, CopyTooLarge, FileMissing, OutOfMemory, TooLarge
from auditor.origins import origin_of
from auditor.workers import wire
from auditor.workers.answer import Kept
from auditor.workers.confinement import confine
from auditor.workers.pulse import start_pulse
from auditor.workers.silence import go_silent

if TYPE_CHECKING:
    from collections.abc import Callable
    from multiprocessing.connection import Connection
    from pathlib import Path

    from auditor.values.audit import Audit
    from auditor.values.comparison import Comparison
    from auditor.values.copy import Copy, Marking
    from auditor.values.document import Document
    from auditor.values.hand_mark import HandMark
    from auditor.values.share import Share
    from auditor.workers.allowance import Allowance
    from auditor.workers.order import Order


class Desk(Protocol):
    """What a form's reading may ask of the program."""

    def page(self, done: int, pages: int) -> None:
        """Tell how many pages of how many are read."""
        ...

    def keep(self, name: str, content: bytes) -> None:
        """Ask for something to be kept for later runs, under a name of up to 80 small letters, digits and dashes."""
        ...

    def offer(self, pages: int) -> None:
        """Tell how many pages wait for text recognition, for other workers to read shares of them."""
        ...


class Auditing(Protocol):
    """Reads forms."""

    def audit(self, path: Path, desk: Desk, marks: tuple[HandMark, ...] = (), /) -> Audit:
        """Return one form's audit, with what was marked by hand; raises AuditorError when it cannot be read."""
        ...

    def read_share(self, path: Path, desk: Desk, share: Share, /) -> None:
        """Read a share of a form's pages and have them kept; raises as `audit` does."""
        ...

    def mark(self, path: Path, desk: Desk, marking: Marking, /) -> Copy:
        """Return a copy of the form; raises as `audit` does, and where no copy can be made."""
        ...

    def compare(self, original: Path, translation: Path, desk: Desk, /) -> Comparison:
        """Return what two versions of a form ask and where they differ; raises as `audit` does."""
        ...

    def read(self, path: Path, desk: Desk, /) -> Document:
        """Return the form's blocks; raises as `audit` does."""
        ...


def serve(orders: Connection, answers: Connection, prepare: Callable[[], Auditing], allowance: Allowance) -> None:
    """Answer the orders until there are no more.

    Args:
        orders: one after another.
        answers: takes heartbeats, progress and, for each order, one answer.
        prepare: makes what reads forms; called once, behind the walls.
        allowance: the limits to live within.
    """
    go_silent()
    _stay_offline()
    _leave_no_copies()
    confine(allowance.memory)
    line = _Line(answers)
    start_pulse(line.beat)
    auditing = prepare()
    line.say(wire.READY)
    while True:
        try:
            order = wire.ordered(orders.recv_bytes())
        except EOFError:
            return
        line.say(_answer(auditing, order, line, allowance))


class _Line:
    """The line to the program; when nobody listens any more, the worker ends."""

    def __init__(self, answers: Connection) -> None:
        self._answers = answers
        self._speaking = False

    def say(self, message: bytes) -> None:
        self._speaking = True
        try:
            self._answers.send_bytes(message)
        except OSError:
            os._exit(0)
        finally:
            self._speaking = False

    def beat(self) -> None:
        """Give a sign of life, unless that would break into another message."""
        if not self._speaking:
            self.say(wire.BEAT)

    def page(self, done: int, pages: int) -> None:
        self.say(wire.page_message(done, pages))

    def keep(self, name: str, content: bytes) -> None:
        self.say(wire.kept_message(Kept(name, content)))

    def offer(self, pages: int) -> None:
        self.say(wire.offer_message(pages))


def _answer(auditing: Auditing, order: Order, line: _Line, allowance: Allowance) -> bytes:
    """Return the message that answers an order. No exception crosses this line: only its code does."""
    try:
        if not order.path.is_file():
            raise FileMissing  # noqa: TRY301 - answered like everything else that is wrong with a file
        message = _message(auditing, order, line)
    except AuditorError as error:
        return wire.error_message(error.code)
    except MemoryError:
        return wire.error_message(OutOfMemory.code)
    except Exception as error:  # the worker boundary: whatever a parser raises is one form's answer
        return wire.error_message(AuditorError.code, origin_of(error))
    most, excess = (allowance.copy, CopyTooLarge) if order.marking else (allowance.answer, TooLarge)
    return message if len(message) <= most else wire.error_message(excess.code)


def _message(auditing: Auditing, order: Order, line: _Line) -> bytes:
    if order.share:
        auditing.read_share(order.path, line, order.share)
        return wire.SHARED
    if order.marking:
        return wire.copy_message(auditing.mark(order.path, line, order.marking))
    if order.translation:
        return wire.comparison_message(auditing.compare(order.path, order.translation, line))
    if order.blocks:
        return wire.document_message(auditing.read(order.path, line))
    return wire.audit_message(auditing.audit(order.path, line, order.marks))


def _stay_offline() -> None:
    """Keep out of the process what would go online: the walls refuse it a socket, and here it is not even tried.

    rapidocr imports requests to fetch models that are not shipped, and none of those is ever asked for: it gets an
    empty module. onnxruntime reports to its maker unless it is told not to before it is loaded.
    """
    os.environ["ORT_DISABLE_TELEMETRY"] = "1"
    nobody = types.ModuleType("requests")
    nobody.__dict__.update(Response=object, RequestException=OSError)  # the names that rapidocr needs to be imported
    sys.modules.setdefault("requests", nobody)


def _leave_no_copies() -> None:
    """Keep the temporary files of libraries in memory: msoffcrypto would put a form without its protection on the disk.

    The walls let no file be made; py3langid reads its model by way of a temporary file, too.
    """
    tempfile.TemporaryFile = _memory_file  # type: ignore[assignment]


def _memory_file(*_: object, **__: object) -> io.BytesIO:
    return io.BytesIO()
