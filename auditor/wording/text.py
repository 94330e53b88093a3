"""A text made ready for looking up phrases in it."""

from __future__ import annotations

from itertools import chain
from operator import attrgetter
from typing import TYPE_CHECKING

from auditor.wording.folding import Token, folded, words_of

if TYPE_CHECKING:
    from auditor.wording.lexicon import Lexicon

_PARTS, _SENSES = attrgetter("parts"), attrgetter("senses")


class Text:
    """A text's folded words, each looked up in a lexicon once for all the phrases that are looked for.

    Attributes:
        printed: the text.
        folded: its folded words as they are printed.
        known: all of the lexicon's words that the text's words may stand for.
    """

    __slots__ = ("_lexicon", "_tokens", "_words", "folded", "known", "printed")

    def __init__(self, printed: str, lexicon: Lexicon) -> None:
        """Fold the text and look each word up."""
        self.printed = printed
        self.folded = words_of(printed)
        self._lexicon = lexicon
        self.known = frozenset(chain.from_iterable(map(_SENSES, map(lexicon.read.__getitem__, self.folded))))
        self._words: tuple[str, ...] | None = None
        self._tokens: tuple[Token, ...] | None = None

    @property
    def words(self) -> tuple[str, ...]:
        """The folded words, run-together ones parted."""
        if self._words is None:
            read, words = self._lexicon.read, self.folded
            if any(map(_PARTS, map(read.__getitem__, words))):
                words = tuple(chain.from_iterable(read[word].parts or (word,) for word in words))
            self._words = words
        return self._words

    @property
    def tokens(self) -> tuple[Token, ...]:
        """The same words with their places in the text; found out only where a phrase was found."""
        if self._tokens is None:
            told = folded(self.printed)
            whole = self.words is self.folded
            self._tokens = told if whole else tuple(chain.from_iterable(map(self._parted, told)))
        return self._tokens

    def _parted(self, token: Token) -> list[Token]:
        """Return a token, or one for each word that is run together in it, all of them at its place."""
        parts = self._lexicon.read[token.word].parts
        return [Token(part, part, token.start, token.end) for part in parts] or [token]
