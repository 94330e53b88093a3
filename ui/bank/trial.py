"""A sentence is tried: what would be found in it, and why."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from ui.bank.words import match_words, why_words
from ui.controls import Button, Card, Choice, Label, ReadingText
from ui.languages import language_words

if TYPE_CHECKING:
    from ui.bank.values import Match
    from ui.theme import Theme

_LONGEST = 500
_HIGH = 120


class Trial(Card):
    """A line for the sentence, and what comes of it. The sentence is kept nowhere.

    Signals:
        tried: the person wants to know; the sentence, and the code of its language or an empty one.
        asked: an entry is to be shown; its id.
    """

    tried = Signal(str, str)
    asked = Signal(str)

    def __init__(self, theme: Theme) -> None:
        """Make it, empty."""
        super().__init__(margin=16)
        self._theme = theme
        self.sentence = QLineEdit(maxLength=_LONGEST, placeholderText=self.tr("Mother's country of birth: ____"))
        self.sentence.setAccessibleName(self.tr("A sentence from a form"))
        self.language = Choice(theme, self.tr("Language of the sentence"), {"": self.tr("Any language")})
        self._try = Button(theme, self.tr("Try it"))
        self.found = ReadingText(theme, self.tr("What is found"))
        self.found.hide()
        self.sentence.returnPressed.connect(self._ask)
        self._try.clicked.connect(self._ask)
        self.found.followed.connect(self.asked)
        theme.changed.connect(self._fit)
        self._lay_out()
        self._fit()

    def offer_languages(self, codes: tuple[str, ...]) -> None:
        """Offer the languages that can be tried."""
        named: dict[object, str] = {code: language_words(code) for code in codes}
        self.language.offer({"": self.tr("Any language")} | named, self.language.value())

    def show_matches(self, matches: tuple[Match, ...]) -> str:
        """Show what was found, and return the first of it in words."""
        nothing = QCoreApplication.translate("Bank", "Nothing is found in this sentence.")
        self.found.show_html("".join(map(_html, matches)) or f"<p>{escape(nothing)}</p>")
        self.found.show()
        return match_words(matches[0]) if matches else nothing

    def _ask(self) -> None:
        if self.sentence.text().strip():
            self.tried.emit(self.sentence.text().strip(), str(self.language.value() or ""))

    def _lay_out(self) -> None:
        self.column.addWidget(Label(self.tr("Try a sentence"), "title", wraps=True))
        hint = self.tr("____ stands for a blank to fill in, ☐ for a box to tick. The sentence is not kept.")
        self.column.addWidget(Label(hint, "small", wraps=True))
        self.column.addWidget(self.sentence)
        row = QHBoxLayout()
        row.addWidget(self.language)
        row.addWidget(self._try)
        row.addStretch()
        self.column.addLayout(row)
        self.column.addWidget(self.found)

    def _fit(self) -> None:
        self.found.setFixedHeight(self._theme.sizes.px(_HIGH))


def _html(match: Match) -> str:
    shown = QCoreApplication.translate("Bank", "Show the entry")
    link = f'<a href="{escape(match.entry)}">{escape(shown)}</a>'
    return f"<p><b>{escape(match_words(match))}</b><br>{escape(why_words(match))} {link}</p>"
