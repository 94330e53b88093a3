"""The new words of a question: typed in the form's language, with the difference to the form's own below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from ui.controls import Button, Label
from ui.review.difference import Piece, difference, marked_up

if TYPE_CHECKING:
    from ui.review.choices import Choice
    from ui.theme import Theme

_LINES = 3


class WordingEditor(QWidget):
    """Shows what will change, and lets the person write what is to stand there.

    Signals:
        edited: the words were changed by the person.
    """

    edited = Signal()

    def __init__(self, theme: Theme) -> None:
        """Make it, empty."""
        super().__init__()
        self._theme = theme
        self._original = ""
        self._advice = ""
        self._caption = Label(role="caption")
        self.text = QPlainTextEdit(tabChangesFocus=True)
        self.text.setAccessibleName(self.tr("New words"))
        self.text.textChanged.connect(self._follow)
        self._offer = Button(theme, self.tr("Use the suggested words"), "link", "copy", 16)
        self._offer.clicked.connect(self._take_advice)
        self._hint = Label(role="small", wraps=True)
        self._english, self._drafted = Label(role="small", wraps=True), Label(role="small", wraps=True)
        self._drafted.setText(
            self.tr("A machine drafted these words. Have someone who speaks the language check them.")
        )
        self._changes = Label(self.tr("What will change"), "caption")
        self._difference = QLabel(wordWrap=True, textFormat=Qt.TextFormat.RichText)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self._difference.setSizePolicy(policy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        notes = (self._english, self._drafted, self._hint)
        for widget in (self._caption, self.text, *notes, self._changes, self._difference):
            column.addWidget(widget)
        column.insertWidget(2, self._offer, alignment=Qt.AlignmentFlag.AlignLeading)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_choice(self, original: str, choice: Choice, text: str, language: str) -> None:
        """Show a choice about the form's own words.

        Args:
            original: the form's words.
            choice: what is chosen.
            text: the words to begin with.
            language: the name of the form's language, or empty where it is the window's.
        """
        self._original, self._advice = original, choice.advice
        removal = choice.action in {"remove", "separate_sheet"}
        caption = self.tr("Words to print instead (may stay empty)") if removal else self.tr("New words")
        self._caption.setText(f"{caption} · {language}" if language else caption)
        self.text.blockSignals(True)
        self.text.setPlainText(text)
        self.text.blockSignals(False)
        shown = bool(text or choice.advice) if removal else True
        self._caption.setVisible(shown)
        self.text.setVisible(shown)
        english = self.tr("In English: {words}").format(words=choice.english)
        self._english.setText(english if choice.english else "")
        self._english.setVisible(bool(choice.english))
        self._drafted.setVisible(choice.drafted)
        self._follow(told=False)

    def words(self) -> str:
        """Return what stands in the field."""
        return self.text.toPlainText()

    def _take_advice(self) -> None:
        self.text.setPlainText(self._advice)
        self.text.setFocus()

    def _follow(self, *, told: bool = True) -> None:
        """Show the difference anew, and what is to be known about gaps."""
        words = " ".join(self.words().split())
        self._offer.setVisible(bool(self._advice) and words != self._advice and self.text.isVisibleTo(self))
        self._offer.setToolTip(self._advice)
        gaps = bool(self._advice) and "____" in words
        self._hint.setText(self.tr("Fill in the gaps (____): they are for you, not for residents.") if gaps else "")
        self._hint.setVisible(gaps)
        self._paint(words)
        if told:
            self.edited.emit()

    def _paint(self, words: str) -> None:
        tokens = self._theme.tokens
        gone: tuple[Piece, ...] = (Piece("gone", self._original),)
        pieces = difference(self._original, words) if words else gone
        self._difference.setText(marked_up(pieces, tokens.high, tokens.settled))
        self._difference.setAccessibleName(f"{self._original} → {words or self.tr('removed')}")

    def _restyle(self) -> None:
        height = self.text.fontMetrics().lineSpacing() * _LINES + 22
        self.text.setFixedHeight(height)
        self._paint(" ".join(self.words().split()))

    def changeEvent(self, event: QEvent) -> None:
        """Measure the field anew for other letters."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._restyle()
