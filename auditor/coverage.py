"""How much of a form was read: the answer that "no findings" rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor.values.audit import Coverage
from auditor.values.notice import UNREAD_CODES, Notice

if TYPE_CHECKING:
    from auditor.values.document import Document


def coverage_of(document: Document, languages: tuple[str, ...], known: tuple[str, ...]) -> Coverage:
    """Return the coverage: `none` when no page was read, `partial` when anything was not, else `complete`.

    A language without a bank is a notice: its pages were read, but their questions are not known yet.
    """
    notices = document.notices + tuple(_language_notices(languages, known))
    unread = tuple(page.number for page in document.pages if page.unread and page.number is not None)
    if document.pages and all(page.unread and not page.blocks for page in document.pages):
        return Coverage("none", unread, notices)
    missing = unread or any(page.unread for page in document.pages) or any(n.code in UNREAD_CODES for n in notices)
    return Coverage("partial" if missing else "complete", unread, notices)


def _language_notices(languages: tuple[str, ...], known: tuple[str, ...]) -> list[Notice]:
    if not languages:
        return [Notice("unknown_language")]
    return [] if set(languages) & set(known) else [Notice("no_bank")]
