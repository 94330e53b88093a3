"""Copies of workbooks: the package's parts are patched, and what no change is about stays byte for byte."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor.exporters.sheet_copy.book import Book
from auditor.exporters.sheet_copy.findings_sheet import add_shortfall
from auditor.exporters.sheet_copy.marks import mark
from auditor.exporters.sheet_copy.revision import revise
from auditor.exporters.shortfall import shortfall
from auditor.values.copy import Copy

if TYPE_CHECKING:
    from auditor.loaders.request import Request
    from auditor.values.change import Change
    from auditor.values.copy import Left, Marking
    from auditor.values.document import Document


def write(
    request: Request,
    document: Document,
    changes: tuple[Change, ...],
    marking: Marking,
    known: tuple[Left, ...] = (),
) -> Copy:
    """Return a copy of a workbook that carries the changes; runs in a worker process, without disk and network.

    Args:
        request: the form's bytes, without protection.
        document: what the loader read of it.
        changes: what is to become of its findings.
        marking: how that is shown.
        known: what is known beforehand not to be in it; a sheet says so, too.

    Raises:
        DamagedFile: there is no workbook in the bytes.
        UnsafeXml: a part that has to be changed has a DOCTYPE.
        TooLarge: such a part unpacks to more than the loader opens.
    """
    book = Book(request.content)
    if marking.manner == "revised":
        applied, left = revise(book, document, changes)
        add_shortfall(book, shortfall((*left, *known), changes, quoting=False), marking)
    else:
        applied, left = mark(book, changes, marking, shortfall(known, changes)), ()
    warnings = ("signature",) if book.signed else ()
    return Copy(book.parts.packed(), book.ending, applied, left, warnings)
