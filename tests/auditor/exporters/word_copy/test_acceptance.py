"""Accepting and rejecting do what Word does, with the changes of anybody."""

from __future__ import annotations

import pytest
from lxml import etree

from auditor.exporters.word_copy import accepted, rejected
from auditor.loaders.docx.names import w
from tests.auditor.loaders.docx_makers import cell, control, para, run, table, xml

_BY = 'w:id="{}" w:author="B" w:date="2026-01-01T00:00:00Z"'
BY = _BY.format(1)
MARK_GONE, MARK_NEW = (f"<w:rPr><w:{name} {_BY.format(2)}/></w:rPr>" for name in ("del", "ins"))
DELETED = f'<w:del {BY}><w:r><w:delText xml:space="preserve">old </w:delText></w:r></w:del>'
INSERTED = f'<w:ins {BY}><w:r><w:t xml:space="preserve">new </w:t></w:r></w:ins>'
MOVED = f'<w:{{0}} {BY}><w:r><w:t xml:space="preserve">far </w:t></w:r></w:{{0}}>'
ROW = "<w:tr><w:trPr><w:{} {}/></w:trPr>{}</w:tr>"


def _body(content: str) -> etree._Element:
    return etree.fromstring(xml("w:document", f"<w:body>{content}</w:body>").encode())


def _lines(root: etree._Element) -> list[str]:
    return ["".join(text.text or "" for text in each.iter(w("t"))) for each in root.iter(w("p"))]


CASES = [
    ("a deletion", para("a ", DELETED, "b"), ["a b"], ["a old b"]),
    ("an insertion", para("a ", INSERTED, "b"), ["a new b"], ["a b"]),
    (
        "a deletion in an insertion",
        para(f"<w:ins {_BY.format(3)}>{DELETED}{run('x')}</w:ins>"),
        ["x"],
        [""],
    ),
    ("a move away", para(MOVED.format("moveFrom"), "b"), ["b"], ["far b"]),
    ("a move to here", para(MOVED.format("moveTo"), "b"), ["far b"], ["b"]),
    ("a paragraph's mark", para("a", shape=MARK_GONE) + para("b"), ["ab"], ["a", "b"]),
    ("a whole paragraph", para(DELETED, shape=MARK_GONE) + para("b"), ["b"], ["old ", "b"]),
    ("two whole paragraphs", (para(DELETED, shape=MARK_GONE)) * 2 + para("b"), ["b"], ["old ", "old ", "b"]),
    ("a new paragraph", para("a", shape=MARK_NEW) + para("b"), ["a", "b"], ["ab"]),
    ("a paragraph before a table", para(DELETED, shape=MARK_GONE) + table(cell("b")), ["b"], ["old ", "b"]),
    ("words before a table", para("a", shape=MARK_GONE) + table(cell("b")), ["a", "b"], ["a", "b"]),
    ("a deleted row", f"<w:tbl>{ROW.format('del', BY, cell('a'))}<w:tr>{cell('b')}</w:tr></w:tbl>", ["b"], ["a", "b"]),
    ("a new row", f"<w:tbl>{ROW.format('ins', BY, cell('a'))}<w:tr>{cell('b')}</w:tr></w:tbl>", ["a", "b"], ["b"]),
    ("a whole table", f"<w:tbl><w:tblPr/>{ROW.format('del', BY, cell('a'))}</w:tbl>{para('b')}", ["b"], ["a", "b"]),
    ("a hyperlink's words", para(f"<w:hyperlink>{DELETED}</w:hyperlink>", "b"), ["b"], ["old b"]),
    ("nothing", para("a") + control("<w:tag/>", para("b")), ["a", "b"], ["a", "b"]),
]


@pytest.mark.parametrize(("body", "with_all", "with_none"), [c[1:] for c in CASES], ids=[c[0] for c in CASES])
def test_accepting_and_rejecting(body: str, with_all: list[str], with_none: list[str]) -> None:
    assert _lines(accepted(_body(body))) == with_all
    assert _lines(rejected(_body(body))) == with_none


def test_the_part_itself_stays_as_it_is() -> None:
    root = _body(para("a ", DELETED, INSERTED, shape=MARK_GONE) + para("b"))
    before = etree.tostring(root)
    accepted(root)
    rejected(root)
    assert etree.tostring(root) == before


def test_only_the_changes_that_are_named_are_settled() -> None:
    root = _body(para(DELETED, DELETED.replace('w:id="1"', 'w:id="9"')))
    assert [each.get(w("id")) for each in accepted(root, {"9"}).iter(w("del"))] == ["1"]
    assert _lines(rejected(root, {"9"})) == ["old "]


def test_letters_that_stand_in_no_deletion_are_not_brought_to_light() -> None:
    root = _body(para("a", "<w:r><w:delText>stray</w:delText></w:r>", DELETED))
    assert _lines(rejected(root)) == ["aold "]


def test_an_empty_hyperlink_table_or_control_does_not_stay() -> None:
    body = para(f"<w:hyperlink>{DELETED}</w:hyperlink>") + f"<w:tbl>{ROW.format('del', BY, cell('a'))}</w:tbl>"
    root = accepted(_body(body + para("b")))
    assert next(root.iter(w("hyperlink"), w("tbl")), None) is None


def test_a_paragraphs_old_setting_comes_back_with_its_mark() -> None:
    change = f'<w:pPrChange {BY}><w:pPr><w:jc w:val="right"/></w:pPr></w:pPrChange>'
    root = _body(para("a", shape=f'<w:jc w:val="left"/><w:rPr><w:b/></w:rPr>{change}'))
    new, old = (next(each.iter(w("pPr"))) for each in (accepted(root), rejected(root)))
    assert [(c.tag, c.get(w("val"))) for c in new] == [(w("jc"), "left"), (w("rPr"), None)]
    assert [(c.tag, c.get(w("val"))) for c in old] == [(w("jc"), "right"), (w("rPr"), None)]


def test_bookmarks_of_a_paragraph_that_goes_move_into_the_next() -> None:
    marks = '<w:bookmarkStart w:id="5" w:name="here"/>', '<w:bookmarkEnd w:id="5"/>'
    root = accepted(_body(para(marks[0], DELETED, marks[1], shape=MARK_GONE) + para("b")))
    (only,) = root.iter(w("p"))
    assert [child.tag for child in only] == [w(n) for n in ("pPr", "bookmarkStart", "bookmarkEnd", "r")]
