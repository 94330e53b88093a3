"""The view of the question bank."""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui.bank.browser import Browser
from ui.bank.detail import Detail
from ui.bank.draft_form import DraftForm
from ui.bank.exception_form import ExceptionForm
from ui.bank.trial import Trial
from ui.controls import Button, Card, Label, ReadingText, Scroll, TopBar
from ui.view import View

if TYPE_CHECKING:
    from ui.bank.values import BankRow, Complaint, Draft, Match, Shelf
    from ui.theme import Theme

    Problems = tuple[object, ...]

_YAML = "YAML (*.yaml *.yml)"
_PROBLEMS_HIGH = 110


class BankView(View):
    """The list at one side; at the other a sentence to try, and the entry or what is added.

    Signals:
        tried: a sentence is to be tried; the sentence, and the code of its language or an empty one.
        drafted: a draft is to be checked; a `Draft`.
        added: a draft is to be added; a `Draft`.
        left_out: an exception is to be kept; the entry's id, the phrases one a line, and the reason.
        removed: one of the city's own is to be removed; a `BankRow`.
        taken_in: a file is to be added to the city's own; its path.
        given_out: the city's own is to be written into a file; its path.
    """

    tried = Signal(str, str)
    drafted = Signal(object)
    added = Signal(object)
    left_out = Signal(str, str, str)
    removed = Signal(object)
    taken_in = Signal(object)
    given_out = Signal(object)

    def __init__(self, theme: Theme) -> None:
        """Make it, empty: the bank comes with `show_shelf`."""
        super().__init__()
        self.bar = TopBar(theme, self.tr("Back"))
        self.bar.set_title(self.tr("Question bank"))
        self._take_in = Button(theme, self.tr("Import…"), icon="folder-open", size=18)
        self._give_out = Button(theme, self.tr("Export…"), icon="download", size=18)
        self.add = Button(theme, self.tr("Add a phrase"))
        self.browser = Browser(theme)
        self.trial = Trial(theme)
        self.detail = Detail(theme)
        self.draft = DraftForm(theme)
        self.exception = ExceptionForm(theme)
        self._notice = Card(frame="notice")
        self._wrong = Label(role="strong", wraps=True)
        self.problems = ReadingText(theme, self.tr("Mistakes"))
        self._theme = theme
        self._connect()
        self._lay_out()
        self.show_problems("", ())
        self._show_beside(self.detail)

    def show_shelf(self, shelf: Shelf) -> None:
        """Show the bank as it is now."""
        own = sum(row.own for row in shelf.rows)
        entries = QCoreApplication.translate("Bank", "%n row(s)", "", len(shelf.rows))
        line = self.tr("{entries}, {own} of your city's own in {folder}")
        self.bar.set_line(line.format(entries=entries, own=own, folder=shelf.folder))
        self._give_out.setEnabled(own > 0)
        self.browser.show_shelf(shelf)
        self.trial.offer_languages(shelf.languages)
        self.draft.offer_languages(shelf.languages)
        title = self.tr("Your city's own part has mistakes. No form is read until they are corrected.")
        lines = tuple(f"{Path(each.file).name}, {each.line}: {each.message}" for each in shelf.problems)
        self.show_problems(title, lines)

    def show_problems(self, title: str, lines: tuple[str, ...]) -> None:
        """Show mistakes, one a line; none hides them."""
        self._notice.setVisible(bool(lines))
        self._wrong.setText(title)
        self.problems.show_html("".join(f"<p>{escape(line)}</p>" for line in lines))

    def show_matches(self, matches: tuple[Match, ...]) -> None:
        """Show what was found in the sentence that was tried."""
        self.announced.emit(self.trial.show_matches(matches))

    def show_complaints(self, draft: Draft, complaints: tuple[Complaint, ...]) -> None:
        """Show what is wrong with a draft."""
        self.draft.show_complaints(draft, complaints)

    def show_entry(self) -> None:
        """Leave what is being added, and show the row that is chosen."""
        self.draft.clear()
        self._show_beside(self.detail)

    def panes(self) -> tuple[QWidget, ...]:
        """Return the list, the sentence, what is shown of it, and the bar."""
        beside = (self.detail.text, self.draft.phrases.edit, self.exception.why)
        return self.browser.list, self.trial.sentence, *beside, self.add

    def _connect(self) -> None:
        self.bar.left.connect(self.left)
        self.add.clicked.connect(self._begin_draft)
        self._take_in.clicked.connect(self._ask_for_import)
        self._give_out.clicked.connect(self._ask_for_export)
        self.browser.picked.connect(self.detail.show_row)
        self.trial.tried.connect(self.tried)
        self.trial.asked.connect(self.browser.pick_entry)
        self.detail.unwanted.connect(self._begin_exception)
        self.detail.removed.connect(self.removed)
        self.draft.drafted.connect(self.drafted)
        self.draft.added.connect(self.added)
        self.exception.added.connect(self.left_out)
        for form in (self.draft, self.exception):
            form.cancelled.connect(self.show_entry)
            form.refused.connect(self.announced)

    def _show_beside(self, wanted: QWidget) -> None:
        for each in (self.detail, self.draft, self.exception):
            each.setVisible(each is wanted)
        self.trial.setVisible(wanted is self.detail)  # what is added is tried by its own examples

    def _begin_draft(self) -> None:
        self._show_beside(self.draft)
        self.draft.phrases.edit.setFocus()

    def _begin_exception(self, row: BankRow) -> None:
        self.exception.show_row(row)
        self._show_beside(self.exception)
        self.exception.why.setFocus()

    def _ask_for_import(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Import phrases"), "", _YAML)
        if name:
            self.taken_in.emit(Path(name))

    def _ask_for_export(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Export your city's own"), "askless-city.yaml", _YAML)
        if name:
            self.given_out.emit(Path(name))

    def _lay_out(self) -> None:
        self.bar.add(self._take_in, self._give_out, self.add)
        self._notice.column.addWidget(self._wrong)
        self._notice.column.addWidget(self.problems)
        self.problems.setFixedHeight(_PROBLEMS_HIGH)
        beside = QVBoxLayout()
        beside.setSpacing(12)
        beside.addWidget(self.trial)
        for each in (self.detail, self.draft, self.exception):
            beside.addWidget(each, stretch=1)
        sides = QHBoxLayout()
        sides.setSpacing(16)
        sides.addWidget(self.browser, stretch=2)
        sides.addLayout(beside, stretch=3)
        ground = QWidget()
        column = QVBoxLayout(ground)
        column.setContentsMargins(24, 16, 24, 12)
        column.setSpacing(12)
        column.addWidget(self._notice)
        column.addLayout(sides, stretch=1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.bar)
        outer.addWidget(Scroll(self.tr("Question bank"), ground), stretch=1)
