"""Worker processes that hang at one file, for measuring what the window does meanwhile.

Imported on the background's thread, as the engine is in the program.
"""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from auditor.workers import Allowance, Workers
from auditor.workers.reading import FormReading

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from auditor.values.audit import Audit
    from auditor.values.hand_mark import HandMark
    from auditor.workers import PageRead
    from auditor.workers.child import Auditing, Desk
    from ui.engine import Terms

HANGS = "hangs.pdf"
_ALLOWANCE = Allowance(base=15)
"""Seconds that a file may take that tells of no pages; usually it is 30."""


@dataclass(frozen=True, slots=True)
class HangingReading:
    """Reads forms as the program does, and never comes back from HANGS."""

    reading: FormReading

    def __call__(self) -> HangingReader:
        """Return what reads forms, in the worker process."""
        return HangingReader(self.reading())


@dataclass(frozen=True, slots=True)
class HangingReader:
    """Reads one form after another, until it comes to HANGS."""

    auditing: Auditing

    def audit(self, path: Path, desk: Desk, _marks: tuple[HandMark, ...] = ()) -> Audit:
        """Return one form's audit."""
        while path.name == HANGS:
            pass
        return self.auditing.audit(path, desk)


@contextmanager
def open_hanging_crew(terms: Terms, on_page: Callable[[PageRead], None]) -> Iterator[Workers]:
    """Give workers that hang at HANGS, and are then stopped."""
    reading = HangingReading(FormReading(terms.options, terms.folders))
    with Workers(reading, terms.jobs, _ALLOWANCE, on_page=on_page) as workers:
        yield workers
