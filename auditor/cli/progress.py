"""How far a run is, shown to a person who waits for it."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn, TimeRemainingColumn

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from auditor.batch import Outcome
    from auditor.workers import PageRead


class Bar:
    """A bar that counts forms, and within long forms their pages. Called from any thread."""

    def __init__(self, progress: Progress, forms: int) -> None:
        """Take where it is drawn, and how many forms there are."""
        self._progress = progress
        self._lock = threading.Lock()
        self._pages: dict[Path, TaskID] = {}
        self._forms = progress.add_task("Checking forms", total=forms)

    def on_page(self, page: PageRead) -> None:
        """Show how many pages of a form with several are read."""
        if page.pages < 2:  # noqa: PLR2004 - one page needs no count
            return
        with self._lock:
            if page.path not in self._pages:
                self._pages[page.path] = self._progress.add_task("  its pages", total=page.pages)
            self._progress.update(self._pages[page.path], completed=page.done)

    def on_done(self, outcome: Outcome) -> None:
        """Count a form, and take away the count of its pages."""
        with self._lock:
            pages = self._pages.pop(outcome.path, None)
        if pages is not None:
            self._progress.remove_task(pages)
        self._progress.advance(self._forms)


@contextmanager
def progress(total: int) -> Iterator[Bar]:
    """Give a bar for this many forms; it is drawn on stderr where that is a terminal."""
    console = Console(stderr=True)
    with Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        console=console,
        transient=True,
        disable=not console.is_terminal,
    ) as drawn:
        yield Bar(drawn, total)
