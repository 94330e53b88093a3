"""What the bank knows of one entry."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout

from ui.bank.words import action_words, facts_words, title_words
from ui.categories import category_words, reason_words
from ui.controls import Button, Card, Label, ReadingText

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ui.bank.values import BankRow
    from ui.theme import Theme

_LEAST = 160


class Detail(Card):
    """Shows an entry or an exception; what is the city's own can be removed.

    Signals:
        unwanted: the person does not want to be told what this entry finds; its `BankRow`.
        removed: the person wants one of the city's own removed; its `BankRow`.
    """

    unwanted = Signal(object)
    removed = Signal(object)

    def __init__(self, theme: Theme) -> None:
        """Make it, empty."""
        super().__init__(margin=16)
        self._theme = theme
        self._row: BankRow | None = None
        self._whose = Label(role="small", wraps=True)
        self.text = ReadingText(theme, self.tr("The entry"))
        self._except = Button(theme, self.tr("Do not report this…"), icon="eye-off", size=18)
        self._remove = Button(theme, self.tr("Remove it"), icon="trash-2", size=18)
        self._except.clicked.connect(lambda: self.unwanted.emit(self._row))
        self._remove.clicked.connect(lambda: self.removed.emit(self._row))
        theme.changed.connect(self._fit)
        buttons = QHBoxLayout()
        buttons.addWidget(self._except)
        buttons.addWidget(self._remove)
        buttons.addStretch()
        self.column.addWidget(self.text, stretch=1)
        self.column.addWidget(self._whose)
        self.column.addLayout(buttons)
        self._fit()
        self.show_row(None)

    def show_row(self, row: BankRow | None) -> None:
        """Show one, or that none is chosen."""
        self._row = row
        self._remove.setVisible(row is not None and row.own)
        self._except.setVisible(row is not None and row.exception is None)
        self._whose.setText(self._whose_words(row) if row else "")
        nothing = self.tr("Nothing is chosen. Choose a row of the list, or try a sentence.")
        self.text.show_html(_html(row) if row else f"<p>{escape(nothing)}</p>")

    def _whose_words(self, row: BankRow) -> str:
        if row.own:
            return self.tr("This is your city's own. Removing it changes the next forms that you open.")
        return self.tr("This comes with the program and cannot be changed. Your city can leave it out, or add to it.")

    def _fit(self) -> None:
        self.text.setMinimumHeight(self._theme.sizes.px(_LEAST))


def _html(row: BankRow) -> str:
    entry = row.entry
    translate = QCoreApplication.translate
    parts = [f"<h2>{escape(title_words(row))}</h2>", _paragraph(facts_words(row))]
    if row.exception:
        parts.append(_list(translate("Bank", "Not reported, because"), [row.exception.why]))
        where = row.exception.phrases or (translate("Bank", "everywhere"),)
        parts.append(_list(translate("Bank", "Where these words stand"), where))
        return "".join(parts)
    parts.append(_paragraph(f"{category_words(entry.category)}. {reason_words(entry.category)}"))
    lists = {
        translate("Bank", "Phrases"): entry.phrases,
        translate("Bank", "Abbreviations, in just these letters"): entry.abbreviations,
        translate("Bank", "Only where one of these stands near"): entry.near,
        translate("Bank", "Not where one of these stands near"): entry.not_near,
        translate("Bank", "Words that only look like it"): entry.lookalikes,
        translate("Bank", "Examples that are found"): entry.examples.matches,
        translate("Bank", "Texts that look alike and are not found"): entry.examples.must_not_match,
    }
    parts += [_list(title, texts) for title, texts in lists.items() if texts]
    parts.append(_advice(row))
    return "".join(parts)


def _advice(row: BankRow) -> str:
    if not row.advice:
        return ""
    title = QCoreApplication.translate("Bank", "What is suggested")
    items = [
        f"<li><b>{escape(action_words(each.action))}.</b> {escape(each.reason)}"
        + (f"<br><i>{escape(each.text)}</i>" if each.text else "")
        + "</li>"
        for each in row.advice
    ]
    return f"<h3>{escape(title)}</h3><ul>{''.join(items)}</ul>"


def _list(title: str, texts: Iterable[str]) -> str:
    return f"<h3>{escape(title)}</h3><ul>{''.join(f'<li>{escape(text)}</li>' for text in texts)}</ul>"


def _paragraph(text: str) -> str:
    return f"<p>{escape(text)}</p>"
