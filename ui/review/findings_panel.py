"""The list of findings with its head: progress, filters, and in low windows one finding at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QListView, QVBoxLayout, QWidget

from ui.controls import Button, Card, Label, ProgressLine
from ui.controls.label import ElidedLabel
from ui.review.findings_delegate import FindingDelegate
from ui.review.findings_model import FILTERS, ROW_ROLE, FilteredFindings, FindingRow, FindingsModel
from ui.review.words import decided_of, hidden_words

if TYPE_CHECKING:
    from ui.review.findings_model import Filter
    from ui.theme import Theme

_FRAME = 8
_UNBOUND = 16_777_215  # Qt's QWIDGETSIZE_MAX


class FindingsPanel(QWidget):
    """Shows which findings there are and which is current.

    Signals:
        finding_chosen: the person chose a finding in the list; its id.
        entered: the person goes on from the list to the card.
        stepped: the person wants the next (1) or the previous (-1) finding.
        all_wanted: the person wants to see the findings that are hidden as well.
    """

    finding_chosen = Signal(str)
    entered = Signal()
    stepped = Signal(int)
    all_wanted = Signal()

    def __init__(self, theme: Theme, model: FindingsModel) -> None:
        """Take the findings."""
        super().__init__()
        self._theme, self._model = theme, model
        self.shown = FilteredFindings(model)
        self.list = QListView(uniformItemSizes=True, mouseTracking=True)
        self.list.setModel(self.shown)
        self.list.setItemDelegate(FindingDelegate(theme, self.list))
        self.list.setAccessibleName(self.tr("Findings"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.selectionModel().currentChanged.connect(self._choose)
        self.list.activated.connect(self.entered)
        self._compact = self._unfolded = False
        self._lay_out()
        theme.changed.connect(self.list.scheduleDelayedItemsLayout)
        model.dataChanged.connect(self._count)
        model.modelReset.connect(self._count)
        self._count()

    def say_nothing_found(self, words: str) -> None:
        """Say something in place of the list; empty: there are findings to list."""
        self._nothing.setText(words)
        self._nothing.setVisible(bool(words))
        self._fold()

    def tell_hidden(self, hidden: int) -> None:
        """Say how many findings of lower risk are not shown, with a way to show them; 0: none are."""
        self._hidden_words.setText(hidden_words(hidden))
        self._hidden.setVisible(bool(hidden))

    def set_compact(self, compact: bool) -> None:
        """Show one finding at a time with a way to the list, or the list."""
        self._compact = compact
        self._fold()

    @property
    def compact(self) -> bool:
        """Whether one finding is shown at a time."""
        return self._compact

    @property
    def unfolded(self) -> bool:
        """Whether the list is shown in place of the card."""
        return self._compact and self._unfolded

    def unfold(self, unfolded: bool) -> None:
        """Show or hide the list in a low window."""
        self._unfolded = unfolded
        self._fold()

    def select(self, finding: str | None) -> None:
        """Make a finding the current one; tells nobody."""
        place = next((n for n, row in enumerate(self._model.rows) if row.finding.id == finding), -1)
        index = self.shown.mapFromSource(self._model.index(place))
        if place >= 0 and not index.isValid():
            self.choose_filter("all")
            index = self.shown.mapFromSource(self._model.index(place))
        self.list.selectionModel().blockSignals(True)
        self.list.setCurrentIndex(index)
        self.list.selectionModel().blockSignals(False)
        self.list.viewport().update()
        self.list.scrollTo(index)
        self._place.set_whole(self.tr("Finding {number} of {of}").format(number=place + 1, of=len(self._model.rows)))

    def choose_filter(self, shown: Filter) -> None:
        """Show only some findings."""
        self._chips.button(FILTERS.index(shown)).setChecked(True)
        self.list.selectionModel().blockSignals(True)
        current = self.list.currentIndex().data(ROW_ROLE)
        self.shown.show_only(shown)
        self.list.selectionModel().blockSignals(False)
        if isinstance(current, FindingRow):
            rows = [self.shown.index(n, 0) for n in range(self.shown.rowCount())]
            same = (index for index in rows if index.data(ROW_ROLE).finding.id == current.finding.id)
            self.list.setCurrentIndex(next(same, QModelIndex()))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("Findings"), "title"), stretch=1)
        self._progress_words = Label(role="small")
        head.addWidget(self._progress_words)
        self._progress = ProgressLine(self.tr("Decided"))
        self._filters = QWidget()
        self._filters.setLayout(self._made_filters())
        self._stepper = QWidget()
        self._stepper.setLayout(self._made_stepper())
        self._nothing = Label(wraps=True)
        self._nothing.hide()
        self._hidden = QWidget()
        self._hidden.setLayout(self._made_hidden())
        self._hidden.hide()
        self._card = Card(margin=2)
        self._card.column.addWidget(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        for widget in (self._progress, self._nothing, self._filters, self._stepper, self._hidden):
            column.addWidget(widget)
        column.addWidget(self._card, stretch=1)
        column.addStretch()
        self.list.installEventFilter(self)
        self._fold()

    def _made_filters(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self._chips = QButtonGroup(self)
        for number in range(len(FILTERS)):
            chip = Button(self._theme, "", "chip")
            chip.setCheckable(True)
            chip.setChecked(not number)
            self._chips.addButton(chip, number)
            row.addWidget(chip)
        row.addStretch()
        self._chips.idClicked.connect(lambda number: self.choose_filter(FILTERS[number]))
        return row

    def _made_stepper(self) -> QHBoxLayout:
        back = Button(self._theme, self.tr("Previous finding (Shift+F8)"), "bare", "chevron-left")
        on = Button(self._theme, self.tr("Next finding (F8)"), "bare", "chevron-right")
        back.clicked.connect(lambda: self.stepped.emit(-1))
        on.clicked.connect(lambda: self.stepped.emit(1))
        self._place = ElidedLabel(role="strong")
        self._switch = Button(self._theme, self.tr("Show list"), icon="list", size=18)
        self._switch.clicked.connect(lambda: self.unfold(not self._unfolded))
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(back)
        row.addWidget(self._place, stretch=1)
        row.addWidget(on)
        row.addWidget(self._switch)
        return row

    def _made_hidden(self) -> QHBoxLayout:
        self._hidden_words = Label(role="small", wraps=True)
        self.show_hidden = Button(self._theme, self.tr("Show them"), "link")
        self.show_hidden.setAccessibleName(self.tr("Show the findings of lower risk"))
        self.show_hidden.clicked.connect(self.all_wanted)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._hidden_words, stretch=1)
        row.addWidget(self.show_hidden)
        return row

    def fit_rows(self, most: int) -> None:
        """Make the list as high as its rows, and as so many of them at most; 0: as high as there is room."""
        wanted = min(max(self.shown.rowCount(), 1), most) * self.list.sizeHintForRow(0) if self.shown.rowCount() else 0
        self._card.setMinimumHeight(wanted + _FRAME if most and wanted else 0)
        self._card.setMaximumHeight(wanted + _FRAME if most and wanted else _UNBOUND)

    def _fold(self) -> None:
        found = not self._nothing.text()
        self._progress.setVisible(found)
        self._progress_words.setVisible(found)
        self._stepper.setVisible(self._compact and found)
        shown = found and (self._unfolded or not self._compact)
        self._filters.setVisible(shown)
        self._card.setVisible(shown)
        self._switch.set_text(self.tr("Show finding") if self._unfolded else self.tr("Show list"))

    def _count(self) -> None:
        rows = self._model.rows
        decided = sum(row.decision is not None for row in rows)
        self._progress_words.setText(decided_of(decided, len(rows)))
        self._progress.show_share(decided, len(rows))
        for number, shown in enumerate(FILTERS):
            count = sum(row.fits(shown) for row in rows)
            chip = self._chips.button(number)
            chip.set_text(self._names()[shown].format(count=count))  # type: ignore[attr-defined]
            chip.setVisible(bool(count) or shown in {"all", "open"})

    def _names(self) -> dict[Filter, str]:
        return {
            "all": self.tr("All {count}"),
            "open": self.tr("To decide {count}"),
            "high": self.tr("High {count}"),
            "medium": self.tr("Medium {count}"),
            "low": self.tr("Low {count}"),
        }

    def _choose(self, index: QModelIndex) -> None:
        row = index.data(ROW_ROLE)
        if isinstance(row, FindingRow):
            self._place.set_whole(
                QCoreApplication.translate("FindingsPanel", "Finding {number} of {of}").format(
                    number=row.number, of=row.of
                )
            )
            self.finding_chosen.emit(row.finding.id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go on to the card with Enter or Space."""
        enters = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if watched is self.list and pressed and event.key() in enters and not event.modifiers():
            self.entered.emit()
            return True
        return False
