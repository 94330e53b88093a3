"""The ways into the comparison and back: the File menu, the start, and rows chosen in a batch."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

if TYPE_CHECKING:
    from ui.batch import BatchView
    from ui.batch.form_row import FormRow
    from ui.compare.presenter import ComparePresenter
    from ui.compare.view import CompareView
    from ui.start import StartView
    from ui.window import Window

COMPARE = "compare"
"""The key of the view in the window."""
_ENGLISH = "en"


class Entrance(QObject):
    """Leads to the comparison and back to where the person came from."""

    def __init__(
        self, window: Window, view: CompareView, presenter: ComparePresenter, start: StartView, batch: BatchView
    ) -> None:
        """Put the ways into the menu and the views."""
        super().__init__(window)
        self._window, self.presenter = window, presenter
        self._from = window.current()
        view.left.connect(lambda: window.show_view(self._from))
        start.comparing.connect(self.go)
        batch.comparing.connect(self.compare_rows)
        words = QCoreApplication.translate("Menus", "Compare &versions…")
        window.menus.add("file", window.menus.action(words, self.go, "Ctrl+Shift+V"))

    def go(self) -> None:
        """Show the comparison."""
        here = self._window.current()
        self._from = here if here != COMPARE else self._from
        self._window.show_view(COMPARE)

    def compare_rows(self, rows: tuple[FormRow, ...]) -> None:
        """Compare forms of a batch: an English one is the original, or else the first."""
        english = next((row for row in rows if _is_english(row)), rows[0])
        self.go()
        self.presenter.begin(english.path, tuple(row.path for row in rows if row is not english))


def _is_english(row: FormRow) -> bool:
    return row.audit is not None and row.audit.form.languages[:1] == (_ENGLISH,)
