"""The pictures of one open form, as the window asks for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from auditor.drawing import Drawer, Drawn, Failed, NotOpened, Opened
from ui.pages.picture_store import PictureStore

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtGui import QImage

    from auditor.drawing import News, PageSize, Piece

PAGES_BYTES = 192 * 2**20
THUMBNAILS_BYTES = 16 * 2**20


class FormPictures(QObject):
    """Keeps the pictures of a form and has the missing ones drawn in another process.

    It has no Qt parent: the drawing's thread speaks to it until `close`, and holds it that long.
    """

    opened = Signal()
    """The sizes of the pages are there."""
    not_opened = Signal(str)
    """The form cannot be drawn: the code of an error."""
    drawn = Signal(int)
    """There is a new picture of this 1-based page."""
    failed = Signal(int)
    """A piece of this 1-based page cannot be drawn; it is not tried again."""
    _told = Signal(object)

    def __init__(
        self,
        path: Path,
        password: str | None = None,
        budget: int = PAGES_BYTES,
        thumbnails_budget: int = THUMBNAILS_BYTES,
    ) -> None:
        """Begin to open a form.

        Args:
            path: the form.
            password: opens a protected one, or None.
            budget: bytes of pictures of pages that are kept.
            thumbnails_budget: bytes of small pictures that are kept.
        """
        super().__init__()
        self.sizes: tuple[PageSize, ...] = ()
        self.failures: set[int] = set()
        self._pages, self._thumbnails = PictureStore(budget), PictureStore(thumbnails_budget)
        self._wanted: Sequence[Piece] = ()
        self._small: Sequence[Piece] = ()
        self._closed = False
        self._told.connect(self._hear)
        self._drawer = Drawer(path, password, self._tell)

    def want(self, pieces: Sequence[Piece]) -> None:
        """Have these drawn, the most urgent first, in place of those wanted before."""
        self._wanted = pieces
        self._order()

    def want_thumbnails(self, pieces: Sequence[Piece]) -> None:
        """Have these small ones drawn when the pages in sight are."""
        self._small = pieces
        self._order()

    def picture(self, piece: Piece) -> QImage | None:
        """Return a piece's picture, or None while there is none; good until the next event is handled."""
        return self._pages.picture(piece)

    def thumbnail(self, piece: Piece) -> QImage | None:
        """Return a small picture, in the same way."""
        return self._thumbnails.picture(piece)

    def stand_in(self, page: int, turns: int) -> QImage | None:
        """Return some picture of a 1-based page, of any size, or None."""
        return self._pages.any_whole(page, turns) or self._thumbnails.any_whole(page, turns)

    def is_awaited(self, page: int, turns: int) -> bool:
        """Return whether there is no picture of a 1-based page yet, of any size, and it has not failed."""
        return page not in self.failures and self.stand_in(page, turns) is None

    @property
    def size(self) -> int:
        """How many bytes the kept pictures take."""
        return self._pages.size + self._thumbnails.size

    def close(self) -> None:
        """Give the memory back, and end the drawing."""
        self._closed = True
        self._drawer.close()
        self._pages.clear()
        self._thumbnails.clear()

    def _order(self) -> None:
        missing = [piece for piece in self._wanted if piece not in self._pages]
        missing += [piece for piece in self._small if piece not in self._thumbnails]
        self._drawer.want([piece for piece in missing if piece.page not in self.failures])

    def _tell(self, news: News) -> None:
        """Pass news on from the drawing's thread to the window's."""
        self._told.emit(news)

    def _hear(self, news: News) -> None:
        """Take what the drawing tells, on the window's thread."""
        if self._closed:
            return
        if isinstance(news, Drawn):
            self._keep(news)
        elif isinstance(news, Failed):
            self.failures.add(news.piece.page)
            self._order()
            self.failed.emit(news.piece.page)
        elif isinstance(news, Opened):
            self.sizes = news.sizes
            self.opened.emit()
        elif isinstance(news, NotOpened):
            self.not_opened.emit(news.error)

    def _keep(self, drawn: Drawn) -> None:
        """Keep a picture where it was wanted, or may be again soon."""
        store = self._thumbnails if drawn.piece in self._small else self._pages
        store.add(drawn)
        self.drawn.emit(drawn.piece.page)
