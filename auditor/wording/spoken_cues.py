"""Which languages' cues speak in a form: a word of one language is no cue in a text of another."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

Known = TypeVar("Known")
_EVERYWHERE = "en"
"""Forms in any language have `optional` or `office use only` in English on them."""


def spoken(cues: Mapping[str, Known], languages: Iterable[str]) -> dict[str, Known]:
    """Return the cues of a form's languages and the English ones; all of them where none of the languages is known.

    Args:
        cues: what the bank knows of each language; a language's scripts (`zh-Hans`) may have cues of their own.
        languages: codes of the form's languages; either script speaks in a form in `zh`.
    """
    told = frozenset(languages)
    theirs = {code for code in cues if code in told or code.partition("-")[0] in told}
    return {code: known for code, known in cues.items() if code in theirs or code == _EVERYWHERE or not theirs}
