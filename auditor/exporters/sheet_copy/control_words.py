"""The caption of a control."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from auditor.exporters.sheet_copy.carrier import OutOfReach
from auditor.exporters.sheet_copy.erasing import erase_control
from auditor.exporters.sheet_copy.rich_text import printable
from auditor.loaders.sheets.xlsx.controls import shape_number
from auditor.loaders.sheets.xlsx.package import attribute

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml import etree

    from auditor.exporters.sheet_copy.book import SheetPart
    from auditor.values.location import SheetLocation


class ControlWords:
    """The caption of a control over a sheet."""

    def __init__(self, sheet: SheetPart, location: SheetLocation) -> None:
        """Find the control; OutOfReach where there is none."""
        if location.order >= len(sheet.shapes):
            raise OutOfReach
        self._sheet, self._order = sheet, location.order
        shape = sheet.shapes[location.order]
        self._slots = list(_caption_slots(shape))
        entry = _active_caption(sheet, shape)
        if entry is not None:
            self._slots = [_Slot(entry, name) for name in map(str, entry.attrib) if name.rpartition("}")[2] == "value"]

    def texts(self) -> list[str]:
        """Return the caption, run by run."""
        return [slot.read() for slot in self._slots]

    def put(self, texts: list[str]) -> None:
        """Change the caption."""
        for slot, text in zip(self._slots, texts, strict=True):
            slot.write(printable(text))

    def clear(self) -> None:
        """Take the control off the sheet."""
        erase_control(self._sheet, self._order)


@dataclass(frozen=True, slots=True)
class _Slot:
    """Where an element holds words: in its `text`, in its `tail`, or in an attribute."""

    element: etree._Element
    name: str

    def read(self) -> str:
        """Return the words."""
        held = {"text": self.element.text, "tail": self.element.tail}
        return held.get(self.name, self.element.get(self.name)) or ""

    def write(self, text: str) -> None:
        """Put other words there."""
        if self.name in ("text", "tail"):
            setattr(self.element, self.name, text)
        else:
            self.element.set(self.name, text)


def _caption_slots(shape: etree._Element) -> Iterator[_Slot]:
    """Yield where the words of a shape's text box are."""
    box = shape.find("{*}textbox")
    for element in () if box is None else box.iter():
        if (element.text or "").strip():
            yield _Slot(element, "text")
        if element is not box and (element.tail or "").strip():
            yield _Slot(element, "tail")


def _active_caption(sheet: SheetPart, shape: etree._Element) -> etree._Element | None:
    """Return the entry with the caption of an ActiveX control; None for any other."""
    number = shape_number(shape)
    links = sheet.book.parts.links(sheet.tab.part)
    ids = (attribute(control, "id") for control in sheet.root.iter("{*}control") if control.get("shapeId") == number)
    kind, part = links.get(next(ids, ""), ("", ""))
    if kind != "control" or part not in sheet.book.parts:
        return None
    entries = sheet.book.parts.tree(part).iter("{*}ocxPr")
    return next((entry for entry in entries if attribute(entry, "name") == "Caption"), None)
