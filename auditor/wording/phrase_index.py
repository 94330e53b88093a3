"""Finding, among thousands of phrases, those that stand in a text, at a cost that hardly grows with their number.

Each phrase is filed under its rarest word. A text's words call up the few phrases filed under them; a phrase whose
other words are not all in the text is dropped at once; what is left is aligned word by word and scored.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

from auditor.wording.alignment import View, placed
from auditor.wording.remembered import Remembered

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

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


_hit: Callable[[tuple[object, ...]], Hit[Any]] = partial(tuple.__new__, Hit)
"""Make a hit of six in a row; it takes a third of the time."""


class Filed(NamedTuple, Generic[Owner]):
    """A phrase as it is filed: what it was filed for, and the words it can begin with."""

    pattern: Pattern
    owners: tuple[Owner, ...]
    openers: frozenset[str]


class _Call(NamedTuple):
    """What calls up a phrase, when the two words it is filed under are in a text.

    Attributes:
        number: which phrase.
        needs: of each of these sets of words, one must be in the text, too.
    """

    number: int
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
        self._senses = Remembered(self._seen_as, _CACHE)
        self._phrases: list[Filed[Owner]] = []
        called: defaultdict[str, dict[str, tuple[_Call, ...]]] = defaultdict(dict)
        for number, (source, pattern) in enumerate(patterns.items()):
            for one, others, calls in _calls(number, pattern, counts):
                filed = called[one]
                for other in others:
                    filed[other] = filed[other] + calls if other in filed else calls
            self._phrases.append(Filed(pattern, tuple(owners[source]), pattern.openers()))
        self._called = {one: (frozenset(others), others) for one, others in called.items()}
        self._callers = frozenset(called)

    def find(self, text: Text) -> list[Hit[Owner]]:
        """Return the leftmost, longest place of each phrase that stands in the text, in the order of the phrases."""
        return self.placed(self.called(text), text)

    def called(self, text: Text) -> list[Filed[Owner]]:
        """Return the phrases whose words are all in the text, in their order; for most texts there is none."""
        known = text.known
        callers = known & self._callers
        if not callers:
            return []
        called = {
            number
            for others, calls in map(self._called.__getitem__, callers)
            if not known.isdisjoint(others)
            for other in known & others
            for number, needs in calls[other]
            if not (needs and any(map(known.isdisjoint, needs)))
        }
        return list(map(self._phrases.__getitem__, sorted(called))) if called else []

    def placed(self, called: Sequence[Filed[Owner]], text: Text) -> list[Hit[Owner]]:
        """Return the places of some of the phrases that `called` returned, as `find` does."""
        if not called:
            return []
        view = View(text, self._senses)
        return [
            _hit((owner, each.pattern, *place))
            for each in called
            if (place := placed(each.pattern, each.openers, view))
            for owner in each.owners
        ]

    def _seen_as(self, word: str) -> tuple[str, ...]:
        """Return the known words that a text's word stands for: itself, else those it may be a misspelling of."""
        read = self._lexicon.read[word]
        exact = tuple([known for known in read.exact if known in self._known]) if read.exact else ()
        return exact or (tuple([known for known in read.near if known in self._known]) if read.near else ())


def _calls(
    number: int, pattern: Pattern, counts: Mapping[str, int]
) -> Iterator[tuple[str, Iterable[str], tuple[_Call]]]:
    """Yield what calls up a phrase, with the two words of each: the rarest of those that must be there.

    Where one word goes with each of several others, all are told at once: hundreds of pairs then share one call.
    """
    frequent = {word: counts[word] + _SHORT / len(word) ** 2 for word in pattern.words()}
    steps = [
        [sorted(set(wording), key=lambda word: (frequent[word], word)) for wording in step.wordings]
        for step in pattern.steps
        if not step.optional
    ]
    steps.sort(key=lambda wordings: sum(frequent[wording[0]] for wording in wordings))
    needs = tuple(frozenset(wording[0] for wording in wordings) for wordings in steps)
    seconds = needs[1] if needs[1:] else ()
    shared = (_Call(number, needs[2:]),)
    for one, *more in steps[0]:
        if more:
            yield one, more[:1], (_Call(number, (*(frozenset((word,)) for word in more[1:]), *needs[1:])),)
        else:
            yield one, seconds or (one,), shared
