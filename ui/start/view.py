"""The start view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.controls import Button, Label, Scroll
from ui.start.drop_area import DropArea
from ui.start.promises import Promises
from ui.start.recent_list import RecentList
from ui.view import View

if TYPE_CHECKING:
    from pathlib import Path

    from ui.start.recent import Recent
    from ui.theme import Theme

_WIDEST = 1080


class StartView(View):
    """Where every session begins.

    Signals:
        form_wanted: the person wants to choose forms.
        folder_wanted: the person wants to choose a folder.
        comparing: the person wants versions of one form compared.
        opened: the person wants these; a tuple of paths.
        cleared: the person wants the list of what was opened emptied.
    """

    form_wanted = Signal()
    folder_wanted = Signal()
    comparing = Signal()
    opened = Signal(object)
    cleared = Signal()

    def __init__(self, theme: Theme) -> None:
        """Make it; samples and what was opened before come later, so that the window need not wait for them."""
        super().__init__()
        self._area = DropArea(theme)
        self._area.setMinimumHeight(220)
        self._area.setMaximumHeight(340)
        compare = self.tr("Compare a form with its translations…")
        self._compare = Button(theme, compare, kind="link", icon="files", size=18)
        self._recent = RecentList(theme)
        self._area.form_wanted.connect(self.form_wanted)
        self._area.folder_wanted.connect(self.folder_wanted)
        self._compare.clicked.connect(self.comparing)
        self._area.samples_wanted.connect(self.opened)
        self._recent.reopened.connect(lambda path: self.opened.emit((path,)))
        self._recent.cleared.connect(self.cleared)
        self._lay_out(Promises(theme))

    def offer_samples(self, samples: tuple[Path, ...]) -> None:
        """Offer the sample forms."""
        self._area.offer_samples(samples)

    def show_recent(self, rows: tuple[Recent, ...]) -> None:
        """Show what was opened before."""
        self._recent.show_rows(rows)

    def panes(self) -> tuple[QWidget, ...]:
        """Return the button that opens a form, and the list of what was opened before."""
        return self._area.open, self._recent.list

    def _lay_out(self, promises: Promises) -> None:
        column_holder = QWidget()
        column_holder.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(column_holder)
        column.setContentsMargins(0, 32, 0, 24)
        column.setSpacing(0)
        column.addWidget(Label(self.tr("Check a form for sensitive questions"), "hero", wraps=True))
        column.addSpacing(6)
        column.addWidget(
            Label(
                self.tr("See which questions can put people at risk, decide about each, and save a marked-up copy."),
                wraps=True,
            )
        )
        column.addSpacing(20)
        column.addWidget(self._area, stretch=1)
        column.addSpacing(8)
        column.addWidget(self._compare, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(16)
        column.addWidget(promises)
        column.addSpacing(24)
        column.addWidget(self._recent)
        column.addStretch()
        ground = QWidget()
        row = QHBoxLayout(ground)
        row.setContentsMargins(32, 0, 32, 0)
        row.addStretch(1)
        row.addWidget(column_holder, stretch=100)
        row.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(Scroll(self.tr("Start"), ground))
