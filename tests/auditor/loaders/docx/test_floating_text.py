"""Text boxes, shapes, diagrams and WordArt come once, behind the paragraph that anchors them."""

from __future__ import annotations

from auditor.values.block import CellPlace
from tests.auditor.loaders.docx_makers import blocks, cell, control, files_of, packed, para, read, run, table, texts


def _box(*content: str, fallback: str = "") -> str:
    inside = f"<w:txbxContent>{''.join(content)}</w:txbxContent>"
    choice = (
        f"<mc:Choice Requires='wps'><w:drawing><wps:wsp><wps:txbx>{inside}</wps:txbx></wps:wsp></w:drawing></mc:Choice>"
    )
    old = f"<mc:Fallback><w:pict><v:shape><v:textbox>{fallback or inside}</v:textbox></v:shape></w:pict></mc:Fallback>"
    return f"<w:r><mc:AlternateContent>{choice}{old}</mc:AlternateContent></w:r>"


def _old_box(*content: str) -> str:
    inside = f"<w:txbxContent>{''.join(content)}</w:txbxContent>"
    return f"<w:r><w:pict><v:shape><v:textbox>{inside}</v:textbox></v:shape></w:pict></w:r>"


def test_a_text_box_comes_once_behind_its_paragraph() -> None:
    body = para("Before ", _box(para("Office use only"), para("SSN ____")), run("it")) + para("After")
    found = blocks(body)
    assert [block.text for block in found] == ["Before it", "Office use only", "SSN ____", "After"]
    assert [block.role for block in found] == ["paragraph", "text_box", "text_box", "paragraph"]
    assert found[1].group == found[2].group != 0
    assert found[0].group == found[3].group == 0
    assert found[1].location != found[2].location


def test_old_text_boxes_are_read_too_and_each_has_its_group() -> None:
    one, two = blocks(para(_old_box(para("Religion"))) + para(_old_box(para("Language"))))
    assert (one.text, two.text) == ("Religion", "Language")
    assert one.group != two.group


def test_a_box_whose_first_version_is_empty_is_read_from_the_other() -> None:
    drawing = (
        "<w:r><mc:AlternateContent><mc:Choice Requires='x'><w:drawing/></mc:Choice><mc:Fallback><w:pict><v:textbox>"
    )
    end = "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    assert texts(para(f"{drawing}<w:txbxContent>{para('Old')}</w:txbxContent>{end}")) == ["Old"]


def test_a_box_in_a_cell_keeps_the_cells_place() -> None:
    label, question = blocks(table(cell(para("Part B", _box(para("Social Security Number"))))))
    assert (label.role, question.role) == ("cell", "text_box")
    assert label.cell == question.cell == CellPlace(1, 0, 0)


def test_a_table_in_a_box_has_places_of_its_own() -> None:
    body = table(cell(para("Outer", _box(table(cell("Inner") + cell())))))
    outer, inner, empty = blocks(body)
    assert (inner.role, inner.cell.table, empty.text) == ("cell", 2, "")
    assert inner.group == empty.group != outer.group


def test_controls_in_a_box_keep_their_fields() -> None:
    (block,) = blocks(para(_box(para("DOB ", control('<w:tag w:val="dob"/><w:date/>', run("1/1/1990"))))))
    assert (block.text, block.fields[0].name) == ("DOB ____", "dob")


def test_word_art_and_drawn_text() -> None:
    art = '<w:r><w:pict><v:shape><v:textpath string="APPLICATION"/></v:shape></w:pict></w:r>'
    words = "<a:p><a:r><a:t>Step </a:t></a:r><a:r><a:t>1</a:t></a:r></a:p>"
    drawn = f"<w:r><w:drawing><a:txBody>{words}</a:txBody></w:drawing></w:r>"
    assert texts(para(art) + para(drawn)) == ["APPLICATION", "Step 1"]


def test_diagrams_are_read_from_their_part() -> None:
    body = para('<w:r><w:drawing><dgm:relIds r:dm="rdiagramData1"/></w:drawing></w:r>')
    points = "<dgm:pt><dgm:t><a:p><a:r><a:t>Bring your passport</a:t></a:r></a:p></dgm:t></dgm:pt>"
    parts = files_of(body, {"diagramData1.xml": ("dgm:dataModel", points)})
    assert [block.text for block in read(packed(parts)).pages[0].blocks] == ["Bring your passport"]


def test_a_picture_says_nothing() -> None:
    assert texts(para(run("Logo"), "<w:r><w:drawing><a:blip r:embed='gone'/></w:drawing></w:r>")) == ["Logo"]
