"""One PDF form: opened, marked or revised, and closed again as it was protected."""

from __future__ import annotations

import io
import warnings
from typing import TYPE_CHECKING

import pikepdf

from auditor.errors import AuditorError
from auditor.exporters.pdf_copy.checking import spoilt_pages
from auditor.exporters.pdf_copy.fields import has_xfa, is_signed
from auditor.exporters.pdf_copy.marked import MarkedForm
from auditor.exporters.pdf_copy.remark import leave_remark
from auditor.exporters.pdf_copy.revised import RevisedForm
from auditor.exporters.pdf_copy.seen_pages import SeenPages
from auditor.exporters.pdf_copy.tail import with_update
from auditor.exporters.shortfall import shortfall
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
        known: what is known beforehand not to be in it; the copy says so, too.
    """
    try:
        pages = SeenPages(request.content, request.password)
    except AuditorError:
        return _untouched(request, changes)
    try:
        copier = _Copier(request, pages, marking, known)
        make = copier.revised if marking.manner == "revised" else copier.marked
        return make(document, changes)
    except _FAULTS:
        return _untouched(request, changes)
    finally:
        pages.close()


class _Copier:
    """Makes one copy."""

    def __init__(self, request: Request, pages: SeenPages, marking: Marking, known: tuple[Left, ...]) -> None:
        self._request, self._pages, self._marking, self._known = request, pages, marking, known

    def marked(self, document: Document, changes: tuple[Change, ...]) -> Copy:
        content = self._request.content
        with _opened(self._request) as pdf:
            form = MarkedForm(pdf, self._pages, document, self._marking)
            form.mark(changes)
            changed = [*form.changed, *self._told(pdf, form.left, changes)]
            updated = None if pdf.is_encrypted or not changed else with_update(content, pdf, changed)
            content = updated or (_saved(pdf) if changed else content)
            warned = (*_warnings(pdf), *(("xfa",) if changed and has_xfa(pdf) else ()))
            return Copy(content, ".pdf", _once(form.applied), tuple(form.left), warned)

    def revised(self, document: Document, changes: tuple[Change, ...]) -> Copy:
        """Return the revised copy; a page that lost words that were to stay is made again, with notes alone."""
        barred: frozenset[int] = frozenset()
        while True:
            with _opened(self._request) as pdf:
                form = RevisedForm(pdf, self._pages, document, self._marking, barred)
                form.revise(changes)
                remark = self._told(pdf, form.left, changes)
                content = _saved(pdf) if form.touched or remark else self._request.content
                spoilt = self._spoilt(content, form) - barred if form.touched else None
                if not spoilt:
                    told = (*_warnings(pdf), *form.warnings)
                    return Copy(content, ".pdf", _once(form.applied), tuple(form.left), told)
                barred |= spoilt

    def _told(self, pdf: pikepdf.Pdf, left: list[Left], changes: tuple[Change, ...]) -> list[pikepdf.Object]:
        """Let the copy say what is not in it; return what is new or changed for that."""
        short = shortfall((*left, *self._known), changes)
        return leave_remark(pdf, self._pages, self._marking, short) if short else []

    def _spoilt(self, content: bytes, form: RevisedForm) -> frozenset[int]:
        copy = SeenPages(content, self._request.password)
        try:
            return spoilt_pages(self._pages, copy, form.erased)
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
