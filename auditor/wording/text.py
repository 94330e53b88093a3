"""A text made ready for looking up phrases in it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from auditor.wording.folding import Token, folded, words_of

if TYPE_CHECKING:
    from auditor.wording.vocabulary import Vocabulary


class Text:
    """A text's folded words, run-together ones parted, with what each may stand for.

    Attributes:
        words: the folded words.
        senses: for each of them, the vocabulary's words that it may stand for.
        places: where in the text each of the vocabulary's words stands, as indexes of `words`.
    """

    def __init__(self, text: str, vocabulary: Vocabulary) -> None:
        """Fold the text and look each word up."""
        self.words: list[str] = []
        self.senses: list[tuple[str, ...]] = []
        self.places: dict[str, list[int]] = {}
        self._text = text
        self._vocabulary = vocabulary
        for word in words_of(text):
            for part, senses in vocabulary.read(word):
                for sense in senses:
                    self.places.setdefault(sense, []).append(len(self.words))
                self.words.append(part)
                self.senses.append(senses)

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        """The words with their places in the text; found out only where a phrase was found."""
        tokens: list[Token] = []
        for token in folded(self._text):
            parts = self._vocabulary.read(token.word)
            tokens += [token] if len(parts) == 1 else [Token(p, p, token.start, token.end) for p, _senses in parts]
        return tuple(tokens)
