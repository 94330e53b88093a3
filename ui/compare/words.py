"""The words of the comparison: kinds of difference, requirements, kinds of answer, and what became of a version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.compare.version_row import State
from ui.languages import language_words
from ui.messages import message_of
from ui.translating import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from auditor.values.comparison import Comparison, Difference, Version
    from auditor.values.notice import Notice
    from ui.compare.version_row import VersionRow

KINDS: dict[str, tuple[str, str, str]] = {
    "only_one_asks": (
        "high",
        QT_TRANSLATE_NOOP("Compare", "In one only"),
        QT_TRANSLATE_NOOP("Compare", "Only one version asks this."),
    ),
    "asked_more_often": (
        "medium",
        QT_TRANSLATE_NOOP("Compare", "More often"),
        QT_TRANSLATE_NOOP("Compare", "One version asks this at more places than the other."),
    ),
    "optional_in_one": (
        "high",
        QT_TRANSLATE_NOOP("Compare", "Optional in one"),
        QT_TRANSLATE_NOOP("Compare", "The answer is optional in one version and not in the other."),
    ),
    "other_answer": (
        "medium",
        QT_TRANSLATE_NOOP("Compare", "Answered differently"),
        QT_TRANSLATE_NOOP("Compare", "One version leaves room to write, the other gives boxes or a list."),
    ),
    "other_options": (
        "medium",
        QT_TRANSLATE_NOOP("Compare", "Other choices"),
        QT_TRANSLATE_NOOP("Compare", "The two versions offer a different number of choices."),
    ),
    "statement_missing": (
        "high",
        QT_TRANSLATE_NOOP("Compare", "Statement missing"),
        QT_TRANSLATE_NOOP("Compare", "A statement that protects people stands in one version only."),
    ),
    "clause_in_one": (
        "medium",
        QT_TRANSLATE_NOOP("Compare", "Clause in one only"),
        QT_TRANSLATE_NOOP("Compare", "Only one version says this about what is done with the answers."),
    ),
    "language_in_one": (
        "low",
        QT_TRANSLATE_NOOP("Compare", "Language in one only"),
        QT_TRANSLATE_NOOP("Compare", "This language is offered in one version only."),
    ),
    "fields_missing": (
        "low",
        QT_TRANSLATE_NOOP("Compare", "Fields missing"),
        QT_TRANSLATE_NOOP("Compare", "Fields to fill in stand in one version only."),
    ),
    "questions_missing": (
        "low",
        QT_TRANSLATE_NOOP("Compare", "Questions missing"),
        QT_TRANSLATE_NOOP("Compare", "One version has questions that the other does not have."),
    ),
}
"""For each key of `auditor.values.comparison.DIFFERENCES`: its colour, a few words for a chip, and a sentence."""

_SAID: dict[str, str] = {
    "required": QT_TRANSLATE_NOOP("Compare", "required"),
    "optional": QT_TRANSLATE_NOOP("Compare", "optional"),
    "unstated": QT_TRANSLATE_NOOP("Compare", "not said if required"),
    "blank": QT_TRANSLATE_NOOP("Compare", "a blank"),
    "boxes": QT_TRANSLATE_NOOP("Compare", "boxes to tick"),
    "options": QT_TRANSLATE_NOOP("Compare", "a list"),
    "field": QT_TRANSLATE_NOOP("Compare", "a field"),
    "signature": QT_TRANSLATE_NOOP("Compare", "a signature"),
}
_STOPPED = "stopped"  # auditor.errors.Stopped.code
_LOCKED = frozenset({"password_needed", "password_wrong"})
_UNCHECKED = frozenset({"no_bank", "unknown_language"})


def translated(text: str) -> str:
    """Return one of this module's texts in the window's language."""
    return QCoreApplication.translate("Compare", text)


def said(word: str) -> str:
    """Return a requirement or a kind of answer in words."""
    return translated(_SAID[word]) if word in _SAID else word


def notes_of(difference: Difference) -> tuple[str, str]:
    """Return what is to be told of each version beside its words; the note holds both, with a comma between."""
    first, _, second = difference.note.partition(", ")
    counts = {"other_options": _choices, "questions_missing": _questions, "statement_missing": _statements}
    tell = counts.get(difference.code)
    return (tell(int(first)), tell(int(second))) if tell and difference.note else (said(first), said(second))


def _choices(count: int) -> str:
    return QCoreApplication.translate("Compare", "%n choice(s)", "", count)


def _questions(count: int) -> str:
    return QCoreApplication.translate("Compare", "%n question(s)", "", count)


def _statements(count: int) -> str:
    return QCoreApplication.translate("Compare", "%n statement(s)", "", count)


def languages_of(version: Version) -> str:
    """Return the names of the languages that a version is in."""
    return ", ".join(language_words(code) for code in version.form.languages)


def unread_of(comparison: Comparison) -> tuple[str, ...]:
    """Return what was not read or not checked of either version, one sentence each."""
    found = dict.fromkeys(
        f"{_place(version, notice)}: {QCoreApplication.translate('Notices', notice.message)}"
        for version in (comparison.original, comparison.translation)
        for notice in version.coverage.notices
        if version.coverage.status != "complete" or notice.code in _UNCHECKED
    )
    return tuple(found)


def _place(version: Version, notice: Notice) -> str:
    if notice.page is None:
        return f"{version.form.name} – {notice.sheet}" if notice.sheet else version.form.name
    words = QCoreApplication.translate("Compare", "{name}, page {page}")
    return words.format(name=version.form.name, page=notice.page)


def failure_words(error: str) -> str:
    """Return why two versions could not be compared, and what to do; which of the two it was, no worker tells."""
    if error == _STOPPED:
        return message_of(error).text
    either = QCoreApplication.translate("Compare", "This version or the original could not be read.")
    if error in _LOCKED:
        lock = QCoreApplication.translate(
            "Compare", "It has a password: open it alone first and give the password there."
        )
        return f"{either} {lock}"
    return f"{either} {message_of(error).text}"


def state_words(row: VersionRow, *, original: bool) -> str:
    """Return how far a version is, in a few words."""
    if original:
        return QCoreApplication.translate("Compare", "Original")
    if row.comparison:
        count = len(row.comparison.differences)
        return QCoreApplication.translate("Compare", "%n difference(s)", "", count)
    if row.state == State.READING:
        return QCoreApplication.translate("Compare", "Being compared")
    if row.state == State.STOPPED:
        return QCoreApplication.translate("Compare", "Stopped")
    if row.error:
        return message_of(row.error).title
    return QCoreApplication.translate("Compare", "Translation")


def row_sentence(row: VersionRow, *, original: bool) -> str:
    """Return all that matters of a version in one sentence after another."""
    more = languages_of(row.comparison.translation) if row.comparison else ""
    return ". ".join(part for part in (row.path.name, state_words(row, original=original), more) if part) + "."
