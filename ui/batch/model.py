"""The table of forms."""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, Qt

from ui.batch.form_row import FormRow, State
from ui.batch.words import decided_words, format_words, language_words, read_words, row_sentence, state_words
from ui.translating import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from pathlib import Path

    from PySide6.QtCore import QPersistentModelIndex

    from auditor.batch import FormFile, Outcome
    from auditor.workers import PageRead

FORM, STATE, HIGH, MEDIUM, LOW, DECIDED, READ, FORMAT, PAGES, LANGUAGE = range(10)
HEADERS: tuple[str, ...] = (
    QT_TRANSLATE_NOOP("Batch", "Form"),
    QT_TRANSLATE_NOOP("Batch", "State"),
    QT_TRANSLATE_NOOP("Batch", "High"),
    QT_TRANSLATE_NOOP("Batch", "Medium"),
    QT_TRANSLATE_NOOP("Batch", "Low"),
    QT_TRANSLATE_NOOP("Batch", "Decided"),
    QT_TRANSLATE_NOOP("Batch", "Read"),
    QT_TRANSLATE_NOOP("Batch", "Format"),
    QT_TRANSLATE_NOOP("Batch", "Pages"),
    QT_TRANSLATE_NOOP("Batch", "Language"),
)
ROW_ROLE = Qt.ItemDataRole.UserRole + 1
"""Gives the `FormRow`."""
ICON_ROLE = Qt.ItemDataRole.UserRole + 2
"""Gives an icon's name and the colour of the tokens that it has, or None."""

_STATE_ICONS: dict[State, tuple[str, str]] = {
    State.WAITING: ("clock", "text_2"),
    State.READING: ("circle-dashed", "accent"),
    State.STOPPED: ("circle-x", "unread"),
    State.DONE: ("circle-check", "settled"),
    State.UNREAD: ("eye-off", "unread"),
    State.LEFT_OUT: ("eye-off", "unread"),
}
_WORST_ICONS: dict[str | None, tuple[str, str]] = {
    "high": ("octagon-alert", "high"),
    "medium": ("triangle-alert", "medium"),
    "low": ("info", "low"),
}
_STATE_ORDER = (
    State.OPEN,
    State.UNREAD,
    State.STOPPED,
    State.READING,
    State.WAITING,
    State.NOTHING,
    State.DONE,
    State.LEFT_OUT,
)


class FormsModel(QAbstractTableModel):
    """A row for each form; rows keep their order until the person sorts them, so that nothing jumps meanwhile.

    Names and states are kept beside the rows: filters and sums ask for those of thousands of rows at a time.
    """

    def __init__(self) -> None:
        """Make an empty one."""
        super().__init__()
        self._rows: list[FormRow] = []
        self._states: list[State] = []
        self._names: list[str] = []
        self._places: dict[Path, int] = {}
        self._arrival: dict[Path, int] = {}

    @property
    def states(self) -> Sequence[State]:
        """The state of every form, in their order."""
        return self._states

    @property
    def names(self) -> Sequence[str]:
        """The file name of every form, casefolded, in their order."""
        return self._names

    @property
    def rows(self) -> tuple[FormRow, ...]:
        """All forms, in their order."""
        return tuple(self._rows)

    def row_of(self, path: Path) -> FormRow | None:
        """Return a form's row, or None."""
        place = self._places.get(path)
        return None if place is None else self._rows[place]

    def show_files(self, files: Iterable[FormFile]) -> None:
        """Begin anew with these, all waiting."""
        self.beginResetModel()
        self._arrange([FormRow(file) for file in files])
        self._arrival = dict(self._places)
        self.endResetModel()

    def begin(self, files: Iterable[FormFile]) -> None:
        """Show that workers have these."""
        self._change({file.path: lambda row: replace(row, reading=True, outcome=None) for file in files})

    def wait_again(self, paths: Iterable[Path]) -> None:
        """Show that these are to be read once more."""
        self._change({path: lambda row: FormRow(row.file) for path in paths})

    def read_pages(self, news: Iterable[PageRead]) -> None:
        """Show how far forms are."""
        self._change({each.path: _pages_read(each) for each in news})

    def answer(self, outcomes: Iterable[Outcome]) -> None:
        """Show what became of forms."""
        self._change({each.path: _answered(each) for each in outcomes})

    def decide(self, decided: Mapping[Path, int]) -> None:
        """Show how many findings of forms are decided."""
        self._change({path: _decided(count) for path, count in decided.items()})

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column, now and not again; -1 gives back the order in which the forms came."""
        key = _SORT_KEYS.get(column, _TEXTS[column]) if column >= 0 else lambda row: self._arrival[row.path]
        self.layoutAboutToBeChanged.emit()
        held = [(index, self._rows[index.row()].path) for index in self.persistentIndexList()]
        self._arrange(sorted(self._rows, key=key, reverse=order == Qt.SortOrder.DescendingOrder))
        moved = [self.index(self._places[path], index.column()) for index, path in held]
        self.changePersistentIndexList([index for index, _ in held], moved)
        self.layoutChanged.emit()

    def _arrange(self, rows: list[FormRow]) -> None:
        self._rows = rows
        self._states = [row.state for row in rows]
        self._names = [row.path.name.casefold() for row in rows]
        self._places = {row.path: place for place, row in enumerate(rows)}

    def _change(self, changes: Mapping[Path, Callable[[FormRow], FormRow]]) -> None:
        """Change rows, and tell of neighbours together: a filter looks again at all rows that it is told of."""
        places = sorted(self._places[path] for path in changes if path in self._places)
        for place in places:
            row = self._rows[place]
            self._rows[place] = changed = changes[row.path](row)
            self._states[place] = changed.state
        for _, neighbours in groupby(enumerate(places), lambda each: each[1] - each[0]):
            run = [place for _, place in neighbours]
            self.dataChanged.emit(self.index(run[0], 0), self.index(run[-1], len(HEADERS) - 1))

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's
        """Return how many forms there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(HEADERS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the columns' names."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return QCoreApplication.translate("Batch", HEADERS[section])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell says."""
        row, column = self._rows[index.row()], index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return _TEXTS[column](row)
            case Qt.ItemDataRole.AccessibleTextRole:
                return _spoken(row, column)
            case Qt.ItemDataRole.ToolTipRole:
                return str(row.path) if column == FORM else None
            case _:
                return _own_data(row, column, role)


def _own_data(row: FormRow, column: int, role: int) -> object:
    if role == ROW_ROLE:
        return row
    return _icon(row, column) if role == ICON_ROLE else None


def _spoken(row: FormRow, column: int) -> str:
    if column == FORM:
        return row_sentence(row)
    return f"{QCoreApplication.translate('Batch', HEADERS[column])}: {_TEXTS[column](row)}"


def _icon(row: FormRow, column: int) -> tuple[str, str] | None:
    if column == STATE:
        if row.state == State.NOTHING:
            whole = row.audit is not None and row.audit.coverage.status == "complete"
            return ("circle-check", "settled") if whole else ("scan-text", "unread")
        return _STATE_ICONS.get(row.state) or _WORST_ICONS.get(row.worst)
    if column == READ and row.audit is not None and row.audit.coverage.status != "complete":
        return "eye-off", "unread"
    return None


def _pages_read(news: PageRead) -> Callable[[FormRow], FormRow]:
    return lambda row: replace(row, reading=True, done=news.done, pages=news.pages)


def _answered(outcome: Outcome) -> Callable[[FormRow], FormRow]:
    return lambda row: replace(row, outcome=outcome, reading=False)


def _decided(count: int) -> Callable[[FormRow], FormRow]:
    return lambda row: replace(row, decided=count)


def _pages(row: FormRow) -> int:
    return (row.audit.form.pages if row.audit else row.pages) or 0


def _number(count: int) -> str:
    return str(count) if count else ""


_TEXTS: dict[int, Callable[[FormRow], str]] = {
    FORM: lambda row: row.path.name,
    STATE: state_words,
    HIGH: lambda row: _number(row.count("high")),
    MEDIUM: lambda row: _number(row.count("medium")),
    LOW: lambda row: _number(row.count("low")),
    DECIDED: decided_words,
    READ: read_words,
    FORMAT: format_words,
    PAGES: lambda row: _number(_pages(row)),
    LANGUAGE: language_words,
}
_SORT_KEYS: dict[int, Callable[[FormRow], str | int]] = {
    FORM: lambda row: row.path.name.casefold(),
    STATE: lambda row: _STATE_ORDER.index(row.state),
    HIGH: lambda row: row.count("high"),
    MEDIUM: lambda row: row.count("medium"),
    LOW: lambda row: row.count("low"),
    DECIDED: lambda row: row.decided,
    PAGES: _pages,
}
