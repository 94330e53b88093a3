"""The bank's entries and look-alikes, made ready for looking up."""

from __future__ import annotations

from functools import lru_cache, partial
from itertools import chain
from typing import TYPE_CHECKING, Any, NamedTuple

from auditor.wording.folding import folded
from auditor.wording.lexicon import Lexicon
from auditor.wording.pattern import compiled
from auditor.wording.phrase_index import Hit, PhraseIndex
from auditor.wording.remembered import Remembered
from auditor.wording.text import Text

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator

    from question_bank.models import Bank, Entry

_CACHE = 2_000
"""Texts: the sentences of a form come by several times, as a question and as what stands around it."""
_SCRIPTS = {"zh": ("zh-Hans", "zh-Hant")}
_SIDES = 2_000
"""Sets of phrases that must or must not stand beside an entry; most are never asked for in a form."""
_NEAR = 100
"""Texts: those of one question are looked up in one index after another."""


class Match(NamedTuple):
    """An entry that stands in a text; a named tuple, since thousands are made and few are looked at twice.

    Attributes:
        entry: the bank's entry.
        phrase: its phrase that fits.
        text: the text.
        first: index of the first of the text's words that it fits.
        last: index of the last.
        length: how many words of the phrase stand there.
        score: how well they fit, 0 to 100.
        covers: which share of the text's words they are, 0.0 to 1.0.
    """

    entry: Entry
    phrase: str
    text: Text
    first: int
    last: int
    length: int
    score: float
    covers: float

    @property
    def span(self) -> tuple[int, int]:
        """The character offsets of the words in the text."""
        tokens = self.text.tokens
        return tokens[self.first].start, tokens[self.last].end

    @property
    def printed(self) -> str:
        """The words as the form prints them."""
        start, end = self.span
        return self.text.printed[start:end]


class EntryBook:
    """Entries of some languages, filed by their phrases."""

    def __init__(self, bank: Bank, languages: frozenset[str]) -> None:
        """File the entries and look-alikes of the languages; English abbreviations are used in every language.

        Chinese of either script (`zh`) is looked up in both.
        """
        languages = languages.union(*(_SCRIPTS.get(language, ()) for language in languages))
        self.entries = tuple(entry for entry in bank.entries if entry.language in languages)
        told = tuple(entry for entry in bank.entries if entry.language in languages or entry.language == "en")
        sides = {side for entry in told for side in (entry.near, entry.not_near, entry.lookalikes) if side}
        lookalikes = tuple(known for known in bank.lookalikes if known.language in languages)
        filler = tuple(
            phrase
            for language in sorted(languages)
            for key in ("filler", "required", "optional", "not_optional", "household", "yes", "no")
            for phrase in bank.cues.get(language, {}).get(key, ())
        )
        phrases = chain(
            *(entry.phrases for entry in self.entries), *sides, filler, (known.phrase for known in lookalikes)
        )
        self._lexicon = lexicon = Lexicon(word for phrase in phrases for word in compiled(phrase).words())
        self._entries = PhraseIndex(((compiled(p), entry) for entry in self.entries for p in entry.phrases), lexicon)
        self._lookalikes = PhraseIndex(((compiled(known.phrase), known) for known in lookalikes), lexicon)
        self._sides = Remembered(partial(_side, lexicon=lexicon), _SIDES)
        self._filler = _side(filler, lexicon)
        self._told = lru_cache(maxsize=_NEAR)(self._telling)
        self._explained = lru_cache(maxsize=_NEAR)(partial(_spans, self._lookalikes))
        self._abbreviations = _by_abbreviation(told)
        self._abbreviated_words = _single_words(self._abbreviations)
        self._text = lru_cache(maxsize=_NEAR)(partial(Text, lexicon=lexicon))
        self._standing = Remembered(self._looked_up, _CACHE).__getitem__
        self._beside = lru_cache(maxsize=_CACHE)(self._stands_beside)

    def knows(self, words: str) -> bool:
        """Whether any entry stands in a text, explained away or not; most texts are settled by this."""
        return self._standing(words) is not None

    def find(self, words: str, kinds: Container[str]) -> list[Match]:
        """Return the entries of some kinds that stand in a text, whether or not something explains them away."""
        standing = self._standing(words)
        if standing is None:
            return []
        text, hits = standing
        spoken = max(1, sum(1 for word in text.words if word[:1].isalpha() or word == "#"))
        return [_match(hit, text, spoken) for hit in hits if hit.owner.kind in kinds]

    def upholds(self, match: Match, question: str, headings: str) -> bool:
        """Whether nothing explains a match away, and all stands beside it that its entry asks for.

        Args:
            match: a match that `find` returned.
            question: all words of the question that its text is part of, its options and help with them.
            headings: the words over the question.
        """
        entry, text = match.entry, match.text
        if entry.whole and not self._told(text).issubset(range(match.first, match.last + 1)):
            return False
        if any(_explains(other, match) for other in self._explained(text)):
            return False
        if entry.lookalikes and any(_overlaps(span, match) for span in _spans(self._sides[entry.lookalikes], text)):
            return False
        if entry.not_near and self._beside(entry.not_near, question):
            return False
        return not entry.near or self._beside(entry.near, f"{question} {headings}")

    def _looked_up(self, words: str) -> tuple[Text, tuple[Hit[Entry], ...]] | None:
        text = Text(words, self._lexicon)
        hits = self._entries.find(text)
        if not self._abbreviated_words.isdisjoint(text.folded):
            hits += self._abbreviated(text)
        return (text, tuple(hits)) if hits else None

    def _abbreviated(self, text: Text) -> Iterator[Hit[Entry]]:
        for place, token in enumerate(text.tokens):
            for entry in self._abbreviations.get(token.printed.replace(".", "").replace(" ", ""), ()):
                yield Hit(entry, compiled(token.word), place, place, 100.0, 0)

    def _stands_beside(self, phrases: tuple[str, ...], text: str) -> bool:
        return bool(self._sides[phrases].find(self._text(text)))

    def _telling(self, text: Text) -> frozenset[int]:
        """Return the indexes of the words that are neither filler nor numbers nor marks."""
        filler = {n for hit in self._filler.find(text) for n in range(hit.first, hit.last + 1)}
        words = enumerate(text.words)
        return frozenset(n for n, word in words if n not in filler and word[:1].isalpha() and not _is_mark(word))


def _is_mark(word: str) -> bool:
    """Whether a word is a single letter that numbers or marks a label; in Chinese a letter is a word."""
    return len(word) == 1 and word.isascii()


def _by_abbreviation(entries: Iterable[Entry]) -> dict[str, tuple[Entry, ...]]:
    filed: dict[str, tuple[Entry, ...]] = {}
    for entry in entries:
        for abbreviation in entry.abbreviations:
            filed[abbreviation.replace(".", "")] = (*filed.get(abbreviation.replace(".", ""), ()), entry)
    return filed


def _single_words(abbreviations: Iterable[str]) -> frozenset[str]:
    """Return the folded words of the abbreviations that are printed in one piece; `A#` is two, which nothing equals."""
    return frozenset(token.word for known in abbreviations for token in folded(known) if token.printed == known)


def _side(phrases: tuple[str, ...], lexicon: Lexicon) -> PhraseIndex[str]:
    return PhraseIndex(((compiled(phrase), phrase) for phrase in phrases), lexicon)


def _spans(index: PhraseIndex[Any], text: Text) -> list[tuple[int, int, int]]:
    """Return (first character, end, number of words) of each phrase of an index that stands in a text."""
    return [(text.tokens[hit.first].start, text.tokens[hit.last].end, hit.length) for hit in index.find(text)]


def _overlaps(span: tuple[int, int, int], match: Match) -> bool:
    return span[0] < match.span[1] and match.span[0] < span[1]


def _explains(lookalike: tuple[int, int, int], match: Match) -> bool:
    """Whether a look-alike overlaps a match and says as much as it or more; of a clause it must take up half."""
    if not _overlaps(lookalike, match) or lookalike[2] < match.length:
        return False
    shared = min(lookalike[1], match.span[1]) - max(lookalike[0], match.span[0])
    return match.entry.kind != "clause" or 2 * shared >= match.span[1] - match.span[0]


def _match(hit: Hit[Entry], text: Text, spoken: int) -> Match:
    length = hit.length
    covers = min(1.0, length / spoken)
    return Match(hit.owner, hit.pattern.source, text, hit.first, hit.last, length, hit.score, covers)
