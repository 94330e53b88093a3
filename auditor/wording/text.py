"""A text made ready for looking up phrases in it."""

from __future__ import annotations

from functools import cached_property
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

    def __init__(self, printed: str, lexicon: Lexicon) -> None:
        """Fold the text and look each word up."""
        self.printed = printed
        self.folded = words_of(printed)
        self._lexicon = lexicon
        self.known = frozenset(chain.from_iterable(map(_SENSES, map(lexicon.read.__getitem__, self.folded))))

    @cached_property
    def words(self) -> tuple[str, ...]:
        """The folded words, run-together ones parted."""
        read, words = self._lexicon.read, self.folded
        if not any(map(_PARTS, map(read.__getitem__, words))):
            return words
        return tuple(chain.from_iterable(read[word].parts or (word,) for word in words))

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        """The same words with their places in the text; found out only where a phrase was found."""
        if self.words is self.folded:
            return folded(self.printed)
        tokens: list[Token] = []
        for token in folded(self.printed):
            parts = self._lexicon.read[token.word].parts
            tokens += [Token(part, part, token.start, token.end) for part in parts] or [token]
        return tuple(tokens)
