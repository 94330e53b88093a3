"""The words of the bank's view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.categories import category_words, kind_words, severity_words
from ui.languages import language_words
from ui.translating import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from ui.bank.values import BankRow, Match

_ACTIONS: dict[str, str] = {
    "remove": QT_TRANSLATE_NOOP("Bank", "Leave it out"),
    "replace": QT_TRANSLATE_NOOP("Bank", "Ask something else"),
    "make_optional": QT_TRANSLATE_NOOP("Bank", "Make it optional"),
    "reword": QT_TRANSLATE_NOOP("Bank", "Say it in other words"),
    "separate_sheet": QT_TRANSLATE_NOOP("Bank", "Ask on a separate sheet"),
    "add_notice": QT_TRANSLATE_NOOP("Bank", "Add a notice"),
    "narrow_clause": QT_TRANSLATE_NOOP("Bank", "Narrow the sentence"),
    "keep_required": QT_TRANSLATE_NOOP("Bank", "Keep it where a law requires it"),
    "keep_protective": QT_TRANSLATE_NOOP("Bank", "Keep it, it protects people"),
    "ask_person": QT_TRANSLATE_NOOP("Bank", "Let a person decide"),
}
REASONS = (
    QT_TRANSLATE_NOOP("Reasons", "The reviewer marked this question by hand."),
    QT_TRANSLATE_NOOP("Reasons", "The question's own words say so."),
    QT_TRANSLATE_NOOP("Reasons", "A sentence of the form says so."),
    QT_TRANSLATE_NOOP("Reasons", "The column or row heading says so."),
    QT_TRANSLATE_NOOP("Reasons", "The choices offered say so."),
    QT_TRANSLATE_NOOP("Reasons", "The field's hidden help text says so."),
    QT_TRANSLATE_NOOP("Reasons", "The heading over it says so."),
    QT_TRANSLATE_NOOP("Reasons", "There is a place to answer."),
    QT_TRANSLATE_NOOP("Reasons", "It stands in an instruction."),
    QT_TRANSLATE_NOOP("Reasons", "The words can mean something else: a person must decide."),
)
"""What the engine may say of why something was found."""
_BLANK = "____"


def title_words(row: BankRow) -> str:
    """Return what a row is called: the entry's first example without its blank."""
    examples = row.entry.examples.matches
    return examples[0].replace(_BLANK, "").strip(" :") if examples else row.entry.id


def line_words(row: BankRow) -> str:
    """Return what stands below: whose it is, and what it is about."""
    parts = [category_words(row.entry.category), language_words(row.entry.language)]
    if row.exception:
        parts.insert(0, QCoreApplication.translate("Bank", "Exception of your city"))
    elif row.own:
        parts.insert(0, QCoreApplication.translate("Bank", "Your city's"))
    return " · ".join(parts)


def spoken_words(row: BankRow) -> str:
    """Return all of it as it is read out."""
    return f"{title_words(row)}. {line_words(row)}. {severity_words(row.entry.severity)}."


def facts_words(row: BankRow) -> str:
    """Return the facts about an entry on one line."""
    entry = row.entry
    facts = (severity_words(entry.severity), kind_words(entry.kind), language_words(entry.language), entry.id)
    return " · ".join(facts)


def action_words(action: str) -> str:
    """Return what an advice tells one to do."""
    return QCoreApplication.translate("Bank", _ACTIONS[action])


def match_words(match: Match) -> str:
    """Return the title of what was found in a sentence."""
    return " · ".join((category_words(match.category), severity_words(match.severity), kind_words(match.kind)))


def why_words(match: Match) -> str:
    """Return why it was found, in sentences."""
    fits = QCoreApplication.translate("Bank", "“{words}” fits the phrase “{phrase}” ({language}).")
    told = [fits.format(words=match.matched, phrase=match.phrase, language=language_words(match.language))]
    told += [QCoreApplication.translate("Reasons", reason) for reason in match.reasons]
    return " ".join(told)
