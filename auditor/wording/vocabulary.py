"""The words that the phrases are made of, and which of them a form's word may stand for."""

from __future__ import annotations

from functools import lru_cache

from rapidfuzz.distance import OSA

_FUZZY_LENGTH = 6
"""Words of at least this many letters may differ by one letter (question_bank/README.md)."""
_SPLIT_LENGTH = 6
_PART_LENGTH = 3
_SHORT_PARTS = frozenset(
    ["an", "as", "at", "be", "by", "if", "in", "is", "my", "no", "of", "on", "or", "to", "us", "we"]
)
"""Words of two letters that a scan runs together with their neighbour: `issent`, `ofbirth`."""
_LOOKALIKE_LETTERS = str.maketrans("01358|", "olesbl")
_STEM_LENGTH = 4
_UPRIGHT = "iljtf"
_CACHE = 32_768


def stem(word: str) -> str:
    """Return the word without a plural ending: `cards` and `card`, `agencies` and `agency` become one."""
    if len(word) < _STEM_LENGTH or not word.endswith("s") or word.endswith(("ss", "us", "is")):
        return word
    if word.endswith("ies"):
        return word[:-3] + "y"
    return word[:-2] if word.endswith(("ches", "shes", "xes", "sses")) else word[:-1]


class Vocabulary:
    """All words of a set of phrases; answers are remembered, since forms repeat their words."""

    def __init__(self, words: set[str]) -> None:
        """Take the stems that phrases contain; `citizen*` stands for every word that begins so."""
        self._whole = frozenset(word for word in words if not word.endswith("*"))
        self._prefixes = {word[:-1]: word for word in words if word.endswith("*")}
        self._shortest = min(map(len, self._prefixes), default=0)
        self._neighbours = _neighbourhood(self._whole)
        self._fuzzy = _shapes(self._whole)
        self.senses = lru_cache(maxsize=_CACHE)(self._senses)
        """Return the vocabulary's words that a folded word may stand for; empty for a word in no phrase."""
        self.split = lru_cache(maxsize=_CACHE)(self._split)
        """Return a run-together word (`socialsecuritynumber`) as its words, or the word alone."""
        self.read = lru_cache(maxsize=_CACHE)(self._read)
        """Return a word's parts as `split` tells them, each with its senses."""

    def _read(self, word: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
        return tuple((part, self.senses(part)) for part in self.split(word))

    def _split(self, word: str) -> tuple[str, ...]:
        if len(word) < _SPLIT_LENGTH or not word.isascii() or self.senses(word):
            return (word,)
        return self._parted(word, 4) or (word,)

    def _senses(self, word: str) -> tuple[str, ...]:
        base = stem(word)
        found = [base] if base in self._whole else []
        if self._prefixes:
            found += [
                self._prefixes[word[:length]]
                for length in range(self._shortest, len(word) + 1)
                if word[:length] in self._prefixes
            ]
        return tuple(found) or self._misspelt(base)

    def _misspelt(self, base: str) -> tuple[str, ...]:
        if not base.isalpha() and any(map(str.isdigit, base)) and any(map(str.isalpha, base)):
            repaired = base.translate(_LOOKALIKE_LETTERS)
            if repaired in self._whole and len(base) >= _STEM_LENGTH:
                return (repaired,)
        if len(base) < _FUZZY_LENGTH or (base[0], len(base)) not in self._fuzzy:
            return ()
        near = {word for key in self._neighbours.keys() & _deletions(base) for word in self._neighbours[key]}
        return tuple(sorted(w for w in near if _alike_first(w, base) and OSA.distance(w, base, score_cutoff=1) <= 1))

    def _parted(self, word: str, most: int) -> tuple[str, ...]:
        if word in self._whole or stem(word) in self._whole:
            return (word,)
        if most == 1:
            return ()
        for length in range(len(word) - _PART_LENGTH, 1, -1):
            if (length >= _PART_LENGTH and word[:length] in self._whole) or word[:length] in _SHORT_PARTS:
                rest = self._parted(word[length:], most - 1)
                if rest:
                    return (word[:length], *rest)
        return ()


def _alike_first(word: str, other: str) -> bool:
    """Whether two words begin alike: `number` is no misspelt `anumber`, but a scan turns `I` into `l`."""
    return other[0] in _alike_letters(word[0])


def _alike_letters(letter: str) -> str:
    return _UPRIGHT if letter in _UPRIGHT else letter


def _shapes(words: frozenset[str]) -> frozenset[tuple[str, int]]:
    """Return (first letter, length) of whatever could be a misspelling: most words are settled by that."""
    return frozenset(
        (letter, length)
        for word in words
        if len(word) >= _FUZZY_LENGTH
        for letter in _alike_letters(word[0])
        for length in (len(word) - 1, len(word), len(word) + 1)
    )


@lru_cache(maxsize=8_192)
def _deletions(word: str) -> frozenset[str]:
    """Return the word and every word made by leaving one letter out (the SymSpell index, Garbe 2012)."""
    return frozenset((word, *(word[:i] + word[i + 1 :] for i in range(len(word)))))


def _neighbourhood(words: frozenset[str]) -> dict[str, tuple[str, ...]]:
    index: dict[str, tuple[str, ...]] = {}
    for word in sorted(words):
        if len(word) >= _FUZZY_LENGTH:
            for key in _deletions(word):
                index[key] = (*index.get(key, ()), word)
    return index
