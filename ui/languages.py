"""Languages, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.translating import QT_TRANSLATE_NOOP

LANGUAGES: dict[str, str] = {
    "am": QT_TRANSLATE_NOOP("Languages", "Amharic"),
    "ar": QT_TRANSLATE_NOOP("Languages", "Arabic"),
    "hy": QT_TRANSLATE_NOOP("Languages", "Armenian"),
    "bn": QT_TRANSLATE_NOOP("Languages", "Bangla"),
    "bg": QT_TRANSLATE_NOOP("Languages", "Bulgarian"),
    "my": QT_TRANSLATE_NOOP("Languages", "Burmese"),
    "zh": QT_TRANSLATE_NOOP("Languages", "Chinese"),
    "zh-Hans": QT_TRANSLATE_NOOP("Languages", "Chinese (simplified)"),
    "zh-Hant": QT_TRANSLATE_NOOP("Languages", "Chinese (traditional)"),
    "nl": QT_TRANSLATE_NOOP("Languages", "Dutch"),
    "en": QT_TRANSLATE_NOOP("Languages", "English"),
    "fr": QT_TRANSLATE_NOOP("Languages", "French"),
    "ka": QT_TRANSLATE_NOOP("Languages", "Georgian"),
    "de": QT_TRANSLATE_NOOP("Languages", "German"),
    "el": QT_TRANSLATE_NOOP("Languages", "Greek"),
    "gu": QT_TRANSLATE_NOOP("Languages", "Gujarati"),
    "ht": QT_TRANSLATE_NOOP("Languages", "Haitian Creole"),
    "he": QT_TRANSLATE_NOOP("Languages", "Hebrew"),
    "hmn": QT_TRANSLATE_NOOP("Languages", "Hmong"),
    "hi": QT_TRANSLATE_NOOP("Languages", "Hindi"),
    "it": QT_TRANSLATE_NOOP("Languages", "Italian"),
    "ja": QT_TRANSLATE_NOOP("Languages", "Japanese"),
    "km": QT_TRANSLATE_NOOP("Languages", "Khmer"),
    "ko": QT_TRANSLATE_NOOP("Languages", "Korean"),
    "lo": QT_TRANSLATE_NOOP("Languages", "Lao"),
    "fa": QT_TRANSLATE_NOOP("Languages", "Persian"),
    "pl": QT_TRANSLATE_NOOP("Languages", "Polish"),
    "pt": QT_TRANSLATE_NOOP("Languages", "Portuguese"),
    "pa": QT_TRANSLATE_NOOP("Languages", "Punjabi"),
    "ru": QT_TRANSLATE_NOOP("Languages", "Russian"),
    "so": QT_TRANSLATE_NOOP("Languages", "Somali"),
    "es": QT_TRANSLATE_NOOP("Languages", "Spanish"),
    "tl": QT_TRANSLATE_NOOP("Languages", "Tagalog"),
    "ta": QT_TRANSLATE_NOOP("Languages", "Tamil"),
    "te": QT_TRANSLATE_NOOP("Languages", "Telugu"),
    "th": QT_TRANSLATE_NOOP("Languages", "Thai"),
    "uk": QT_TRANSLATE_NOOP("Languages", "Ukrainian"),
    "ur": QT_TRANSLATE_NOOP("Languages", "Urdu"),
    "vi": QT_TRANSLATE_NOOP("Languages", "Vietnamese"),
}
"""Every language that scans are read in or that the question bank knows, in the order of its English name."""


def language_words(code: str) -> str:
    """Return what a language is called in the window's; its code where that is not known."""
    name = LANGUAGES.get(code)
    return QCoreApplication.translate("Languages", name) if name else code
