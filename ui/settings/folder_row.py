"""A folder that a person may choose, or leave to the program."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from ui.controls import Button
from ui.controls.label import ElidedLabel

if TYPE_CHECKING:
    from ui.theme import Theme


class FolderRow(QWidget):
    """Shows the folder, with a button to choose another and one to go back to the usual.

    Signals:
        picked: another folder; a path, or None for the usual one.
    """

    picked = Signal(object)

    def __init__(self, theme: Theme, title: str, usual: str) -> None:
        """Make it.

        Args:
            theme: gives colours and sizes.
            title: what the folder is for; the title of the dialog too.
            usual: what is shown where none is chosen.
        """
        super().__init__()
        self._title, self._usual = title, usual
        self._words = ElidedLabel(usual)
        choose = Button(theme, QCoreApplication.translate("Settings", "Choose a folder…"), icon="folder-open", size=18)
        choose.setAccessibleName(f"{title}: {choose.accessibleName()}")
        choose.clicked.connect(self._ask)
        self._reset = Button(theme, QCoreApplication.translate("Settings", "Use the usual one"), kind="link")
        self._reset.setAccessibleName(f"{title}: {self._reset.accessibleName()}")
        self._reset.clicked.connect(lambda: self.picked.emit(None))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._words, stretch=1)
        row.addWidget(self._reset)
        row.addWidget(choose)
        self.show_folder(None)

    def show_folder(self, folder: Path | None) -> None:
        """Show a folder, or that it is the usual one."""
        self._words.set_whole(str(folder) if folder else self._usual)
        self._reset.setVisible(folder is not None)

    def _ask(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self._title)
        if name:
            self.picked.emit(Path(name))
