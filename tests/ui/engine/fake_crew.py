"""A crew whose answers the test gives, and which counts what it was told."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from pathlib import Path

from auditor.errors import Stopped
from auditor.workers import Answer, PageRead
from question_bank import BankError
from ui.engine import Terms


class FakeCrew:
    """Stands in for `auditor.workers.Workers`."""

    def __init__(self) -> None:
        self.asked: dict[Path, Future[Answer]] = {}
        self.marked: list[Path] = []
        self.compared: list[tuple[Path, Path]] = []

    def submit(self, path: Path) -> Future[Answer]:
        self.asked[path] = Future()
        return self.asked[path]

    def read(self, path: Path) -> Future[Answer]:
        return self.submit(path)

    def mark(self, path: Path, marking: object) -> Future[Answer]:
        self.marked.append(path)
        return self.submit(path)

    def compare(self, original: Path, translation: Path) -> Future[Answer]:
        self.compared.append((original, translation))
        return self.submit(translation)

    def cancel(self) -> None:
        for future in self.asked.values():
            if not future.done():
                future.set_result(Answer(error=Stopped.code))


class Crews:
    """Opens fake crews as `ui.engine.crew.open_crew` opens real ones, and keeps what happened."""

    def __init__(self, mistakes: BankError | None = None) -> None:
        self.mistakes = mistakes
        self.opened: list[tuple[Terms, FakeCrew]] = []
        self.ended = 0
        self.say: Callable[[PageRead], None] = lambda _: None

    @contextmanager
    def __call__(self, terms: Terms, on_page: Callable[[PageRead], None]) -> Iterator[FakeCrew]:
        if self.mistakes:
            raise self.mistakes
        crew = FakeCrew()
        self.opened.append((terms, crew))
        self.say = on_page
        yield crew
        crew.cancel()
        self.ended += 1

    @property
    def crew(self) -> FakeCrew:
        """The crew that was opened last."""
        return self.opened[-1][1]
