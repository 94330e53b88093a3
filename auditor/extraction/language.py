"""Which language a text is in, among the languages that forms here are written in."""

from __future__ import annotations

import re
from copy import copy
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from py3langid.langid import LanguageIdentifier

LANGUAGES = ("en", "es", "zh", "vi", "tl", "ko", "ru", "ar", "ht", "pt", "fr", "hy", "fa", "so", "ja", "uk", "pa", "de")
"""The languages told apart. Hmong has no model; its forms say so by their words."""

_SCRIPTS = {
    "ko": re.compile("[가-힯]"),
    "ja": re.compile("[぀-ヿ]"),
    "zh": re.compile("[㐀-鿿]"),
    "hy": re.compile("[Ա-֏]"),
    "pa": re.compile("[਀-੿]"),
    "ru": re.compile("[Ѐ-ӿ]"),
    "ar": re.compile("[؀-ۿﭐ-﻿]"),
}
"""Scripts that settle the language, or the group it is told within."""
_WITHIN = {"ru": ("ru", "uk"), "ar": ("ar", "fa")}
_LATIN = ("en", "es", "vi", "tl", "ht", "pt", "fr", "so", "de")
_SHARE = 0.3
_ENOUGH = 25
_SAMPLE = 4000
_WHOLE_FORM = 300


def language_of(text: str, fallback: str = "en") -> str:
    """Return the code of the text's language, or `fallback` for a text too short to tell."""
    letters = sum(map(str.isalpha, text))
    if not letters:
        return fallback
    for code, script in () if text.isascii() else _SCRIPTS.items():
        if len(script.findall(text)) > letters * _SHARE:
            return _told(text, _WITHIN[code]) if code in _WITHIN else code
    return _told(text, _LATIN) if letters >= _ENOUGH else fallback


def languages_of(texts: Iterable[str]) -> tuple[str, ...]:
    """Return the languages that a form is written in, the commonest first; each has a tenth of the letters at least.

    A form in a language that is not among those told apart here gets that language's own code alone.
    """
    weights: dict[str, int] = {}
    longest: list[str] = []
    for text in texts:
        if len(text) >= _ENOUGH:
            code = language_of(text, "")
            weights[code] = weights.get(code, 0) + len(text)
            longest.append(text)
    weights.pop("", None)
    whole = sum(weights.values())
    foreign = _foreign(" ".join(longest)) if whole >= _WHOLE_FORM else ""
    if foreign:
        return (foreign,)
    return tuple(code for code, weight in sorted(weights.items(), key=lambda kv: -kv[1]) if weight * 10 >= whole)


def _foreign(text: str) -> str:
    """Return the code of a language that is not among LANGUAGES, where a form's whole text is in one."""
    code = _told(text[:_SAMPLE], ())
    return "" if code in LANGUAGES or any(script.search(text) for script in _SCRIPTS.values()) else code


@lru_cache(maxsize=2_048)
def _told(text: str, among: tuple[str, ...]) -> str:
    """Return the likeliest of some languages (of none: of all that the model knows).

    A form's texts are asked for as blocks first, then as questions.
    """
    return str(_identifier(among).classify(text[:_SAMPLE])[0])


@lru_cache(maxsize=8)
def _identifier(among: tuple[str, ...]) -> LanguageIdentifier:
    """Return the model for some languages; it is read from its file but once."""
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # noqa: PLC0415 - a slow import, needed for few forms

    if not among:
        return LanguageIdentifier.from_model_file(MODEL_FILE)
    identifier = copy(_identifier(()))
    identifier.set_languages(list(among))
    return identifier
