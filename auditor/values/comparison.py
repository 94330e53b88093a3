"""Two or more versions of one form held side by side: what each asks that exposes a resident, and where they differ."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from auditor.masking import masked

if TYPE_CHECKING:
    from auditor.values.audit import Coverage, FormFacts
    from auditor.values.finding import Kind, Severity
    from auditor.values.question import Answer, Required

DIFFERENCES: dict[str, str] = {
    "only_one_asks": "Only one version asks this.",
    "asked_more_often": "One version asks this at more places than the other.",
    "optional_in_one": "The answer is optional in one version and not in the other.",
    "other_answer": "The answer is given in another way: a blank in one version, boxes or a list in the other.",
    "other_options": "The two versions offer a different number of choices.",
    "statement_missing": "A statement that protects people stands in one version only.",
    "clause_in_one": "Only one version says this about what is done with the answers.",
    "language_in_one": "This language is offered in one version only.",
    "fields_missing": "Fields to fill in stand in one version only.",
    "questions_missing": "One version has questions that the other does not have.",
}
"""Every kind of difference, and what it tells the person. The codes are stable, the gravest first."""


@dataclass(frozen=True, slots=True)
class Asked:
    """One sensitive question as one version asks it: its words, place, requirement, answer and choices."""

    text: str
    page: int | None
    sheet: str | None
    required: Required
    answer: Answer
    options: int = 0


@dataclass(frozen=True, slots=True)
class AskedPair:
    """What is asked for, and how each of two versions asks it; None where it does not."""

    category: str
    kind: Kind
    severity: Severity
    original: Asked | None
    translation: Asked | None


@dataclass(frozen=True, slots=True)
class Difference:
    """One difference between the original and a translation.

    Attributes:
        code: a key of DIFFERENCES.
        category: what it is about; empty where it is about no category.
        original: the original's words, or what it has; empty where it has nothing.
        translation: the translation's.
        note: figures or names that tell more.
    """

    code: str
    category: str = ""
    original: str = ""
    translation: str = ""
    note: str = ""

    def __post_init__(self) -> None:
        """Refuse a code that has no message, and mask residents' numbers."""
        if self.code not in DIFFERENCES:
            message = f"unknown difference {self.code}"
            raise ValueError(message)
        for name in ("original", "translation", "note"):
            object.__setattr__(self, name, masked(getattr(self, name)))

    @property
    def message(self) -> str:
        """What it tells the person."""
        return DIFFERENCES[self.code]


@dataclass(frozen=True, slots=True)
class Version:
    """One version: its facts, how far it was read, and how many questions it has."""

    form: FormFacts
    coverage: Coverage
    questions: int


@dataclass(frozen=True, slots=True)
class Comparison:
    """An original and one translation: what both ask, and where they differ, the gravest first."""

    original: Version
    translation: Version
    pairs: tuple[AskedPair, ...]
    differences: tuple[Difference, ...]
