"""The form fields of a PDF page, from pdfium's own annotations. Values are never asked for."""

from __future__ import annotations

import ctypes
import re
from typing import TYPE_CHECKING, Any

import pypdfium2.raw as pdfium

from auditor.limits import MAX_ANNOTATIONS, MAX_FIELD_BYTES, MAX_FIELD_OPTIONS
from auditor.loaders.pdf.calls import quick
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
_SHORT = ctypes.create_string_buffer(SHORT)
_SHORT_AT = ctypes.addressof(_SHORT)
_EDGES = (ctypes.c_float * 4)()
_EDGES_AT = ctypes.addressof(_EDGES)
"""Where pdfium writes a control's left, top, right and bottom; it serves one caller at a time itself."""
KINDS: dict[int, FieldKind] = {
    pdfium.FPDF_FORMFIELD_PUSHBUTTON: "button",
    pdfium.FPDF_FORMFIELD_CHECKBOX: "checkbox",
    pdfium.FPDF_FORMFIELD_RADIOBUTTON: "radio",
    pdfium.FPDF_FORMFIELD_COMBOBOX: "choice",
    pdfium.FPDF_FORMFIELD_LISTBOX: "choice",
    pdfium.FPDF_FORMFIELD_TEXTFIELD: "text",
    pdfium.FPDF_FORMFIELD_SIGNATURE: "signature",
}

_ADDRESS, _WHOLE = ctypes.c_void_p, ctypes.c_int
_annotation = quick("FPDFPage_GetAnnot", _ADDRESS, _ADDRESS, _WHOLE)
_close = quick("FPDFPage_CloseAnnot", None, _ADDRESS)
_subtype = quick("FPDFAnnot_GetSubtype", _WHOLE, _ADDRESS)
_flags = quick("FPDFAnnot_GetFlags", _WHOLE, _ADDRESS)
_edges = quick("FPDFAnnot_GetRect", _WHOLE, _ADDRESS, _ADDRESS)
_type = quick("FPDFAnnot_GetFormFieldType", _WHOLE, _ADDRESS, _ADDRESS)
_field_flags = quick("FPDFAnnot_GetFormFieldFlags", _WHOLE, _ADDRESS, _ADDRESS)
_name = quick("FPDFAnnot_GetFormFieldName", ctypes.c_ulong, _ADDRESS, _ADDRESS, _ADDRESS, ctypes.c_ulong)
_tooltip = quick("FPDFAnnot_GetFormFieldAlternateName", ctypes.c_ulong, _ADDRESS, _ADDRESS, _ADDRESS, ctypes.c_ulong)
_option_count = quick("FPDFAnnot_GetOptionCount", _WHOLE, _ADDRESS, _ADDRESS)
_option = quick("FPDFAnnot_GetOptionLabel", ctypes.c_ulong, _ADDRESS, _ADDRESS, _WHOLE, _ADDRESS, ctypes.c_ulong)

_ready = quick("FORM_OnAfterLoadPage", None, _ADDRESS, _ADDRESS)
_leave = quick("FORM_OnBeforeClosePage", None, _ADDRESS, _ADDRESS)


def controls_of(page: Any, forms: Any, frame: Frame, number: int) -> tuple[Control, ...]:  # noqa: ANN401
    """Return the visible controls of an open pdfium page (1-based `number`), one for each radio button."""
    if not forms:
        return ()
    form = _Form(forms, page)
    found = []
    for index in range(min(pdfium.FPDFPage_GetAnnotCount(page), MAX_ANNOTATIONS)):
        annotation = _annotation(form.page, index)
        if not annotation:
            continue
        try:
            control = _control(form, annotation, frame, number)
        finally:
            _close(annotation)
        if control:
            found.append(control)
    return tuple(found)


class _Form:
    """The form of a file on one of its pages: the addresses of both, and the kinds of the page's controls."""

    def __init__(self, forms: Any, page: Any) -> None:  # noqa: ANN401
        self.handle, self.page = (ctypes.cast(each.raw, _ADDRESS).value or 0 for each in (forms, page))
        self._is_ready = False

    def kind_of(self, annotation: int) -> FieldKind | None:
        """Return the kind of a control; None where it has none of the usual.

        Controls that the form does not list are unknown to pdfium until it readies their page for filling in. That is
        slow, and is done where one is met.
        """
        kind = _type(self.handle, annotation)
        if kind < 0 and not self._is_ready:
            _ready(self.page, self.handle)
            _leave(self.page, self.handle)
            self._is_ready = True
            kind = _type(self.handle, annotation)
        return KINDS.get(kind)


def _control(form: _Form, annotation: int, frame: Frame, number: int) -> Control | None:
    if _subtype(annotation) != pdfium.FPDF_ANNOT_WIDGET:
        return None
    forms, kind = form.handle, form.kind_of(annotation)
    box = _box(annotation, frame)
    if kind is None or _flags(annotation) & HIDDEN or box.width < 1 or box.height < 1:
        return None
    flags = _field_flags(forms, annotation)
    name = _text(_name, forms, annotation)
    if flags & READ_ONLY and BAR_CODE.search(name):
        return None
    known = Field(
        kind=kind,
        name=name,
        help=" ".join(_text(_tooltip, forms, annotation).split()),
        options=_options(forms, annotation) if kind == "choice" else (),
        required=bool(flags & REQUIRED) or None,
        location=PageLocation(number, box, name),
    )
    return Control(known, box)


def _box(annotation: int, frame: Frame) -> Box:
    if not _edges(annotation, _EDGES_AT):
        return Box(0, 0, 0, 0)
    left, top, right, bottom = _EDGES
    return frame.box(left, bottom, right, top)


def _options(forms: int, annotation: int) -> tuple[str, ...]:
    count = min(max(_option_count(forms, annotation), 0), MAX_FIELD_OPTIONS)
    labels = (_text(_option, forms, annotation, index) for index in range(count))
    return tuple(label.strip() for label in labels if label.strip())


def _text(ask: Callable[..., int], *subject: int) -> str:
    """Return a text that pdfium writes as UTF-16 into a buffer of the caller's; most are short enough for the first."""
    size = ask(*subject, _SHORT_AT, SHORT)
    if not EMPTY < size <= MAX_FIELD_BYTES:
        return ""
    if size <= SHORT:
        return ctypes.string_at(_SHORT_AT, size - EMPTY).decode("utf-16-le", "replace").replace("\0", "")
    buffer = ctypes.create_string_buffer(size)
    ask(*subject, ctypes.addressof(buffer), size)
    return buffer.raw[: size - EMPTY].decode("utf-16-le", "replace").replace("\0", "")
