"""Finding words in the form that is reviewed."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.pages import passages

if TYPE_CHECKING:
    from pathlib import Path

    from auditor.values.document import Page
    from auditor.workers import Answer
    from ui.engine import Engine
    from ui.pages import Passage
    from ui.review.view import ReviewView

_MOST = 999
"""Places that are gone through: a single letter stands in thousands, which nobody looks for."""


class Seeking(QObject):
    """Leads from place to place. A form with pages is read once more when the first words are looked for."""

    def __init__(self, view: ReviewView, engine: Engine) -> None:
        """Listen to the view's bar and actions."""
        super().__init__(view)
        self._view, self._engine, self._bar = view, engine, view.form.find_bar
        self._path: Path | None = None
        self._pages: tuple[Page, ...] | None = None
        self._asked = False
        self._places: tuple[Passage, ...] = ()
        self._at = 0
        actions = view.actions_
        actions.find.triggered.connect(self._open)
        actions.find_next.triggered.connect(lambda: self._step(1))
        actions.find_previous.triggered.connect(lambda: self._step(-1))
        self._bar.sought.connect(self._seek)
        self._bar.stepped.connect(self._step)
        self._bar.left.connect(self._close)

    def show_form(self, path: Path | None, pages: tuple[Page, ...] | None = None) -> None:
        """Look in another form from now on; None: in none.

        Args:
            path: the form.
            pages: what was read of it, where that is known already.
        """
        self._path, self._pages, self._asked = path, pages, False
        self._bar.field.clear()
        self._bar.hide()
        for action in self._view.actions_.finding:
            action.setEnabled(path is not None)

    def _open(self) -> None:
        self._bar.open()
        self._seek(self._bar.field.text())

    def _close(self) -> None:
        self._bar.hide()
        self._view.form.show_passage(None)
        self._view.announced.emit("")  # the place is no longer told
        self._view.form.target.setFocus()

    def _step(self, step: int) -> None:
        """Go to the next or the previous place, around the end; without the bar it is opened first."""
        if not self._bar.isVisible():
            self._open()
        elif self._places:
            self._at = (self._at + step) % len(self._places)
            self._show_place()

    def _seek(self, words: str) -> None:
        """Go to the first place of words, once the form is read."""
        if self._pages is None and words:
            self._read()
        self._places = tuple(islice(passages(self._pages or (), words), _MOST))
        self._at = 0
        self._show_place()

    def _read(self) -> None:
        path = self._path
        if path and not self._asked:
            self._asked = True
            self._engine.read(path, lambda answer: self._take(path, answer))

    def _take(self, path: Path, answer: Answer) -> None:
        if path == self._path:
            self._pages = answer.document.pages if answer.document else ()
            self._seek(self._bar.field.text())

    def _show_place(self) -> None:
        places, words = self._places, self._words()
        self._bar.show_place(words, len(places))
        self._view.form.show_passage(places[self._at] if places else None)
        if words:
            self._view.announced.emit(words)

    def _words(self) -> str:
        if not self._bar.field.text().strip():
            return ""
        if self._pages is None:
            return self.tr("Reading the form…")
        if not self._places:
            return self.tr("Not found in what could be read")
        count = len(self._places)
        words = self.tr("Place {number} of {count}") if count < _MOST else self.tr("Place {number} of {count} or more")
        return words.format(number=self._at + 1, count=count)
