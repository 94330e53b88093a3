"""What copies write stands in the order that the schema asks for (ECMA-376 Part 4, transitional `wml.xsd`)."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest
from lxml.etree import QName, _Element

from auditor.loaders.docx.names import w
from auditor.values.copy import Copy, Left, Manner
from tests.auditor.exporters.word_copy.word_makers import change, copied, part
from tests.auditor.loaders.docx_makers import a_docx, cell, para, table

P_PR = (
    "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs "
    "suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd "
    "snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment "
    "textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange"
)
R_PR = (
    "ins del moveFrom moveTo rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint "
    "noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText "
    "vertAlign rtl cs em lang eastAsianLayout specVanish oMath rPrChange"
)
LATER = frozenset(("ins", "del", "trPrChange"))
FIRST = {"p": "pPr", "r": "rPr", "sdt": "sdtPr"}
REVISIONS = frozenset(("ins", "del", "pPrChange", "rPrChange"))
IN_RUN_LEVEL = frozenset(("r", "sdt", "ins", "del", "oMath", "oMathPara", "smartTag", "customXml", "bookmarkStart"))


def names(element: _Element) -> list[str]:
    return [QName(child).localname for child in element]


def in_order(order: str, found: list[str]) -> bool:
    listed = order.split()
    places = [listed.index(name) for name in found if name in listed]
    return all(one < other for one, other in pairwise(places))


def faults(root: _Element) -> Iterator[str]:
    """Yield what stands where the schema does not allow it."""
    for element in root.iter(w("*")):
        kind, found = QName(element).localname, names(element)
        if kind == "pPr" and not in_order(P_PR, found):
            yield f"pPr: {found}"
        if kind == "rPr" and not in_order(R_PR, found):
            yield f"rPr: {found}"
        if kind == "trPr" and any(one in LATER and other not in LATER for one, other in pairwise(found)):
            yield f"trPr: {found}"
        if kind in FIRST and FIRST[kind] in found[1:]:
            yield f"{kind}: {found}"
        if kind in REVISIONS:
            yield from revision_faults(element)


def revision_faults(revision: _Element) -> Iterator[str]:
    """Yield what is wrong with a tracked change."""
    kind = QName(revision).localname
    if not (revision.get(w("id"), "").isdecimal() and revision.get(w("author"))):
        yield f"{kind} without id or author"
    if kind in ("ins", "del"):
        yield from (f"{kind}: {name}" for name in names(revision) if name not in IN_RUN_LEVEL)
    if kind == "del" and next(revision.iter(w("t"), w("instrText")), None) is not None:
        yield "del: text that is not deleted"


NUMBERED = '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:jc w:val="left"/></w:pPr>'
FORM = a_docx(
    para("Form A")
    + f"<w:p>{NUMBERED}<w:r><w:rPr><w:b/><w:sz w:val='22'/></w:rPr><w:t>SSN ____</w:t></w:r></w:p>"
    + table(cell("ITIN") + cell("____"), cell("Name") + cell("____"))
    + table(cell("Race"))
    + para("Kept and Religion ☐ ☐ and kept")
)


def every_change(manner: Manner) -> Copy:
    changes = (
        change(FORM, "SSN ____"), change(FORM, "ITIN"), change(FORM, "Race", "replace", "Age ____"),
        change(FORM, "Religion", "relabel", "Which days suit you?"),
    )  # fmt: skip
    return copied(FORM, *changes, manner=manner, known=(Left(changes[0].finding.id, "still_asked"),))


@pytest.mark.parametrize("manner", ["marked", "revised", "comments"])
def test_every_part_that_a_copy_writes_keeps_to_the_schema(manner: Manner) -> None:
    copy = every_change(manner)
    assert list(faults(part(copy))) == []
    assert list(faults(part(copy, "word/comments.xml"))) == []


def test_revisions_have_ids_of_their_own_and_comments_their_beginnings_and_ends() -> None:
    root = part(every_change("marked"))
    ids = [each.get(w("id")) for each in root.iter(*map(w, REVISIONS))]
    assert len(ids) == len(set(ids)) > 3
    marks = [
        sorted(each.get(w("id")) or "" for each in root.iter(w(name)))
        for name in ("commentRangeStart", "commentRangeEnd", "commentReference")
    ]
    comments = sorted(
        each.get(w("id")) or "" for each in part(every_change("marked"), "word/comments.xml").iter(w("comment"))
    )
    assert marks == [comments] * 3


@pytest.mark.parametrize(
    "wrong",
    [
        "<w:pPr><w:rPr/><w:jc w:val='left'/></w:pPr>",
        "<w:r><w:rPr><w:sz w:val='2'/><w:b/></w:rPr></w:r>",
        "<w:r><w:t>a</w:t><w:rPr/></w:r>",
        "<w:del w:id='1' w:author='A'><w:r><w:t>a</w:t></w:r></w:del>",
    ],
)
def test_the_check_sees_what_is_out_of_order(wrong: str) -> None:
    assert list(faults(part(Copy(a_docx(f"<w:p>{wrong}</w:p>"), ".docx"))))
