"""What of a question can be compared with the bank: its own words, its options, its tooltip, the headings over it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal, NamedTuple

from auditor.wording.folding import words_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from auditor.values.question import Question
    from auditor.wording.cue_book import CueBook

Source = Literal["text", "column", "option", "help", "heading", "sentence"]

WEIGHTS: dict[Source, float] = {
    "text": 1.0, "sentence": 1.0, "column": 0.97, "option": 0.95, "help": 0.93, "heading": 0.85,
}  # fmt: skip
"""How far words in each place speak for the question itself."""
REASONS: dict[Source, str] = {
    "text": "The question's own words say so.",
    "sentence": "A sentence of the form says so.",
    "column": "The column or row heading says so.",
    "option": "The choices offered say so.",
    "help": "The field's hidden help text says so.",
    "heading": "The heading over it says so.",
}

_ENDS = re.compile(r"[.!?;。！？؟][\s\"”’)]+(?=[^\s\d])|[。！？](?=[^\s\d」』”）)])")
"""The sign that ends a sentence, and what stands between it and the next."""
_ABBREVIATED = re.compile(
    r"(?:\b(?:[A-Za-z]|No|Nos|Num|Núm|St|Dr|Mr|Mrs|Ms|Sr|Sra|vs|etc|e\.g|i\.e|Art|Sec|Soc|Inc|Ltd|U\.S)\.)$"
)
_LONGEST_ABBREVIATED = 5
"""Letters, one before the abbreviation among them."""
_GENERIC_LABEL = 3
"""Words: a label of no more, all filler (`Number`, `Please specify`), says nothing: its heading speaks for it."""
_SHORT_HELP = 10
_LONGEST_LIST = 40
"""A longer list is of countries, states or codes: its entries say nothing of what is asked."""


class Evidence(NamedTuple):
    """A piece of a question's words, and where it stands; a named tuple, since each question has some."""

    text: str
    source: Source


def sentences_of(text: str) -> tuple[str, ...]:
    """Return the sentences of a paragraph; a full stop after an abbreviation or an initial ends none."""
    if not _ENDS.search(text):
        return (text,) if text.strip() else ()
    parts: list[str] = []
    for part in _parted(text):
        if parts and _ABBREVIATED.search(parts[-1][-_LONGEST_ABBREVIATED:]):
            parts[-1] = f"{parts[-1]} {part}"
        else:
            parts.append(part)
    return tuple(part for part in parts if part.strip())


def _parted(text: str) -> Iterator[str]:
    """Yield what stands between the signs that end sentences; `split` would look behind each letter for one."""
    start = 0
    for found in _ENDS.finditer(text):
        yield text[start : found.start() + 1]
        start = found.end()
    yield text[start:]


def evidence_of(question: Question, knows: Callable[[str], bool], cues: CueBook) -> Iterator[Evidence]:
    """Yield the pieces of an asked question that any entry stands in, the weightiest first.

    Args:
        question: what is asked.
        knows: whether any entry stands in a text: most pieces have none, and little else is looked at in them.
        cues: tell what says nothing by itself.
    """
    for text, source in _pieces(question):
        if knows(text):
            yield Evidence(text, source)
    if question.help and question.help != question.text:
        own = _own_words(question.help, cues)
        told = knows(own) and (cues.is_filler(question.text, _GENERIC_LABEL) or _speaks_of(question.text, own, cues))
        if told:
            yield Evidence(own, "help")
    if question.headings and question.answer != "none" and cues.is_filler(question.text, _GENERIC_LABEL):
        headed = f"{question.headings[-1]} {question.text}"
        if knows(headed):
            yield Evidence(headed, "heading")


def _pieces(question: Question) -> Iterator[tuple[str, Source]]:
    """Yield the label, alone and with what stands over and before it, and the choices."""
    yield question.text, "text"
    beside = " ".join(text for text in (question.column, question.row) if text)
    if beside:
        yield f"{beside} {question.text}", "column"
    if len(question.options) <= _LONGEST_LIST:
        for option in question.options:
            yield option, "option"


def _speaks_of(label: str, help_: str, cues: CueBook) -> bool:
    """Whether a tooltip is about its label: they share a word that tells. One without belongs to another field."""
    filler = cues.filler(label)
    words = {word for place, word in enumerate(words_of(label)) if place not in filler and len(word) > 1}
    return not words or not words.isdisjoint(words_of(help_))


def _own_words(help_: str, cues: CueBook) -> str:
    """Return what a tooltip says of its own field.

    Long tooltips recite the headings and instructions over the field; its own words come last, from the sentence on
    that tells what to enter.
    """
    if len(help_.split()) <= _SHORT_HELP:
        return help_
    sentences = sentences_of(help_)
    last = range(len(sentences) - 1, -1, -1)
    return " ".join(sentences[next((n for n in last if cues.of(sentences[n]).starts("demand_answer")), -1) :])
