"""The drawing of one open form: what is wanted now is drawn, what no one waits for any more is not."""

from __future__ import annotations

import threading
from collections import deque
from typing import TYPE_CHECKING

from auditor.drawing.easel import MEMORY, PATIENCE, Easel, Lost
from auditor.drawing.news import Drawn, Failed, NotOpened
from auditor.errors import WorkerLost

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from auditor.drawing.news import News
    from auditor.drawing.piece import Piece


class Drawer:
    """Draws one form's pages in a process of its own, which is replaced when a page ends it.

    The process is given one piece at a time and the wants stay here, so that a piece that scrolled out of sight is
    never drawn, save the one that is being drawn.
    """

    def __init__(
        self,
        path: Path,
        password: str | None,
        tell: Callable[[News], None],
        memory: int = MEMORY,
        patience: float = PATIENCE,
    ) -> None:
        """Begin to open the form.

        Args:
            path: the form.
            password: opens a protected form, or None.
            tell: is called in a thread of the drawer's own: first with Opened or NotOpened, then with each piece.
            memory: bytes of address space for the process.
            patience: seconds for opening and for each piece.
        """
        self._path, self._password, self._tell = path, password, tell
        self._memory, self._patience = memory, patience
        self._change = threading.Condition()
        self._wanted: deque[Piece] = deque()
        self._closed = False
        self._easel: Easel | None = None
        threading.Thread(target=self._work, name="drawer", daemon=True).start()

    def want(self, pieces: Iterable[Piece]) -> None:
        """Have these pieces drawn, the most urgent first, in place of all that was wanted before."""
        with self._change:
            self._wanted = deque(pieces)
            self._change.notify()

    def close(self) -> None:
        """End the process and its memory at once; nothing is told any more, save what is being told."""
        with self._change:
            self._closed = True
            self._change.notify()
            easel = self._easel
        if easel:
            easel.stop()

    def _work(self) -> None:
        """Draw until the form is closed; runs in the drawer's own thread, with which the process ends as well."""
        try:
            if self._opened_first():
                while (piece := self._next()) is not None:
                    self._say(self._drawn(piece))
        finally:
            if self._easel:
                self._easel.stop()

    def _opened_first(self) -> bool:
        """Tell what became of opening the form, and return whether the drawing goes on."""
        try:
            news = self._set_up().opening()
        except Lost:
            news = NotOpened(WorkerLost.code)
        self._say(news)
        return not isinstance(news, NotOpened)

    def _next(self) -> Piece | None:
        """Return what is wanted most, once something is; None when the form is closed."""
        with self._change:
            self._change.wait_for(lambda: self._closed or self._wanted)
            return None if self._closed else self._wanted.popleft()

    def _drawn(self, piece: Piece) -> News:
        """Return a piece's dots, or that it failed; a process that a page ended is replaced at the next piece."""
        try:
            dots = self._ready().drawn(piece)
        except Lost:
            self._easel = None
            return Failed(piece)
        return Failed(piece) if dots is None else Drawn(piece, dots)

    def _ready(self) -> Easel:
        """Return a process with the form open in it; Lost where it cannot be opened any more."""
        if self._easel:
            return self._easel
        easel = self._set_up()
        if isinstance(easel.opening(), NotOpened):
            raise Lost
        return easel

    def _set_up(self) -> Easel:
        """Start a process; one that is no longer needed by then is ended before it is used; Lost where none starts."""
        try:
            easel = Easel(self._path, self._password, self._memory, self._patience)
        except OSError:  # the system has no room for another process
            raise Lost from None
        with self._change:
            self._easel = easel
            closed = self._closed
        if closed:
            easel.stop()
        return easel

    def _say(self, news: News) -> None:
        if not self._closed:
            self._tell(news)
