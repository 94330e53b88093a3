"""Trying the bank on single strings, as forms would print them: the bank's own examples, and `askless bank test`."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from auditor.extraction.questions import questions_of
from auditor.matching.entry_book import EntryBook
from auditor.matching.findings import findings_of, good_practice_of
from auditor.matching.matcher import Matcher
from auditor.values.block import Block
from auditor.values.document import Document, Page
from auditor.values.location import DocxLocation
from auditor.wording.cue_book import CueBook
from auditor.wording.spoken_cues import spoken
from question_bank import ADJACENT, CATEGORIES

if TYPE_CHECKING:
    from auditor.values.finding import Finding, GoodPractice
    from auditor.values.question import Question
    from question_bank import Bank

_EVERYTHING = frozenset(CATEGORIES + ADJACENT)


class StringTester:
    """A bank made ready for single strings."""

    def __init__(self, bank: Bank) -> None:
        """Take the bank."""
        self._bank = bank
        self._cues = cache(self._spoken)
        self._matcher = cache(self._made)

    def findings(self, text: str, language: str) -> tuple[Finding, ...]:
        """Return what the bank finds in a string of a form written in the given language."""
        return findings_of(self.questions(text, language), self._matcher(language), _EVERYTHING)

    def good_practice(self, text: str, language: str) -> tuple[GoodPractice, ...]:
        """Return the protective statements in a string."""
        return good_practice_of(self.questions(text, language), self._matcher(language))

    def questions(self, text: str, language: str) -> tuple[Question, ...]:
        """Return the questions in a string, read as one paragraph of a form that may be answered."""
        block = Block(text, "paragraph", DocxLocation("string", ()))
        document = Document("string", (Page(None, (block,)),))
        return tuple(_answerable(q) for q in questions_of(document, self._cues(language), language))

    def _made(self, language: str) -> Matcher:
        return Matcher(EntryBook(self._bank, frozenset({language})), self._cues(language))

    def _spoken(self, language: str) -> CueBook:
        return CueBook(spoken(self._bank.cues, (language,)))


def _answerable(question: Question) -> Question:
    """Take a bare label for a label at a blank: a string alone does not show where its answer goes."""
    return replace(question, answer="blank") if question.part == "asked" and question.answer == "none" else question
