"""The list of what is looked for, with ways to narrow it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QListView, QVBoxLayout, QWidget

from auditor.categories import category_position
from ui.bank.delegate import BankDelegate
from ui.bank.model import ROW_ROLE, BankModel
from ui.bank.words import line_words, title_words
from ui.categories import category_words
from ui.controls import Card, Choice, Label
from ui.languages import language_words

if TYPE_CHECKING:
    from ui.bank.values import BankRow, Shelf
    from ui.theme import Theme

_ROWS_LEAST = 4
_ROW = 56


class Browser(QWidget):
    """Search, category, language and list, below one another.

    Signals:
        picked: another row is chosen; its `BankRow`, or None.
    """

    picked = Signal(object)

    def __init__(self, theme: Theme) -> None:
        """Make an empty one."""
        super().__init__()
        self._theme = theme
        self._rows: tuple[BankRow, ...] = ()
        self.model = BankModel()
        self.search = QLineEdit(clearButtonEnabled=True, placeholderText=self.tr("Search in phrases and examples"))
        self.search.setAccessibleName(self.tr("Search in phrases and examples"))
        self.category = Choice(theme, self.tr("Category"), {})
        self.language = Choice(theme, self.tr("Language"), {})
        self.list = QListView(uniformItemSizes=True, mouseTracking=True)
        self.list.setAccessibleName(self.tr("What is looked for"))
        self.list.setModel(self.model)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setItemDelegate(BankDelegate(theme, self.list))
        self._count = Label(role="small")
        self._connect()
        self._lay_out()
        self._fit()

    def show_shelf(self, shelf: Shelf) -> None:
        """Offer all that there is; what was chosen stays chosen where it is still there."""
        self._rows = shelf.rows
        categories = sorted({row.entry.category for row in shelf.rows}, key=category_position)
        named: dict[object, str] = {id_: category_words(id_) for id_ in categories}
        own: dict[object, str] = {"": self.tr("All categories"), "own": self.tr("Only your city's own")}
        self.category.offer(own | named, self.category.value())
        languages: dict[object, str] = {code: language_words(code) for code in shelf.languages}
        self.language.offer({"": self.tr("All languages")} | languages, self.language.value())
        self._narrow()

    def row(self) -> BankRow | None:
        """Return the row that is chosen."""
        index = self.list.currentIndex()
        return index.data(ROW_ROLE) if index.isValid() else None

    def pick_entry(self, id_: str) -> None:
        """Choose an entry, whatever the list was narrowed to."""
        if all(row.entry.id != id_ for row in self.model.rows):
            self.category.choose("")
            self.language.choose("")
            self.search.clear()
            self._narrow()
        places = [place for place, row in enumerate(self.model.rows) if row.entry.id == id_ and not row.exception]
        if places:
            self.list.setCurrentIndex(self.model.index(places[0]))

    def _connect(self) -> None:
        self.search.textChanged.connect(self._narrow)
        self.category.picked.connect(self._narrow)
        self.language.picked.connect(self._narrow)
        self.list.selectionModel().currentChanged.connect(lambda *_: self.picked.emit(self.row()))
        self._theme.changed.connect(self._fit)

    def _lay_out(self) -> None:
        card = Card(margin=1)
        card.column.addWidget(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.search)
        column.addWidget(self.category)
        column.addWidget(self.language)
        column.addWidget(card, stretch=1)
        column.addWidget(self._count)

    def _narrow(self) -> None:
        category, language, words = self.category.value(), self.language.value(), self.search.text().casefold().split()
        self.model.show_rows(tuple(row for row in self._rows if _fits(row, category, language, words)))
        count = self.model.rowCount()
        self._count.setText(QCoreApplication.translate("Bank", "%n row(s) shown", "", count))
        self.list.setCurrentIndex(self.model.index(0))
        if not count:
            self.picked.emit(None)

    def _fit(self) -> None:
        self.list.setMinimumHeight(self._theme.sizes.px(_ROWS_LEAST * _ROW))


def _fits(row: BankRow, category: object, language: object, words: list[str]) -> bool:
    entry = row.entry
    if category == "own" and not row.own:
        return False
    if category not in {"", "own", None, entry.category} or language not in {"", None, entry.language}:
        return False
    texts = (title_words(row), line_words(row), entry.id, *entry.phrases, *entry.abbreviations, *entry.examples.matches)
    text = " ".join(texts).casefold()
    return all(word in text for word in words)
