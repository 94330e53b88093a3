"""How much of a form was read: the answer that "no findings" rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor.values.audit import Coverage, RecognisedPage
from auditor.values.notice import UNREAD_CODES, Notice

if TYPE_CHECKING:
    from collections.abc import Iterator

    from auditor.values.document import Document


def coverage_of(document: Document, languages: tuple[str, ...], known: tuple[str, ...]) -> Coverage:
    """Return the coverage: `none` when no page was read, `partial` when anything was not, else `complete`.

    A language without a bank is a notice: its pages were read, but their questions are not known yet. Where a language
    is known in one of its scripts (`zh-Hans`), it is known when its script was not told (`zh`).
    """
    notices = document.notices + tuple(_language_notices(languages, known))
    unread = tuple(page.number for page in document.pages if page.unread and page.number is not None)
    if document.pages and all(page.unread and not page.blocks for page in document.pages):
        return Coverage("none", unread, notices)
    recognised = tuple(_recognised(document))
    missing = unread or any(page.unread for page in document.pages) or any(n.code in UNREAD_CODES for n in notices)
    return Coverage("partial" if missing else "complete", unread, notices, recognised)


def _recognised(document: Document) -> Iterator[RecognisedPage]:
    """Yield the pages that text recognition read, not those it looked at in vain."""
    for page in document.pages:
        if page.recognised and not page.unread and page.number is not None:
            yield RecognisedPage(page.number, page.confidence)


def _language_notices(languages: tuple[str, ...], known: tuple[str, ...]) -> list[Notice]:
    if not languages:
        return [Notice("unknown_language")]
    whatever_script = {code.partition("-")[0] for code in known}
    return [] if whatever_script.union(known).intersection(languages) else [Notice("no_bank")]
