"""How fast questions are compared with the bank, and what a bank of twice the size costs."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from clock import median_seconds
from figure import Figure

from auditor.errors import AuditorError
from auditor.extraction.language import languages_of
from auditor.extraction.questions import questions_of
from auditor.loaders import load
from auditor.loaders.request import Request
from auditor.matching.entry_book import EntryBook
from auditor.matching.matcher import Matcher
from auditor.matching.strings import StringTester
from auditor.opening import opened
from auditor.sniffing import sniff
from auditor.wording.cue_book import CueBook

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from clock import Work

    from auditor.values.question import Question
    from question_bank import Bank, Entry

_LEAST_A_SECOND = 10_000
_MOST_TIMES = 1.3
_ROUNDS = 3
_WORDS = ("phrases", "abbreviations", "near", "not_near", "lookalikes")
_LETTERS = re.compile(r"[^\W\d_]+")


def matching_figures(paths: tuple[Path, ...], strings: tuple[tuple[str, str], ...], bank: Bank) -> tuple[Figure, ...]:
    """Return questions a second against the whole bank, and the cost of doubling it in two ways."""
    questions = _questions(paths, strings, bank)
    banks = (bank, _doubled(bank, _foreign), _doubled(bank, str))
    once, foreign, same = median_seconds(tuple(partial(_matching, one, questions) for one in banks), _ROUNDS)
    rate = len(questions) / once
    detail = f"{len(questions)} questions, each new to the matcher; {len(bank.entries)} entries"
    return (
        Figure("matching, on one core", rate, "questions/s", least=_LEAST_A_SECOND, detail=detail),
        Figure("a second bank with other words costs", foreign / once, "x", most=_MOST_TIMES),
        Figure("a second bank with the same words costs", same / once, "x", most=_MOST_TIMES),
    )


def _questions(paths: tuple[Path, ...], strings: tuple[tuple[str, str], ...], bank: Bank) -> tuple[Question, ...]:
    """Return what the forms and strings ask, each question once."""
    tester = StringTester(bank)
    single = (question for text, language in strings for question in tester.questions(text, language))
    cues = CueBook(bank.cues)
    return tuple(dict.fromkeys([*(q for path in paths for q in _asked_in(path, cues)), *single]))


def _asked_in(path: Path, cues: CueBook) -> Iterator[Question]:
    content = path.read_bytes()
    try:
        plain, kind = opened(content, sniff(content), None)
        document = load(Request(plain, path.name, kind))
    except AuditorError:
        return
    languages = languages_of(block.text for page in document.pages for block in page.blocks)
    yield from questions_of(document, cues, languages[0] if languages else "en")


def _matching(bank: Bank, questions: tuple[Question, ...]) -> Work:
    """Return the matching of all questions, with indexes that are made and have seen no word yet."""
    matcher = Matcher(EntryBook(bank, frozenset(bank.languages)), CueBook(bank.cues))

    def work() -> None:
        for question in questions:
            matcher.candidates(question)

    return work


def _doubled(bank: Bank, reworded: Callable[[str], str]) -> Bank:
    """Return the bank with a second copy of every entry and look-alike, its words changed."""
    entries = (_copied(entry, reworded) for entry in bank.entries)
    lookalikes = (replace(known, phrase=reworded(known.phrase)) for known in bank.lookalikes)
    return replace(bank, entries=(*bank.entries, *entries), lookalikes=(*bank.lookalikes, *lookalikes))


def _copied(entry: Entry, reworded: Callable[[str], str]) -> Entry:
    words = {key: tuple(map(reworded, getattr(entry, key))) for key in _WORDS}
    return replace(entry, id=f"{entry.id}.copy", **words)


def _foreign(phrase: str) -> str:
    """Return a phrase with the letters of each word turned round, as another language would have other words."""
    return _LETTERS.sub(lambda found: found.group()[::-1], phrase)
