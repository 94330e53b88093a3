"""What is wrong with a phrase that is about to be added, by field and line."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from auditor.matching.strings import StringTester
from question_bank.phrases import PhraseError, parse
from ui.bank.values import Complaint, Draft, Field
from ui.categories import category_words
from ui.translating import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Iterator

    from question_bank import Bank, Entry

_MISSING: dict[Field, str] = {
    "phrases": QT_TRANSLATE_NOOP("Bank", "Write at least one phrase."),
    "matches": QT_TRANSLATE_NOOP("Bank", "Write at least one example from a form."),
    "misses": QT_TRANSLATE_NOOP("Bank", "Write at least one text that looks alike and must not be found."),
}
_REASONS: dict[str, str] = {
    "an alternative between '|' is empty": QT_TRANSLATE_NOOP("Bank", "Between two | there is nothing."),
    "a phrase needs at least one word that must stand there": QT_TRANSLATE_NOOP(
        "Bank", "At least one word must stand outside of [ ]."
    ),
    "a gap must stand between words": QT_TRANSLATE_NOOP("Bank", "A ~ must stand between words."),
    "a gap may hold 12 words at most": QT_TRANSLATE_NOOP("Bank", "After ~ a number may be 12 at most."),
}
_BRACKETS = QT_TRANSLATE_NOOP("Bank", "A bracket is missing or too many. Brackets cannot stand in brackets.")
_NOT_FOUND = QT_TRANSLATE_NOOP("Bank", "This is not found. Do the phrases fit it?")


def lines_of(text: str) -> Iterator[tuple[int, str]]:
    """Yield the number and the words of each line that is not empty."""
    for number, line in enumerate(text.splitlines(), 1):
        if line.strip():
            yield number, line.strip()


def complaints_of(draft: Draft, entry: Entry, bank: Bank) -> tuple[Complaint, ...]:
    """Return what is wrong; the examples are tried only where every phrase can be read.

    Args:
        draft: what the person wrote.
        entry: the same as an entry.
        bank: the bank to which it would be added.
    """
    texts: dict[Field, str] = {"phrases": draft.phrases, "matches": draft.matches, "misses": draft.misses}
    missing = tuple(_complaint(field, 0, _MISSING[field]) for field, text in texts.items() if not text.strip())
    unread = tuple(_unreadable(draft))
    if missing or unread:
        return missing + unread
    tried = replace(bank, entries=(*bank.entries, entry))
    return tuple(_untrue(draft, StringTester(tried)))


def _unreadable(draft: Draft) -> Iterator[Complaint]:
    for number, phrase in lines_of(draft.phrases):
        try:
            parse(phrase)
        except PhraseError as error:
            yield _complaint("phrases", number, _REASONS.get(str(error), _BRACKETS))


def _untrue(draft: Draft, tester: StringTester) -> Iterator[Complaint]:
    for number, text in lines_of(draft.matches):
        if not _found(tester, text, draft):
            yield _complaint("matches", number, _NOT_FOUND)
    for number, text in lines_of(draft.misses):
        if _found(tester, text, draft):
            words = QCoreApplication.translate("Bank", "This is found as: {category}")
            yield Complaint("misses", number, words.format(category=category_words(draft.category)))


def _found(tester: StringTester, text: str, draft: Draft) -> bool:
    return any(finding.category == draft.category for finding in tester.findings(text, draft.language))


def _complaint(field: Field, line: int, words: str) -> Complaint:
    return Complaint(field, line, QCoreApplication.translate("Bank", words))
