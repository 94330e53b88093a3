"""What is to be known of the form that is chosen, where it was not read in full: beside the table, never over it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout

from ui.batch.form_row import State
from ui.batch.words import notice_words, state_words
from ui.controls import Button, Label
from ui.controls.label import ElidedLabel

if TYPE_CHECKING:
    from pathlib import Path

    from ui.batch.form_row import FormRow
    from ui.theme import Theme

_LOCKED = frozenset({"password_needed", "password_wrong"})


class RowNotice(QFrame):
    """Says why a form was not read, and offers to try again, with a password where one is needed.

    Signals:
        retried: the form is to be read again; its path.
        unlocked: the form is to be read with a password; its path and the password.
    """

    retried = Signal(object)
    unlocked = Signal(object, str)

    def __init__(self, theme: Theme) -> None:
        """Make it, hidden."""
        super().__init__()
        self.setProperty("frame", "notice")
        self._theme = theme
        self._path: Path | None = None
        self._picture = QLabel(alignment=Qt.AlignmentFlag.AlignTop)
        self._title = ElidedLabel(role="strong")
        self._text = Label(wraps=True)
        self._password = QLineEdit(echoMode=QLineEdit.EchoMode.Password)
        self._password.setAccessibleName(QCoreApplication.translate("Batch", "Password"))
        self._password.setPlaceholderText(QCoreApplication.translate("Batch", "Password"))
        self._again = Button(theme, QCoreApplication.translate("Batch", "Try again"), icon="rotate-cw", size=18)
        self._again.clicked.connect(self._try_again)
        self._password.returnPressed.connect(self._try_again)
        theme.changed.connect(self._repaint)
        self._lay_out()
        self._repaint()
        self.show_row(None)

    def show_row(self, row: FormRow | None) -> None:
        """Show what is to be known of a form; nothing where it was read in full or not yet."""
        words = notice_words(row) if row else ""
        self.setVisible(bool(words))
        if row is None or not words:
            return
        error = row.outcome.error if row.outcome else None
        if row.path != self._path:
            self._password.clear()
        self._path = row.path
        self._title.set_whole(f"{row.path.name} – {state_words(row)}")
        self._text.setText(words)
        self._password.setVisible(error in _LOCKED)
        self._again.setVisible(row.state in {State.UNREAD, State.STOPPED} and error is not None)

    def _try_again(self) -> None:
        if self._password.isVisible():
            if self._password.text():
                self.unlocked.emit(self._path, self._password.text())
                self._password.clear()
            return
        self.retried.emit(self._path)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._text)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(12)
        row.addWidget(self._picture)
        row.addLayout(words, stretch=1)
        row.addWidget(self._password)
        row.addWidget(self._again)

    def _repaint(self) -> None:
        self._picture.setPixmap(self._theme.pixmap("eye-off", "unread", 20, self.devicePixelRatioF()))
