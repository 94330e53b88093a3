"""Boxes of notes are added to a drawing's text; what stands there is not written anew."""

from __future__ import annotations

import pytest
from lxml import etree

from auditor.exporters.sheet_copy.note_boxes import new_drawing, next_block, with_boxes

BOX = ((3, 1), "2, 12, 3, 4, 6, 0, 9, 0", "FBE8EF", "8E0F3C")


def test_a_new_drawing_has_its_block_and_type() -> None:
    drawn = with_boxes(new_drawing(7), [BOX], 7)
    assert drawn is not None
    root = etree.fromstring(drawn)
    assert [shape.get("id") for shape in root.iter("{*}shape")] == ["_x0000_s7169"]
    assert len(list(root.iter("{*}shapetype"))) == 1
    assert root.find(".//{*}idmap").get("data") == "7"


def test_a_drawing_that_names_no_spaces_is_still_well_formed() -> None:
    drawn = with_boxes(b"<xml><keep/></xml>", [BOX], 2)
    assert drawn is not None
    assert drawn.startswith(b"<xml><keep/>")
    shape = next(etree.fromstring(drawn).iter("{urn:schemas-microsoft-com:vml}shape"))
    assert shape.findtext("{*}ClientData/{*}Row") == "3"


def test_a_drawing_without_an_end_is_left_alone() -> None:
    assert with_boxes(b"<xml><v:shape", [BOX], 2) is None


@pytest.mark.parametrize(
    ("drawings", "block"),
    [
        ([], 1),
        ([b'<o:idmap v:ext="edit" data="1"/>'], 2),
        ([b'<o:idmap data="1,4"/>', b'<v:shape id="_x0000_s2050"/>'], 5),
        ([b'<v:shape id="_x0000_s9300"/>'], 10),
    ],
)
def test_blocks_are_shared_with_no_other_drawing(drawings: list[bytes], block: int) -> None:
    assert next_block(drawings) == block
