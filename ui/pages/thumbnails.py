"""The rail of small pages beside the form: where the open findings are, and the way to a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRectF,
    QSize,
    QSizeF,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyle, QStyledItemDelegate

from ui.pages.thumbnails_model import HEIGHT, WIDTH, PictureRole, ThumbnailsModel
from ui.theme import PAPER

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

    from ui.pages.form_pictures import FormPictures
    from ui.pages.mark import Mark, Unread
    from ui.theme import Theme

RAIL = 108
"""Device-independent pixels that the rail is wide at 100 % text size."""
_CAPTION, _AIR = 24, 10
_NEXT = 2
"""Rows above and below those in sight whose pictures are asked for as well."""


class ThumbnailRail(QListView):
    """Shows every page small. It tells which page is wanted, and shows which one is current."""

    page_chosen = Signal(int)
    """The person chose a page: its number, from 1."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Begin without a form."""
        super().__init__(parent)
        self._theme = theme
        self._pictures: FormPictures | None = None
        self._pages = ThumbnailsModel()
        self.setModel(self._pages)
        self.setItemDelegate(_SmallPage(theme, self))
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(self.tr("Pages"))
        self._fit()
        theme.changed.connect(self._fit)
        self.verticalScrollBar().valueChanged.connect(self._ask)
        self.selectionModel().currentChanged.connect(self._choose)

    def show_form(self, pictures: FormPictures) -> None:
        """Show another form's pages as soon as it is open."""
        self._pictures = pictures
        pictures.opened.connect(self._open)
        pictures.drawn.connect(self._show_picture)
        if pictures.sizes:
            self._open()

    def close_form(self) -> None:
        """Let go of the form: its pictures are the caller's to close."""
        if self._pictures:
            self._pictures.disconnect(self)
        self._pictures = None
        self._pages.show_form(None, 1.0)
        self._pages.set_marks(())
        self._pages.set_unread(())

    def set_marks(self, marks: Iterable[Mark]) -> None:
        """Count the findings of each page that are not decided."""
        self._pages.set_marks(marks)

    def set_unread(self, unread: Iterable[Unread]) -> None:
        """Say which pages are to be checked by eye."""
        self._pages.set_unread(unread)

    def show_page(self, page: int) -> None:
        """Make a 1-based page the current one, as the form was scrolled to it; tells nobody."""
        index = self._pages.index(page - 1)
        self.selectionModel().blockSignals(True)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.selectionModel().blockSignals(False)
        self.scrollTo(index)
        self.viewport().update()

    def _open(self) -> None:
        self._pages.show_form(self._pictures, self.devicePixelRatioF())
        self.show_page(1)
        self._ask()

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.page_chosen.emit(index.row() + 1)

    def _show_picture(self, page: int) -> None:
        self.update(self._pages.index(page - 1))

    def _ask(self) -> None:
        """Ask for the pictures of the rows in sight and of a few next to them."""
        if self._pictures and self._pages.pieces:
            first = self.indexAt(QPoint(WIDTH // 2, 1)).row()
            last = self.indexAt(QPoint(WIDTH // 2, self.viewport().height() - 1)).row()
            last = len(self._pages.pieces) - 1 if last < 0 else last
            self._pictures.want_thumbnails(self._pages.pieces[max(0, first - _NEXT) : last + 1 + _NEXT])

    def _fit(self) -> None:
        self.setFixedWidth(self._theme.sizes.px(RAIL))
        self.scheduleDelayedItemsLayout()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for what came into sight."""
        super().resizeEvent(event)
        self._ask()


class _SmallPage(QStyledItemDelegate):
    """Paints one small page with its caption."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return a row's size, the same for all."""
        return QSize(option.rect.width(), HEIGHT + self._theme.sizes.px(_CAPTION) + 2 * _AIR)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint a row: the page with a line around it, strong where it is the current one, and its caption."""
        tokens = self._theme.tokens
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        frame = QRectF(option.rect.center().x() - WIDTH / 2, option.rect.top() + _AIR, WIDTH, HEIGHT)
        painter.save()
        self._paint_picture(painter, frame, index)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.accent if chosen else tokens.line), 2.0 if chosen else 1.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(frame.adjusted(-1, -1, 1, 1), 3, 3)
        caption = QRectF(option.rect.left(), frame.bottom() + 2, option.rect.width(), self._theme.sizes.px(_CAPTION))
        painter.setFont(self._theme.font("caption" if chosen else "small"))
        painter.setPen(QColor(tokens.text if chosen else tokens.text_2))
        words = painter.fontMetrics().elidedText(index.data(), Qt.TextElideMode.ElideRight, int(caption.width()))
        painter.drawText(caption, Qt.AlignmentFlag.AlignCenter, words)
        painter.restore()

    def _paint_picture(self, painter: QPainter, frame: QRectF, index: QModelIndex | QPersistentModelIndex) -> None:
        picture = index.data(PictureRole)
        if picture is None:
            painter.fillRect(frame, QColor(PAPER))
            return
        size = QSizeF(picture.size()).scaled(frame.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(QPointF(), size)
        place.moveCenter(frame.center())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, picture)
