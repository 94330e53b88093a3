"""Cell formats that are added to a workbook's own; none of those it has is changed."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING
from xml.sax.saxutils import quoteattr

from lxml import etree

from auditor.exporters.severity_colours import SEVERITY_COLOURS
from auditor.loaders.sheets.xlsx.package import local

if TYPE_CHECKING:
    from auditor.values.finding import Severity

_NO_LINES = "<border><left/><right/><top/><bottom/><diagonal/></border>"
EDGES: dict[Severity, str] = {"high": "thick", "medium": "double", "low": "dashed"}
"""The line at the left of a marked cell: severities differ in black and white, too."""
_NOT_FIRST = frozenset({"right", "top", "bottom", "diagonal", "vertical", "horizontal"})


class Looks:
    """The formats of a workbook, with those that copies need added when they are first asked for."""

    def __init__(self, root: etree._Element) -> None:
        """Take the root of the styles part."""
        self._root = root
        self._space = etree.QName(root).namespace or ""
        self._made: dict[tuple[object, ...], int] = {}

    def marked(self, style: int, severity: Severity) -> int:
        """Return the number of a format like a given one, tinted and with a line at the left for a severity."""
        key = ("marked", style, severity)
        if key not in self._made:
            colour = SEVERITY_COLOURS[severity]
            form = self._clone(style)
            fill, border = self._fill(colour.tint), self._edged(form, EDGES[severity], colour.line)
            self._made[key] = self._added(form, fillId=fill, borderId=border)
        return self._made[key]

    def tinted(self, style: int, severity: Severity) -> int:
        """Return the number of a format like a given one, tinted for a severity."""
        key = ("tinted", style, severity)
        if key not in self._made:
            self._made[key] = self._added(self._clone(style), fillId=self._fill(SEVERITY_COLOURS[severity].tint))
        return self._made[key]

    def wraps(self, style: int) -> bool:
        """Whether words in a format stay within their cell."""
        alignment = self._clone(style).find("{*}alignment")
        return alignment is not None and alignment.get("wrapText") in ("1", "true")

    def wrapped(self, style: int) -> int:
        """Return the number of a format like a given one whose words stay within their cell."""
        key = ("wrapped", style)
        if key not in self._made:
            form = self._clone(style)
            aligned = form.find("{*}alignment")
            if aligned is None:
                aligned = self._parsed("<alignment/>")
                form.insert(0, aligned)
            aligned.set("wrapText", "1")
            aligned.attrib.pop("shrinkToFit", "")
            form.set("applyAlignment", "1")
            self._made[key] = self._added(form)
        return self._made[key]

    def plain(self, style: int) -> int:
        """Return the number of a format like a given one, without lines, fill and an open lock: no place to write."""
        key = ("plain", style)
        if key not in self._made:
            form = self._clone(style)
            for protection in form.findall("{*}protection"):
                form.remove(protection)
            self._made[key] = self._added(form, fillId=0, borderId=self._entry(self._group("borders"), _NO_LINES))
        return self._made[key]

    def written(self, font: str, *, fill: str = "", line: tuple[str, str] | None = None, edge: str = "E3E6EA") -> int:
        """Return the number of a format for the sheet of findings: wrapped words from the top of the cell.

        Args:
            font: the inner XML of its font.
            fill: colour behind the words (`RRGGBB`), empty for none.
            line: style and colour of the line at the left.
            edge: colour of the line below; empty: there is none, and the words begin at the cell's left side.
        """
        key = ("written", font, fill, line, edge)
        if key not in self._made:
            left = f'<left style="{line[0]}"><color rgb="FF{line[1]}"/></left>' if line else "<left/>"
            bottom = f'<bottom style="thin"><color rgb="FF{edge}"/></bottom>' if edge else "<bottom/>"
            aligned = f'<alignment horizontal="left" vertical="top" wrapText="1" indent="{int(bool(edge))}"/>'
            form = self._parsed(f'<xf numFmtId="0" xfId="0">{aligned}</xf>')
            border = self._entry(self._group("borders"), f"<border>{left}<right/><top/>{bottom}<diagonal/></border>")
            form.set("fontId", str(self._entry(self._group("fonts"), f"<font>{font}</font>")))
            form.set("applyFont", "1")
            form.set("applyAlignment", "1")
            self._made[key] = self._added(form, fillId=self._fill(fill) if fill else 0, borderId=border)
        return self._made[key]

    def _clone(self, style: int) -> etree._Element:
        """Return a copy of a format; the plain one where there is none of that number."""
        forms = self._group("cellXfs")
        if style < len(forms):
            return deepcopy(forms[style])
        return self._parsed('<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>')

    def _added(self, form: etree._Element, **numbers: int) -> int:
        """Add a format, its fill and border set, and return its number."""
        for name, number in numbers.items():
            form.set(name, str(number))
            form.set(f"apply{name[0].upper()}{name[1:-2]}", "1")
        return self._appended(self._group("cellXfs"), form)

    def _fill(self, colour: str) -> int:
        solid = f'<fill><patternFill patternType="solid"><fgColor rgb="FF{colour}"/></patternFill></fill>'
        return self._entry(self._group("fills"), solid)

    def _edged(self, form: etree._Element, style: str, colour: str) -> int:
        """Return the number of the format's own border with another line at the left."""
        borders = self._group("borders")
        number = form.get("borderId", "0")
        known = number.isdecimal() and int(number) < len(borders)
        border = deepcopy(borders[int(number)]) if known else self._parsed("<border/>")
        for old in border.findall("{*}left"):
            border.remove(old)
        at = next((place for place, edge in enumerate(border) if local(edge) in _NOT_FIRST), len(border))
        border.insert(at, self._parsed(f'<left style="{style}"><color rgb="FF{colour}"/></left>'))
        return self._appended(borders, border)

    def _entry(self, group: etree._Element, inner: str) -> int:
        """Return the number of an entry that is added once."""
        key = (local(group), inner)
        if key not in self._made:
            self._made[key] = self._appended(group, self._parsed(inner))
        return self._made[key]

    def _parsed(self, inner: str) -> etree._Element:
        return etree.fromstring(f"<x xmlns={quoteattr(self._space)}>{inner}</x>")[0]

    def _appended(self, group: etree._Element, entry: etree._Element) -> int:
        group.append(entry)
        group.set("count", str(len(group)))
        return len(group) - 1

    def _group(self, name: str) -> etree._Element:
        """Return a group of the styles part; made, with the entry that every workbook has, where it lacks it."""
        group = self._root.find(f"{{{self._space}}}{name}")
        if group is None:
            group = self._parsed(_GROUPS[name])
            order = list(_ORDER)
            later = set(order[order.index(name) + 1 :])
            at = next((place for place, child in enumerate(self._root) if local(child) in later), len(self._root))
            self._root.insert(at, group)
        return group


_ORDER = (
    "numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles", "colors",
    "extLst",
)  # fmt: skip
"""The groups of a styles part in the order of their schema (ECMA-376, CT_Stylesheet)."""
_GROUPS: dict[str, str] = {
    "fonts": '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>',
    "fills": '<fills count="2"><fill><patternFill patternType="none"/></fill>'
    '<fill><patternFill patternType="gray125"/></fill></fills>',
    "borders": f'<borders count="1">{_NO_LINES}</borders>',
    "cellStyleXfs": '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    "cellXfs": '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>',
}
"""What each group holds at the least. Excel takes fills 0 and 1 to be these two."""
EMPTY = "".join(_GROUPS.values())
"""The inner XML of a styles part for a workbook that has none."""
