"""Which language is read by what: their names in tessdata, their scripts, and what the embedded models know."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

TESSDATA: dict[str, str] = {
    "en": "eng", "es": "spa", "fr": "fra", "de": "deu", "pt": "por", "it": "ita", "nl": "nld", "pl": "pol", "ht": "hat",
    "tl": "fil", "so": "Latin", "vi": "vie", "ko": "kor", "ru": "rus", "uk": "ukr", "bg": "bul", "ar": "ara",
    "fa": "fas", "ur": "urd", "hy": "hye", "zh": "chi_sim", "zh-Hant": "chi_tra", "ja": "jpn", "el": "ell",
    "he": "heb", "hi": "hin", "bn": "ben", "th": "tha", "km": "khm", "lo": "lao", "my": "mya", "am": "amh",
    "ka": "kat", "pa": "pan", "gu": "guj", "ta": "tam", "te": "tel",
}  # fmt: skip
"""The file of tessdata (without its ending) for each language code."""

EMBEDDED = frozenset({"", "en", "es", "fr", "de", "pt", "it", "nl", "pl", "ht", "tl", "so", "zh", "zh-Hant", "ja"})
"""Languages the embedded models read; the empty code is Latin script in a language not told."""

SCRIPTS: dict[str, tuple[str, ...]] = {
    "Latin": ("", "vi"),
    "Vietnamese": ("vi",),
    "Cyrillic": ("ru", "uk", "bg"),
    "Arabic": ("ar", "fa", "ur"),
    "Armenian": ("hy",),
    "Hangul": ("ko",),
    "Korean": ("ko",),
    "Han": ("zh", "zh-Hant"),
    "Japanese": ("ja",),
    "Hiragana": ("ja",),
    "Katakana": ("ja",),
    "Greek": ("el",),
    "Hebrew": ("he",),
    "Devanagari": ("hi",),
    "Bengali": ("bn",),
    "Thai": ("th",),
    "Khmer": ("km",),
    "Lao": ("lo",),
    "Myanmar": ("my",),
    "Ethiopic": ("am",),
    "Georgian": ("ka",),
    "Gurmukhi": ("pa",),
    "Gujarati": ("gu",),
    "Tamil": ("ta",),
    "Telugu": ("te",),
}
"""The languages to try for each script that tesseract's script detection names, likeliest first."""

_TELLING_VIETNAMESE = frozenset({
    "khong", "nguoi", "duoc", "cua", "nhung", "ngay", "thang", "dia", "hoac", "tuoi", "giay", "dien", "thoai",
    "thong", "nay", "cac",
})  # fmt: skip
_STRIPPED_VIETNAMESE = _TELLING_VIETNAMESE | {
    "trong", "ho", "ten", "chi", "vui", "long", "quy", "vi", "cho", "va", "neu", "ban", "so", "sinh", "xin", "phai",
    "vien", "tin", "tai", "dang", "lam", "viec",
}  # fmt: skip
_TELLING_WORDS = 3


def script_of(text: str) -> str:
    """Return the script that most of the letters belong to, by their Unicode names; empty without letters."""
    counts: dict[str, int] = {}
    for letter in text:
        if letter.isalpha():
            name = unicodedata.name(letter, "").split(" ", maxsplit=1)[0].split("-", maxsplit=1)[0]
            counts[name] = counts.get(name, 0) + 1
    if not counts:
        return ""
    name = max(counts, key=lambda each: counts[each])
    return {"CJK": "Han", "HANGUL": "Hangul"}.get(name, name.capitalize())


def looks_vietnamese(texts: Iterable[str]) -> bool:
    """Return whether Latin text is Vietnamese whose tone marks the embedded models dropped.

    The models read Vietnamese with high confidence and without its marks, so only the words tell:
    three different words that are hardly any other language's, and one word in eight a known one.
    """
    words = [word for text in texts for word in re.findall(r"[a-z]+", _stripped(text))]
    known = [word for word in words if word in _STRIPPED_VIETNAMESE]
    return len(_TELLING_VIETNAMESE.intersection(known)) >= _TELLING_WORDS and len(known) * 8 >= len(words)


def _stripped(text: str) -> str:
    folded = unicodedata.normalize("NFD", text.lower().replace("đ", "d"))
    return "".join(letter for letter in folded if not unicodedata.combining(letter))
