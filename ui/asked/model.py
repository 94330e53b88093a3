"""The questions of a batch, one row each, and the forms that ask one of them, to be ticked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, Qt, Signal

from ui.review.words import risk_of, title_of

if TYPE_CHECKING:
    from collections.abc import Container, Mapping

    from PySide6.QtCore import QPersistentModelIndex

    from ui.asked.question import Asking, Question

    Index = QModelIndex | QPersistentModelIndex

QUESTION_ROLE = Qt.ItemDataRole.UserRole + 1
"""Gives the `Question`."""


def forms_words(question: Question) -> str:
    """Return how many forms ask a question, and in how many it is decided."""
    words = QCoreApplication.translate("Questions", "%n form(s)", "", len(question.forms))
    if not question.decided:
        return words
    decided = QCoreApplication.translate("Questions", "{decided} decided").format(decided=question.decided)
    return f"{words} · {decided}"


class QuestionsModel(QAbstractListModel):
    """Keeps its order while decisions are made, so that nothing jumps."""

    def __init__(self) -> None:
        """Begin without questions."""
        super().__init__()
        self.questions: tuple[Question, ...] = ()

    def show_questions(self, questions: tuple[Question, ...]) -> None:
        """Show other questions, or the same with other decisions."""
        same = [each.finding.id for each in questions] == [each.finding.id for each in self.questions]
        if same:
            self.questions = questions
            self.dataChanged.emit(self.index(0), self.index(len(questions) - 1))
            return
        self.beginResetModel()
        self.questions = questions
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's
        """Return how many there are."""
        return 0 if parent.isValid() else len(self.questions)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a row says."""
        if not index.isValid():
            return None
        question = self.questions[index.row()]
        words = question.finding.question.text
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return title_of(question.finding)
            case Qt.ItemDataRole.AccessibleTextRole:
                parts = (risk_of(question.finding), title_of(question.finding), words, forms_words(question))
                return f"{'. '.join(parts)}. {index.row() + 1} / {len(self.questions)}."
            case Qt.ItemDataRole.ToolTipRole:
                return words
            case _:
                return question if role == QUESTION_ROLE else None


class AskingModel(QAbstractListModel):
    """The forms that ask a question; those where it is decided already are not ticked to begin with.

    Signals:
        ticked: other forms are ticked.
    """

    ticked = Signal()

    def __init__(self) -> None:
        """Begin without forms."""
        super().__init__()
        self._forms: tuple[Asking, ...] = ()
        self._chosen: set[str] = set()

    @property
    def chosen(self) -> tuple[Asking, ...]:
        """The forms that are ticked."""
        return tuple(form for form in self._forms if form.sha256 in self._chosen)

    def show_forms(self, forms: tuple[Asking, ...], *, anew: bool = True) -> None:
        """Show the forms of another question, or, not `anew`, of the same: what the person ticked of these stays."""
        if not anew and forms == self._forms:
            return
        known = {} if anew else {form.sha256: form.decided for form in self._forms}
        self.beginResetModel()
        self._chosen = {form.sha256 for form in forms if _is_ticked(form, known, self._chosen)}
        self._forms = forms
        self.endResetModel()
        self.ticked.emit()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's
        """Return how many there are."""
        return 0 if parent.isValid() else len(self._forms)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a form's name and whether it is ticked."""
        form = self._forms[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                decided = QCoreApplication.translate("Questions", "{form} – decided")
                return decided.format(form=form.path.name) if form.decided else form.path.name
            case Qt.ItemDataRole.CheckStateRole:
                return Qt.CheckState.Checked if form.sha256 in self._chosen else Qt.CheckState.Unchecked
            case Qt.ItemDataRole.ToolTipRole:
                return str(form.path)
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick a form, or take the tick away."""
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        sha256 = self._forms[index.row()].sha256
        (self._chosen.add if Qt.CheckState(value) == Qt.CheckState.Checked else self._chosen.discard)(sha256)
        self.dataChanged.emit(index, index)
        self.ticked.emit()
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that every row can be ticked."""
        usual = super().flags(index)
        return usual | Qt.ItemFlag.ItemIsUserCheckable if index.isValid() else usual


def _is_ticked(form: Asking, known: Mapping[str, bool], ticked: Container[str]) -> bool:
    """Whether a form is ticked: as it was if it was there and is as decided as then, else where it is not decided."""
    return form.sha256 in ticked if known.get(form.sha256) == form.decided else not form.decided
