"""What is left of paragraphs and rows that lose all their words: they go, too, so that no empty line stays."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING

from lxml import etree

from auditor.exporters.word_copy.blocks import is_marked, next_block, own_runs, previous_block, seen, shows
from auditor.loaders.docx.names import child_value, value, w
from auditor.loaders.docx.styles import shape_of
from auditor.marking.item_numbers import is_number

if TYPE_CHECKING:
    from collections.abc import Callable

    from lxml.etree import _Element

    from auditor.exporters.word_copy.revisions import Revisions
    from auditor.loaders.docx.styles import Styles

_BEFORE_NUMBERS = frozenset(
    w(name) for name in ("pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl")
)
_NOT_OLD = frozenset({w("rPr"), w("sectPr"), w("pPrChange")})


class Emptied:
    """Marks the rows and paragraphs of one part as deleted that its deletions leave empty."""

    def __init__(self, revisions: Revisions, styles: Styles, delete_run: Callable[[_Element], _Element]) -> None:
        """Take what makes tracked changes, the file's styles, and what deletes a run."""
        self._revisions = revisions
        self._styles = styles
        self._delete_run = delete_run

    def rows(self, worded: list[_Element], answered: set[_Element]) -> None:
        """Delete the rows that have lost a question's words, or are nothing but its answer cells, and now show nothing.

        Args:
            worded: the rows that words were taken from.
            answered: the cells that take the answers to what goes.
        """
        beside = [row for cell in answered if (row := _row_of(cell)) is not None]
        for row in dict.fromkeys((*worded, *beside)):
            wholly = row in worded or all(cell in answered for cell in _cells(row))
            if wholly and not _says_more(row) and not _reaches_down(row):
                self._delete_row(row)

    def paragraphs(self, touched: list[_Element]) -> None:
        """Delete the marks of those paragraphs that now show nothing; a last one stays, without a number."""
        for paragraph in touched:
            if shows(paragraph) or is_marked(paragraph) or _in_deleted_row(paragraph):
                continue
            joined = paragraph if _may_go(paragraph) else _to_be_joined(paragraph)
            if joined is None:
                self._unnumber(paragraph)
                continue
            for run in [run for run in paragraph.iter(w("r")) if _is_blank(run)]:
                self._delete_run(run)
            self._mark(joined)

    def _delete_row(self, row: _Element) -> None:
        properties = row.find(w("trPr"))
        if properties is None:
            properties = etree.Element(w("trPr"))
            before = row.find(w("tblPrEx"))
            row.insert(0 if before is None else row.index(before) + 1, properties)
        change = properties.find(w("trPrChange"))
        place = len(properties) if change is None else properties.index(change)
        properties.insert(place, self._revisions.element("del"))
        for run in own_runs(row):
            self._delete_run(run)
        for paragraph in row.iter(w("p")):
            if not is_marked(paragraph):
                self._mark(paragraph)

    def _mark(self, paragraph: _Element) -> None:
        """Delete a paragraph's mark (ISO 29500-1, 17.13.5.15)."""
        properties = _properties(paragraph)
        look = properties.find(w("rPr"))
        if look is None:
            look = etree.Element(w("rPr"))
            after = next((child for child in properties if child.tag in _NOT_OLD), None)
            properties.insert(len(properties) if after is None else properties.index(after), look)
        inserted = look.find(w("ins"))
        look.insert(0 if inserted is None else look.index(inserted) + 1, self._revisions.element("del"))

    def _unnumber(self, paragraph: _Element) -> None:
        """Take an empty paragraph out of its list, so that no number stays with nothing behind it."""
        properties = _properties(paragraph)
        style = self._styles.paragraph(child_value(properties, "pStyle"))
        list_id = shape_of(properties).list_id or style.shape.list_id
        if list_id in {None, "0"} or properties.find(w("pPrChange")) is not None:
            return
        change = self._revisions.element("pPrChange")
        old = etree.SubElement(change, w("pPr"))
        old.extend(deepcopy(child) for child in properties if child.tag not in _NOT_OLD)
        numbers = properties.find(w("numPr"))
        if numbers is not None:
            properties.remove(numbers)
        numbers = etree.Element(w("numPr"))
        etree.SubElement(numbers, w("numId")).set(w("val"), "0")
        properties.insert(sum(child.tag in _BEFORE_NUMBERS for child in properties), numbers)
        properties.append(change)


def _properties(paragraph: _Element) -> _Element:
    properties = paragraph.find(w("pPr"))
    if properties is None:
        properties = etree.Element(w("pPr"))
        paragraph.insert(0, properties)
    return properties


def _may_go(paragraph: _Element) -> bool:
    """Whether the mark can go: not the last one of a cell or a section, nor what keeps two tables apart."""
    after, before = next_block(paragraph), previous_block(paragraph)
    if after is None or paragraph.find(f"{w('pPr')}/{w('sectPr')}") is not None:
        return False
    return after.tag != w("tbl") or before is None or before.tag != w("tbl")


def _to_be_joined(paragraph: _Element) -> _Element | None:
    """Return the paragraph before an empty last one whose mark can go in its stead, for both are set alike."""
    before = previous_block(paragraph)
    while before is not None and before.tag == w("p") and is_marked(before):
        before = previous_block(before)
    alike = before is not None and before.tag == w("p") and next_block(paragraph) is None
    return before if before is not None and alike and _setting(before) == _setting(paragraph) else None


def _setting(paragraph: _Element) -> list[bytes]:
    properties = paragraph.find(w("pPr"))
    kept = [] if properties is None else [child for child in properties if child.tag != w("rPr")]
    return [etree.tostring(child, with_tail=False) for child in kept]


def _is_blank(run: _Element) -> bool:
    parent = run.getparent()
    content = [leaf.tag for leaf in run if leaf.tag != w("rPr")]
    white = all(tag in {w("t"), w("tab"), w("ptab"), w("br"), w("cr")} for tag in content)
    return bool(content) and white and parent is not None and parent.tag != w("del")


def _row_of(element: _Element) -> _Element | None:
    return next(element.iterancestors(w("tr")), None)


def _in_deleted_row(paragraph: _Element) -> bool:
    return any(row.find(f"{w('trPr')}/{w('del')}") is not None for row in paragraph.iterancestors(w("tr")))


def _says_more(row: _Element) -> bool:
    """Whether a row still says anything but its own number, which many forms type in a cell beside the question."""
    return any((words := seen(cell)) and not is_number(words) for cell in _cells(row))


def _cells(row: _Element) -> list[_Element]:
    return [cell for cell in row.iter(w("tc")) if _row_of(cell) is row]


def _reaches_down(row: _Element) -> bool:
    """Whether a merged cell begins here that reaches into the next row: it would lose its head."""
    below = next(row.itersiblings(w("tr")), None)
    starts = any(value(cell.find(f"{w('tcPr')}/{w('vMerge')}")) == "restart" for cell in _cells(row))
    return starts and below is not None and any(_continues(cell) for cell in _cells(below))


def _continues(cell: _Element) -> bool:
    merge = cell.find(f"{w('tcPr')}/{w('vMerge')}")
    return merge is not None and value(merge, "continue") == "continue"
