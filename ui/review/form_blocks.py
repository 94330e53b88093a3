"""The blocks of the form that is reviewed: a Word file or a workbook is shown by them, of pages they are read late."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from auditor.values.box import Box
from auditor.values.location import PageLocation

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from auditor.values.block import Block
    from auditor.values.document import Page
    from auditor.workers import Answer
    from ui.engine import Engine

    Pages = tuple[Page, ...]


class FormBlocks(QObject):
    """Has a form read once more by a worker, as soon as somebody wants its blocks and not before."""

    def __init__(self, engine: Engine, parent: QObject) -> None:
        """Begin without a form."""
        super().__init__(parent)
        self._engine = engine
        self._path: Path | None = None
        self._waiting: list[Callable[[Pages], None]] = []
        self.pages: Pages | None = None

    def show_form(self, path: Path | None) -> None:
        """Speak of another form from now on, whoever waits for the last one in vain; None: of none."""
        self._path, self.pages, self._waiting = path, None, []

    def want(self, then: Callable[[Pages], None]) -> None:
        """Give the form's pages to `then`: at once where they are known; none where it cannot be read."""
        path = self._path
        if self.pages is not None:
            then(self.pages)
        elif path:
            self._waiting.append(then)
            if len(self._waiting) == 1:
                self._engine.read(path, lambda answer: self._take(path, answer))

    def block_at(self, page: int, x: float, y: float) -> Block | None:
        """Return the block of a 1-based page that stands at a point of it, of several the smallest; None: none does."""
        there = Box(x, y, x, y)
        found = [
            (place.box.width * place.box.height, block)
            for each in self.pages or ()
            for block in each.blocks
            if isinstance(place := block.location, PageLocation) and place.page == page and place.box.holds(there)
        ]
        return min(found, key=lambda each: each[0])[1] if found else None

    def _take(self, path: Path, answer: Answer) -> None:
        if path == self._path:
            self.pages = answer.document.pages if answer.document else ()
            waiting, self._waiting = self._waiting, []
            for then in waiting:
                then(self.pages)
