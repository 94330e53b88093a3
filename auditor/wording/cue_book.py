"""Cues: the words that say required, optional, attach, office use only, we will not share."""

from __future__ import annotations

from functools import lru_cache, partial
from itertools import chain
from operator import attrgetter
from typing import TYPE_CHECKING

from auditor.wording.folding import words_of
from auditor.wording.lexicon import Lexicon
from auditor.wording.pattern import compiled
from auditor.wording.phrase_index import PhraseIndex
from auditor.wording.remembered import Remembered
from auditor.wording.text import Text

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from auditor.wording.phrase_index import Filed, Hit

_CACHE = 5_000
_NEAR = 100
"""Texts: one is looked up for cues and for fillers, one soon after the other."""
_WORDS = 8_192
_FILLER = "filler"
"""Words that say nothing by themselves: most of what stands in any text, and seldom asked for."""
_BESIDE = 25
"""Characters: three or four words."""
_OWNERS = attrgetter("owners")


class Cues:
    """The cues that stand in one text, by key; those of a key are looked for when it is asked for, as few keys are."""

    __slots__ = ("_called", "_found", "_index", "_keys", "_text")

    def __init__(self, text: Text, index: PhraseIndex[str], called: Sequence[Filed[str]]) -> None:
        """Take the text and the cues of an index whose words are all in it."""
        self._text = text
        self._index = index
        self._called = called
        self._keys = frozenset(chain.from_iterable(map(_OWNERS, called)))
        self._found: dict[str, list[Hit[str]]] = {}

    def __contains__(self, key: str) -> bool:
        """Whether a cue of this key stands in the text."""
        return key in self._keys and bool(self._hits(key))

    def may_say(self, keys: Collection[str]) -> bool:
        """Whether the text has all words of a cue of one of these keys; if not, none of its sentences has the cue."""
        return not self._keys.isdisjoint(keys)

    def starts(self, key: str, within: int = 3) -> bool:
        """Whether a cue of this key stands among the text's first words."""
        return any(hit.first < within for hit in self._hits(key))

    def beside(self, key: str, span: tuple[int, int]) -> bool:
        """Whether a cue of this key stands within a few words of a place in the text (character offsets)."""
        places = map(self._span, self._hits(key))
        return any(start - span[1] < _BESIDE and span[0] - end < _BESIDE for start, end in places)

    def printed(self, key: str) -> str:
        """Return the cue's words as printed, the longest of this key; empty where there is none."""
        hits = self._hits(key)
        if not hits:
            return ""
        start, end = self._span(max(hits, key=lambda hit: hit.last - hit.first))
        return self._text.printed[start:end]

    def _hits(self, key: str) -> list[Hit[str]]:
        found = self._found.get(key)
        if found is None:
            found = self._found[key] = self._looked_for(key)
        return found

    def _looked_for(self, key: str) -> list[Hit[str]]:
        """Return where cues of a key stand; where one lies within a longer one of a rival key, the longer wins."""
        hits = self._placed(key)
        rivals = [other for rival in _RIVALS.get(key, ()) for other in self._placed(rival)] if hits else []
        return [hit for hit in hits if not any(_within(hit, other) for other in rivals)] if rivals else hits

    def _placed(self, key: str) -> list[Hit[str]]:
        hits = self._index.placed([each for each in self._called if key in each.owners], self._text)
        return [hit for hit in hits if hit.owner == key]

    def _span(self, hit: Hit[str]) -> tuple[int, int]:
        tokens = self._text.tokens
        return tokens[hit.first].start, tokens[hit.last].end


class CueBook:
    """All cues of the bank, made ready for looking up; fillers are asked for apart."""

    def __init__(self, cues: Mapping[str, Mapping[str, tuple[str, ...]]]) -> None:
        """Take the bank's cues: phrases by language, then by key."""
        told = [
            (compiled(phrase), key) for known in cues.values() for key, phrases in known.items() for phrase in phrases
        ]
        words = frozenset(word for pattern, _ in told for word in pattern.words())
        self._lexicon = Lexicon(words)
        self._index: PhraseIndex[str] = PhraseIndex((cue for cue in told if cue[1] != _FILLER), self._lexicon, words)
        fillers = [cue for cue in told if cue[1] == _FILLER]
        self._fillers: PhraseIndex[str] = PhraseIndex(fillers, self._lexicon, words)
        self._filling = frozenset(word for pattern, _ in fillers for word in pattern.words())
        self._may_fill = Remembered(self._is_filling, _WORDS)
        self.filler = lru_cache(maxsize=_CACHE)(self._filler)
        """Return the indexes of a text's words that say nothing by themselves (`the`, `number`, `please`)."""
        self.of = Remembered(self._cues, _CACHE).__getitem__
        """Return the Cues that stand in a text."""
        self._none = Cues(Text("", self._lexicon), self._index, ())
        self._text = lru_cache(maxsize=_NEAR)(partial(Text, lexicon=self._lexicon))

    def is_filler(self, text: str, most: int) -> bool:
        """Whether a text has one to so many words, and all of them say nothing by themselves."""
        words = words_of(text)
        if len(words) > most or not all(map(self._may_fill.__getitem__, words)):  # most labels have a word that tells
            return False
        count = len(self._text(text).words)
        return 0 < count <= most and len(self.filler(text)) == count

    def _is_filling(self, word: str) -> bool:
        return not self._filling.isdisjoint(self._lexicon.read[word].senses)

    def _filler(self, text: str) -> frozenset[int]:
        hits = self._fillers.find(self._text(text))
        return frozenset(n for hit in hits for n in range(hit.first, hit.last + 1))

    def _cues(self, text: str) -> Cues:
        looked_up = self._text(text)
        called = self._index.called(looked_up)
        return Cues(looked_up, self._index, called) if called else self._none


_RIVALS = {"required": ("optional", "not_optional"), "optional": ("not_optional", "nudge"), "yes": ("no",)}
"""Negation rule: in several languages the word for required stands inside the phrase for optional."""


def _within(hit: Hit[str], other: Hit[str]) -> bool:
    """Whether a cue lies within another that is longer."""
    longer = other.last - other.first > hit.last - hit.first
    return longer and other.first <= hit.first and hit.last <= other.last
