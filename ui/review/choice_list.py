"""The choices of a finding: four rows, and the rest behind “More choices”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from ui.controls import Button
from ui.review.choice_row import ChoiceRow
from ui.review.choices import chosen, main_choices, more_choices
from ui.review.words import ICONS, action_words

if TYPE_CHECKING:
    from auditor.values.decision import Decision
    from auditor.values.finding import Finding
    from ui.review.choices import Choice
    from ui.theme import Theme

_KEYS = 9


class ChoiceList(QWidget):
    """Shows what may be decided; nothing is chosen until the person chooses.

    Signals:
        chosen: a choice was made, by mouse or key; the `Choice`.
        grown: there are more rows than ever before.
    """

    chosen = Signal(object)
    grown = Signal()

    def __init__(self, theme: Theme) -> None:
        """Make it, empty."""
        super().__init__()
        self._theme = theme
        self._rows: list[ChoiceRow] = []
        self._main = 0
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self.choose)
        self._more = Button(theme, QCoreApplication.translate("Review", "More choices"), "link", "chevron-down", 16)
        self._more.clicked.connect(lambda: self._unfold(not self._unfolded))
        self._unfolded = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addWidget(self._more, alignment=Qt.AlignmentFlag.AlignLeading)

    @property
    def rows(self) -> tuple[ChoiceRow, ...]:
        """The rows in use, those behind “More choices” too."""
        return tuple(row for row in self._rows if row.choice)

    def show_finding(self, finding: Finding, decision: Decision | None) -> None:
        """Show the choices of a finding, and which one its decision was made by."""
        main, more = main_choices(finding), more_choices(finding)
        self._main = len(main)
        every = (*main, *more)
        self._make_rows(len(every))
        for row, choice in zip(self._rows, every, strict=False):
            row.show_choice(choice, action_words(choice.action, finding), ICONS[choice.action])
        for row in self._rows[len(every) :]:
            row.choice = None
        place = chosen(every, decision)
        self._check(place)
        suggested = next((number for number, choice in enumerate(every) if choice.suggested), 0)
        self._unfold(max(suggested, place or 0) >= self._main)

    def choose(self, place: int) -> None:
        """Choose a row by its place, from 0, as a click does."""
        rows = self.rows
        if place < len(rows) and rows[place].choice:
            if place >= self._main:
                self._unfold(True)
            self._check(place)
            self.chosen.emit(rows[place].choice)

    def choose_suggested(self) -> None:
        """Choose what the bank names first."""
        suggested = (place for place, row in enumerate(self.rows) if row.choice and row.choice.suggested)
        self.choose(next(suggested, 0))

    def current(self) -> Choice | None:
        """Return what is chosen."""
        return next((row.choice for row in self.rows if row.isChecked()), None)

    def focus_first(self) -> None:
        """Put the keyboard on what is chosen, else on the first row."""
        rows = self.rows
        wanted = next((row for row in rows if row.isChecked()), rows[0] if rows else None)
        if wanted:
            wanted.setFocus()

    def _make_rows(self, count: int) -> None:
        missing = range(len(self._rows), count)
        for number in missing:
            row = ChoiceRow(self._theme, str(number + 1) if number < _KEYS else "")
            self._group.addButton(row, number)
            self._rows.append(row)
            if not number:
                self.setFocusProxy(row)
            self._column.insertWidget(number if number < self._main else number + 1, row)
        if missing:
            self.grown.emit()

    def _check(self, place: int | None) -> None:
        self._group.setExclusive(False)
        for number, row in enumerate(self._rows):
            row.setChecked(number == place)
        self._group.setExclusive(True)

    def _unfold(self, unfolded: bool) -> None:
        self._unfolded = unfolded
        self._more.set_icon("chevron-up" if unfolded else "chevron-down")
        self._more.set_text(QCoreApplication.translate("Review", "Fewer choices" if unfolded else "More choices"))
        for number, row in enumerate(self._rows):
            row.setVisible(row.choice is not None and (number < self._main or unfolded))
