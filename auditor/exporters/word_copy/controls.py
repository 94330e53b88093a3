"""Controls that go: what they hold in tracked deletions, and the deletion of the control itself."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING

from lxml import etree

from auditor.exporters.word_copy.blocks import own_runs
from auditor.exporters.word_copy.elements import drop
from auditor.loaders.docx.names import w

if TYPE_CHECKING:
    from collections.abc import Callable

    from lxml.etree import _Element

    from auditor.exporters.word_copy.revisions import Revisions

_START, _END = "customXmlDelRangeStart", "customXmlDelRangeEnd"


def delete_control(control: _Element, revisions: Revisions, delete_run: Callable[[_Element], _Element]) -> _Element:
    """Delete a content control or a simple field as Word does, and return the last element of the deletion.

    A content control's markup lies in two ranges of its own (ISO 29500-1, 17.13.5.4): one around its beginning, one
    around its end. A simple field is spelled out as a complex one first, for it cannot stand in a deletion.
    """
    if control.tag == w("fldSimple"):
        return [delete_run(run) for run in _spelled_out(control)][-1]
    for run in own_runs(control):
        delete_run(run)
    content = control.find(w("sdtContent"))
    if content is None:
        content = etree.SubElement(control, w("sdtContent"))
    beginning, ending = revisions.element(_START), revisions.element(_START)
    control.addprevious(beginning)
    content.insert(0, _end_of(beginning))
    content.append(ending)
    end = _end_of(ending)
    control.addnext(end)
    return end


def _end_of(start: _Element) -> _Element:
    end = etree.Element(w(_END))
    end.set(w("id"), start.get(w("id"), ""))
    return end


def _spelled_out(field: _Element) -> list[_Element]:
    """Return the runs of a complex field that are put in the place of a simple one."""
    inside = own_runs(field)
    look = inside[0].find(w("rPr")) if inside else None
    begin, code, separate, end = (_run(look) for _ in range(4))
    etree.SubElement(begin, w("fldChar")).set(w("fldCharType"), "begin")
    begin[-1].extend(deepcopy(child) for child in field if child.tag in {w("fldData"), w("ffData")})
    etree.SubElement(code, w("instrText")).text = field.get(w("instr"), "")
    etree.SubElement(separate, w("fldChar")).set(w("fldCharType"), "separate")
    etree.SubElement(end, w("fldChar")).set(w("fldCharType"), "end")
    runs = [begin, code, separate, *inside, end]
    for run in runs:
        field.addprevious(run)
    drop(field)
    return runs


def _run(look: _Element | None) -> _Element:
    run = etree.Element(w("r"))
    if look is not None:
        run.append(deepcopy(look))
    return run
