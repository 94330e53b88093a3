"""The bank's values: entries, look-alikes, cues, advice and laws, as a privacy officer wrote them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Literal

CATEGORIES = (
    "ssn", "itin", "citizenship", "immigration_status", "birthplace", "language", "religion", "race_ethnicity",
    "identity_document", "financial_account", "data_sharing",
)  # fmt: skip
"""Looked for by default."""
ADJACENT = ("criminal_history", "biometric", "public_benefit", "victim", "foreign_ties", "sogi_health", "household")
"""Looked for only where they are asked for."""

EntryKind = Literal["question", "document", "clause"]
Severity = Literal["high", "medium", "low"]
Action = Literal[
    "remove", "replace", "make_optional", "reword", "separate_sheet", "add_notice", "narrow_clause",
    "keep_required", "keep_protective", "ask_person",
]  # fmt: skip
Condition = Literal[
    "required", "unstated", "optional", "self", "household", "other", "question", "document", "clause",
]  # fmt: skip
CueKey = Literal[
    "required", "optional", "not_optional", "nudge", "decline", "demand_document", "demand_answer", "household",
    "other_person", "office_use", "protective", "equal_treatment", "exception", "yes", "no", "signature", "statute",
    "filler", "sharing_limits", "form_required", "form_optional", "question_start",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Examples:
    """Form texts that an entry must find, and near misses that it must not."""

    matches: tuple[str, ...]
    must_not_match: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """One way of asking for something sensitive; the fields are described in question_bank/README.md."""

    id: str
    subcategory: str
    kind: EntryKind
    severity: Severity
    examples: Examples
    category: str = ""
    language: str = ""
    phrases: tuple[str, ...] = ()
    abbreviations: tuple[str, ...] = ()
    near: tuple[str, ...] = ()
    not_near: tuple[str, ...] = ()
    lookalikes: tuple[str, ...] = ()
    whole: bool = False
    answers: bool = False
    ambiguous: bool = False


@dataclass(frozen=True, slots=True)
class Lookalike:
    """Words that only look sensitive, and why."""

    phrase: str
    why: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Advice:
    """One thing to do about a finding, and the conditions under which it fits."""

    action: Action
    reason: str
    text: str = ""
    when: tuple[Condition, ...] = ()
    references: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Suggested:
    """All advice for one subcategory (or category) in one language."""

    subcategory: str
    advice: tuple[Advice, ...]


@dataclass(frozen=True, slots=True)
class Law:
    """A reference: its citation, where it holds, what it says in a line, its standing, and when that was checked.

    `states` has the postal codes of the states it holds in; it is empty where it holds everywhere.
    """

    id: str
    citation: str
    jurisdiction: str
    relevance: str
    status: Literal["in_force", "changed", "contested", "verify"]
    checked: date
    source: Literal["found", "knowledge"] = "knowledge"
    states: tuple[str, ...] = ()

    def holds_in(self, state: str) -> bool:
        """Return whether it holds in a state, given its postal code; in an unnamed one every law may."""
        return not state or not self.states or state in self.states


@dataclass(frozen=True, slots=True)
class Problem:
    """A mistake in the bank: file, 1-based line, and what to do about it."""

    file: str
    line: int
    message: str


@dataclass(frozen=True, slots=True)
class Exemption:
    """A city's own exception: an entry that is not reported where one of the phrases stands (or anywhere)."""

    entry: str
    why: str
    phrases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Bank:
    """Everything the bank knows.

    Attributes:
        version: the first 12 hexadecimal digits of the SHA-256 of all its files.
        cues: phrases by language, then by cue.
        suggestions: advice by language, then by subcategory or category.
        texts: notices and form checks by language, then by id.
        language_names: by the code of a language, every name that forms call it.
        drafted: languages whose model texts a machine drafted and no named translator has signed off.
    """

    version: str
    entries: tuple[Entry, ...] = ()
    lookalikes: tuple[Lookalike, ...] = ()
    exemptions: tuple[Exemption, ...] = ()
    cues: dict[str, dict[str, tuple[str, ...]]] = field(default_factory=dict)
    suggestions: dict[str, dict[str, tuple[Advice, ...]]] = field(default_factory=dict)
    texts: dict[str, dict[str, str]] = field(default_factory=dict)
    laws: dict[str, Law] = field(default_factory=dict)
    language_names: dict[str, tuple[str, ...]] = field(default_factory=dict)
    drafted: frozenset[str] = frozenset()

    @property
    def languages(self) -> tuple[str, ...]:
        """Codes of the languages whose entries cover every default category, in alphabetical order."""
        covered: dict[str, set[str]] = {}
        for entry in self.entries:
            covered.setdefault(entry.language, set()).add(entry.category)
        return tuple(sorted(code for code, known in covered.items() if known.issuperset(CATEGORIES)))
