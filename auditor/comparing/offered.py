"""The languages that a form offers: a box for the language to write in, `Español`, `Interpreter: ☐ Somali ☐ Hmong`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor.wording.folding import words_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from auditor.values.document import Document

_FEWEST = 2
"""A single name of a language is its form's own, or says what the form is about."""
_WIDE = 0x2E80  # scripts from here on write without spaces between words


def offered_languages(document: Document, names: dict[str, tuple[str, ...]]) -> frozenset[str]:
    """Return the codes of the languages that some block of the form lists, where it lists two or more.

    Args:
        document: the form.
        names: every name of each language, by its code.
    """
    known = [(code, " ".join(words_of(name)), name) for code, every in names.items() for name in every]
    found: set[str] = set()
    for text in _texts(document):
        listed = _listed(text, known)
        if len(listed) >= _FEWEST:
            found |= listed
    return frozenset(found)


def _texts(document: Document) -> Iterable[str]:
    for page in document.pages:
        for block in page.blocks:
            yield " ".join((block.text, *(option for field in block.fields for option in field.options)))


def _listed(text: str, known: list[tuple[str, str, str]]) -> set[str]:
    folded = f" {' '.join(words_of(text))} "
    return {code for code, words, name in known if (name in text if ord(name[0]) >= _WIDE else f" {words} " in folded)}
