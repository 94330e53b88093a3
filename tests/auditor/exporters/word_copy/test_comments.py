"""A note stands beside each change, where Word lets one stand."""

from __future__ import annotations

import io
import zipfile

import docx
import pytest

from auditor.loaders.docx.names import w
from auditor.values.copy import LEFT, Copy, Left, Manner
from tests.auditor.exporters.word_copy.word_makers import AUTHOR, change, copied, part, said
from tests.auditor.loaders.docx_makers import a_docx, cell, para, table

KEPT = para("Kept")
COMMENTS = "word/comments.xml"


def _pointed_at(copy: object) -> str:
    """Return the letters between a comment's beginning and its end."""
    words, inside = "", False
    for element in part(copy).iter():
        inside = (inside or element.tag == w("commentRangeStart")) and element.tag != w("commentRangeEnd")
        words += (element.text or "") if inside and element.tag in {w("t"), w("delText")} else ""
    return words


def _comments(copy: Copy) -> list[tuple[str | None, list[str]]]:
    """Return the id and the lines of each comment."""
    comments = part(copy, COMMENTS).iter(w("comment"))
    return [(each.get(w("id")), ["".join(line.itertext()) for line in each.iter(w("p"))]) for each in comments]


WHERE = [
    ("removed words", "SSN", "remove", "", "SSN "),
    ("reworded words and the new ones", "SSN", "relabel", "Age", "SSNAge"),
    ("words that stay", "SSN", "note", "", "SSN"),
]


@pytest.mark.parametrize(("words", "deed", "new", "pointed"), [case[1:] for case in WHERE], ids=[c[0] for c in WHERE])
def test_a_comment_points_at_the_words(words: str, deed: str, new: str, pointed: str) -> None:
    content = a_docx(para("Name SSN ____") + KEPT)
    assert _pointed_at(copied(content, change(content, words, deed, new))) == pointed


def test_a_comment_has_author_time_title_and_lines() -> None:
    target = io.BytesIO()
    form = docx.Document()
    form.add_paragraph("SSN ____")
    form.save(target)
    copy = copied(target.getvalue(), change(target.getvalue(), "SSN"))
    (comment,) = docx.Document(io.BytesIO(copy.content)).comments
    assert (comment.author, comment.initials) == (AUTHOR, "AR")
    assert comment.timestamp.isoformat() == "2026-05-01T09:30:00+00:00"
    assert comment.text.split("\n")[0] == "Social Security number · High"
    assert comment.text.split("\n")[1:] == ["Remove this.", "No library needs it."]


def test_a_copy_with_comments_alone_says_what_the_form_says() -> None:
    content = a_docx(para("Name SSN ____") + table(cell("ITIN") + cell("____")))
    changes = (change(content, "SSN"), change(content, "ITIN", "relabel", "Name"))
    copy = copied(content, *changes, manner="comments")
    assert said(copy.content) == said(content)
    assert next(part(copy).iter(w("del"), w("ins")), None) is None
    assert copy.applied == tuple(each.finding.id for each in changes)
    assert copy.left == ()


def test_the_comment_of_a_paragraph_that_goes_ends_in_the_next_so_that_nothing_of_it_stays() -> None:
    content = a_docx(para("SSN ____") + KEPT)
    gone, kept = part(copied(content, change(content, "SSN ____")))[0]
    assert [child.tag for child in gone] == [w("pPr"), w("commentRangeStart"), w("del")]
    assert [child.tag for child in kept][:3] == [w("pPr"), w("commentRangeEnd"), w("r")]


def test_the_comment_of_a_row_that_goes_stays_in_its_cell() -> None:
    content = a_docx(table(cell("SSN") + cell()) + KEPT)
    root = part(copied(content, change(content, "SSN")))
    assert next(root.iter(w("commentReference"))) in next(root.iter(w("tc"))).iter()


def test_comments_of_others_stay_and_ids_are_the_own() -> None:
    theirs = para("See me")
    content = a_docx(para("SSN") + KEPT, {COMMENTS[5:]: ("w:comments", f'<w:comment w:id="0">{theirs}</w:comment>')})
    copy = copied(content, change(content, "SSN"))
    assert [each.get(w("id")) for each in part(copy, COMMENTS)] == ["0", "1"]
    assert next(part(copy).iter(w("commentReference"))).get(w("id")) == "1"
    with zipfile.ZipFile(io.BytesIO(copy.content)) as package:
        assert package.namelist().count(COMMENTS) == 1


def test_a_first_comment_has_a_part_a_relationship_and_a_type() -> None:
    content = a_docx(para("SSN") + KEPT)
    copy = copied(content, change(content, "SSN"))
    with zipfile.ZipFile(io.BytesIO(copy.content)) as package:
        assert b'PartName="/word/comments.xml"' in package.read("[Content_Types].xml")
        assert b'Target="comments.xml"' in package.read("word/_rels/document.xml.rels")


def test_a_header_has_no_comment_and_the_forms_beginning_quotes_it() -> None:
    reference = '<w:sectPr><w:headerReference r:id="rheader1"/></w:sectPr>'
    content = a_docx(KEPT + reference, {"header1.xml": ("w:hdr", para("SSN ____"))})
    copy = copied(content, change(content, "SSN ____"))
    assert next(part(copy, "word/header1.xml").iter(w("commentReference")), None) is None
    assert _pointed_at(copy) == "Kept"
    assert "“SSN ____”" in "".join(t.text for t in part(copy, COMMENTS).iter(w("t")))


def test_a_text_box_is_pointed_at_from_the_paragraph_that_holds_it() -> None:
    box = f"<w:r><w:pict><w:txbxContent>{para('SSN')}</w:txbxContent></w:pict></w:r>"
    content = a_docx(para("Before", box) + KEPT)
    first = part(copied(content, change(content, "SSN")))[0][0]
    assert w("commentRangeStart") in [child.tag for child in first]
    assert (
        next(part(copied(content, change(content, "SSN"))).iter(w("txbxContent"))).find(f".//{w('commentReference')}")
        is None
    )


def test_the_revised_form_has_no_notes() -> None:
    content = a_docx(para("SSN") + KEPT)
    copy = copied(content, change(content, "SSN"), manner="revised")
    with zipfile.ZipFile(io.BytesIO(copy.content)) as package:
        assert COMMENTS not in package.namelist()
        assert b"comment" not in package.read("word/document.xml")


@pytest.mark.parametrize(("manner", "quoted"), [("marked", True), ("revised", False), ("comments", True)])
def test_what_is_not_in_the_copy_is_said_at_its_beginning(manner: Manner, quoted: bool) -> None:
    content = a_docx(para("Form A") + para("SSN ____") + KEPT)
    asked = change(content, "SSN ____")
    copy = copied(content, asked, manner=manner, known=(Left(asked.finding.id, "still_asked"),))
    (id_, lines), *_ = _comments(copy)
    assert lines[:2] == ["This copy is partial", LEFT["still_asked"]]
    assert any("“SSN ____”" in line for line in lines) == quoted
    start = next(part(copy).iter(w("p"))).find(w("commentRangeStart"))
    assert start is not None
    assert start.get(w("id")) == id_


def test_words_that_stay_against_the_decision_are_told_in_place_in_a_revised_copy() -> None:
    content = a_docx(para("Form A") + para("SSN ____") + KEPT)
    strong, weak = change(content, "SSN", "relabel", "Age"), change(content, "SSN", "relabel", "Birthday")
    copy = copied(content, strong, weak, manner="revised")
    assert [left.code for left in copy.left] == ["same_words"]
    told = [lines for _, lines in _comments(copy)]
    assert len(told) == 2
    assert all(LEFT["same_words"] in lines for lines in told)


def test_a_revised_copy_that_holds_everything_has_no_comment() -> None:
    content = a_docx(para("Form A") + para("SSN ____") + KEPT)
    copy = copied(content, change(content, "SSN ____"), manner="revised")
    assert COMMENTS not in zipfile.ZipFile(io.BytesIO(copy.content)).namelist()
