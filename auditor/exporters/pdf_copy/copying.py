"""One PDF form: opened, marked or revised, and closed again as it was protected."""

from __future__ import annotations

import io
import warnings
from typing import TYPE_CHECKING

import pikepdf

from auditor.errors import AuditorError
from auditor.exporters.pdf_copy.checking import spoilt_pages
from auditor.exporters.pdf_copy.fields import is_signed
from auditor.exporters.pdf_copy.marked import MarkedForm
from auditor.exporters.pdf_copy.revised import RevisedForm
from auditor.exporters.pdf_copy.seen_pages import SeenPages
from auditor.exporters.pdf_copy.tail import with_update
from auditor.pdf_faults import PDF_FAULTS
from auditor.values.copy import Copy, Left

if TYPE_CHECKING:
    from collections.abc import Sequence

    from auditor.loaders.request import Request
    from auditor.values.change import Change
    from auditor.values.copy import Marking
    from auditor.values.document import Document

_FAULTS = (pikepdf.PdfError, RuntimeError, *PDF_FAULTS)
"""What pikepdf and pdfium raise on damaged files."""


def write(
    request: Request,
    document: Document,
    changes: tuple[Change, ...],
    marking: Marking,
    known: tuple[Left, ...] = (),
) -> Copy:
    """Return a copy of a PDF form with the changes in it; it runs in a worker.

    A marked copy is the original's bytes with an update behind them, but where the form is encrypted or damaged:
    then it is written anew, and encrypted as before. A file that is too damaged to be changed comes back as it is,
    and everything is in `left`.

    Args:
        request: the form's bytes and password.
        document: what its loader read of it.
        changes: what is to be done.
        marking: how it is to be shown, and who marks.
    """
    try:
        pages = SeenPages(request.content, request.password)
    except AuditorError:
        return _untouched(request, changes)
    try:
        made = _revised if marking.manner == "revised" else _marked
        return made(request, pages, document, changes, marking)
    except _FAULTS:
        return _untouched(request, changes)
    finally:
        pages.close()


def _marked(
    request: Request, pages: SeenPages, document: Document, changes: tuple[Change, ...], marking: Marking
) -> Copy:
    with _opened(request) as pdf:
        form = MarkedForm(pdf, pages, document, marking)
        form.mark(changes)
        updated = None if pdf.is_encrypted or not form.changed else with_update(request.content, pdf, form.changed)
        content = updated or (_saved(pdf) if form.changed else request.content)
        return Copy(content, ".pdf", _once(form.applied), tuple(form.left), _warnings(pdf))


def _revised(
    request: Request, pages: SeenPages, document: Document, changes: tuple[Change, ...], marking: Marking
) -> Copy:
    """Return the revised copy; a page on which words were lost that were to stay is made again, with notes alone."""
    barred: frozenset[int] = frozenset()
    while True:
        with _opened(request) as pdf:
            form = RevisedForm(pdf, pages, document, marking, barred)
            form.revise(changes)
            if not form.touched:
                return Copy(request.content, ".pdf", _once(form.applied), tuple(form.left), _warnings(pdf))
            content = _saved(pdf)
            spoilt = _spoilt(request, pages, content, form) - barred
            if not spoilt:
                told = (*_warnings(pdf), *form.warnings)
                return Copy(content, ".pdf", _once(form.applied), tuple(form.left), told)
            barred |= spoilt


def _spoilt(request: Request, pages: SeenPages, content: bytes, form: RevisedForm) -> frozenset[int]:
    copy = SeenPages(content, request.password)
    try:
        return spoilt_pages(pages, copy, form.erased)
    finally:
        copy.close()


def _opened(request: Request) -> pikepdf.Pdf:
    return pikepdf.open(io.BytesIO(request.content), password=request.password or "")


def _warnings(pdf: pikepdf.Pdf) -> tuple[str, ...]:
    return ("signature",) if is_signed(pdf) else ()


def _saved(pdf: pikepdf.Pdf) -> bytes:
    """Return the file written anew: streams as they are, encrypted as before."""
    saved = io.BytesIO()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it warns of what the form itself does not keep in order
        if pdf.is_encrypted:
            pdf.save(saved, encryption=True, fix_metadata_version=False)
        else:
            raw = pikepdf.StreamDecodeLevel.none
            pdf.save(saved, compress_streams=False, stream_decode_level=raw, fix_metadata_version=False)
    return saved.getvalue()


def _untouched(request: Request, changes: Sequence[Change]) -> Copy:
    left = _once([change.finding.id for change in changes])
    return Copy(request.content, ".pdf", (), tuple(Left(id_, "out_of_reach") for id_ in left))


def _once(ids: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(ids))
