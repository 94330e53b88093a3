"""The pages of the help: one for each task, in short steps."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QCoreApplication

from ui.translating import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Page:
    """A page of the help: its title, what stands before the steps, the steps, and what else is to be known."""

    title: str
    lead: str
    steps: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


PAGES: tuple[Page, ...] = (
    Page(
        QT_TRANSLATE_NOOP("Help", "Check one form"),
        QT_TRANSLATE_NOOP("Help", "For whoever has a draft and wants it to ask no more than it must."),
        (
            QT_TRANSLATE_NOOP("Help", "Drop the form anywhere on the window, or press Ctrl+O."),
            QT_TRANSLATE_NOOP("Help", "Choose a finding in the list. The form shows where it stands."),
            QT_TRANSLATE_NOOP("Help", "Read why it was found, then decide: remove, make optional, reword or keep."),
            QT_TRANSLATE_NOOP("Help", "Change the wording if you like. It is in the form's own language."),
            QT_TRANSLATE_NOOP("Help", "Press Ctrl+Enter to decide and go to the next finding."),
            QT_TRANSLATE_NOOP("Help", "Click a question that was missed in the form, and press M to mark it."),
            QT_TRANSLATE_NOOP("Help", "Press Ctrl+E to save the marked-up copy and the report."),
        ),
        (
            QT_TRANSLATE_NOOP("Help", "There is nothing to save: each decision is kept as you make it."),
            QT_TRANSLATE_NOOP("Help", "Your original file is never changed."),
        ),
    ),
    Page(
        QT_TRANSLATE_NOOP("Help", "Check a folder of forms"),
        QT_TRANSLATE_NOOP("Help", "For whoever looks after many forms, on paper or on the screen."),
        (
            QT_TRANSLATE_NOOP("Help", "Drop the folder on the window, or press Ctrl+Shift+O."),
            QT_TRANSLATE_NOOP("Help", "You can start deciding while the others are still being read."),
            QT_TRANSLATE_NOOP(
                "Help", "Press a card above the table to see only those forms; press it again to see all."
            ),
            QT_TRANSLATE_NOOP("Help", "Press a column's title to sort. Press Enter on a form to open it."),
            QT_TRANSLATE_NOOP("Help", "Press “By question” to decide once for all forms that ask the same."),
            QT_TRANSLATE_NOOP("Help", "Look at the forms that could not be read: the line below says what to do."),
        ),
        (
            QT_TRANSLATE_NOOP("Help", "Pause or stop when you like. What was read stays."),
            QT_TRANSLATE_NOOP(
                "Help", "Scans take some seconds a page. Scan at 300 dots per inch, straight and in black."
            ),
        ),
    ),
    Page(
        QT_TRANSLATE_NOOP("Help", "Translated forms"),
        QT_TRANSLATE_NOOP("Help", "For whoever looks after forms in several languages."),
        (
            QT_TRANSLATE_NOOP("Help", "Open File, Compare versions, and add the form and its translations."),
            QT_TRANSLATE_NOOP("Help", "You see what only one version asks, and then all that is asked, side by side."),
            QT_TRANSLATE_NOOP(
                "Help", "The offered wording is in the form's language. Have somebody who speaks it read it."
            ),
        ),
        (
            QT_TRANSLATE_NOOP(
                "Help", "A question about language can become an offer: “In what language should we write?”"
            ),
            QT_TRANSLATE_NOOP(
                "Help", "If a form's language is not known, the program says so. It does not call it clean."
            ),
        ),
    ),
    Page(
        QT_TRANSLATE_NOOP("Help", "See what the city collects"),
        QT_TRANSLATE_NOOP("Help", "For whoever answers for privacy, or oversees it."),
        (
            QT_TRANSLATE_NOOP("Help", "Check the folder that holds all forms of the city."),
            QT_TRANSLATE_NOOP("Help", "When you keep a question, name the law or contract that requires it."),
            QT_TRANSLATE_NOOP("Help", "Export the report to pass on, or the findings as a table."),
        ),
        (
            QT_TRANSLATE_NOOP(
                "Help", "The program names laws that may bear on a question. It does not say which applies."
            ),
        ),
    ),
    Page(
        QT_TRANSLATE_NOOP("Help", "Your city's own phrases"),
        QT_TRANSLATE_NOOP("Help", "The question bank is what the program looks for. Your city can add to it."),
        (
            QT_TRANSLATE_NOOP("Help", "Open Tools, Question bank."),
            QT_TRANSLATE_NOOP("Help", "Try a sentence from a form. You see what is found in it, and why."),
            QT_TRANSLATE_NOOP("Help", "Press “Add a phrase” for what is missing. It is checked while you write."),
            QT_TRANSLATE_NOOP(
                "Help", "Press “Do not report this” for what your city does not want to hear of, and say why."
            ),
        ),
        (
            QT_TRANSLATE_NOOP("Help", "What comes with the program cannot be changed, so nothing is lost."),
            QT_TRANSLATE_NOOP("Help", "Export your own phrases to share them with another office, which imports them."),
        ),
    ),
    Page(
        QT_TRANSLATE_NOOP("Help", "What the program does not do"),
        QT_TRANSLATE_NOOP("Help", "It shows and offers. People decide."),
        notes=(
            QT_TRANSLATE_NOOP("Help", "It does not say that a question is illegal. Ask your legal contact."),
            QT_TRANSLATE_NOOP("Help", "It does not call a form clean that it could not read."),
            QT_TRANSLATE_NOOP("Help", "It does not know every language, and text recognition misreads letters."),
            QT_TRANSLATE_NOOP("Help", "It does not change your files. It writes copies."),
            QT_TRANSLATE_NOOP(
                "Help", "It does not go online. No form, no finding and no statistics leave this computer."
            ),
            QT_TRANSLATE_NOOP(
                "Help", "It does not keep what residents wrote. Numbers are blotted out as they are read."
            ),
        ),
    ),
)


def page_html(page: Page) -> str:
    """Return a page in the window's language."""
    steps = f"<ol>{_items(page.steps)}</ol>" if page.steps else ""
    notes = f"<ul>{_items(page.notes)}</ul>" if page.notes else ""
    return f"<h2>{_said(page.title)}</h2><p>{_said(page.lead)}</p>{steps}{notes}"


def title_words(page: Page) -> str:
    """Return a page's title in the window's language."""
    return QCoreApplication.translate("Help", page.title)


def _items(texts: tuple[str, ...]) -> str:
    return "".join(f"<li>{_said(text)}</li>" for text in texts)


def _said(text: str) -> str:
    return escape(QCoreApplication.translate("Help", text))
