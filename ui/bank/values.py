"""What the bank's view shows, as frozen values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from pathlib import Path

    from question_bank import Entry, Problem
    from question_bank.models import Advice, Exemption

Field = Literal["phrases", "matches", "misses"]


@dataclass(frozen=True, slots=True)
class BankRow:
    """An entry, or one of the city's exceptions with the entry that it is about.

    Attributes:
        entry: the entry.
        own: whether it is the city's own, which can be removed.
        exception: the exception, or None.
        advice: what the bank says to do about what the entry finds.
    """

    entry: Entry
    own: bool = False
    exception: Exemption | None = None
    advice: tuple[Advice, ...] = ()


@dataclass(frozen=True, slots=True)
class Shelf:
    """All that can be browsed.

    Attributes:
        rows: the city's exceptions and entries, then those that come with the program.
        languages: codes of the languages that entries are in.
        folder: the city's own.
        problems: mistakes in it; with any, it is not used, and no form is read.
    """

    rows: tuple[BankRow, ...]
    languages: tuple[str, ...]
    folder: Path
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Draft:
    """A phrase that a person is about to add: what they wrote, one thing a line.

    Attributes:
        category: id of the category.
        language: code of the language of the forms.
        kind: question, document or clause.
        severity: high, medium or low.
        phrases: the phrases.
        matches: examples that must be found.
        misses: examples that must not be.
    """

    category: str
    language: str
    kind: str
    severity: str
    phrases: str
    matches: str
    misses: str


@dataclass(frozen=True, slots=True)
class Complaint:
    """What is wrong with a draft: in which field, on which of its lines (from 1; 0: on the whole), and why."""

    field: Field
    line: int
    words: str


@dataclass(frozen=True, slots=True)
class Match:
    """What was found in a sentence that a person tried: the entry, the phrase that fits, the words it fits, and why."""

    entry: str
    category: str
    severity: str
    kind: str
    language: str
    phrase: str
    matched: str
    reasons: tuple[str, ...]
