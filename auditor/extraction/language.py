"""Which language a text is in, among the languages that forms here are written in."""

from __future__ import annotations

import re
from collections import Counter
from copy import copy
from functools import lru_cache
from typing import TYPE_CHECKING

from auditor.extraction.common_words import is_surely_in, spoken_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from py3langid.langid import LanguageIdentifier

LANGUAGES = (
    "en", "es", "zh-Hans", "zh-Hant", "vi", "tl", "ko", "ru", "ar", "ht", "pt", "fr", "hy", "fa", "so", "hmn", "ja",
    "uk", "pa", "de",
)  # fmt: skip
"""The languages told apart. The model knows no Hmong, and Chinese without its two scripts: their letters tell."""

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
_ONLY = {
    "uk": re.compile("[їієґ]", re.IGNORECASE),
    "ru": re.compile("[ыэъё]", re.IGNORECASE),
    "fa": re.compile("[پچژگکی]"),
    "ar": re.compile("[ةيكىإأؤ]"),
}
"""Letters that only one of two languages has; where a text has as many of both, the model tells."""
_SIMPLIFIED = frozenset(
    "证请码电们驾号个国发护户验会输选确将话邮试动单执无择为认来录账联过时银详细这项经资写类进适务从题访岁关备税权没标员页"
    "数济语续继记编虑锁尝称对称两军状则实结满询听机设残组获织须决带临现态签绿儿离报种条顺响额级错样复调见帮亲属婚姻"
)
_TRADITIONAL = frozenset(
    "會們戶帳銀證選個電與訊為確郵項並於後號碼來這認輸關時發聯適該區務獲語東問優員檢規須額對稅現別預設長絡協計國儲費領數"
    "處屬開寫則內詳業無從說種點嗎實頁殘權擔網過劃藩經總應學試緊針違裡備續簽維間幫軍沒議詢負轉給訪機進條細賬類護親屬"
)
"""Common letters of forms that one of the two Chinese scripts alone has."""
_HMONG = frozenset(
    word
    for line in (
        "koj yog thiab npe lub cov tus muaj puas rau ntawm nyob tsis peb lawv neeg kev nyiaj hnub yug xov tooj los kuv",
        "nws ua daim ntawv qhov uas yuav tau hauv txog lwm xaus saus npawb pej xeem teb chaws haiv",
    )
    for word in line.split()
)
"""Frequent words of Hmong (RPA spelling), none of them frequent in another language of this list."""
_HMONG_SHARE = 0.25
_LATIN = ("en", "es", "vi", "tl", "ht", "pt", "fr", "so", "de")
_SHARE = 0.3
_ENOUGH = 25
_FEW = 3
_SURELY = 60
_SAMPLE = 4000
_OPENING = 400
"""Letters of a block: more tell no better, and the model goes through them one by one."""
_WHOLE_FORM = 300


def language_of(text: str, fallback: str = "en") -> str:
    """Return the code of the text's language, or `fallback` for a text too short to tell."""
    code = _seen(text, fallback)
    return _told(text[:_OPENING], _among(text)) if code is None else code


def _seen(text: str, fallback: str) -> str | None:
    """Return the language that letters and common words show, or `fallback`; None where only the model tells."""
    letters = sum(map(str.isalpha, text))
    if not letters:
        return fallback
    for code, script in () if text.isascii() else _SCRIPTS.items():
        if len(script.findall(text)) > letters * _SHARE:
            return _within(text, code, fallback)
    if letters < _ENOUGH:
        return fallback
    words = text.lower().split()
    return "hmn" if _is_hmong(words) else spoken_in(frozenset(words)) or None


def _among(text: str) -> tuple[str, ...]:
    """Return the languages whose script a text is in."""
    return next((pair for code, pair in _WITHIN.items() if _SCRIPTS[code].search(text)), _LATIN)


def _within(text: str, code: str, fallback: str) -> str | None:
    """Return the language of a text in a script that several of them share; None where its letters do not tell."""
    if code == "zh":
        return _chinese(text, fallback)
    if code not in _WITHIN:
        return code
    one, other = _WITHIN[code]
    more = len(_ONLY[one].findall(text)) - len(_ONLY[other].findall(text))
    if not more and fallback in _WITHIN[code]:
        return fallback
    return one if more > 0 else other if more < 0 else None


def _chinese(text: str, fallback: str) -> str:
    """Return which Chinese script a text is in; where its letters stand in both, that of the form it is in."""
    more = sum(letter in _SIMPLIFIED for letter in text) - sum(letter in _TRADITIONAL for letter in text)
    if more:
        return "zh-Hans" if more > 0 else "zh-Hant"
    return fallback if fallback.startswith("zh-") else "zh-Hans"


def _is_hmong(words: Sequence[str]) -> bool:
    if _HMONG.isdisjoint(words):
        return False
    return sum(word.strip(".,:;?()") in _HMONG for word in words) > len(words) * _HMONG_SHARE


def language_in_form(text: str, language: str) -> str:
    """Return the language of a question in a form that is mainly in `language`: only what surely tells is told."""
    tells = sum(map(str.isalpha, text)) >= _SURELY or _is_in_own_script(text)
    return language_of(text, language) if tells else language


def languages_of(texts: Iterable[str]) -> tuple[str, ...]:
    """Return the languages that a form is written in, the commonest first; each has a tenth of the letters at least.

    A form in a language that is not among those told apart here gets that language's own code alone.
    """
    telling = [text for text in texts if len(text) >= _ENOUGH or _is_in_own_script(text)]
    weights = _weights(telling)
    whole = sum(weights.values())
    commonest = sorted(weights, key=lambda code: -weights[code])
    foreign = _foreign(" ".join(telling), commonest[0]) if whole >= _WHOLE_FORM else ""
    return (foreign,) if foreign else tuple(code for code in commonest if code and weights[code] * 10 >= whole)


def _weights(texts: Sequence[str]) -> dict[str, int]:
    """Return how many characters a form has in each language; under no code, what is too little to matter.

    The model is asked only where what letters and common words do not tell could come to a language of the form: it
    takes longer than all the rest, and 75 MB. Of two languages with one script, a form is in the one whose own letters
    stand in it.
    """
    weights: Counter[str] = Counter()
    untold = []
    for text in texts:
        code = _seen(text, "")
        if code is None:
            untold.append(text)
        elif code:
            weights[code] += len(text)
    size = sum(map(len, untold))
    whole = sum(weights.values()) + size
    few = max((weight for weight in weights.values() if weight * 10 < whole), default=0)
    if (few + size) * 10 < whole:
        weights[""] = size
        return weights
    for text in untold:
        among = _among(text)
        used = among if among is _LATIN else [code for code in among if weights[code]]
        weights[used[0] if len(used) == 1 else _told(text[:_OPENING], among)] += len(text)
    return weights


def _is_in_own_script(text: str) -> bool:
    """Whether a text's letters alone nearly tell its language: then a short one tells, too (a label in Chinese)."""
    return not text.isascii() and any(len(script.findall(text)) >= _FEW for script in _SCRIPTS.values())


def _foreign(text: str, commonest: str) -> str:
    """Return the code of a language that is not among LANGUAGES, where a form's whole text is in one."""
    words = text.lower().split()
    if is_surely_in(frozenset(words), commonest) or _is_hmong(words):
        return ""
    if any(script.search(text) for script in _SCRIPTS.values()):
        return ""
    code = _told(text[:_SAMPLE], ())
    return "" if code in LANGUAGES else code


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
