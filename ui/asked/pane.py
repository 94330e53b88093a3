"""The questions of a batch beside the card of the current one and the forms that ask it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListView, QVBoxLayout, QWidget

from ui.asked.delegate import QuestionDelegate
from ui.asked.model import QUESTION_ROLE, AskingModel, QuestionsModel
from ui.controls import Button, Card, Label
from ui.controls.tick_delegate import TickDelegate
from ui.review.card import FindingCard
from ui.review.findings_model import FindingRow

if TYPE_CHECKING:
    from ui.asked.question import Question
    from ui.review.draft import Draft
    from ui.theme import Theme

_SHARES = (4, 4, 3)
_LOWEST = 340


class QuestionsPane(QWidget):
    """What is decided here is decided for all the forms that are ticked.

    Signals:
        decided: the person decided; the `Draft`, the finding, and a tuple of `Asking`.
        undone: the person wants the last decision here undone.
        shown: the pane has come into sight.
    """

    decided = Signal(object, object, object)
    undone = Signal()
    shown = Signal()

    def __init__(self, theme: Theme) -> None:
        """Make it, empty."""
        super().__init__()
        self.model, self.forms = QuestionsModel(), AskingModel()
        self._asked = ""  # id of the finding on the card
        self.list = _list(self.tr("Questions"), self.model)
        self.list.setItemDelegate(QuestionDelegate(theme, self.list))
        self.card = FindingCard(theme)
        self.card.can_unmark = False  # a mark belongs to one form, and this is about many
        self.asking = _list(self.tr("Forms that ask this"), self.forms)
        self.asking.setItemDelegate(TickDelegate(theme, self.asking))
        self._count = Label(role="small", wraps=True)
        self._nothing = Label(self.tr("Nothing has been found in these forms so far."), wraps=True)
        self.undo = Button(theme, self.tr("Undo the last decision"), "link", "undo-2", 16)
        self.undo.clicked.connect(self.undone)
        self.undo.hide()
        self._lay_out()
        theme.changed.connect(self.list.scheduleDelayedItemsLayout)
        self.list.selectionModel().currentChanged.connect(self._choose)
        self.list.activated.connect(self.card.focus_choices)
        self.forms.ticked.connect(self._tell_count)
        self.card.decided.connect(lambda _, draft: self._decide(draft))
        self.card.left.connect(self.list.setFocus)
        self.show_questions(())

    def show_questions(self, questions: tuple[Question, ...]) -> None:
        """Show the batch's questions as they are now; the same one stays current."""
        current = self._current()
        self.model.show_questions(questions)
        self._nothing.setVisible(not questions)
        self._parts.setVisible(bool(questions))
        ids = [each.finding.id for each in questions]
        place = ids.index(current.finding.id) if current and current.finding.id in ids else 0
        self.list.setCurrentIndex(self.model.index(place))
        self._choose(self.list.currentIndex())

    def go_on(self) -> None:
        """Go to the next question that is open somewhere."""
        here, questions = self.list.currentIndex().row(), self.model.questions
        around = (*range(here + 1, len(questions)), *range(here + 1))
        place = next((n for n in around if questions[n].is_open), here)
        self.list.setCurrentIndex(self.model.index(place))

    def showEvent(self, event: object) -> None:
        """Tell that the pane is in sight."""
        super().showEvent(event)  # type: ignore[arg-type]
        self.shown.emit()

    def _current(self) -> Question | None:
        question: Question | None = self.list.currentIndex().data(QUESTION_ROLE)
        return question

    def _choose(self, index: QModelIndex) -> None:
        """Show a question; where it is shown already, what is typed about it and ticked stays."""
        question: Question | None = index.data(QUESTION_ROLE)
        id_ = question.finding.id if question else ""
        anew, self._asked = id_ != self._asked, id_
        self.forms.show_forms(question.forms if question else (), anew=anew)
        if anew:
            count = self.model.rowCount()
            self.card.show_row(FindingRow(question.finding, index.row() + 1, count) if question else None)

    def _decide(self, draft: Draft) -> None:
        question, chosen = self._current(), self.forms.chosen
        if question and chosen:
            self._asked = ""  # the card has let go of it
            self.decided.emit(draft, question.finding, chosen)

    def _tell_count(self) -> None:
        chosen, every = len(self.forms.chosen), self.forms.rowCount()
        words = QCoreApplication.translate("Questions", "Decide for {chosen} of %n form(s)", "", every)
        self._count.setText(words.format(chosen=chosen))
        self.card.primary.setEnabled(bool(chosen))

    def _lay_out(self) -> None:
        asking = QWidget()
        below = QVBoxLayout(asking)
        below.setContentsMargins(0, 0, 0, 0)
        below.addWidget(Label(self.tr("Forms that ask this"), "strong"))
        below.addWidget(self._count)
        below.addWidget(_on_card(self.asking), stretch=1)
        below.addWidget(self.undo, alignment=Qt.AlignmentFlag.AlignLeading)
        self._parts = QWidget()
        self._parts.setMinimumHeight(_LOWEST)
        row = QHBoxLayout(self._parts)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        for part, share in zip((_on_card(self.list), self.card, asking), _SHARES, strict=True):
            row.addWidget(part, stretch=share)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._nothing)
        column.addWidget(self._parts, stretch=1)


def _list(name: str, model: QuestionsModel | AskingModel) -> QListView:
    made = QListView(uniformItemSizes=True)
    made.setMouseTracking(True)
    made.setModel(model)
    made.setAccessibleName(name)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return made


def _on_card(view: QListView) -> Card:
    card = Card(margin=2)
    card.column.addWidget(view)
    return card
