"""A phrase made ready for comparing: its steps, in folded stems."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

from auditor.wording.folding import folded, words_of
from auditor.wording.lexicon import stem
from auditor.wording.remembered import Remembered
from auditor.wording.tones import has_tones
from question_bank.phrases import Gap, parse

if TYPE_CHECKING:
    from question_bank.phrases import Words

_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"})
"""A German word is found in both spellings: Behörde, Behoerde; without its marks it is found anyway."""


@dataclass(frozen=True, slots=True)
class Step:
    """One place of a phrase: the wordings that may stand there, whether it may be missing, the words before it.

    `gap` is how many other words may stand between the step before and this one. `by_first` files the wordings by
    their first word.
    """

    wordings: tuple[tuple[str, ...], ...]
    optional: bool
    gap: int
    by_first: dict[str, tuple[tuple[str, ...], ...]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """File the wordings."""
        filed: defaultdict[str, tuple[tuple[str, ...], ...]] = defaultdict(tuple)
        for wording in self.wordings:
            filed[wording[0]] += (wording,)
        object.__setattr__(self, "by_first", dict(filed))


@dataclass(frozen=True, slots=True)
class Pattern:
    """A phrase as steps.

    Attributes:
        source: the phrase in the bank.
        steps: its places, in order.
        toned: of a Vietnamese phrase, how each of its stems is written; else empty.
        is_word: whether all its wordings are one word.
    """

    source: str
    steps: tuple[Step, ...]
    toned: dict[str, tuple[str, ...]] = field(default_factory=dict, repr=False, compare=False)
    is_word: bool = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Look whether it is one word."""
        only = self.steps[0].wordings if len(self.steps) == 1 else ()
        object.__setattr__(self, "is_word", bool(only) and all(len(wording) == 1 for wording in only))

    def words(self) -> set[str]:
        """Return every stem in it."""
        return {word for step in self.steps for wording in step.wordings for word in wording}

    def openers(self) -> frozenset[str]:
        """Return the stems that it can begin with: those of its first steps, up to one that may not be missing."""
        leading = next((n for n, step in enumerate(self.steps) if not step.optional), len(self.steps) - 1)
        return frozenset(word for step in self.steps[: leading + 1] for word in step.by_first)


@lru_cache(maxsize=20_000)
def compiled(phrase: str) -> Pattern:
    """Return the phrase as a Pattern; raises PhraseError as `question_bank.phrases.parse` does."""
    steps: list[Step] = []
    gap = 0
    for piece in parse(phrase):
        if isinstance(piece, Gap):
            gap = piece.most
            continue
        steps += _steps(piece, gap)
        gap = 0
    return Pattern(phrase, tuple(steps), _written(phrase) if has_tones(phrase) else {})


def _steps(piece: Words, gap: int) -> list[Step]:
    wordings = tuple(wording for text in piece.alternatives for wording in _WORDINGS[text] if wording)
    if len(wordings) == 1 and not piece.optional:
        return [Step(((word,),), optional=False, gap=0 if n else gap) for n, word in enumerate(wordings[0])]
    longest_first = tuple(sorted(wordings, key=len, reverse=True))
    return [Step(longest_first, piece.optional, gap)] if longest_first else []


def _spelt(text: str) -> tuple[tuple[str, ...], ...]:
    """Return the stems of a wording in each way it is spelt."""
    return (_stems(text),) if text.isascii() else tuple(map(_stems, dict.fromkeys((text, text.translate(_UMLAUTS)))))


def _stems(text: str) -> tuple[str, ...]:
    """Return the stems of a wording, or what they begin with where a `*` ends them (`green card*`)."""
    if "*" not in text:
        return tuple(map(stem, words_of(text)))
    return tuple(word for chunk in text.split() for word in _begun(chunk))


def _begun(chunk: str) -> tuple[str, ...]:
    words = words_of(chunk)
    stems = tuple(map(stem, words))
    return (*stems[:-1], f"{words[-1]}*") if words and chunk.endswith("*") else stems


_WORDINGS = Remembered(_spelt, 32_768)
"""Wordings are remembered, since phrases share them."""


def _written(phrase: str) -> dict[str, tuple[str, ...]]:
    written: defaultdict[str, tuple[str, ...]] = defaultdict(tuple)
    for token in folded(phrase):
        written[stem(token.word)] += (token.printed,)
    return dict(written)
