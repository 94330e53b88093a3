"""Folding: a form's words in the plain shape in which they are compared.

Letters are evened out (`letters`), and so are dotted and spaced abbreviations, possessives, the articles that French
and Haitian Creole join with an apostrophe, and camel case in field names; of scripts without spaces each letter becomes
a word.
"""

from __future__ import annotations

import re
from functools import lru_cache, partial
from itertools import chain
from typing import NamedTuple

from auditor.wording.letters import MARKS, UNSPACED, evened, origins, plain
from auditor.wording.remembered import Remembered

_WORD = rf"[^\W_{UNSPACED}]+(?:[{MARKS}]+[^\W_{UNSPACED}]*)*"
_APOSTROPHES = "’'ʼ‘ʻ՚`´"
_OR_MORE = r"\((?:s|es|ies|ren|a|as|os|e|ne|le|n|en|in|innen)\)(?!\w)"
"""What leaves open how many or of which sex: `place(s)`, `country(ies)`, `ciudadano(a)`, `citoyen(ne)`."""
_PIECE = re.compile(
    rf"""
      [A-Za-z]{{3,}}(?:(?=[,;:?!)]|\s(?!-)|$)|{_OR_MORE}|(?=\())              # a plain word, by far the most frequent
    | •••-••-•••• | [_XxNn9#]{{3}}\s?-\s?[_XxNn9#]{{2}}\s?-\s?[_XxNn9#]{{4}}    # the shape of a Social Security number
    | _{{3,}} | [☐☒]                                                   # blanks and tick boxes
    | (?<!\w)(?:[^\W\d_]\.\s?)+[^\W\d_]\.(?!\w) | (?<!\w)[A-Z](?:\.[A-Z])+(?!\w)   # S.S.N., U. S., U.S
    | (?<!\w)[^\W\d_][-‐-―](?=[^\W_])[^\W_]+                        # A-number, I-94, E-Verify
    | [Nn]\.?[º°] | №
    | [{UNSPACED}][\u3099\u309a]?                                    # kana, Han, Hangul: one word a letter
    | {_WORD}(?:[{_APOSTROPHES}]{_WORD})*(?:(?<=[^\W\d_]{{3}}){_OR_MORE})?
    | [#$%]
    """,
    re.VERBOSE,
)
_DIGIT = "[_XxNn9#]"
"""What stands for a digit in the shape of a number."""
_ACROSS_SPACES = re.compile(rf"\.\s(?<=\b[^\W\d_]\.\s)[^\W\d_]\.|-(?:(?<={_DIGIT}-)\s|(?<={_DIGIT}\s-)\s?){_DIGIT}")
"""Words that reach over a space: `U. S.`, `___ - __ - ____`; the sign comes first, as it is seldom there."""
_UNSPACED = re.compile(f"[{UNSPACED}]")
_PUNCTUATION = '.,:;?!()"*'
_VOWEL = r"(?=[aeiouyhà-æè-ïò-öù-ÿœ]\w)"
_ARTICLE = re.compile(rf"^(?:[cdjlst]|qu|lorsqu|jusqu|puisqu)[{_APOSTROPHES}]{_VOWEL}", re.IGNORECASE)
"""What French joins to the next word (l'immigration, d'identité): it is left out, as it says nothing by itself."""
_PRONOUN = re.compile(rf"(?<=^[mn])[{_APOSTROPHES}]{_VOWEL}", re.IGNORECASE)
"""What Haitian Creole writes with an apostrophe or a space: m'ap, m ap."""
_POSSESSIVE = re.compile(rf"[{_APOSTROPHES}]s$", re.IGNORECASE)
_CAMEL = re.compile(r"[a-z](?=[A-Z])|[A-Z](?=[A-Z][a-z])|[A-Za-z](?=\d)|\d(?=[A-Za-z]{3})")
_NUMBER_SHAPE = re.compile(r"•|[_XxNn9#]{3}\s?-\s?[_XxNn9#]{2}\s?-")
_LETTER_RUN = 3
_LETTERS = re.compile("[a-z]{3}")
_CACHE = 32_768
NUMBER_SHAPE = "ssnshape"
"""The token that stands for the printed shape of a Social Security number."""
BLANK_TOKEN = "____"  # noqa: S105 - a word of a form
BOX_TOKEN = "☐"  # noqa: S105
_SIGNS = dict.fromkeys("☐☒", BOX_TOKEN) | dict.fromkeys(("№", "Nº", "nº", "N.º", "n.º", "N°", "n°", "N.°", "n.°"), "no")
"""What is read as one word without a look at its letters."""


class Token(NamedTuple):
    """One folded word, the word as printed, and where it stands in the text (character offsets).

    A named tuple, since it is made several times faster than a dataclass.
    """

    word: str
    printed: str
    start: int
    end: int


_END = Token("", "", -1, -1)
_token = partial(tuple.__new__, Token)
"""Make a token of four in a row; it takes a third of the time, and every word of a form becomes one."""


@lru_cache(maxsize=2_048)
def folded(text: str) -> tuple[Token, ...]:
    """Return the text's words in folded shape, in order; punctuation is left out."""
    seen = evened(text)
    tokens = [
        _token((word, printed, start, end))
        for found in _PIECE.finditer(seen)
        for start, end in (found.span(),)
        for printed in (seen[start:end],)  # a slice takes half the time of `group`
        for word in _WORDS[printed]
    ]
    if seen != text:
        places = origins(text)
        tokens = [t._replace(start=places[t.start][0], end=places[t.end - 1][1]) for t in tokens]
    return tuple(_joined_letters(tokens) if _has_letter_run(tuple(token.word for token in tokens)) else tokens)


@lru_cache(maxsize=8_192)
def words_of(text: str) -> tuple[str, ...]:
    """Return only the folded words of a text: many times quicker than `folded`, which also tells their places.

    The last texts are remembered: cues, entries and look-alikes are looked for in the same words one after another.
    """
    seen = text if text.isascii() else evened(text)
    if _reaches_across(seen) or not (seen.isascii() or _UNSPACED.search(seen) is None):
        words = _words_within(seen)
    else:
        words = tuple(chain.from_iterable(map(_WORDS_IN.__getitem__, seen.split())))
    return tuple(token.word for token in folded(text)) if _has_letter_run(words) else words


def _reaches_across(text: str) -> bool:
    """Whether a word may reach over a space; most texts have no sign that one could reach with."""
    return ("." in text or "-" in text) and bool(_ACROSS_SPACES.search(text))


def _words_in(chunk: str) -> tuple[str, ...]:
    """Return the folded words of what stands between two spaces."""
    core = chunk.strip(_PUNCTUATION)
    small = core[1:].islower()  # as most words are, whose letters then need no look
    if core.isascii() and ((core.isalpha() and (small or not _CAMEL.search(core))) or core.isdigit()):
        return (core.lower(),)
    return _words_within(chunk)


def _words_within(text: str) -> tuple[str, ...]:
    return tuple(chain.from_iterable(map(_WORDS.__getitem__, _PIECE.findall(text))))


def _has_letter_run(words: tuple[str, ...]) -> bool:
    """Whether three and more single letters stand in a row."""
    if len(words) < _LETTER_RUN or list(map(len, words)).count(1) < _LETTER_RUN:
        return False
    return bool(_LETTERS.search("".join(word if len(word) == 1 else " " for word in words)))


def _words(printed: str) -> tuple[str, ...]:
    """Return the folded words of one printed piece: usually one, several for `SocialSecurityNumber`."""
    if printed.isascii() and printed.isalnum() and not _CAMEL.search(printed):
        return (printed.lower(),)
    if printed.endswith(")"):
        return _words(printed[: printed.rindex("(")])
    sign = _sign(printed)
    if sign:
        return (sign,)
    if _CAMEL.search(printed) and len(printed) > _LETTER_RUN and not printed.isupper():
        parts = _CAMEL.sub(lambda found: f"{found.group()} ", printed).split()
    elif printed.isalnum():
        parts = [printed]
    else:
        parts = _PRONOUN.split(_POSSESSIVE.sub("", _ARTICLE.sub("", printed)))
    return tuple(filter(None, map(plain, parts)))


_WORDS_IN = Remembered(_words_in, _CACHE)
_WORDS = Remembered(_words, _CACHE)
"""Chunks and pieces are remembered, since forms repeat their words."""


def _sign(printed: str) -> str:
    """Return the word for a blank, a box, the shape of a number or a numero sign; empty for any other piece."""
    if printed.startswith("___"):
        return NUMBER_SHAPE if "-" in printed else BLANK_TOKEN
    return NUMBER_SHAPE if _NUMBER_SHAPE.match(printed) else _SIGNS.get(printed, "")


def _joined_letters(tokens: list[Token]) -> list[Token]:
    """Join three and more single letters standing in a row (`S S N`) to one word."""
    joined: list[Token] = []
    run: list[Token] = []
    for token in [*tokens, _END]:
        single = _is_letter(token.word)
        if single and (not run or token.start - run[-1].end <= 1):
            run.append(token)
            continue
        joined += [_one_word(run)] if len(run) >= _LETTER_RUN else run
        run = [token] if single else []
        if not single and token is not _END:
            joined.append(token)
    return joined


def _is_letter(word: str) -> bool:
    return len(word) == 1 and "a" <= word <= "z"


def _one_word(letters: list[Token]) -> Token:
    word, printed = "".join(t.word for t in letters), "".join(t.printed for t in letters)
    return Token(word, printed, letters[0].start, letters[-1].end)
