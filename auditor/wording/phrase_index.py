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
    from collections.abc import Iterable, Sequence

    from auditor.wording.pattern import Pattern

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
    """A text made ready for looking up: its folded words, and what each may stand for."""

    __slots__ = ("senses", "tokens", "words")

    def __init__(self, text: str, vocabulary: Vocabulary) -> None:
        """Fold the text, part run-together words, and look each word up."""
        tokens: list[Token] = []
        for token in folded(text):
            parts = vocabulary.split(token.word)
            tokens += [token] if len(parts) == 1 else [Token(p, p, token.start, token.end) for p in parts]
        self.tokens = tuple(tokens)
        self.senses = tuple(vocabulary.senses(token.word) for token in tokens)
        self.words = frozenset(word for senses in self.senses for word in senses)


class PhraseIndex(Generic[Owner]):
    """Phrases filed for quick finding, each with its owner."""

    def __init__(self, phrases: Iterable[tuple[Pattern, Owner]]) -> None:
        """File each phrase under the rarest of the words that it must have."""
        known = list(phrases)
        counts = Counter(word for pattern, _owner in known for word in pattern.words())
        self.vocabulary = Vocabulary(set(counts))
        self._filed: dict[str, list[tuple[Pattern, Owner, tuple[frozenset[str], ...]]]] = defaultdict(list)
        for pattern, owner in known:
            needs = [frozenset(min(w, key=counts.__getitem__) for w in step.wordings) for step in pattern.steps if not step.optional]
            rarest = min(needs, key=lambda words: sum(counts[word] for word in words))
            others = tuple(words for words in needs if words is not rarest)
            for word in rarest:
                self._filed[word].append((pattern, owner, others))

    def text(self, text: str) -> Text:
        """Return the text made ready for `find`."""
        return Text(text, self.vocabulary)

    def find(self, text: Text) -> list[Hit[Owner]]:
        """Return the leftmost, longest place of each phrase that stands in the text."""
        hits: list[Hit[Owner]] = []
        seen: set[tuple[int, int]] = set()
        for word in text.words:
            for pattern, owner, others in self._filed.get(word, ()):
                if any(words.isdisjoint(text.words) for words in others):
                    continue
                key = (id(pattern), id(owner))
                if key in seen:
                    continue
                seen.add(key)
                hit = _placed(pattern, owner, text)
                if hit:
                    hits.append(hit)
        return hits


def _placed(pattern: Pattern, owner: Owner, text: Text) -> Hit[Owner] | None:
    for start in range(len(text.tokens)):
        matched = _follow(pattern, text, 0, start, ())
        if matched:
            return _hit(pattern, owner, text, matched)
    return None


def _follow(
    pattern: Pattern, text: Text, step: int, at: int, matched: tuple[tuple[int, str], ...]
) -> tuple[tuple[int, str], ...]:
    """Return (word index, phrase word) for the steps from `step` on, the next word being `at`; empty when they fail."""
    if step == len(pattern.steps):
        return matched
    place = pattern.steps[step]
    for skipped in range((place.gap if matched else 0) + 1):
        here = at + skipped
        if skipped and (here > len(text.tokens) or text.tokens[here - 1].word == BOX_TOKEN):
            break
        for wording in place.wordings:
            if _stands(wording, text.senses, here):
                placed = (*matched, *((here + n, word) for n, word in enumerate(wording)))
                rest = _follow(pattern, text, step + 1, here + len(wording), placed)
                if rest:
                    return rest
    return _follow(pattern, text, step + 1, at, matched) if place.optional else ()


def _stands(wording: tuple[str, ...], senses: Sequence[tuple[str, ...]], at: int) -> bool:
    if at + len(wording) > len(senses):
        return False
    return all(word in senses[at + n] for n, word in enumerate(wording))


def _hit(pattern: Pattern, owner: Owner, text: Text, matched: tuple[tuple[int, str], ...]) -> Hit[Owner]:
    first, last = matched[0][0], matched[-1][0]
    skipped = sum(1 for n in range(first, last + 1) if text.tokens[n].word != BLANK_TOKEN) - len(matched)
    phrase = " ".join(word.rstrip("*") for _n, word in matched)
    printed = " ".join(
        text.tokens[n].word[: len(word) - 1] if word.endswith("*") else stem(text.tokens[n].word) for n, word in matched
    )
    ratio = _FULL_SCORE if phrase == printed else fuzz.ratio(phrase, printed)
    return Hit(owner, pattern, first, last, ratio - _GAP_COST * max(0, skipped), max(0, skipped))
