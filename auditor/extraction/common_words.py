"""Common words: those that texts of a language can hardly do without and that no other one here has."""

from __future__ import annotations

_WORDS = {
    "en": "the and or of to for by be with your you you're this these those from that their they which what when where"
    " who have been any will must if not are does did would should each about other another only such more into than"
    " please yes first last number",
    "es": "el los las del una su sus usted ustedes al qué cuál cuáles cómo dónde cuándo quién están tiene hasta"
    " según también donde cuando otro otra otros otras",
    "fr": "une votre vos vous pour avec dans et aux cette nous qui être leur leurs ces chez depuis où été au"
    " d'un d'une d’un d’une ses suis autres",
    "pt": "você uma não seu seus suas ao aos pelo pela é são até também qual quais onde foi isso",
    "de": "der und dem oder mit für ist nicht ihr ihre ihrer von zur zum auf eine einen wird werden durch wenn sowie",
    "vi": "của và không được tôi quý vị bạn người các với là trong này những phải hoặc nếu trên để",
    "tl": "ng mga ang kung inyong iyong ito ninyo hindi kayo isang nang inyo",
    "ht": "pou yon nan mwen oswa ak nou nenpòt lòt kote èske",
    "so": "waxaa waxay waa ku soo loo lagu aad kuu haddii ayaa kale",
}
"""Left out is what means something elsewhere, as `die`, `do` and `has`, the Spanish `y` and `dos`, the French `le`."""
_LANGUAGE = {word: language for language, words in _WORDS.items() for word in words.split()}
_KNOWN = frozenset(_LANGUAGE)
_MANY = 8


def spoken_in(words: frozenset[str]) -> str:
    """Return the code of the only language whose common words stand in a text; empty where it is none or several.

    Args:
        words: the text's words in small letters.
    """
    languages = {_LANGUAGE[word] for word in words & _KNOWN}
    return languages.pop() if len(languages) == 1 else ""


def is_surely_in(words: frozenset[str], language: str) -> bool:
    """Whether a form has so many of a language's common words that it is in no kindred language.

    Italian and Catalan have up to five of the Spanish ones in common, Galician six of the Portuguese.
    """
    return sum(_LANGUAGE[word] == language for word in words & _KNOWN) >= _MANY
