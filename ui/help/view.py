"""The view of the help."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QStringListModel, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QListView, QVBoxLayout, QWidget

from ui.controls import Card, ReadingText, TopBar
from ui.view import View

if TYPE_CHECKING:
    from ui.theme import Theme

_LIST_WIDTH = 290
_WIDEST_SHARE = 3  # the list takes a third of the view at most


class HelpView(View):
    """Titles at one side, the page at the other.

    Signals:
        chosen: another page is wanted; its place among the titles.
        followed: a link on the page was pressed; what it names.
    """

    chosen = Signal(int)
    followed = Signal(str)

    def __init__(self, theme: Theme) -> None:
        """Make it, without pages."""
        super().__init__()
        self._theme = theme
        self.bar = TopBar(theme, self.tr("Back"))
        self.bar.set_title(self.tr("Help"))
        self.bar.set_line("")
        self.bar.left.connect(self.left)
        self._model = QStringListModel(self)
        self.list = QListView(wordWrap=True)
        self.list.setModel(self._model)
        self.list.setAccessibleName(self.tr("Pages of the help"))
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setProperty("rows", "tall")
        self.list.selectionModel().currentChanged.connect(lambda index, _: self._choose(index.row()))
        self.page = ReadingText(theme, self.tr("Page"))
        self.page.followed.connect(self.followed)
        theme.changed.connect(self._fit)
        self._lay_out()
        self._fit()

    def show_titles(self, titles: tuple[str, ...]) -> None:
        """Show which pages there are."""
        self._model.setStringList(list(titles))

    def show_page(self, place: int, html: str) -> None:
        """Show a page, and its title as chosen."""
        self.list.selectionModel().setCurrentIndex(
            self._model.index(place), QItemSelectionModel.SelectionFlag.ClearAndSelect
        )
        self.page.show_html(html)

    def panes(self) -> tuple[QWidget, ...]:
        """Return the titles and the page."""
        return self.list, self.page, self.bar.back

    def _choose(self, place: int) -> None:
        if place >= 0:
            self.chosen.emit(place)

    def _lay_out(self) -> None:
        titles, page = Card(margin=8), Card(margin=16)
        titles.column.addWidget(self.list)
        page.column.addWidget(self.page)
        row = QHBoxLayout()
        row.setContentsMargins(24, 16, 24, 12)
        row.setSpacing(16)
        row.addWidget(titles)
        row.addWidget(page, stretch=1)
        self._titles = titles
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addLayout(row, stretch=1)

    def _fit(self) -> None:
        self._titles.setFixedWidth(min(self._theme.sizes.px(_LIST_WIDTH), max(self.width() // _WIDEST_SHARE, 300)))
