"""The form fields of a PDF page, from pdfium's own annotations. Values are never asked for."""

from __future__ import annotations

import ctypes
import re
from typing import TYPE_CHECKING, Any

import pypdfium2.raw as pdfium

from auditor.limits import MAX_ANNOTATIONS, MAX_FIELD_BYTES, MAX_FIELD_OPTIONS
from auditor.values.block import Field, FieldKind
from auditor.values.box import Box
from auditor.values.ink import Control
from auditor.values.location import PageLocation

if TYPE_CHECKING:
    from collections.abc import Callable

    from auditor.loaders.pdf.frame import Frame

HIDDEN = 1 << 1 | 1 << 5
"""Annotation flags Hidden and NoView (ISO 32000-1, table 165)."""
READ_ONLY = 1
"""Field flag ReadOnly (ISO 32000-1, table 221). Scripts lift it from questions that an answer opens."""
REQUIRED = 1 << 1
"""Field flag Required (ISO 32000-1, table 221)."""
BAR_CODE = re.compile(r"(?:bar|qr)_?code", re.IGNORECASE)
"""The names that form designers give to fields which draw the answers as a bar code; they ask nothing."""
EMPTY = 2
"""Bytes of an empty UTF-16 text: its closing zero."""
SHORT = 512
_SHORT = (ctypes.c_ushort * (SHORT // 2))()
KINDS: dict[int, FieldKind] = {
    pdfium.FPDF_FORMFIELD_PUSHBUTTON: "button",
    pdfium.FPDF_FORMFIELD_CHECKBOX: "checkbox",
    pdfium.FPDF_FORMFIELD_RADIOBUTTON: "radio",
    pdfium.FPDF_FORMFIELD_COMBOBOX: "choice",
    pdfium.FPDF_FORMFIELD_LISTBOX: "choice",
    pdfium.FPDF_FORMFIELD_TEXTFIELD: "text",
    pdfium.FPDF_FORMFIELD_SIGNATURE: "signature",
}


def controls_of(page: Any, forms: Any, frame: Frame, number: int) -> tuple[Control, ...]:  # noqa: ANN401
    """Return the visible controls of an open pdfium page (1-based `number`), one for each radio button."""
    if not forms:
        return ()
    form = _Form(forms, page)
    found = []
    for index in range(min(pdfium.FPDFPage_GetAnnotCount(page), MAX_ANNOTATIONS)):
        annotation = pdfium.FPDFPage_GetAnnot(page, index)
        if not annotation:
            continue
        try:
            control = _control(form, annotation, frame, number)
        finally:
            pdfium.FPDFPage_CloseAnnot(annotation)
        if control:
            found.append(control)
    return tuple(found)


class _Form:
    """The form of a file on one of its pages: pdfium's handle, and the kinds of the page's controls."""

    def __init__(self, handle: Any, page: Any) -> None:  # noqa: ANN401
        self.handle = handle
        self._page = page
        self._is_ready = False

    def kind_of(self, annotation: Any) -> FieldKind | None:  # noqa: ANN401
        """Return the kind of a control; None where it has none of the usual.

        Controls that the form does not list are unknown to pdfium until it readies their page for filling in. That is
        slow, and is done where one is met.
        """
        kind = pdfium.FPDFAnnot_GetFormFieldType(self.handle, annotation)
        if kind < 0 and not self._is_ready:
            pdfium.FORM_OnAfterLoadPage(self._page, self.handle)
            pdfium.FORM_OnBeforeClosePage(self._page, self.handle)
            self._is_ready = True
            kind = pdfium.FPDFAnnot_GetFormFieldType(self.handle, annotation)
        return KINDS.get(kind)


def _control(form: _Form, annotation: Any, frame: Frame, number: int) -> Control | None:  # noqa: ANN401
    if pdfium.FPDFAnnot_GetSubtype(annotation) != pdfium.FPDF_ANNOT_WIDGET:
        return None
    forms, kind = form.handle, form.kind_of(annotation)
    box = _box(annotation, frame)
    if kind is None or pdfium.FPDFAnnot_GetFlags(annotation) & HIDDEN or box.width < 1 or box.height < 1:
        return None
    flags = pdfium.FPDFAnnot_GetFormFieldFlags(forms, annotation)
    name = _text(pdfium.FPDFAnnot_GetFormFieldName, forms, annotation)
    if flags & READ_ONLY and BAR_CODE.search(name):
        return None
    known = Field(
        kind=kind,
        name=name,
        help=" ".join(_text(pdfium.FPDFAnnot_GetFormFieldAlternateName, forms, annotation).split()),
        options=_options(forms, annotation) if kind == "choice" else (),
        required=bool(flags & REQUIRED) or None,
        location=PageLocation(number, box, name),
    )
    return Control(known, box)


def _box(annotation: Any, frame: Frame) -> Box:  # noqa: ANN401
    raw = pdfium.FS_RECTF()
    if not pdfium.FPDFAnnot_GetRect(annotation, ctypes.byref(raw)):
        return Box(0, 0, 0, 0)
    return frame.box(raw.left, raw.bottom, raw.right, raw.top)


def _options(forms: Any, annotation: Any) -> tuple[str, ...]:  # noqa: ANN401
    count = min(max(pdfium.FPDFAnnot_GetOptionCount(forms, annotation), 0), MAX_FIELD_OPTIONS)
    labels = (_text(pdfium.FPDFAnnot_GetOptionLabel, forms, annotation, index) for index in range(count))
    return tuple(label.strip() for label in labels if label.strip())


def _text(ask: Callable[..., int], *subject: Any) -> str:  # noqa: ANN401
    """Return a text that pdfium writes as UTF-16 into a buffer of the caller's; most are short enough for the first."""
    size = ask(*subject, _SHORT, SHORT)
    if not EMPTY < size <= MAX_FIELD_BYTES:
        return ""
    if size <= SHORT:
        return bytes(_SHORT)[: size - 2].decode("utf-16-le", "replace").replace("\0", "")
    buffer = (ctypes.c_ushort * (size // 2 + 1))()
    ask(*subject, buffer, size)
    return bytes(buffer)[: size - 2].decode("utf-16-le", "replace").replace("\0", "")
