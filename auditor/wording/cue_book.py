"""Cues: the words that say required, optional, attach, office use only, we will not share."""

from __future__ import annotations

from functools import lru_cache, partial
from typing import TYPE_CHECKING

from auditor.wording.folding import words_of
from auditor.wording.lexicon import Lexicon
from auditor.wording.pattern import compiled
from auditor.wording.phrase_index import Hit, PhraseIndex
from auditor.wording.remembered import Remembered
from auditor.wording.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_CACHE = 5_000
_NEAR = 100
"""Texts: one is looked up for cues and for fillers, one soon after the other."""
_WORDS = 8_192
_FILLER = "filler"
"""Words that say nothing by themselves: most of what stands in any text, and seldom asked for."""
_BESIDE = 25
"""Characters: three or four words."""


class Cues:
    """The cues that stand in one text: by key, the words as printed."""

    __slots__ = ("_hits", "_keys", "_lexicon", "_text")

    def __init__(self, text: str, lexicon: Lexicon, hits: Iterable[tuple[str, int, int]]) -> None:
        """Take the text and the hits as (key, first word, last word); little is kept: thousands are remembered."""
        self._text = text
        self._lexicon = lexicon
        self._hits = tuple(hits)
        self._keys = frozenset(key for key, _first, _last in self._hits)

    def __contains__(self, key: str) -> bool:
        """Whether a cue of this key stands in the text."""
        return key in self._keys

    def starts(self, key: str, within: int = 3) -> bool:
        """Whether a cue of this key stands among the text's first words."""
        return any(known == key and first < within for known, first, _last in self._hits)

    def beside(self, key: str, span: tuple[int, int]) -> bool:
        """Whether a cue of this key stands within a few words of a place in the text (character offsets)."""
        places = (self._span(first, last) for known, first, last in self._hits if known == key)
        return any(start - span[1] < _BESIDE and span[0] - end < _BESIDE for start, end in places)

    def printed(self, key: str) -> str:
        """Return the cue's words as printed, the longest of this key; empty where there is none."""
        spans = [(first, last) for known, first, last in self._hits if known == key]
        if not spans:
            return ""
        start, end = self._span(*max(spans, key=lambda span: span[1] - span[0]))
        return self._text[start:end]

    def _span(self, first: int, last: int) -> tuple[int, int]:
        tokens = Text(self._text, self._lexicon).tokens
        return tokens[first].start, tokens[last].end


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
        self._seen: dict[str, Cues] = {}
        self._text = lru_cache(maxsize=_NEAR)(partial(Text, lexicon=self._lexicon))

    def of(self, text: str) -> Cues:
        """Return the cues that stand in a text; where one lies within a longer one of a rival key, the longer wins."""
        known = self._seen.get(text)
        if known is None:
            if len(self._seen) > _CACHE:
                self._seen.clear()
            known = self._seen[text] = self._looked_up(text)
        return known

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

    def _looked_up(self, text: str) -> Cues:
        hits = self._index.find(self._text(text))
        kept = ((hit.owner, hit.first, hit.last) for hit in hits if not _swallowed(hit, hits))
        return Cues(text, self._lexicon, kept)


_RIVALS = {"required": ("optional", "not_optional"), "optional": ("not_optional", "nudge"), "yes": ("no",)}
"""Negation rule: in several languages the word for required stands inside the phrase for optional."""


def _swallowed(hit: Hit[str], hits: list[Hit[str]]) -> bool:
    return any(
        other.owner in _RIVALS.get(hit.owner, ())
        and other.first <= hit.first
        and hit.last <= other.last
        and other.last - other.first > hit.last - hit.first
        for other in hits
    )
