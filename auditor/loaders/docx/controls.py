"""Controls: what a person fills in, as content controls, legacy form fields and ActiveX declare it.

Where the line runs between a resident's answer and the form's own text:

- What stands in a plain text, date, list or tick control is an answer and is never read out, unless the control is
  locked against typing or shows one of the file's properties (its title on a cover page).
- A rich text control is an answer while it shows its placeholder, and where it has one and holds no more than one
  paragraph without controls, fields, tables or text boxes of its own. Every other rich text control, and every
  group, repeating section, table of contents or cover page, merely wraps the form's own text.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from auditor.loaders.docx.marks import FIELD_BLANK, FIELD_BOX, FIELD_TICKED
from auditor.loaders.docx.names import WORD_2010, WORD_2012, child_value, is_on, w
from auditor.masking import masked
from auditor.values.block import Field

if TYPE_CHECKING:
    from lxml.etree import _Element

    from auditor.values.block import FieldKind
    from auditor.values.location import DocxLocation

_TICK = WORD_2010 + "checkbox"
_KINDS: dict[str, FieldKind] = {
    w("text"): "text",
    w("date"): "date",
    w("dropDownList"): "choice",
    w("comboBox"): "choice",
    _TICK: "checkbox",
}
_WRAPPERS = (
    w("docPartObj"), w("docPartList"), w("group"), w("citation"), w("bibliography"), w("equation"), w("picture"),
    WORD_2012 + "repeatingSection", WORD_2012 + "repeatingSectionItem",
)  # fmt: skip
_PROPERTY_STORES = ("core-properties", "extended-properties", "coverPageProps")
_NESTED = tuple(w(name) for name in ("sdt", "fldChar", "fldSimple", "tbl", "pict", "drawing", "object"))
_LOCKED = frozenset({"contentLocked", "sdtContentLocked"})

# The classes of Microsoft Forms 2.0, by which ActiveX parts name their kind.
_ACTIVE_X: dict[str, FieldKind] = {
    "8BD21D10-EC42-11CE-9E0D-00AA006002F3": "text",
    "8BD21D20-EC42-11CE-9E0D-00AA006002F3": "choice",
    "8BD21D30-EC42-11CE-9E0D-00AA006002F3": "choice",
    "8BD21D40-EC42-11CE-9E0D-00AA006002F3": "checkbox",
    "8BD21D50-EC42-11CE-9E0D-00AA006002F3": "radio",
}


@dataclass(frozen=True, slots=True)
class Marked:
    """A control: its field, and the private mark that stands for it in the raw text."""

    field: Field
    mark: str


def content_control(sdt: _Element, location: DocxLocation) -> Marked | None:
    """Return the control that a `w:sdt` is, or None where it merely wraps the form's own text."""
    properties = sdt.find(w("sdtPr"))
    content = sdt.find(w("sdtContent"))
    if properties is None or _wraps(properties, content):
        return None
    kind = _kind(properties)
    field = Field(
        kind=kind,
        name=masked(child_value(properties, "tag")),
        help=child_value(properties, "alias"),
        options=_options(properties),
        placeholder=_words(content) if _shows_placeholder(properties) and kind != "checkbox" else "",
        location=location,
    )
    ticked = is_on_2010(properties.find(f"{_TICK}/{WORD_2010}checked"))
    return Marked(field, _mark(kind, ticked=ticked))


def form_field(data: _Element, location: DocxLocation) -> Marked:
    """Return the control that a legacy form field's `w:ffData` describes."""
    box, choice, text = (data.find(w(name)) for name in ("checkBox", "ddList", "textInput"))
    notes = (child_value(data, "helpText"), child_value(data, "statusText"))
    dated = child_value(text, "type") in {"date", "currentDate"}
    kind: FieldKind = "checkbox" if box is not None else "choice" if choice is not None else "date" if dated else "text"
    field = Field(
        kind=kind,
        name=masked(child_value(data, "name")),
        help=" ".join(dict.fromkeys(note for note in notes if note)),
        options=() if choice is None else tuple(entry.get(w("val"), "") for entry in choice.iter(w("listEntry"))),
        placeholder=child_value(text, "default").strip(),
        location=location,
    )
    return Marked(field, _mark(kind, ticked=_is_ticked(box)))


def active_control(class_id: str, name: str, location: DocxLocation) -> Marked | None:
    """Return the control of an ActiveX class id, or None for a class that nobody answers (labels, buttons)."""
    kind = _ACTIVE_X.get(class_id.strip("{}").upper())
    return None if kind is None else Marked(Field(kind, masked(name), location=location), _mark(kind, ticked=False))


def typed_control(kind: Literal["text", "signature"], name: str, placeholder: str, location: DocxLocation) -> Marked:
    """Return a control that Word fills or signs: a merge field, a prompt, a signature line."""
    return Marked(Field(kind, masked(name), placeholder=placeholder, location=location), FIELD_BLANK)


def is_on_2010(element: _Element | None) -> bool:
    """Whether a toggle of the 2010 namespace is on."""
    return element is not None and element.get(WORD_2010 + "val", "1") in {"1", "true", "on"}


def _kind(properties: _Element) -> FieldKind:
    return next((_KINDS[tag] for child in properties if (tag := str(child.tag)) in _KINDS), "text")


def _mark(kind: FieldKind, *, ticked: bool) -> str:
    if kind not in {"checkbox", "radio"}:
        return FIELD_BLANK
    return FIELD_TICKED if ticked else FIELD_BOX


def _wraps(properties: _Element, content: _Element | None) -> bool:
    if any(properties.find(tag) is not None for tag in _WRAPPERS) or _is_property(properties):
        return True
    if properties.find(_TICK) is not None:
        return False
    if child_value(properties, "lock") in _LOCKED:
        return True
    if _shows_placeholder(properties) or any(child.tag in _KINDS for child in properties):
        return False
    return properties.find(w("placeholder")) is None or _holds_more_than_words(content)


def _is_property(properties: _Element) -> bool:
    binding = properties.find(w("dataBinding"))
    bound_to = "" if binding is None else binding.get(w("prefixMappings"), "") + binding.get(w("xpath"), "")
    return any(store in bound_to for store in _PROPERTY_STORES)


def _holds_more_than_words(content: _Element | None) -> bool:
    if content is None:
        return False
    return len(list(content.iter(w("p")))) > 1 or next(content.iter(*_NESTED), None) is not None


def _shows_placeholder(properties: _Element) -> bool:
    return is_on(properties.find(w("showingPlcHdr")))


def _options(properties: _Element) -> tuple[str, ...]:
    """Return a list's entries; the one without a value is its "choose an item"."""
    entries = properties.iter(w("listItem"))
    return tuple(entry.get(w("displayText")) or value for entry in entries if (value := entry.get(w("value"))))


def _words(content: _Element | None) -> str:
    if content is None:
        return ""
    return " ".join("".join(text.text or "" for text in content.iter(w("t"))).split())


def _is_ticked(box: _Element | None) -> bool:
    if box is None:
        return False
    checked = box.find(w("checked"))
    return is_on(checked if checked is not None else box.find(w("default")))
