"""Finding, among thousands of phrases, those that stand in a text, at a cost that hardly grows with their number.

Each phrase is filed under its rarest word. A text's words call up the few phrases filed under them; a phrase whose
other words are not all in the text is dropped at once; what is left is aligned word by word and scored.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from functools import lru_cache
from itertools import product
from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar

from auditor.wording.alignment import View, placed

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from auditor.wording.lexicon import Lexicon
    from auditor.wording.pattern import Pattern
    from auditor.wording.text import Text

Owner = TypeVar("Owner")
_SHORT = 300
"""Short words stand in many texts, however seldom in phrases."""
_CACHE = 8_192
"""Words of the texts in which a phrase may stand."""


class Hit(NamedTuple, Generic[Owner]):
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


@dataclass(frozen=True, slots=True)
class _Filed(Generic[Owner]):
    """A phrase as it is filed.

    Attributes:
        pattern: the phrase.
        owners: what it was filed for.
        openers: the words it can begin with.
        needs: of each of these sets of words, one must be in the text.
    """

    pattern: Pattern
    owners: tuple[Owner, ...]
    openers: frozenset[str]
    needs: tuple[frozenset[str], ...]


class PhraseIndex(Generic[Owner]):
    """Phrases filed for quick finding, each with its owner; their words must be in the lexicon of the texts."""

    def __init__(
        self, phrases: Iterable[tuple[Pattern, Owner]], lexicon: Lexicon, known: frozenset[str] = frozenset()
    ) -> None:
        """File each phrase under the two rarest of the words that it must have.

        Args:
            phrases: the phrases and their owners.
            lexicon: what the texts are looked up in.
            known: more words, which are no misspellings of the phrases' own.
        """
        owners: dict[str, list[Owner]] = defaultdict(list)
        patterns: dict[str, Pattern] = {}
        for pattern, owner in phrases:
            owners[pattern.source].append(owner)
            patterns[pattern.source] = pattern
        counts = Counter(word for pattern in patterns.values() for word in pattern.words())
        self._known = known.union(counts)
        self._lexicon = lexicon
        self._senses = lru_cache(maxsize=_CACHE)(self._seen_as)
        self._phrases: list[_Filed[Owner]] = []
        called: dict[str, dict[str, list[int]]] = {}
        for source, pattern in patterns.items():
            needs = _needs(pattern, counts)
            for one, other in product(needs[0], needs[min(1, len(needs) - 1)]):
                called.setdefault(one, {}).setdefault(other, []).append(len(self._phrases))
            self._phrases.append(_Filed(pattern, tuple(owners[source]), pattern.openers(), tuple(needs[2:])))
        self._called = {one: (frozenset(others), others) for one, others in called.items()}
        self._callers = frozenset(called)

    def find(self, text: Text) -> list[Hit[Owner]]:
        """Return the leftmost, longest place of each phrase that stands in the text, in the order of the phrases."""
        filed = self._may_stand(text.known)
        if not filed:
            return []
        view = View(text, self._senses)
        return [
            Hit(owner, each.pattern, *place)
            for each in filed
            if (place := placed(each.pattern, each.openers, view))
            for owner in each.owners
        ]

    def _may_stand(self, known: frozenset[str]) -> list[_Filed[Owner]]:
        """Return the phrases whose words are all among those of a text; for most texts there is none."""
        called = {
            number
            for others, numbers in map(self._called.__getitem__, known & self._callers)
            if not known.isdisjoint(others)
            for other in known & others
            for number in numbers[other]
        }
        return [
            filed for number in sorted(called) if not any(map(known.isdisjoint, (filed := self._phrases[number]).needs))
        ]

    def _seen_as(self, word: str) -> tuple[str, ...]:
        """Return the known words that a text's word stands for: itself, else those it may be a misspelling of."""
        read = self._lexicon.read(word)
        exact = tuple(known for known in read.exact if known in self._known)
        return exact or tuple(known for known in read.near if known in self._known)


def _needs(pattern: Pattern, counts: Mapping[str, int]) -> list[frozenset[str]]:
    """Return a set of words for each step that may not be missing, one of which must be there; the rarest first."""
    frequent = {word: counts[word] + _SHORT / len(word) ** 2 for word in pattern.words()}
    needs = [
        frozenset(min(wording, key=frequent.__getitem__) for wording in step.wordings)
        for step in pattern.steps
        if not step.optional
    ]
    return sorted(needs, key=lambda words: sum(frequent[word] for word in words))
