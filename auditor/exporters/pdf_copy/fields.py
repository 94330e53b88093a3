"""Form fields of a PDF that change: taken out, no longer required, or with another hint."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pikepdf

from auditor.limits import MAX_FIELD_DEPTH, MAX_FIELDS
from auditor.loaders.pdf.fields import REQUIRED

if TYPE_CHECKING:
    from collections.abc import Iterator

    from auditor.loaders.pdf.frame import Frame
    from auditor.values.location import PageLocation

_OFF = 1.0
"""Points: how far a control may be from where it was read."""


def is_signed(pdf: pikepdf.Pdf) -> bool:
    """Return whether a form carries a digital signature."""
    return any(inherited(field, "/FT") == "/Sig" and inherited(field, "/V") is not None for field in _fields(pdf))


def has_xfa(pdf: pikepdf.Pdf) -> bool:
    """Return whether a form carries a second copy of itself in Adobe's XFA."""
    return "/XFA" in pdf.Root.get("/AcroForm", pikepdf.Dictionary())


def drop_xfa(pdf: pikepdf.Pdf) -> bool:
    """Take that second copy out, which would show the form as it was; return whether there was one."""
    if not has_xfa(pdf):
        return False
    del pdf.Root.AcroForm["/XFA"]
    if "/NeedsRendering" in pdf.Root:
        del pdf.Root["/NeedsRendering"]
    return True


def _fields(pdf: pikepdf.Pdf) -> Iterator[pikepdf.Object]:
    """Yield the fields that stand at the tree's ends, so many as are looked at."""
    form = pdf.Root.get("/AcroForm", pikepdf.Dictionary())
    pending = [(field, 0) for field in form.get("/Fields", pikepdf.Array())]
    seen = 0
    while pending and seen < MAX_FIELDS:
        field, depth = pending.pop()
        seen += 1
        if not isinstance(field, pikepdf.Dictionary):
            continue
        kids = field.get("/Kids")
        if isinstance(kids, pikepdf.Array) and depth < MAX_FIELD_DEPTH:
            pending += [(kid, depth + 1) for kid in kids]
        else:
            yield field


def line_of(widget: pikepdf.Object) -> Iterator[pikepdf.Object]:
    """Yield a control's field and those it belongs to, outwards."""
    for _ in range(MAX_FIELD_DEPTH):
        yield widget
        parent = widget.get("/Parent")
        if not isinstance(parent, pikepdf.Dictionary):
            return
        widget = parent


def inherited(widget: pikepdf.Object, key: str) -> pikepdf.Object | None:
    """Return what a control's field or one it belongs to says."""
    return next((field[key] for field in line_of(widget) if key in field), None)


def full_name(widget: pikepdf.Object) -> str:
    """Return a field's full name."""
    return ".".join(reversed([str(field.T) for field in line_of(widget) if "/T" in field]))


def widget_at(page: pikepdf.Object, place: PageLocation, frame: Frame) -> pikepdf.Object | None:
    """Return the control at a place of a page; None where there is none (any more)."""
    for item in page.get("/Annots", pikepdf.Array()):
        if not isinstance(item, pikepdf.Dictionary) or item.get("/Subtype") != "/Widget":
            continue
        box = frame.box(*(float(value) for value in item.get("/Rect", (0, 0, 0, 0))))
        if box.holds(place.box, _OFF) and place.box.holds(box, _OFF) and full_name(item) == (place.field or ""):
            return item
    return None


def take_out(pdf: pikepdf.Pdf, page: pikepdf.Object, widget: pikepdf.Object) -> None:
    """Take a control out of its page, its field out of the tree and the order of calculation where it was the last.

    The others keep their order, and so the order in which the tab key goes through them.
    """
    page.Annots = _without(page.Annots, widget)
    _unspoken(pdf, widget)
    gone = _emptied(widget)
    form = pdf.Root.get("/AcroForm", pikepdf.Dictionary())
    if "/Parent" not in gone[-1]:
        form.Fields = _without(form.get("/Fields", pikepdf.Array()), gone[-1])
    if "/CO" in form:
        form.CO = pikepdf.Array([item for item in form.CO if not any(_same(item, field) for field in gone)])


def _emptied(widget: pikepdf.Object) -> list[pikepdf.Object]:
    """Return a control and the fields that have no other, each taken out of the one it belonged to."""
    gone = [widget]
    while isinstance(parent := gone[-1].get("/Parent"), pikepdf.Dictionary) and len(gone) < MAX_FIELD_DEPTH:
        parent.Kids = _without(parent.get("/Kids", pikepdf.Array()), gone[-1])
        if len(parent.Kids):
            break
        gone.append(parent)
    return gone


def _without(items: pikepdf.Object, gone: pikepdf.Object) -> pikepdf.Array:
    return pikepdf.Array([item for item in items if not _same(item, gone)])


def _same(one: pikepdf.Object, other: pikepdf.Object) -> bool:
    return one.objgen == other.objgen if one.is_indirect or other.is_indirect else one == other


def _unspoken(pdf: pikepdf.Pdf, widget: pikepdf.Object) -> None:
    """Take a control out of what screen readers are told of the page (ISO 32000-1, 14.7.4.4)."""
    tree = pdf.Root.get("/StructTreeRoot", pikepdf.Dictionary()).get("/ParentTree")
    if tree is None or "/StructParent" not in widget:
        return
    spoken = pikepdf.NumberTree(tree).get(int(widget.StructParent))
    if not isinstance(spoken, pikepdf.Dictionary) or "/K" not in spoken:
        return
    held = list(spoken.K) if isinstance(spoken.K, pikepdf.Array) else [spoken.K]
    spoken.K = pikepdf.Array([item for item in held if not _speaks_of(item, widget)])


def _speaks_of(item: pikepdf.Object, widget: pikepdf.Object) -> bool:
    return isinstance(item, pikepdf.Dictionary) and "/Obj" in item and _same(item.Obj, widget)


def make_optional(widget: pikepdf.Object) -> bool:
    """Clear the flag that makes a field required, also where it inherits it; return whether it was set."""
    flags = int(inherited(widget, "/Ff") or 0)
    if not flags & REQUIRED:
        return False
    _terminal(widget).Ff = flags & ~REQUIRED
    return True


def reword_hint(widget: pikepdf.Object, text: str) -> bool:
    """Give a field another hint where it has one; return whether it has."""
    if inherited(widget, "/TU") is None:
        return False
    _terminal(widget).TU = pikepdf.String(text)
    if "/TU" in widget:
        widget.TU = pikepdf.String(text)
    return True


def _terminal(widget: pikepdf.Object) -> pikepdf.Object:
    """Return the field that a control shows: the nearest with a name."""
    return next((field for field in line_of(widget) if "/T" in field), widget)
