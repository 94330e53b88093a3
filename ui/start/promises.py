"""What the program does and what it does not do, in three sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.controls import Label
from ui.translating import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from ui.theme import Theme

_PROMISES: tuple[tuple[str, str, str], ...] = (
    (
        "search",
        QT_TRANSLATE_NOOP("Promises", "It finds the questions"),
        QT_TRANSLATE_NOOP(
            "Promises", "Each one is marked in your form, with the reason why it can put people at risk."
        ),
    ),
    (
        "pencil-line",
        QT_TRANSLATE_NOOP("Promises", "You decide"),
        QT_TRANSLATE_NOOP("Promises", "It offers other wording. It does not say what the law requires of you."),
    ),
    (
        "wifi-off",
        QT_TRANSLATE_NOOP("Promises", "It works offline"),
        QT_TRANSLATE_NOOP("Promises", "Nothing leaves this computer, and your original file is never changed."),
    ),
)


class Promises(QWidget):
    """The three sentences side by side, each with its icon."""

    def __init__(self, theme: Theme) -> None:
        """Make them."""
        super().__init__()
        self._theme = theme
        self._pictures: dict[str, QLabel] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(24)
        for icon, title, text in _PROMISES:
            row.addLayout(self._promise(icon, title, text), stretch=1)
        theme.changed.connect(self._repaint)
        self._repaint()

    def _promise(self, icon: str, title: str, text: str) -> QHBoxLayout:
        picture = QLabel(alignment=Qt.AlignmentFlag.AlignTop)
        self._pictures[icon] = picture
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Label(QCoreApplication.translate("Promises", title), "strong", wraps=True))
        words.addWidget(Label(QCoreApplication.translate("Promises", text), "small", wraps=True))
        words.addStretch()
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(picture)
        row.addLayout(words, stretch=1)
        return row

    def _repaint(self) -> None:
        for icon, picture in self._pictures.items():
            picture.setPixmap(self._theme.pixmap(icon, "accent", 22, self.devicePixelRatioF()))
