"""What a comparison says, line by line: what was not read, the differences, then all that is asked, side by side."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QCoreApplication

from auditor.exporters.wording import shortened, shown
from ui.categories import category_words, severity_words
from ui.compare.words import KINDS, notes_of, said, translated, unread_of
from ui.languages import language_words
from ui.letters import script_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from auditor.values.comparison import Asked, AskedPair, Comparison, Difference
    from ui.letters import Script

_LONGEST = 600  # letters of one version's words, as in the report
_OF_LANGUAGES = "language_in_one"


@dataclass(frozen=True, slots=True)
class Side:
    """What one version has: its own words, and what is to be told of them in the window's language.

    Words that are the window's, such as a language's name, have no language of their own: it is empty.
    """

    text: str = ""
    note: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """One line.

    Attributes:
        kind: a heading or a sentence over the whole width, or something that both versions are shown for.
        title: what it is about; of a sentence, the sentence.
        message: what is to be known of it.
        chip: a few words, in `colour` (a colour of the tokens that has a tint).
        original: what the original has.
        translation: what the translation has.
    """

    kind: Literal["heading", "unread", "difference", "asked"]
    title: str
    message: str = ""
    chip: str = ""
    colour: str = "low"
    original: Side = Side()
    translation: Side = Side()

    @property
    def is_wide(self) -> bool:
        """Whether it takes the whole width."""
        return self.kind in {"heading", "unread"}

    def sentence(self) -> str:
        """Return all of it, to be read out."""
        sides = (
            (QCoreApplication.translate("Compare", "Original"), self.original),
            (QCoreApplication.translate("Compare", "Translation"), self.translation),
        )
        versions = [] if self.is_wide else [f"{name}: {_spoken(side)}" for name, side in sides]
        return ". ".join(part for part in (self.chip, self.title, self.message, *versions) if part)


def lines_of(comparison: Comparison) -> tuple[Line, ...]:
    """Return what a comparison says; of versions that were not read in full, that first."""
    return (
        *(Line("unread", shown(sentence)) for sentence in unread_of(comparison)),
        Line("heading", _verdict(comparison)),
        *(_of_difference(each, *_languages(comparison)) for each in comparison.differences),
        *_of_pairs(comparison),
    )


def unshown(comparison: Comparison, is_shown: Callable[[Script], bool]) -> tuple[Line, ...]:
    """Return a line for each script whose letters this computer would show as empty boxes."""
    scripts = dict.fromkeys(script_of(language) for language in _languages(comparison))
    words = QCoreApplication.translate(
        "Compare", "This computer has no letters for {script}. Help, “Letters of other languages” says what to install."
    )
    names = (QCoreApplication.translate("Letters", each.name) for each in scripts if each and not is_shown(each))
    return tuple(Line("unread", words.format(script=name)) for name in names)


def _verdict(comparison: Comparison) -> str:
    count = len(comparison.differences)
    if count:
        return QCoreApplication.translate("Compare", "%n difference(s), the gravest first", "", count)
    return QCoreApplication.translate("Compare", "No difference was found in what was read")


def _languages(comparison: Comparison) -> tuple[str, str]:
    first, second = comparison.original.form.languages, comparison.translation.form.languages
    return (first or ("",))[0], (second or ("",))[0]


def _of_difference(difference: Difference, first: str, second: str) -> Line:
    colour, chip, message = KINDS[difference.code]
    notes = notes_of(difference)
    return Line(
        "difference",
        category_words(difference.category) if difference.category else translated(message),
        translated(message) if difference.category else "",
        translated(chip),
        colour,
        _side(difference, difference.original, notes[0], first),
        _side(difference, difference.translation, notes[1], second),
    )


def _side(difference: Difference, text: str, note: str, language: str) -> Side:
    if difference.code == _OF_LANGUAGES and text:
        return Side(_offered(text))
    return Side(shortened(shown(text), _LONGEST), note, language)


def _offered(code: str) -> str:
    return QCoreApplication.translate("Compare", "Sign language") if code == "sign" else language_words(code)


def _of_pairs(comparison: Comparison) -> Iterator[Line]:
    pairs, languages = comparison.pairs, _languages(comparison)
    if pairs:
        words = QCoreApplication.translate(
            "Compare", "All that is asked and exposes people: %n place(s)", "", len(pairs)
        )
        yield Line("heading", words)
    for pair in pairs:
        yield _of_pair(pair, *languages)


def _of_pair(pair: AskedPair, first: str, second: str) -> Line:
    sides = (_asked(pair.original, first), _asked(pair.translation, second))
    return Line("asked", category_words(pair.category), "", severity_words(pair.severity), pair.severity, *sides)


def _asked(asked: Asked | None, language: str) -> Side:
    if asked is None:
        return Side()
    page = QCoreApplication.translate("Compare", "page {page}").format(page=asked.page) if asked.page else ""
    note = " · ".join(part for part in (page, shown(asked.sheet or ""), said(asked.required)) if part)
    return Side(shortened(shown(asked.text), _LONGEST), note, language)


def _spoken(side: Side) -> str:
    words = side.text or QCoreApplication.translate("Compare", "nothing")
    return f"{words}, {side.note}" if side.note else words
