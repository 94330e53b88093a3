"""Folding: a form's words in the plain shape in which they are compared.

Unicode NFKC and letter case, accents, width, soft hyphens, dotted and spaced abbreviations, possessives, camel case in
field names, Arabic letter variants and vowel signs are all evened out; scripts without spaces become a token a letter.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

_PIECE = re.compile(
    r"""
      [A-Za-z]{3,}(?=[,;:!?()]|\s(?!-)|$)                              # a plain word, by far the most frequent
    | •••-••-•••• | [_XxNn9#]{3}\s?-\s?[_XxNn9#]{2}\s?-\s?[_XxNn9#]{4}        # the shape of a Social Security number
    | _{3,} | [☐☒]                                                   # blanks and tick boxes
    | (?<!\w)(?:[^\W\d_]\.\s?)+[^\W\d_]\.(?!\w) | (?<!\w)[A-Z](?:\.[A-Z])+(?!\w)   # S.S.N., U. S., U.S
    | (?<!\w)[^\W\d_][-‐-―](?=[^\W_])[^\W_]+                        # A-number, I-94, E-Verify
    | [Nn]\.?[º°] | №
    | [぀-ヿ㐀-鿿가-힯]                        # kana, Han, Hangul: one token a letter
    | [^\W_]+(?:[’'ʼ՚՛՞][^\W_぀-ヿ㐀-鿿가-힯]+)*
    | [#$%]
    """,
    re.VERBOSE,
)
_ACROSS_SPACES = re.compile(r"\.\s[^\W\d_]\.|-(?:\s|(?<=\s-))[_XxNn9#]")
"""Words that reach over a space: `U. S.`, `___ - __ - ____`."""
_UNSPACED = re.compile("[぀-ヿ㐀-鿿가-힯]")
_MARKS = '.,:;?!()"*'
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff\u0640\u064b-\u065f\u0670՛՞՜]")
_CAMEL = re.compile(r"[a-z](?=[A-Z])|[A-Z](?=[A-Z][a-z])|[A-Za-z](?=\d)|\d(?=[A-Za-z]{3})")
_LETTER_RUN = 3
_LETTERS = re.compile("[a-z]{3}")
NUMBER_SHAPE = "ssnshape"
"""The token that stands for the printed shape of a Social Security number."""
BLANK_TOKEN = "____"  # noqa: S105 - a word of a form
BOX_TOKEN = "☐"  # noqa: S105
_SIGNS = dict.fromkeys("☐☒", BOX_TOKEN) | dict.fromkeys(("№", "Nº", "nº", "N.º", "n.º", "N°", "n°", "N.°", "n.°"), "no")
"""What is read as one word without a look at its letters."""
_SAME_LETTER = str.maketrans("أإآٱىیکةؤئ", "اااايیکهوی".replace("ی", "ي").replace("ک", "ك"))
_STROKES = str.maketrans({"đ": "d", "ł": "l", "ø": "o", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i"})


class Token(NamedTuple):
    """One folded word, the word as printed, and where it stands in the text (character offsets).

    A named tuple, since every word of a form becomes one: it is made several times faster than a dataclass.
    """

    word: str
    printed: str
    start: int
    end: int


_END = Token("", "", -1, -1)


@lru_cache(maxsize=2_048)
def folded(text: str) -> tuple[Token, ...]:
    """Return the text's words in folded shape, in order; punctuation is left out."""
    tokens = [
        Token(word, found.group(), *found.span())
        for found in _PIECE.finditer(_visible(text))
        for word in _words(found.group())
        if word
    ]
    return tuple(_joined_letters(tokens) if _has_letter_run(tuple(token.word for token in tokens)) else tokens)


@lru_cache(maxsize=8_192)
def words_of(text: str) -> tuple[str, ...]:
    """Return only the folded words of a text: many times quicker than `folded`, which also tells their places.

    The last texts are remembered: cues, entries and look-alikes are looked for in the same words one after another.
    """
    visible = _visible(text)
    if _ACROSS_SPACES.search(visible) or not (visible.isascii() or _UNSPACED.search(visible) is None):
        words = _words_within(visible)
    else:
        words = tuple(chain.from_iterable(map(words_in, visible.split())))
    return tuple(token.word for token in folded(text)) if _has_letter_run(words) else words


@lru_cache(maxsize=32_768)
def words_in(chunk: str) -> tuple[str, ...]:
    """Return the folded words of what stands between two spaces; it is remembered, since forms repeat their words."""
    plain = chunk.strip(_MARKS)
    if plain.isascii() and ((plain.isalpha() and not _CAMEL.search(plain)) or plain.isdigit()):
        return (plain.lower(),)
    return _words_within(chunk)


def _words_within(text: str) -> tuple[str, ...]:
    return tuple(word for printed in _PIECE.findall(text) for word in _words(printed) if word)


def _has_letter_run(words: tuple[str, ...]) -> bool:
    """Whether three and more single letters stand in a row."""
    if list(map(len, words)).count(1) < _LETTER_RUN:
        return False
    return bool(_LETTERS.search("".join(word if len(word) == 1 else " " for word in words)))


def _visible(text: str) -> str:
    return text if text.isascii() else _INVISIBLE.sub("", text)


@lru_cache(maxsize=32_768)
def _words(printed: str) -> tuple[str, ...]:
    """Return the folded words of one printed piece: usually one, several for `SocialSecurityNumber`."""
    if printed.isascii() and printed.isalpha() and (printed.islower() or printed.istitle()):
        return (printed.lower(),)
    if printed.startswith("___"):
        return (NUMBER_SHAPE,) if "-" in printed else (BLANK_TOKEN,)
    if printed in _SIGNS:
        return (_SIGNS[printed],)
    if "•" in printed or re.fullmatch(r"[_XxNn9#]{3}\s?-.*", printed):
        return (NUMBER_SHAPE,)
    if _CAMEL.search(printed) and len(printed) > _LETTER_RUN and not printed.isupper():
        return tuple(_plain(part) for part in _CAMEL.sub(lambda m: m.group() + " ", printed).split())
    return (_plain(printed),)


def _plain(printed: str) -> str:
    if printed.isascii() and printed.isalnum():
        return printed.lower()
    word = unicodedata.normalize("NFKC", printed).casefold().translate(_SAME_LETTER).translate(_STROKES)
    if not word.isascii():
        word = "".join(c for c in unicodedata.normalize("NFKD", word) if not unicodedata.combining(c))
        word = unicodedata.normalize("NFC", word)
    if word.endswith(("'s", "’s")):
        word = word[:-2]
    return "".join(c for c in word if c.isalnum() or c in "#$%")


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
