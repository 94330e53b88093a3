"""The scripts of the languages that forms come in, each with letters to try."""

from __future__ import annotations

from dataclasses import dataclass

from ui.translating import QT_TRANSLATE_NOOP

_CJK, _OTHERS = "fonts-noto-cjk", "fonts-noto-core"


@dataclass(frozen=True, slots=True)
class Script:
    """A script.

    Attributes:
        name: what it is called, in English.
        languages: the codes of the languages that are written in it; the first decides about the font.
        sample: words that need all that is difficult in it.
        package: the Debian package that brings a font for it.
    """

    name: str
    languages: tuple[str, ...]
    sample: str
    package: str = _OTHERS


SCRIPTS: tuple[Script, ...] = (
    Script(
        QT_TRANSLATE_NOOP("Letters", "Latin, with all marks"),
        ("en", "es", "vi", "tl", "ht", "pt", "fr", "so", "hmn", "de"),
        "Tổ chức, l'été, größer, você, èd, niño",
    ),
    Script(QT_TRANSLATE_NOOP("Letters", "Cyrillic"), ("ru", "uk"), "Громадянство, місце, объект"),
    Script(QT_TRANSLATE_NOOP("Letters", "Arabic"), ("ar", "fa"), "الجنسية، لأن، پرسش، چگونه، ژاله، گذرنامه"),
    Script(QT_TRANSLATE_NOOP("Letters", "Chinese, simplified"), ("zh-Hans",), "国籍，身份证，语言", _CJK),
    Script(QT_TRANSLATE_NOOP("Letters", "Chinese, traditional"), ("zh-Hant",), "國籍，身分證，語言", _CJK),
    Script(QT_TRANSLATE_NOOP("Letters", "Korean"), ("ko",), "국적, 신분증, 언어", _CJK),
    Script(QT_TRANSLATE_NOOP("Letters", "Japanese"), ("ja",), "国籍、しんぶん、ビザ", _CJK),
    Script(QT_TRANSLATE_NOOP("Letters", "Armenian"), ("hy",), "Քաղաքացիություն, լեզու և ծնունդ"),
    Script(QT_TRANSLATE_NOOP("Letters", "Gurmukhi (Punjabi)"), ("pa",), "ਨਾਗਰਿਕਤਾ, ਪਛਾਣ ਪੱਤਰ"),
)
"""Every script of the languages that the question bank speaks."""


def script_of(language: str) -> Script | None:
    """Return the script that a language is written in; None where it is not one of SCRIPTS."""
    exact = next((script for script in SCRIPTS if language in script.languages), None)
    if exact:
        return exact
    plain = language.partition("-")[0]
    return next((script for script in SCRIPTS if script.languages[0].partition("-")[0] == plain), None)
