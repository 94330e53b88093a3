"""The view of many forms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from ui.batch.cards import GroupCards
from ui.batch.filter import FormsFilter
from ui.batch.row_notice import RowNotice
from ui.batch.summary import Summary, summary_of
from ui.batch.table import FormsTable
from ui.batch.words import time_left_words
from ui.controls import Button, Card, Label, ProgressLine, Scroll, TopBar
from ui.view import View

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ui.batch.form_row import FormRow
    from ui.batch.model import FormsModel
    from ui.theme import Theme


class BatchView(View):
    """Shows how far a batch is and what was found.

    Signals:
        opened: a form is to be opened; its `FormRow`.
        retried: forms are to be read again; a tuple of paths, empty for all that were not read.
        unlocked: a form is to be read with a password; its path and the password.
        paused, resumed, stopped: the person holds the batch back, lets it go on, ends it.
        deciding: the person wants the next form that needs decisions.
        comparing: the marked forms are to be compared as versions of one form; a tuple of `FormRow`, two at least.
    """

    opened = Signal(object)
    retried = Signal(object)
    unlocked = Signal(object, str)
    paused = Signal()
    resumed = Signal()
    stopped = Signal()
    deciding = Signal()
    comparing = Signal(object)

    def __init__(self, theme: Theme, model: FormsModel) -> None:
        """Show a model of forms."""
        super().__init__()
        self._held = False
        self._marked: tuple[FormRow, ...] = ()
        self._filter = FormsFilter(model)
        self.bar = TopBar(theme, self.tr("Back to the start"))
        self._hold = Button(theme, self.tr("Pause"), icon="pause", size=18)
        self._stop = Button(theme, self.tr("Stop"), icon="x", size=18)
        self._again = Button(theme, self.tr("Read the rest again"), icon="rotate-cw", size=18)
        self._compare = Button(theme, self.tr("Compare as versions"), icon="files", size=18)
        self._compare.setObjectName("compare")
        self._compare.hide()
        self._decide = Button(theme, self.tr("Start deciding"), kind="primary")
        self._progress = ProgressLine(self.tr("Forms read"))
        self._cards = GroupCards(theme)
        self._search = QLineEdit(placeholderText=self.tr("Search by name"), clearButtonEnabled=True)
        self._search.setAccessibleName(self.tr("Search by name"))
        self._shown = Label(role="small")
        self.table = FormsTable(theme, self._filter)
        self._notice = RowNotice(theme)
        self._find = QAction(self.tr("&Find a form"), self, shortcut=QKeySequence(QKeySequence.StandardKey.Find))
        self._pages = QStackedWidget()
        self._tabs = QButtonGroup(self)
        self._chips = QWidget()
        self._connect()
        self._lay_out(theme)
        self.show_summary(summary_of(()))

    def offer_questions(self, pane: QWidget) -> None:
        """Take what shows the batch by its questions; the person changes between both."""
        self._pages.addWidget(pane)
        self._chips.show()

    def show_title(self, title: str) -> None:
        """Show what the batch is called, and all of its forms again."""
        self.bar.set_title(title)
        self._search.clear()
        self._tabs.button(0).click()

    def show_summary(self, summary: Summary) -> None:
        """Show how far the batch is."""
        self.bar.set_line(progress_words(summary))
        self._progress.show_share(summary.read, summary.total)
        self._progress.setVisible(summary.busy)
        self._cards.show_counts(summary.groups)
        self._held = summary.paused
        self._hold.set_text(self.tr("Go on") if summary.paused else self.tr("Pause"))
        self._hold.set_icon("play" if summary.paused else "pause")
        self._hold.setVisible(summary.busy)
        self._stop.setVisible(summary.busy)
        self._again.setVisible(not summary.busy and summary.stopped > 0)
        self._decide.setEnabled(summary.groups["open"] > 0)
        self._count()

    def subject(self) -> str:
        """Return the batch's name."""
        return self.bar.title()

    def panes(self) -> tuple[QWidget, ...]:
        """Return the table, the cards, the search and the bar."""
        return self.table, self._cards.card("open"), self._search, self._decide

    def commands(self) -> Mapping[str, tuple[QAction, ...]]:
        """Return the search."""
        return {"edit": (self._find,)}

    def _connect(self) -> None:
        self.bar.left.connect(self.left)
        self._hold.clicked.connect(lambda: self.resumed.emit() if self._held else self.paused.emit())
        self._stop.clicked.connect(self.stopped)
        self._again.clicked.connect(lambda: self.retried.emit(()))
        self._decide.clicked.connect(self.deciding)
        self._compare.clicked.connect(lambda: self.comparing.emit(self._marked))
        self._find.triggered.connect(lambda: self._search.setFocus(Qt.FocusReason.ShortcutFocusReason))
        self._cards.chosen.connect(self._filter.show_group)
        self._cards.chosen.connect(self._tell_shown)
        self._search.textChanged.connect(self._filter.search)
        self._search.textChanged.connect(self._count)
        self.table.opened.connect(self.opened)
        self.table.noticed.connect(self._notice.show_row)
        self.table.selected.connect(self._mark)
        self._notice.retried.connect(lambda path: self.retried.emit((path,)))
        self._notice.unlocked.connect(self.unlocked)

    def _lay_out(self, theme: Theme) -> None:
        self.bar.add(self._hold, self._stop, self._again, self._decide)
        search = QHBoxLayout()
        self._search.setMaximumWidth(360)
        search.addWidget(self._search, stretch=1)
        search.addStretch()
        search.addWidget(self._shown)
        search.addWidget(self._compare)
        card = Card(margin=1, spacing=0)
        card.column.addWidget(self.table)
        forms = QWidget()
        listed = QVBoxLayout(forms)
        listed.setContentsMargins(0, 0, 0, 0)
        listed.setSpacing(12)
        listed.addLayout(search)
        listed.addWidget(card, stretch=1)
        listed.addWidget(self._notice)
        self._pages.addWidget(forms)
        self._make_tabs(theme)
        ground = QWidget()
        body = QVBoxLayout(ground)
        body.setContentsMargins(24, 16, 24, 8)
        body.setSpacing(12)
        body.addWidget(self._progress)
        body.addWidget(self._cards)
        body.addWidget(self._chips)
        body.addWidget(self._pages, stretch=1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(Scroll(self.tr("Forms"), ground), stretch=1)

    def _make_tabs(self, theme: Theme) -> None:
        row = QHBoxLayout(self._chips)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for number, name in enumerate((self.tr("By form"), self.tr("By question"))):
            chip = Button(theme, name, "chip")
            chip.setCheckable(True)
            chip.setChecked(not number)
            self._tabs.addButton(chip, number)
            row.addWidget(chip)
        row.addStretch()
        self._tabs.idClicked.connect(self._show_tab)
        self._chips.hide()

    def _show_tab(self, number: int) -> None:
        """Show the forms with the groups that they can be narrowed to, or the questions of all of them."""
        self._pages.setCurrentIndex(number)
        self._cards.setVisible(not number)

    def _mark(self, rows: tuple[FormRow, ...]) -> None:
        """Offer to compare as soon as several forms are marked."""
        self._marked = rows
        self._compare.setVisible(len(rows) > 1)

    def _count(self) -> None:
        shown = self._filter.rowCount()
        self._shown.setText(QCoreApplication.translate("Batch", "%n form(s) shown", "", shown))

    def _tell_shown(self) -> None:
        self._count()
        self.announced.emit(self._shown.text())


def progress_words(summary: Summary) -> str:
    """Return how far a batch is, as one line."""
    translate = QCoreApplication.translate
    if not summary.busy:
        parts = [translate("Batch", "%n form(s) read", "", summary.total - summary.stopped)]
        if summary.stopped:
            parts.append(translate("Batch", "%n not read because you stopped", "", summary.stopped))
    else:
        words = translate("Batch", "{read} of %n form(s) read", "", summary.total)
        parts = [words.format(read=summary.read)]
        if summary.paused:
            parts.append(translate("Batch", "paused"))
        elif summary.seconds_left is not None:
            parts.append(time_left_words(summary.seconds_left))
        if summary.groups["open"]:
            parts.append(translate("Batch", "you can start deciding now"))
    if summary.left_out:
        parts.append(translate("Batch", "%n file(s) left out: not forms", "", summary.left_out))
    return " · ".join(parts)
