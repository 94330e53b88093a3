"""Matching one question with the bank: what it asks for, how sure that is, and why."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

from auditor.matching.evidence import REASONS, WEIGHTS, Evidence, evidence_of, sentences_of
from auditor.values.finding import Explanation
from auditor.values.question import Requirement
from auditor.wording.lengths import word_count

if TYPE_CHECKING:
    from collections.abc import Iterator

    from auditor.matching.entry_book import EntryBook, Match
    from auditor.values.question import Question, Required
    from auditor.wording.cue_book import CueBook
    from question_bank.models import Entry

_LEAST_CONFIDENCE = 0.5
_UNANSWERED_COVER = 0.34
"""A label with no blank in sight must be about the sensitive thing: a third of its words at least."""
_HEADING_COVER = 0.6
"""A heading and a bare label (`Social Security` over `Number`) must together be about the thing."""
_WHOLE_COVER = 0.7
"""A label that is little more than a paper's name stands in a list of papers to bring."""
_CLAUSE_WORDS = 5
_SENTENCE_WORDS = 9
_SENTENCE_ENDS = (".", "?", "!", "。", "？", "！")
_STATES = ("optional", "required")
_UNANSWERED_COST = 0.12
_INSTRUCTION_COST = 0.2
_AMBIGUOUS_COST = 0.25
_LENGTH_BONUS = 0.02


@dataclass(frozen=True, slots=True)
class Candidate:
    """What a question may be asking for, before equals are counted and advice is added."""

    entry: Entry
    question: Question
    confidence: float
    explanation: Explanation
    source: str
    length: int


class _Fit(NamedTuple):
    """An entry that fits a piece of a question: several do, and the best of each category becomes a candidate."""

    evidence: Evidence
    match: Match
    confidence: float


class Matcher:
    """The bank's knowledge, applied to one question at a time."""

    def __init__(self, book: EntryBook, cues: CueBook) -> None:
        """Take the entries and the cues of the form's languages."""
        self._book = book
        self._cues = cues

    def candidates(self, question: Question) -> tuple[Candidate, ...]:
        """Return the best candidate of each category for a question, the surest first."""
        best: dict[str, _Fit] = {}
        for fit in self._all(question):
            known = best.get(fit.match.entry.category)
            if (known is None or _rank(fit) > _rank(known)) and self._holds(question, fit):
                best[fit.match.entry.category] = fit
        return tuple(_candidate(question, fit) for fit in sorted(best.values(), key=lambda fit: -fit.confidence))

    def protective(self, question: Question) -> str:
        """Return the sentence of a question that protects the resident, empty where there is none."""
        if "protective" not in self._cues.of(question.text):  # was looked up before, as its sentences were not
            return ""
        return next((s for s in sentences_of(question.text) if "protective" in self._cues.of(s)), "")

    def statements(self, question: Question) -> Iterator[tuple[str, Requirement]]:
        """Yield what prose says of a whole category: `You must have a Social Security number`, `race is optional`."""
        if question.part == "asked" or not self._cues.of(question.text).may_say(_STATES):
            return
        if not self._book.knows(question.text):
            return
        for sentence in filter(self._book.knows, sentences_of(question.text)):
            found = self._cues.of(sentence)
            state: Required | None = "optional" if "optional" in found else "required" if "required" in found else None
            if state is None or "equal_treatment" in found:
                continue
            for match in self._book.find(sentence, ("question",)):
                if self._book.upholds(match, sentence, ""):
                    yield match.entry.category, Requirement(state, found.printed(state))

    def _all(self, question: Question) -> Iterator[_Fit]:
        if question.part in ("heading", "office_use"):
            return
        if question.part == "asked":
            pieces = evidence_of(question, self._book.knows, self._cues)
            asked = [fit for piece in pieces for fit in self._matched(question, piece, ("question", "document"))]
            if asked and not self._waives(question):
                yield from asked
        if self._book.knows(question.text) and (question.part != "asked" or _is_statement(question)):
            for sentence in filter(self._book.knows, sentences_of(question.text)):
                yield from self._stated(question, sentence)
        for option in question.options:
            if word_count(option) >= _CLAUSE_WORDS and self._book.knows(option):
                yield from self._stated(question, option)

    def _waives(self, question: Question) -> bool:
        """Whether a piece without an answer says that a thing is not asked for (`You do not have to give us …:`)."""
        if question.answer != "none":
            return False
        found = self._cues.of(question.text)
        return "protective" in found or "equal_treatment" in found

    def _stated(self, question: Question, sentence: str) -> Iterator[_Fit]:
        """Yield what one sentence of prose, in which an entry stands, demands or announces."""
        found = self._cues.of(sentence)
        if "equal_treatment" in found:
            return
        kinds: tuple[str, ...] = ("clause", "document")
        if "required" in found or (question.part == "instruction" and found.starts("demand_answer", within=4)):
            kinds = ("clause", "document", "question")
        if "protective" in found and "exception" not in found:
            return
        if "sharing_limits" in found:
            kinds = tuple(kind for kind in kinds if kind != "clause")
        yield from self._matched(question, Evidence(sentence, "sentence"), kinds)

    def _matched(self, question: Question, evidence: Evidence, kinds: tuple[str, ...]) -> Iterator[_Fit]:
        for match in self._book.find(evidence.text, kinds):
            confidence = _confidence(question, evidence, match)
            if confidence >= _LEAST_CONFIDENCE:
                yield _Fit(evidence, match, confidence)

    def _holds(self, question: Question, fit: _Fit) -> bool:
        """Whether an entry still fits when all is looked at that stands around it: asked last, as it costs most."""
        evidence, match, _sureness = fit
        return self._fits(question, evidence, match) and self._book.upholds(match, *_surroundings(question, evidence))

    def _fits(self, question: Question, evidence: Evidence, match: Match) -> bool:
        if evidence.source == "sentence" and match.entry.kind == "question":
            found = self._cues.of(evidence.text)
            return found.starts("demand_answer", within=4) or found.beside("required", match.span)
        if match.entry.kind == "document":
            listed = evidence.source == "text" and match.covers >= _WHOLE_COVER
            return listed or self._demanded(question, evidence)
        if evidence.source == "heading" and match.covers < _HEADING_COVER:
            return False
        if match.entry.kind == "question" and question.answer == "none" and question.part == "asked":
            return match.covers >= _UNANSWERED_COVER or question.text.rstrip(" *").endswith(("?", ":", "？", "："))
        return "equal_treatment" not in self._cues.of(evidence.text)

    def _demanded(self, question: Question, evidence: Evidence) -> bool:
        """Whether the form asks to see or get a paper: in the same words, or in the heading or stem over them."""
        texts = (evidence.text, question.text, question.column, *question.options, *question.headings[-1:])
        return any("demand_document" in self._cues.of(text) for text in texts if text)


def _is_statement(question: Question) -> bool:
    """Whether an asked piece is a statement to agree to (`☐ I authorize …`, `May we …?`), not a bare label."""
    words = word_count(question.text)
    spoken = question.answer != "none" or question.text.rstrip().endswith(_SENTENCE_ENDS) or words >= _SENTENCE_WORDS
    return spoken and words >= _CLAUSE_WORDS


def _surroundings(question: Question, evidence: Evidence) -> tuple[str, str]:
    """Return all words of the question the evidence is part of, and those around it; of prose only the sentence."""
    headings = " ".join((*question.headings[-2:], *question.beside))
    if evidence.source == "sentence":
        return evidence.text, headings
    own = (question.text, *question.options, question.column, question.row, question.help)
    return " ".join(text for text in own if text), headings


def _confidence(question: Question, evidence: Evidence, match: Match) -> float:
    confidence = match.score / 100 * WEIGHTS[evidence.source]
    if match.entry.kind == "question":
        if question.part != "asked":
            confidence -= _INSTRUCTION_COST
        elif question.answer == "none":
            confidence -= _UNANSWERED_COST * (1 - match.covers)
    if match.entry.ambiguous:
        confidence -= _AMBIGUOUS_COST
    return round(max(0.0, min(1.0, confidence)), 3)


def _rank(fit: _Fit) -> tuple[bool, float]:
    """Sure before ambiguous; then the surer, a longer phrase counting as the more exact one."""
    match = fit.match
    return (not match.entry.ambiguous, fit.confidence + _LENGTH_BONUS * (match.last - match.first + 1))


def _place(question: Question, evidence: Evidence, match: Match) -> str:
    """Return the words that identify the place: of a long text the sentence, of choices their stem and the caption."""
    if evidence.source == "option" and evidence.text not in question.text:
        return f"{question.text} {evidence.text}"
    if evidence.source == "sentence" and match.entry.kind != "clause":
        return evidence.text
    return question.text


def _candidate(question: Question, fit: _Fit) -> Candidate:
    evidence, match, confidence = fit
    reasons = [REASONS[evidence.source]]
    if question.answer != "none" and match.entry.kind == "question":
        reasons.append("There is a place to answer.")
    if question.part == "instruction":
        reasons.append("It stands in an instruction.")
    if match.entry.ambiguous:
        reasons.append("The words can mean something else: a person must decide.")
    place = _place(question, evidence, match)
    return Candidate(
        entry=match.entry,
        question=question if place == question.text else replace(question, text=place),
        confidence=confidence,
        explanation=Explanation(match.entry.id, match.phrase, match.printed, round(match.score, 1), tuple(reasons)),
        source=evidence.source,
        length=match.last - match.first + 1,
    )
