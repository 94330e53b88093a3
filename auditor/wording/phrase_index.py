"""Finding, among thousands of phrases, those that stand in a text, at a cost that hardly grows with their number.

Each phrase is filed under its rarest word. A text's words call up the few phrases filed under them; a phrase whose
other words are not all in the text is dropped at once; what is left is aligned word by word and scored.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

from auditor.wording.alignment import placed
from auditor.wording.text import Text
from auditor.wording.vocabulary import Vocabulary

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from auditor.wording.pattern import Pattern

Owner = TypeVar("Owner")


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

    def hits(self, text: Text) -> Iterator[Hit[Owner]]:
        """Yield its leftmost, longest place in the text for each owner."""
        place = placed(self.pattern, self.openers, text)
        if place:
            for owner in self.owners:
                yield Hit(owner, self.pattern, *place)


class PhraseIndex(Generic[Owner]):
    """Phrases filed for quick finding, each with its owner."""

    def __init__(self, phrases: Iterable[tuple[Pattern, Owner]], vocabulary: Vocabulary | None = None) -> None:
        """File each phrase under the rarest of the words that it must have; the vocabulary is its own if None."""
        owners: dict[str, list[Owner]] = defaultdict(list)
        patterns: dict[str, Pattern] = {}
        for pattern, owner in phrases:
            owners[pattern.source].append(owner)
            patterns[pattern.source] = pattern
        counts = Counter(word for pattern in patterns.values() for word in pattern.words())
        self.vocabulary = vocabulary or Vocabulary(set(counts))
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
        lacks = text.places.keys().isdisjoint
        called = {
            filed.number: filed
            for word in text.places
            for filed in self._filed.get(word, ())
            if not any(map(lacks, filed.needs))
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
