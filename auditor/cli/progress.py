"""How far a run is, shown to a person who waits for it."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from auditor.batch import Outcome
    from auditor.workers import PageRead

_PACE = 300  # seconds whose pace tells the time left: a page of a scan can take ten


class Bar:
    """A bar that counts the pages of all forms; a form without pages of its own counts as one. Called from any thread.

    How many pages a form has is known when a worker has opened it; those to come are taken to be like those before.
    """

    def __init__(self, drawn: Progress, forms: int) -> None:
        """Take where it is drawn, and how many forms there are."""
        self._drawn = drawn
        self._forms = forms
        self._lock = threading.Lock()
        self._opened: dict[Path, tuple[int, int]] = {}
        self._read = self._pages = self._done = self._shown = 0
        self._task = drawn.add_task("", total=forms, forms=f"0 of {forms}", about="about ")

    def on_page(self, page: PageRead) -> None:
        """Take in how many pages of a form are read."""
        with self._lock:
            self._take_in(page.path, page.done, page.pages)

    def on_done(self, outcome: Outcome) -> None:
        """Count a form, with all its pages."""
        with self._lock:
            pages = max(1, self._opened.get(outcome.path, (0, 1))[1])
            self._done += 1
            self._take_in(outcome.path, pages, pages)

    def _take_in(self, path: Path, read: int, pages: int) -> None:
        read_before, pages_before = self._opened.get(path, (0, 0))
        self._opened[path] = (read, pages)
        self._read += read - read_before
        self._pages += pages - pages_before
        self._show()

    def _show(self) -> None:
        to_come = self._forms - len(self._opened)
        total = self._pages + round(to_come * self._pages / len(self._opened))
        if self._read < self._shown:  # a scan was opened in no time and is now read: that is another pace
            self._drawn.reset(self._task)
        self._shown = self._read
        forms = f"{self._done} of {self._forms}"
        about = "about " if to_come else ""
        self._drawn.update(self._task, completed=self._read, total=total, forms=forms, about=about)


@contextmanager
def progress(total: int) -> Iterator[Bar]:
    """Give a bar for this many forms; it is drawn on stderr where that is a terminal, ten times a second at most."""
    console = Console(stderr=True)
    with Progress(
        TextColumn("Checking forms: {task.fields[forms]},"),
        TextColumn("{task.completed:.0f} of {task.fields[about]}{task.total:.0f} pages"),
        BarColumn(),
        TimeRemainingColumn(),
        console=console,
        transient=True,
        speed_estimate_period=_PACE,
        disable=not console.is_terminal,
    ) as drawn:
        yield Bar(drawn, total)
