"""Letters: one spelling for what a form may encode in several ways, whatever its script.

A text is evened before it is cut into words: characters that nobody sees are left out; composed shapes take the place
of letters with marks after them (Latin and kana marks, the letters of Hangul syllables), and plain letters that of
Arabic presentation forms, of full and half widths, and of the radicals that PDFs print for ideographs. Then the
letters of each word are made plain.
"""

from __future__ import annotations

import re
import unicodedata

UNSPACED = "\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3"
"""Kana, Han and Hangul, for a class of a regular expression: there, a form's spaces do not tell the words."""
MARKS = "\u0300-\u036f\u0900-\u0903\u093a-\u093c\u093e-\u094f\u0a01-\u0a03\u0a3c-\u0a51\u0a70\u0a71\u0a75\u3099\u309a"
"""Marks that belong to the letter before them: accents, the vowel signs of Devanagari and Gurmukhi, kana's voicing."""

_UNSEEN = (
    "\u00ad\u034f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff"
    "\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u055b\u055c\u055e"
)
"""Soft hyphens, joiners, directions; Arabic vowel signs and tatweel; the Armenian marks that stand inside words."""
_SHAPED = "\u2e80-\u2fd5\uf900-\ufaff\ufb50-\ufdff\ufe70-\ufefc\uff01-\uffef"
"""Radicals, compatibility ideographs, Arabic presentation forms, full and half widths."""
_SUSPECT = re.compile(f"[{_UNSEEN}{_SHAPED}\u0300-\u036f\u1100-\u11ff\u3099\u309a\ua960-\ua97c\ud7b0-\ud7fb]")
_UNEVEN = re.compile(
    rf"""
      [^\W\d_](?:[{_UNSEEN}]*[\u0300-\u036f\u3099\u309a])+
    | [\u1100-\u115f\ua960-\ua97c][\u1160-\u11a7\ud7b0-\ud7c6]+[\u11a8-\u11ff\ud7cb-\ud7fb]*
    | [\uff66-\uff9d][\uff9e\uff9f]
    | [{_SHAPED}{_UNSEEN}]
    """,
    re.VERBOSE,
)
_LEFT_OUT = re.compile(rf"[{_UNSEEN}\s]")
_RADICALS = str.maketrans(
    "⺒⺝⺟⺠⺩⺫⻁⻄⻅⻆⻉⻋⻑⻓⻔⻗⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻨⻩⻪⻫⻬⻭⻮⻰⻲⻳",
    "巳月母民王目虎西见角贝车長长门雨青韦页风飞食马骨鬼鱼鸟麦黄黾斉齐歯齿龙亀龟",
)
"""Unicode gives these no decompositions (EquivalentUnifiedIdeograph.txt), and PDFs have 公⺠ for 公民."""

_LETTERS = str.maketrans("đłøıىیېےةۀەہھکڪ臺帳賬帐份証爲裡着衆户戸", "dloiييييههههه" + "كك台账账账分證為裏著眾戶戶")
"""Letters that stand for one another in print."""
_DIGITS = {first + n: str(n) for first in (0x0660, 0x06F0, 0x0966, 0x0A66) for n in range(10)}
"""Arabic, Persian, Devanagari and Gurmukhi digits."""
_DROPPED = dict.fromkeys(
    [*(code for code in range(0x0300, 0x2100) if unicodedata.combining(chr(code))), *map(ord, "ءー\u0901\u0902ਁਂੰੱ")]
)
"""Accents, and what is written or left out at will: hamza, the kana length mark, the nasal signs of Indic scripts."""
_PLAIN = _LETTERS | _DIGITS | _DROPPED | {ord("æ"): "ae", ord("œ"): "oe"}
_NO_LETTER = re.compile(rf"[^\w#$%{MARKS}]|_")
_CYRILLIC, _LATIN = "авекмнорстухіѕјһ", "abekmhopctyxisjh"
_TO_LATIN, _TO_CYRILLIC = str.maketrans(_CYRILLIC, _LATIN), str.maketrans(_LATIN, _CYRILLIC)
_TWO_SCRIPTS = re.compile("[a-z][0-9]*[а-ӿ]|[а-ӿ][0-9]*[a-z]")
_ASCII_LETTER = re.compile("[a-z]")


def evened(text: str) -> str:
    """Return the text as it is seen, each letter in one encoding; most texts come back as they are."""
    if text.isascii() or not _SUSPECT.search(text):
        return text
    return _UNEVEN.sub(lambda found: _even(found.group()), text)


def origins(text: str) -> list[tuple[int, int]]:
    """Return, for each character of the evened text, where it comes from in the text (offsets of start and end)."""
    places: list[tuple[int, int]] = []
    at = 0
    for found in _UNEVEN.finditer(text) if _SUSPECT.search(text) else ():
        places += [(n, n + 1) for n in range(at, found.start())]
        places += [found.span()] * len(_even(found.group()))
        at = found.end()
    return [*places, *((n, n + 1) for n in range(at, len(text)))]


def plain(word: str) -> str:
    """Return a word of an evened text in small plain letters and digits; empty where there is none."""
    word = unicodedata.normalize("NFKC", word).casefold()
    if not word.isascii():
        word = unicodedata.normalize("NFC", unicodedata.normalize("NFKD", word).translate(_PLAIN))
        if _TWO_SCRIPTS.search(word):
            word = _in_one_script(word)
    return word if word.isalnum() else _NO_LETTER.sub("", word)


def _even(shape: str) -> str:
    """Return the plain shape of one letter; Arabic signs that stand alone become a space and a mark, both left out."""
    return _LEFT_OUT.sub("", unicodedata.normalize("NFKC", _LEFT_OUT.sub("", shape).translate(_RADICALS)))


def _in_one_script(word: str) -> str:
    """Return a word of Latin and Cyrillic letters in the one script in which all of it can be written."""
    latin = word.translate(_TO_LATIN)
    if latin.isascii():
        return latin
    cyrillic = word.translate(_TO_CYRILLIC)
    return word if _ASCII_LETTER.search(cyrillic) else cyrillic
