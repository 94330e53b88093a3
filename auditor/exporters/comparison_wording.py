"""The words in which reports speak of two versions of a form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor.categories import category_name
from auditor.exporters.wording import counted, language_name, shown

if TYPE_CHECKING:
    from auditor.values.comparison import Comparison, Difference, Version

_OF_LANGUAGES = "language_in_one"
SIGN_LANGUAGE = {"sign": "Sign language"}


def verdict(comparison: Comparison) -> str:
    """Return in one sentence whether the versions differ; of what was not read it says nothing."""
    if not comparison.differences:
        return f"No difference was found; both versions have {counted(len(comparison.pairs), 'sensitive question')}."
    return f"{counted(len(comparison.differences), 'difference')} found. The gravest come first."


def unread(comparison: Comparison) -> tuple[str, ...]:
    """Return what was not read or not checked of either version, one sentence each."""
    return tuple(
        f"{shown(version.form.name)}: {notice.message}"
        for version in (comparison.original, comparison.translation)
        for notice in version.coverage.notices
        if version.coverage.status != "complete" or notice.code in ("no_bank", "unknown_language")
    )


def version_name(version: Version) -> str:
    """Return a version's file name with its language."""
    languages = ", ".join(language_name(code) for code in version.form.languages)
    return f"{shown(version.form.name)} ({languages})" if languages else shown(version.form.name)


def heading(difference: Difference) -> str:
    """Return what a difference is about and what it is."""
    about = f"{category_name(difference.category)}: " if difference.category else ""
    return f"{about}{difference.message}"


def said(difference: Difference, side: str) -> str:
    """Return what a version (`original` or `translation`) has of a difference; a dash where it has nothing."""
    text = difference.original if side == "original" else difference.translation
    if difference.code == _OF_LANGUAGES and text:
        return SIGN_LANGUAGE.get(text, language_name(text))
    return shown(text) or "–"
