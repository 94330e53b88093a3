"""Active content of any kind of file."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from auditor import limits
from auditor.active_content.old_workbook import old_workbook_content
from auditor.active_content.open_document import open_document_content
from auditor.active_content.pdf import pdf_content
from auditor.active_content.sheet import sheet_content
from auditor.active_content.word import word_content

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from auditor.values.active import ActiveContent

    Finder = Callable[[bytes, str | None], Iterator[ActiveContent]]


def _unprotected(finder: Callable[[bytes], Iterator[ActiveContent]]) -> Finder:
    """Return a finder that needs no password."""
    return lambda content, _: finder(content)


FINDERS: dict[str, Finder] = {
    "docx": _unprotected(word_content),
    "xlsx": _unprotected(sheet_content),
    "ods": _unprotected(open_document_content),
    "xls": _unprotected(old_workbook_content),
    "pdf": pdf_content,
}
"""Who looks through which kind of file; kinds that are not here cannot hold any."""


def active_content_of(content: bytes, kind: str, password: str | None = None) -> tuple[ActiveContent, ...]:
    """Return what a form holds that runs, sends, fetches or brings another file along, each once.

    At most MAX_ACTIVE are returned, in the order of the file. Nothing is run, fetched or opened, and nothing is
    raised: what is damaged is left out.

    Args:
        content: the file's bytes, protection taken off, past the guard.
        kind: its kind, as `sniff` tells it.
        password: opens a protected PDF, or None; Office files come here unprotected.
    """
    finder = FINDERS.get(kind)
    return tuple(islice(dict.fromkeys(finder(content, password)), limits.MAX_ACTIVE)) if finder else ()
