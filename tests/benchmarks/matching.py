"""How fast questions are compared with the bank, and what a bank of twice the size costs."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import replace
from functools import partial
from itertools import chain
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
from auditor.wording.spoken_cues import spoken

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from pathlib import Path

    from clock import Work

    from auditor.values.question import Question
    from question_bank import Bank, Entry

    Questions = Mapping[tuple[str, ...], Sequence[Question]]

_LEAST_A_SECOND = 10_000
_MOST_TIMES = 1.3
_ROUNDS = 3
_WORDS = ("phrases", "abbreviations", "near", "not_near", "lookalikes")
_LETTERS = re.compile(r"[^\W\d_]+")


def matching_figures(paths: tuple[Path, ...], strings: tuple[tuple[str, str], ...], bank: Bank) -> tuple[Figure, ...]:
    """Return questions a second against the whole bank, and the cost of doubling it in two ways."""
    questions = _questions(paths, strings, bank)
    number = sum(map(len, questions.values()))
    banks = (bank, _doubled(bank, _foreign), _doubled(bank, str))
    once, foreign, same = median_seconds(tuple(partial(_matching, one, questions) for one in banks), _ROUNDS)
    rate = number / once
    detail = (
        f"{number} questions, each new to the matcher; {len(bank.entries)} entries in {len(bank.languages)} languages"
    )
    return (
        Figure("matching, on one core", rate, "questions/s", least=_LEAST_A_SECOND, detail=detail),
        Figure("a second bank with other words costs", foreign / once, "x", most=_MOST_TIMES),
        Figure("a second bank with the same words costs", same / once, "x", most=_MOST_TIMES),
    )


def _questions(paths: tuple[Path, ...], strings: tuple[tuple[str, str], ...], bank: Bank) -> Questions:
    """Return what the forms and strings ask, each question once, by the languages of its form."""
    tester = StringTester(bank)
    forms = chain.from_iterable(_asked_in(path, bank) for path in paths)
    single = ((q, (language,)) for text, language in strings for q in tester.questions(text, language))
    asked: defaultdict[tuple[str, ...], list[Question]] = defaultdict(list)
    for question, languages in dict((*single, *forms)).items():
        asked[languages].append(question)
    return asked


def _asked_in(path: Path, bank: Bank) -> Iterator[tuple[Question, tuple[str, ...]]]:
    content = path.read_bytes()
    try:
        plain, kind = opened(content, sniff(content), None)
        document = load(Request(plain, path.name, kind))
    except AuditorError:
        return
    languages = languages_of(block.text for page in document.pages for block in page.blocks)
    cues = CueBook(spoken(bank.cues, languages))
    for question in questions_of(document, cues, languages[0] if languages else "en"):
        yield question, languages


def _matching(bank: Bank, questions: Questions) -> Work:
    """Return the matching of all questions, with indexes that are made and have seen no word yet.

    Entries are looked for in all languages; cues, as in an audit, in those of the form.
    """
    book = EntryBook(bank, frozenset(bank.languages))
    matchers = {languages: Matcher(book, CueBook(spoken(bank.cues, languages))) for languages in questions}

    def work() -> None:
        for languages, asked in questions.items():
            candidates = matchers[languages].candidates
            for question in asked:
                candidates(question)

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
