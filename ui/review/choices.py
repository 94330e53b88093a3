"""What can be chosen about a finding: four rows that are always there, and what else the bank suggests."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from auditor.values.block import BLANK

if TYPE_CHECKING:
    from auditor.values.decision import Decision, DecisionAction
    from auditor.values.finding import Finding, Suggestion

WORDED: frozenset[DecisionAction] = frozenset(
    {"remove", "replace", "make_optional", "reword", "separate_sheet", "add_notice", "narrow_clause"}
)
"""Decisions that may put words into the form."""
NEED_WORDS: frozenset[DecisionAction] = frozenset({"replace", "reword", "add_notice", "narrow_clause"})
"""Decisions that say nothing without words."""
_OTHER_WORDS: tuple[DecisionAction, ...] = ("reword", "replace", "narrow_clause")
_STAY: frozenset[DecisionAction] = frozenset({"keep_required", "keep_protective"})
_OPTIONAL: dict[str, str] = {
    "de": "freiwillig",
    "en": "optional",
    "es": "opcional",
    "fr": "facultatif",
    "pt": "opcional",
    "ru": "необязательно",
    "uk": "необов’язково",
    "vi": "không bắt buộc",
    "zh": "选填",
}


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing that the person may decide.

    Attributes:
        action: what it is.
        text: the words to put in place of the form's own, in the form's language; may be empty.
        advice: the words that the bank offers though they are not put in place unasked: they have gaps to fill.
        reason: why one would choose it.
        references: what it rests on.
        suggested: whether the bank names it first.
        english: the same words in English, where they are in another language.
        drafted: whether no named translator has signed the words off.
    """

    action: DecisionAction
    text: str = ""
    advice: str = ""
    reason: str = ""
    references: tuple[str, ...] = ()
    suggested: bool = False
    english: str = ""
    drafted: bool = False


def main_choices(finding: Finding) -> tuple[Choice, Choice, Choice, Choice]:
    """Return the four rows: remove, make optional, other words, keep; each with what the bank says of it."""
    other = next(
        (each.action for action in _OTHER_WORDS for each in finding.suggestions if each.action == action), None
    )
    worded = other or ("narrow_clause" if finding.kind == "clause" else "reword")
    return (
        _choice(finding, "remove"),
        _choice(finding, "make_optional"),
        _choice(finding, worded),
        _choice(finding, "keep"),
    )


def more_choices(finding: Finding) -> tuple[Choice, ...]:
    """Return what else the bank suggests, in its order, and the two that always remain."""
    shown = main_choices(finding)
    taken = [_advice(finding, choice.action) for choice in shown]
    rest = [each for each in finding.suggestions if each not in taken and each.action not in _STAY]
    own = {each.action for each in rest}
    more = [_filled(finding, each) for each in rest]
    always: tuple[DecisionAction, ...] = ("ask_person",) if finding.by_hand else ("ask_person", "not_sensitive")
    return (*more, *(Choice(action) for action in always if action not in own))


def chosen(choices: tuple[Choice, ...], decision: Decision | None) -> int | None:
    """Return the place of the choice that a decision was made by, or None."""
    if decision is None:
        return None
    same = [place for place, choice in enumerate(choices) if choice.action == decision.action]
    exact = [place for place in same if choices[place].text == decision.text]
    return next(iter((*exact, *same)), None)


def _choice(finding: Finding, action: DecisionAction) -> Choice:
    suggestion = _advice(finding, action)
    if suggestion:
        return replace(_filled(finding, suggestion), action=action)
    if action == "make_optional" and finding.kind == "question":
        return Choice(action, _made_optional(finding))
    return Choice(action)


def _advice(finding: Finding, action: DecisionAction) -> Suggestion | None:
    """Return the first suggestion of an action; the reviewer's `keep` rests on what the bank says of keeping."""
    wanted = _STAY if action == "keep" else {action}
    return next((each for each in finding.suggestions if each.action in wanted), None)


def _filled(finding: Finding, suggestion: Suggestion) -> Choice:
    """Return a suggestion as a choice: words with gaps for the city to fill are offered, not put in place."""
    gaps = BLANK in suggestion.text and suggestion.action in {"remove", *_STAY}
    text, advice = ("", suggestion.text) if gaps else (suggestion.text, "")
    first = suggestion is finding.suggestions[0]
    return Choice(
        suggestion.action,
        text,
        advice,
        suggestion.reason,
        suggestion.references,
        first,
        suggestion.english,
        suggestion.machine_drafted and bool(suggestion.text),
    )


def _made_optional(finding: Finding) -> str:
    """Return a question's words with “optional” behind them, in a language in which that is known; else nothing."""
    word = _OPTIONAL.get(finding.question.language.partition("-")[0])
    words = finding.question.text.rstrip(" *:")
    return f"{words} ({word})" if word and finding.question.printed else ""
