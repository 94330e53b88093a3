"""Files dropped onto the window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui.controls.label import Label

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData


def local_paths(mime: QMimeData) -> tuple[Path, ...]:
    """Return the files and folders of this computer among what is dragged; links to elsewhere are left out."""
    return tuple(Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile() and url.toLocalFile())


class DropSign(QFrame):
    """Lies over the whole window while something is dragged over it, and says what dropping it does."""

    def __init__(self, over: QWidget) -> None:
        """Make it, hidden."""
        super().__init__(over)
        self._over = over
        self.setProperty("frame", "drop")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._words = Label(role="title")
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        QVBoxLayout(self).addWidget(self._words)
        self.hide()

    def show_for(self, count: int) -> None:
        """Cover the window and name how many files or folders would be checked."""
        self._words.setText(QCoreApplication.translate("Drop", "Drop to check %n file(s) or folder(s)", "", count))
        self.setGeometry(self._over.rect())
        self.raise_()
        self.show()
