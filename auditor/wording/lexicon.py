"""The words that the bank's phrases are made of, and which of them a form's word may stand for."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from rapidfuzz.distance import OSA

from auditor.wording.remembered import Remembered

if TYPE_CHECKING:
    from collections.abc import Iterable

_FUZZY_LENGTH = 6
"""Words of at least this many letters may differ by one letter (question_bank/README.md)."""
_SPLIT_LENGTH = 6
_PART_LENGTH = 3
_MOST_PARTS = 4
_SHORT_PARTS = frozenset(
    ["an", "as", "at", "be", "by", "if", "in", "is", "my", "no", "of", "on", "or", "to", "us", "we"]
)
"""Words of two letters that a scan runs together with their neighbour: `issent`, `ofbirth`."""
_LOOKALIKE_LETTERS = str.maketrans("01358|", "olesbl")
_STEM_LENGTH = 4
_ALIKE = dict.fromkeys("iljtf", "i")
"""First letters that look alike: `number` is no misspelt `anumber`, but a scan turns `I` into `l`."""
_ARABIC_ARTICLE = re.compile("^(?:[وفبك]?ال|لل)(?=\\w{3})")
"""The article, alone or after a particle: الجنسية and والجنسية are جنسية."""
_ARABIC_PARTICLES = tuple("وفبلك")
_CACHE = 32_768
"""Words: more than any form has, and a few megabytes."""


class Reading(NamedTuple):
    """What a folded word may stand for.

    Attributes:
        exact: the lexicon's words that it is.
        near: those that it may be a misspelling of.
        parts: the words it is made of, where it is several run together; they are in the lexicon, it is not.
        senses: all of the lexicon's words that it, or a part of it, may stand for.
    """

    exact: tuple[str, ...]
    near: tuple[str, ...]
    parts: tuple[str, ...]
    senses: tuple[str, ...]


_NOTHING = Reading((), (), (), ())
_reading = partial(tuple.__new__, Reading)
"""Make a reading of four in a row; it takes a third of the time, and every word of a form is read."""


class Lexicon:
    """All words of a set of phrases; answers are remembered, since forms repeat their words."""

    def __init__(self, words: Iterable[str]) -> None:
        """Take the stems that phrases contain; `citizen*` stands for every word that begins so."""
        known = frozenset(words)
        self._whole = frozenset(word for word in known if not word.endswith("*"))
        self._shortest = min((len(word) - 1 for word in known - self._whole), default=0)
        self._beginnings: defaultdict[str, tuple[str, ...]] = defaultdict(tuple)
        for word in sorted(known - self._whole, key=lambda word: (len(word), word)):
            self._beginnings[word[: self._shortest]] += (word[:-1],)
        self._leading = _SHORT_PARTS.union(word for word in self._whole if len(word) >= _PART_LENGTH)
        self._halves = _halves(self._whole)
        self.read = Remembered(self._read, _CACHE)
        """By folded word, its Reading."""

    def _read(self, word: str) -> Reading:
        base = stem(word)
        exact: tuple[str, ...] = (base,) if base in self._whole else ()
        beginnings = self._beginnings.get(word[: self._shortest])
        if beginnings and word.startswith(beginnings):
            exact += tuple(f"{known}*" for known in beginnings if word.startswith(known))
        if not exact and not word.isascii() and word.startswith(_ARABIC_PARTICLES) and word[1:] in self._whole:
            exact = (word[1:],)
        near = self._misspelt(base)
        if exact or near:
            return _reading((exact, near, (), exact + near))
        parts = self._parted(word, _MOST_PARTS) if len(word) >= _SPLIT_LENGTH and word.isascii() else ()
        if not parts:
            return _NOTHING
        return _reading(((), (), parts, tuple(sense for part in parts for sense in self.read[part].senses)))

    def _misspelt(self, base: str) -> tuple[str, ...]:
        if not base.isalpha() and any(map(str.isdigit, base)) and any(map(str.isalpha, base)):
            repaired = base.translate(_LOOKALIKE_LETTERS)
            if repaired in self._whole and len(base) >= _STEM_LENGTH:
                return (repaired,)
        if len(base) < _FUZZY_LENGTH:
            return ()
        beginning, end = _halves_of(base, len(base))
        alike, more = self._halves.get(beginning), self._halves.get(end)
        if alike is None and more is None:
            return ()
        near = {*(alike or ()), *(more or ())}
        return tuple(sorted([word for word in near if OSA.distance(word, base, score_cutoff=1) == 1]))

    def _parted(self, word: str, most: int) -> tuple[str, ...]:
        """Return the words that are run together in a word; none where some of it is in no phrase."""
        if word in self._whole or stem(word) in self._whole:
            return (word,)
        if most == 1:
            return ()
        for length in range(len(word) - _PART_LENGTH, 1, -1):
            if word[:length] in self._leading:
                rest = self._parted(word[length:], most - 1)
                if rest:
                    return (word[:length], *rest)
        return ()


def stem(word: str) -> str:
    """Return the word without a plural ending (`cards` is `card`, `agencies` `agency`) or an Arabic article."""
    if word.isascii():
        return _singular(word) if word[-1:] == "s" and len(word) >= _STEM_LENGTH else word
    return _ARABIC_ARTICLE.sub("", _singular(word))


def _singular(word: str) -> str:
    if word[-1:] != "s" or len(word) < _STEM_LENGTH or word.endswith(("ss", "us", "is")):
        return word
    if word.endswith("ies"):
        return word[:-3] + "y"
    return word[:-2] if word.endswith(("ches", "shes", "xes", "sses")) else word[:-1]


def _halves_of(word: str, length: int) -> tuple[tuple[int, str], tuple[str, str]]:
    """Return what a misspelling of the given length has in common with a word: either its beginning or its end.

    One letter changed, added, left out or swapped with the next leaves one of the two as it is, since they neither
    touch nor overlap; where it is the end, the first letters are alike.
    """
    middle = (length - 1) // 2
    return (length, word[:middle]), (_ALIKE.get(word[0], word[0]), word[middle + 1 - length :])


def _halves(words: frozenset[str]) -> dict[tuple[int | str, str], tuple[str, ...]]:
    """File the words that may be misspelt under the halves of their misspellings."""
    index: dict[tuple[int | str, str], tuple[str, ...]] = {}
    for word in sorted(words):
        if len(word) >= _FUZZY_LENGTH:
            for length in range(max(_FUZZY_LENGTH, len(word) - 1), len(word) + 2):
                for half in _halves_of(word, length):
                    index[half] = (*index.get(half, ()), word)
    return index
