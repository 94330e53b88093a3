"""The place that invites to drop a form; the whole window takes what is dropped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from ui.controls import Button, Label

if TYPE_CHECKING:
    from pathlib import Path

    from ui.theme import Theme

_RADIUS = 12.0
_ICON = 40


class DropArea(QWidget):
    """A dashed frame with the ways to bring in forms: buttons do all that dropping does.

    Signals:
        form_wanted: the person wants to choose forms.
        folder_wanted: the person wants to choose a folder.
        samples_wanted: the person wants to try sample forms; a tuple of paths.
    """

    form_wanted = Signal()
    folder_wanted = Signal()
    samples_wanted = Signal(object)

    def __init__(self, theme: Theme) -> None:
        """Make it; the sample forms come with `offer_samples`."""
        super().__init__()
        self._theme = theme
        self._picture = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self.open = Button(theme, self.tr("Open a form…"), kind="primary")
        self._folder = Button(theme, self.tr("Check a folder…"), icon="folder-open", size=18)
        self._samples = Button(theme, self.tr("Try a sample form"), icon="chevron-down", size=18)
        self._samples.setMenu(QMenu(self._samples))
        self._samples.setLayoutDirection(_opposite(self.layoutDirection()))
        self._samples.hide()
        self.open.clicked.connect(self.form_wanted)
        self._folder.clicked.connect(self.folder_wanted)
        theme.changed.connect(self._repaint)
        self._lay_out()
        self._repaint()

    def offer_samples(self, samples: tuple[Path, ...]) -> None:
        """Offer these forms, each alone and all together."""
        menu = self._samples.menu()
        menu.clear()
        for sample in samples:
            menu.addAction(sample.name).triggered.connect(lambda _=False, s=sample: self.samples_wanted.emit((s,)))
        menu.addSeparator()
        everything = menu.addAction(self.tr("All sample forms"))
        everything.triggered.connect(lambda _=False: self.samples_wanted.emit(samples))
        self._samples.setVisible(bool(samples))

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addStretch()
        for button in (self.open, self._folder, self._samples):
            buttons.addWidget(button)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(8)
        column.addStretch()
        column.addWidget(self._picture)
        column.addWidget(_centred(self.tr("Drop a form or a folder here"), "title"))
        column.addWidget(_centred(self.tr("PDF, Word, Excel, CSV, pictures and scans"), "small"))
        column.addSpacing(8)
        column.addLayout(buttons)
        column.addStretch()

    def _repaint(self) -> None:
        self._picture.setPixmap(self._theme.pixmap("file-search", "accent", _ICON, self.devicePixelRatioF()))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the dashed frame."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(self._theme.tokens.line_strong), 1.5)
        pen.setDashPattern([5, 4])
        painter.setPen(pen)
        painter.setBrush(QColor(self._theme.tokens.surface))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)


def _centred(text: str, role: str) -> Label:
    label = Label(text, role, wraps=True)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return label


def _opposite(direction: Qt.LayoutDirection) -> Qt.LayoutDirection:
    """Return the other direction: it puts a button's icon behind its words."""
    right_to_left = direction == Qt.LayoutDirection.RightToLeft
    return Qt.LayoutDirection.LeftToRight if right_to_left else Qt.LayoutDirection.RightToLeft
