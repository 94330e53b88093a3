"""The small pages of a form as rows of a list."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from auditor.drawing.piece import whole_page
from ui.pages.geometry import placed
from ui.pages.words import check_by_eye, open_count_words, page_words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from auditor.drawing import PageSize, Piece
    from ui.pages.form_pictures import FormPictures
    from ui.pages.mark import Mark, Unread

WIDTH, HEIGHT = 80, 104
"""Device-independent pixels within which a small page lies."""
_FINER = 2
"""Drawn twice as large as shown: thin lines of a form else grow as thick as its letters."""
PictureRole = Qt.ItemDataRole.UserRole

_Index = QModelIndex | QPersistentModelIndex


class ThumbnailsModel(QAbstractListModel):
    """A row for each page: its caption, and its small picture as soon as there is one."""

    def __init__(self) -> None:
        """Begin without a form."""
        super().__init__()
        self._pictures: FormPictures | None = None
        self._open: Counter[int] = Counter()
        self._unread: frozenset[int] = frozenset()
        self.pieces: tuple[Piece, ...] = ()

    def show_form(self, pictures: FormPictures | None, unit: float) -> None:
        """Show the pages of a form that is open, or none.

        Args:
            pictures: the form's.
            unit: dots to a device-independent pixel.
        """
        self.beginResetModel()
        self._pictures = pictures
        sizes = pictures.sizes if pictures else ()
        self.pieces = tuple(_piece(page, size, unit) for page, size in enumerate(sizes, 1))
        self.endResetModel()

    def set_marks(self, marks: Iterable[Mark]) -> None:
        """Count the findings of each page that are not decided."""
        self._open = Counter(mark.page for mark in marks if mark.page and mark.is_open)
        self._captions_changed()

    def set_unread(self, unread: Iterable[Unread]) -> None:
        """Say which pages are to be checked by eye."""
        self._unread = frozenset(each.page for each in unread)
        self._captions_changed()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return how many pages there are."""
        return 0 if parent.isValid() else len(self.pieces)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own signature
        """Return a page's caption, its picture, or what a screen reader says of it."""
        page = index.row() + 1
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{page} · {self._says(page)}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{page_words(page, len(self.pieces))}. {self._says(page)}"
        if role == PictureRole and self._pictures:
            return self._pictures.thumbnail(self.pieces[page - 1])
        return None

    def _says(self, page: int) -> str:
        return check_by_eye() if page in self._unread else open_count_words(self._open[page])

    def _captions_changed(self) -> None:
        if self.pieces:
            self.dataChanged.emit(self.index(0), self.index(len(self.pieces) - 1))


def _piece(page: int, size: PageSize, unit: float) -> Piece:
    scale = _FINER * unit * min(WIDTH / max(size.width, 1.0), HEIGHT / max(size.height, 1.0))
    placement = placed(size, 0, scale)
    return whole_page(page, 0, placement.width, placement.height)
