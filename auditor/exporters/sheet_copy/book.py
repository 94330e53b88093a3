"""A workbook that is being copied: its sheets by the titles that findings name, its formats, its texts."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING
from xml.sax.saxutils import quoteattr

from lxml import etree

from auditor import errors
from auditor.exporters.sheet_copy.grid import Grid
from auditor.exporters.sheet_copy.looks import EMPTY, Looks
from auditor.exporters.sheet_copy.mentions import Mentions
from auditor.exporters.sheet_copy.parts import Parts
from auditor.exporters.sheet_copy.rulers import Rulers
from auditor.loaders.sheets.xlsx.controls import sheet_controls
from auditor.loaders.sheets.xlsx.package import attribute, local
from auditor.loaders.sheets.xlsx.workbook import workbook

if TYPE_CHECKING:
    from auditor.loaders.sheets.xlsx.controls import SheetControl
    from auditor.loaders.sheets.xlsx.reference import Area
    from auditor.loaders.sheets.xlsx.workbook import Tab

_STRICT_SPACE = "http://purl.oclc.org/ooxml/"
_STYLES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"
_SIGNATURES = "_xmlsignatures/"

ENDINGS: dict[str, str] = {
    "application/vnd.ms-excel.sheet.macroEnabled.main+xml": ".xlsm",
    "application/vnd.ms-excel.template.macroEnabled.main+xml": ".xltm",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml": ".xltx",
}
"""The ending for each content type of a workbook part; with any other it is `.xlsx`."""
_BEHIND_LEGACY_DRAWING = frozenset(
    {
        "legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls", "webPublishItems", "tableParts",
        "AlternateContent", "extLst",
    }
)  # fmt: skip
"""What stands behind `legacyDrawing` in a worksheet (ECMA-376, CT_Worksheet)."""


class SheetPart:
    """One worksheet of the workbook.

    Attributes:
        book: the workbook.
        tab: what the workbook says of the sheet.
        is_table: whether it is a log or a catalogue rather than a form.
    """

    def __init__(self, book: Book, tab: Tab) -> None:
        """Take the workbook and what it says of the sheet."""
        self.book = book
        self.tab = tab
        self.is_table = False

    @cached_property
    def root(self) -> etree._Element:
        """The worksheet's root element, to be changed; DamagedFile or TooLarge where it cannot be read."""
        return self.book.parts.tree(self.tab.part)

    @property
    def opened(self) -> bool:
        """Whether its root element was asked for, so that it may have changed."""
        return "root" in vars(self)

    @cached_property
    def grid(self) -> Grid:
        """The worksheet's cells."""
        return Grid(self.root)

    @cached_property
    def rulers(self) -> Rulers:
        """How wide and high its columns and rows are."""
        return Rulers(self.root)

    @cached_property
    def controls(self) -> list[SheetControl]:
        """The controls over the sheet as they were at first, as the loader reads them; none from damaged parts."""
        links = {control.get("shapeId", ""): attribute(control, "id") for control in self.root.iter("{*}control")}
        try:
            return sheet_controls(self.book.parts.package, self.tab.part, links)
        except errors.AuditorError:
            return []

    @cached_property
    def shapes(self) -> list[etree._Element]:
        """Every VML shape of the sheet as they were at first, in the order that controls count by; none if damaged."""
        try:
            roots = [self.book.parts.tree(part) for part in self.linked("vmlDrawing")]
        except errors.AuditorError:
            return []
        return [shape for root in roots for shape in root.iter("{*}shape")]

    def forget(self, cell: etree._Element) -> None:
        """Note what a cell held that other parts count on, before it holds something else."""
        stored = cell.findtext("{*}v") or ""
        if cell.get("t") == "s" and stored.isdecimal():
            self.book.replaced.add(int(stored))
        if cell.find("{*}f") is not None:
            self.book.computed.add((self.tab.part, cell.get("r", "")))

    def linked(self, kind: str) -> list[str]:
        """Return the parts of a kind that the sheet links to."""
        return self.book.parts.linked(self.tab.part, kind)

    def link(self, kind: str, target: str) -> str:
        """Link the sheet to a part and return the link's id."""
        return self.book.parts.link(self.tab.part, kind, target, strict=self.book.strict)

    def legacy_drawing(self) -> str:
        """Return the part that the sheet's VML drawing is in; empty where it has none."""
        element = self.root.find("{*}legacyDrawing")
        target = self.book.parts.links(self.tab.part).get("" if element is None else attribute(element, "id"))
        return target[1] if target and target[1] in self.book.parts else ""

    def draw_legacy(self, id_: str) -> None:
        """Make the part of a link the sheet's VML drawing."""
        for old in self.root.findall("{*}legacyDrawing"):
            self.root.remove(old)
        element = etree.Element(f"{{{self.book.space}}}legacyDrawing", {f"{{{self.book.links_space}}}id": id_})
        behind = (child for child in self.root if local(child) in _BEHIND_LEGACY_DRAWING)
        following = next((child for child in behind if not _wraps_earlier(child)), None)
        if following is None:
            self.root.append(element)
        else:
            following.addprevious(element)


class Book:
    """The workbook as a whole.

    Attributes:
        parts: its package.
        strict: whether it is of ISO/IEC 29500 strict.
        space: the namespace of its own elements.
        links_space: the namespace of its `r:id`.
        sheets: its worksheets by their titles.
        replaced: the numbers of shared texts that cells had before they were changed.
        computed: the cells that had formulas before: the sheet's part and the cell's reference.
        erased: the cells that were emptied, merged ones whole, each with its sheet's name.
        unruled: the formulas of validations that are for no cell any more, each with its sheet's name.
    """

    def __init__(self, content: bytes) -> None:
        """Open the workbook.

        Raises:
            DamagedFile: there is no workbook in the bytes.
            UnsafeXml: a part has a DOCTYPE.
            TooLarge: a part unpacks to more than the loader opens.
        """
        self.parts = Parts(content)
        self.part = next(iter(self.parts.linked("", "officeDocument")), "xl/workbook.xml")
        self._known = workbook(self.parts.package)
        self.space = etree.QName(self.parts.tree(self.part)).namespace or ""
        self.strict = self.space.startswith(_STRICT_SPACE)
        base = _STRICT_SPACE if self.strict else "http://schemas.openxmlformats.org/"
        self.links_space = f"{base}officeDocument/{'' if self.strict else '2006/'}relationships"
        self.replaced: set[int] = set()
        self.computed: set[tuple[str, str]] = set()
        self.erased: set[tuple[str | None, Area | None]] = set()
        self.unruled: list[tuple[str, str]] = []
        self.sheets = {tab.title: SheetPart(self, tab) for tab in self._known.tabs if tab.part}

    @property
    def root(self) -> etree._Element:
        """The workbook part's root element, to be changed."""
        return self.parts.tree(self.part)

    @cached_property
    def mentions(self) -> Mentions:
        """What formulas call by its name."""
        return Mentions(self)

    @cached_property
    def looks(self) -> Looks:
        """The formats; a styles part is added to a workbook that has none."""
        part = self._known.styles
        if part is None:
            part = self.parts.fresh("xl/styles{}.xml")
            content = f"<styleSheet xmlns={quoteattr(self.space)}>{EMPTY}</styleSheet>"
            self.parts.add(part, content.encode(), _STYLES_TYPE)
            self.parts.link(self.part, "styles", part, strict=self.strict)
        return Looks(self.parts.tree(part))

    @property
    def strings(self) -> str:
        """The part with the shared texts; empty where there is none."""
        return self._known.strings or ""

    def shared(self, number: int) -> etree._Element | None:
        """Return a shared text, to be looked at only; None where there is none of that number."""
        return self._shared[number] if number < len(self._shared) else None

    @cached_property
    def _shared(self) -> list[etree._Element]:
        return list(self.parts.tree(self.strings).iterfind("{*}si")) if self.strings else []

    @property
    def ending(self) -> str:
        """The ending that the copy's name needs."""
        return ENDINGS.get(self.parts.type_of(self.part), ".xlsx")

    @property
    def signed(self) -> bool:
        """Whether the package or its macros carry a digital signature."""
        names = self.parts.names
        return any(name.startswith(_SIGNATURES) or name.endswith("vbaprojectsignature.bin") for name in names)


def _wraps_earlier(child: etree._Element) -> bool:
    """Whether it wraps alternatives of something that stands before a drawing."""
    inner = next(iter(child.iterfind("{*}Choice/*")), None)
    return inner is not None and local(inner) not in _BEHIND_LEGACY_DRAWING
