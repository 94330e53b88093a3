"""Finding, among thousands of phrases, those that stand in a text, at a cost that hardly grows with their number.

Each phrase is filed under its rarest word. A text's words call up the few phrases filed under them; a phrase whose
other words are not all in the text is dropped at once; what is left is aligned word by word and scored.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

from rapidfuzz import fuzz

from auditor.wording.folding import BLANK_TOKEN, BOX_TOKEN, Token, folded
from auditor.wording.vocabulary import Vocabulary, stem

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from auditor.wording.pattern import Pattern, Step

Owner = TypeVar("Owner")
_GAP_COST = 0.5
_FULL_SCORE = 100.0


@dataclass(frozen=True, slots=True)
class Hit(Generic[Owner]):
    """A phrase that stands in a text.

    Attributes:
        owner: what the phrase was filed for.
        pattern: the phrase.
        first: index of its first word among the text's words.
        last: index of its last.
        score: how well it fits, 0 to 100.
        skipped: how many words stand in its gaps.
    """

    owner: Owner
    pattern: Pattern
    first: int
    last: int
    score: float
    skipped: int

    @property
    def length(self) -> int:
        """How many of the phrase's own words stand in the text."""
        return self.last - self.first + 1 - self.skipped


class Text:
    """A text made ready for looking up: its folded words, what each may stand for, and where each such word stands."""

    __slots__ = ("places", "senses", "tokens")

    def __init__(self, text: str, vocabulary: Vocabulary) -> None:
        """Fold the text, part run-together words, and look each word up."""
        self.tokens: list[Token] = []
        self.senses: list[tuple[str, ...]] = []
        self.places: dict[str, list[int]] = {}
        for token in folded(text):
            parts = vocabulary.read(token.word)
            for word, senses in parts:
                for sense in senses:
                    self.places.setdefault(sense, []).append(len(self.tokens))
                self.tokens.append(token if len(parts) == 1 else Token(word, word, token.start, token.end))
                self.senses.append(senses)


@dataclass(frozen=True, slots=True)
class _Filed(Generic[Owner]):
    """A phrase as it is filed.

    Attributes:
        number: its number in the order of the phrases.
        pattern: the phrase.
        owners: what it was filed for.
        needs: of each set of words, one must be in the text.
        openers: the words it can begin with.
    """

    number: int
    pattern: Pattern
    owners: tuple[Owner, ...]
    needs: tuple[frozenset[str], ...]
    openers: frozenset[str]

    def may_stand_in(self, text: Text) -> bool:
        """Whether the text has all the words it must have, in whatever order."""
        places = text.places.keys()
        return not any(words.isdisjoint(places) for words in self.needs)

    def hits(self, text: Text) -> Iterator[Hit[Owner]]:
        """Yield its leftmost, longest place in the text for each owner."""
        places = text.places
        for start in sorted(place for word in self.openers & places.keys() for place in places[word]):
            matched = _follow(self.pattern.steps, text, 0, start, ())
            if matched:
                first, last, score, skipped = _fit(text, matched)
                for owner in self.owners:
                    yield Hit(owner, self.pattern, first, last, score, skipped)
                return


class PhraseIndex(Generic[Owner]):
    """Phrases filed for quick finding, each with its owner."""

    def __init__(self, phrases: Iterable[tuple[Pattern, Owner]]) -> None:
        """File each phrase under the rarest of the words that it must have."""
        owners: dict[str, list[Owner]] = defaultdict(list)
        patterns: dict[str, Pattern] = {}
        for pattern, owner in phrases:
            owners[pattern.source].append(owner)
            patterns[pattern.source] = pattern
        counts = Counter(word for pattern in patterns.values() for word in pattern.words())
        self.vocabulary = Vocabulary(set(counts))
        self._filed: dict[str, list[_Filed[Owner]]] = defaultdict(list)
        for number, pattern in enumerate(patterns.values()):
            needs = _needs(pattern, counts)
            filed = _Filed(number, pattern, tuple(owners[pattern.source]), needs[1:], pattern.openers())
            for word in needs[0]:
                self._filed[word].append(filed)

    def text(self, text: str) -> Text:
        """Return the text made ready for `find`."""
        return Text(text, self.vocabulary)

    def find(self, text: Text) -> list[Hit[Owner]]:
        """Return the leftmost, longest place of each phrase that stands in the text, in the order of the phrases."""
        called = {
            filed.number: filed
            for word in self._filed.keys() & text.places.keys()
            for filed in self._filed[word]
            if filed.may_stand_in(text)
        }
        return [hit for number in sorted(called) for hit in called[number].hits(text)]


def _needs(pattern: Pattern, counts: Mapping[str, int]) -> tuple[frozenset[str], ...]:
    """Return a set of words for each step that may not be missing, one of which must be there; the rarest first."""
    needs = [
        frozenset(min(wording, key=counts.__getitem__) for wording in step.wordings)
        for step in pattern.steps
        if not step.optional
    ]
    return tuple(sorted(needs, key=lambda words: sum(counts[word] for word in words)))


def _follow(
    steps: tuple[Step, ...], text: Text, number: int, at: int, matched: tuple[tuple[int, str], ...]
) -> tuple[tuple[int, str], ...]:
    """Return (word index, phrase word) for the steps from `number` on, the next word being `at`; empty when they fail."""
    if number == len(steps):
        return matched
    step = steps[number]
    for here in range(at, min(at + (step.gap if matched else 0) + 1, len(text.tokens))):
        if here > at and text.tokens[here - 1].word == BOX_TOKEN:
            break
        for wording in _standing(step, text.senses, here):
            placed = (*matched, *((here + n, word) for n, word in enumerate(wording)))
            rest = _follow(steps, text, number + 1, here + len(wording), placed)
            if rest:
                return rest
    return _follow(steps, text, number + 1, at, matched) if step.optional else ()


def _standing(step: Step, senses: Sequence[tuple[str, ...]], at: int) -> list[tuple[str, ...]]:
    """Return the step's wordings that stand at a word of the text, the longest first."""
    found = [
        wording
        for sense in senses[at]
        for wording in step.by_first.get(sense, ())
        if len(wording) == 1 or _stands(wording, senses, at)
    ]
    return sorted(found, key=len, reverse=True) if len(found) > 1 else found


def _stands(wording: tuple[str, ...], senses: Sequence[tuple[str, ...]], at: int) -> bool:
    if at + len(wording) > len(senses):
        return False
    return all(word in senses[at + n] for n, word in enumerate(wording))


def _fit(text: Text, matched: tuple[tuple[int, str], ...]) -> tuple[int, int, float, int]:
    """Return the first and the last word of a place, how well the phrase fits it, and how many words it skips."""
    first, last = matched[0][0], matched[-1][0]
    skipped = sum(1 for token in text.tokens[first : last + 1] if token.word != BLANK_TOKEN) - len(matched)
    phrase = " ".join(word.rstrip("*") for _n, word in matched)
    printed = " ".join(
        text.tokens[n].word[: len(word) - 1] if word.endswith("*") else stem(text.tokens[n].word) for n, word in matched
    )
    ratio = _FULL_SCORE if phrase == printed else fuzz.ratio(phrase, printed)
    return first, last, ratio - _GAP_COST * max(0, skipped), max(0, skipped)
