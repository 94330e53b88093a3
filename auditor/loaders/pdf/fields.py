"""The form fields of a PDF page, from pdfium's own annotations. Values are never asked for."""

from __future__ import annotations

import ctypes
import re
from typing import TYPE_CHECKING, Any

import pypdfium2.raw as pdfium

from auditor.limits import MAX_ANNOTATIONS, MAX_FIELD_BYTES, MAX_FIELD_OPTIONS
from auditor.loaders.pdf.calls import address, quick, unsigned
from auditor.values.block import Field, FieldKind
from auditor.values.box import Box
from auditor.values.ink import Control
from auditor.values.location import PageLocation

if TYPE_CHECKING:
    from collections.abc import Callable

    from auditor.loaders.pdf.calls import Address
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
_SHORT_AT, _SHORT_SIZE = address(ctypes.addressof(_SHORT)), unsigned(SHORT)
_EDGES = (ctypes.c_float * 4)()
_EDGES_AT = address(ctypes.addressof(_EDGES))
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

_annotation = quick("FPDFPage_GetAnnot", ctypes.c_void_p)
_close = quick("FPDFPage_CloseAnnot", None)
_subtype = quick("FPDFAnnot_GetSubtype", ctypes.c_int)
_flags = quick("FPDFAnnot_GetFlags", ctypes.c_int)
_edges = quick("FPDFAnnot_GetRect", ctypes.c_int)
_type = quick("FPDFAnnot_GetFormFieldType", ctypes.c_int)
_field_flags = quick("FPDFAnnot_GetFormFieldFlags", ctypes.c_int)
_name = quick("FPDFAnnot_GetFormFieldName", ctypes.c_ulong)
_tooltip = quick("FPDFAnnot_GetFormFieldAlternateName", ctypes.c_ulong)
_option_count = quick("FPDFAnnot_GetOptionCount", ctypes.c_int)
_option = quick("FPDFAnnot_GetOptionLabel", ctypes.c_ulong)

_ready = quick("FORM_OnAfterLoadPage", None)
_leave = quick("FORM_OnBeforeClosePage", None)


def controls_of(page: Any, forms: Any, frame: Frame, number: int) -> tuple[Control, ...]:  # noqa: ANN401
    """Return the visible controls of an open pdfium page (1-based `number`), one for each radio button."""
    if not forms:
        return ()
    form = _Form(forms, page)
    found = []
    for index in range(min(pdfium.FPDFPage_GetAnnotCount(page), MAX_ANNOTATIONS)):
        annotation = address(_annotation(form.page, index))
        if annotation is None:
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
        self.handle, self.page = (address(ctypes.cast(each.raw, ctypes.c_void_p).value) for each in (forms, page))
        self._is_ready = False

    def kind_of(self, annotation: Address) -> FieldKind | None:
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


def _control(form: _Form, annotation: Address, frame: Frame, number: int) -> Control | None:
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


def _box(annotation: Address, frame: Frame) -> Box:
    if not _edges(annotation, _EDGES_AT):
        return Box(0, 0, 0, 0)
    left, top, right, bottom = _EDGES
    return frame.box(left, bottom, right, top)


def _options(forms: Address, annotation: Address) -> tuple[str, ...]:
    count = min(max(_option_count(forms, annotation), 0), MAX_FIELD_OPTIONS)
    labels = (_text(_option, forms, annotation, index).strip() for index in range(count))
    return tuple(filter(None, labels))


def _text(ask: Callable[..., int], *subject: Any) -> str:  # noqa: ANN401
    """Return a text that pdfium writes as UTF-16 into a buffer of the caller's; most are short enough for the first."""
    size = ask(*subject, _SHORT_AT, _SHORT_SIZE)
    if not EMPTY < size <= MAX_FIELD_BYTES:
        return ""
    buffer = _SHORT
    if size > SHORT:
        buffer = ctypes.create_string_buffer(size)
        ask(*subject, address(ctypes.addressof(buffer)), unsigned(size))
    written: bytes = buffer.raw[: size - EMPTY]
    return written.decode("utf-16-le", "replace").replace("\0", "")
