"""The fonts in which each language is shown, in reports and in the window: no font is shipped, every system has some.

For each language the families that Debian, Windows and macOS bring, the first that is there is taken. What matters is
the order: a Japanese font draws Chinese letters in Japanese shapes, and a font for Latin letters has none at all.
"""

from __future__ import annotations

LATIN: tuple[str, ...] = ("Segoe UI", "Noto Sans", "Helvetica Neue", "DejaVu Sans", "Liberation Sans", "Arial")
"""For languages in Latin, Cyrillic and Greek letters, Vietnamese with all its marks among them."""

_ARABIC = ("Noto Sans Arabic", "Noto Naskh Arabic", "Segoe UI", "Geeza Pro", "Tahoma", "DejaVu Sans")

FAMILIES: dict[str, tuple[str, ...]] = {
    "ar": _ARABIC,
    "fa": ("Vazirmatn", *_ARABIC),
    "ur": ("Noto Nastaliq Urdu", "Urdu Typesetting", *_ARABIC),
    "he": ("Noto Sans Hebrew", "Segoe UI", "Arial Hebrew", "DejaVu Sans"),
    "hi": ("Noto Sans Devanagari", "Nirmala UI", "Kohinoor Devanagari", "Lohit Devanagari"),
    "hy": ("Noto Sans Armenian", "Segoe UI", "Sylfaen", "Mshtakan", "DejaVu Sans"),
    "ja": ("Noto Sans CJK JP", "Noto Sans JP", "Yu Gothic UI", "Meiryo", "Hiragino Sans", "IPAGothic", "TakaoGothic"),
    "km": ("Noto Sans Khmer", "Leelawadee UI", "Khmer Sangam MN"),
    "ko": ("Noto Sans CJK KR", "Noto Sans KR", "Malgun Gothic", "Apple SD Gothic Neo", "NanumGothic", "UnDotum"),
    "pa": ("Noto Sans Gurmukhi", "Nirmala UI", "Raavi", "Gurmukhi MN", "Lohit Gurmukhi"),
    "zh": ("Noto Sans CJK SC", "Noto Sans SC", "Microsoft YaHei", "PingFang SC", "WenQuanYi Zen Hei"),
    "zh-Hant": ("Noto Sans CJK TC", "Noto Sans TC", "Microsoft JhengHei", "PingFang TC", "AR PL UMing TW"),
}
"""By language; a language that is not here is shown in LATIN."""


def families_of(language: str) -> tuple[str, ...]:
    """Return the families of a language, the best first.

    Args:
        language: its code, with a script where that matters (`zh-Hans`, `zh-Hant`).
    """
    return FAMILIES.get(language) or FAMILIES.get(language.partition("-")[0], LATIN)


def families_css() -> str:
    """Return a style sheet that gives every element in one of the languages its fonts, by its `lang`."""
    return "".join(
        f":lang({language}) {{ font-family: {', '.join(map(_quoted, families))}, sans-serif; }}\n"
        for language, families in FAMILIES.items()
    )


def _quoted(family: str) -> str:
    return f'"{family}"'
