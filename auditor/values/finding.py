"""A finding: a question that exposes a resident, why it was found, and what to do about it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from auditor.values.question import Question

Kind = Literal["question", "document", "clause"]
Severity = Literal["high", "medium", "low"]
Action = Literal[
    "remove", "replace", "make_optional", "reword", "separate_sheet", "add_notice", "narrow_clause",
    "keep_required", "keep_protective", "ask_person",
]  # fmt: skip

BY_HAND = "hand"
"""Stands for the bank's entry where the reviewer marked a question that the program did not find."""


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why a question was found, in words an office manager reads.

    Attributes:
        entry: id of the bank entry, or BY_HAND.
        phrase: the bank's phrase that fits.
        matched: the form's own words that it fits.
        score: how well they fit, 0 to 100.
        reasons: sentences, one per thing that raised or lowered the score.
    """

    entry: str
    phrase: str
    matched: str
    score: float
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What could be done.

    Attributes:
        action: what.
        text: the words to put in the question's place, in the form's language; may be empty.
        reason: why, in the language of who reads the audit.
        references: dated.
        english: the same words in English, where `text` is in another language.
        machine_drafted: whether no named translator has signed `text` off.
    """

    action: Action
    text: str
    reason: str
    references: tuple[str, ...] = ()
    english: str = ""
    machine_drafted: bool = False


@dataclass(frozen=True, slots=True)
class Finding:
    """One sensitive question, document demand or clause.

    `id` is the fingerprint: a hash of entry, normalised question and ordinal among equals, with no page
    and no offset, so that decisions carry over to the next edition of the form.
    """

    id: str
    category: str
    subcategory: str
    kind: Kind
    question: Question
    severity: Severity
    confidence: float
    needs_person: bool
    explanation: Explanation
    suggestions: tuple[Suggestion, ...] = ()

    @property
    def by_hand(self) -> bool:
        """Whether the reviewer marked it, and not the program."""
        return self.explanation.entry == BY_HAND


@dataclass(frozen=True, slots=True)
class GoodPractice:
    """A protective statement: its words, where they stand, and a doubt where other clauses contradict it."""

    text: str
    page: int | None = None
    sheet: str | None = None
    doubt: str = ""
