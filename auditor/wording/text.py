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
        printed: the text.
        vocabulary: the words that it was looked up in.
        words: the folded words.
        senses: for each of them, the vocabulary's words that it may stand for.
        places: where in the text each of the vocabulary's words stands, as indexes of `words`.
    """

    def __init__(self, text: str, vocabulary: Vocabulary) -> None:
        """Fold the text and look each word up."""
        parts = [part for word in words_of(text) for part in vocabulary.read(word)]
        self.words = [word for word, _ in parts]
        self.senses = [senses for _, senses in parts]
        self.places: dict[str, list[int]] = {}
        for place, senses in enumerate(self.senses):
            for sense in senses:
                self.places.setdefault(sense, []).append(place)
        self.printed = text
        self.vocabulary = vocabulary

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        """The words with their places in the text; found out only where a phrase was found."""
        return tokens_of(self.printed, self.vocabulary)


def tokens_of(text: str, vocabulary: Vocabulary) -> tuple[Token, ...]:
    """Return the words of a `Text` with their places."""
    tokens: list[Token] = []
    for token in folded(text):
        parts = vocabulary.split(token.word)
        tokens += [token] if len(parts) == 1 else [Token(part, part, token.start, token.end) for part in parts]
    return tuple(tokens)
