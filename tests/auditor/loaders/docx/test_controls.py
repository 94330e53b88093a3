"""Controls come out as marks with their fields; what a resident filled in never does."""

from __future__ import annotations

import pytest

from tests.auditor.loaders.docx_makers import blocks, control, field, files_of, packed, para, read, run, texts

PLACEHOLDER = '<w:placeholder><w:docPart w:val="Default"/></w:placeholder>'
SHOWN = PLACEHOLDER + "<w:showingPlcHdr/>"


def test_a_text_control_is_a_blank_with_its_title_tag_and_placeholder() -> None:
    (block,) = blocks(
        para("Name: ", control(f'<w:alias w:val="Full name"/><w:tag w:val="name"/>{SHOWN}<w:text/>', run("Click here")))
    )
    (found,) = block.fields
    assert block.text == "Name: ____"
    assert (found.kind, found.name, found.help, found.placeholder) == ("text", "name", "Full name", "Click here")
    assert found.location.path == (0, 0, 2)


ANSWERS = [
    ("text", "<w:text/>", "text"),
    ("date", "<w:date/>", "date"),
    ("list", "<w:dropDownList/>", "choice"),
    ("combination", "<w:comboBox/>", "choice"),
    ("rich text with a placeholder of its own", PLACEHOLDER, "text"),
    ("text that cannot be deleted", '<w:text/><w:lock w:val="sdtLocked"/>', "text"),
]


@pytest.mark.parametrize(("properties", "kind"), [each[1:] for each in ANSWERS], ids=[each[0] for each in ANSWERS])
def test_an_answer_is_never_read_out(properties: str, kind: str) -> None:
    inline = blocks(para("Label ", control(properties, run("Jane Roe"))))
    around = blocks(control(properties, para("Jane Roe")))
    assert [block.text for block in (*inline, *around)] == ["Label ____", "____"]
    assert [block.fields[0].kind for block in (*inline, *around)] == [kind, kind]


OWN_TEXT = [
    ("a group", "<w:group/>", para("Part A")),
    (
        "a table of contents",
        '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj>',
        para("Part A"),
    ),
    ("a locked control", '<w:text/><w:lock w:val="sdtContentLocked"/>', para("Part A")),
    (
        "the title on a cover page",
        '<w:text/><w:dataBinding w:prefixMappings="core-properties" w:xpath="t"/>',
        para("Part A"),
    ),
    ("a wrapper that other programs leave", '<w:tag w:val="goog_rdk_1"/>', para("Part A")),
    ("a repeated section", "<w15:repeatingSection/>", para("Part A")),
]


@pytest.mark.parametrize(("properties", "content"), [each[1:] for each in OWN_TEXT], ids=[each[0] for each in OWN_TEXT])
def test_the_forms_own_text_is_read_through_a_wrapper(properties: str, content: str) -> None:
    assert texts(control(properties, content)) == ["Part A"]


def test_a_rich_control_around_several_paragraphs_is_the_forms_own_text() -> None:
    assert texts(control(PLACEHOLDER, para("Part A") + para("Name"))) == ["Part A", "Name"]


def test_a_rich_control_with_a_control_inside_is_the_forms_own_text() -> None:
    inside = para("Name: ", control(SHOWN + "<w:text/>", run("Click")))
    assert texts(control(PLACEHOLDER, inside)) == ["Name: ____"]


def test_lists_tell_their_entries() -> None:
    entries = (
        '<w:listItem w:displayText="Choose" w:value=""/><w:listItem w:displayText="Yes" w:value="y"/>'
        '<w:listItem w:value="No"/>'
    )
    (block,) = blocks(para("Citizen? ", control(f"{SHOWN}<w:dropDownList>{entries}</w:dropDownList>", run("Choose"))))
    assert block.text == "Citizen? ____"
    assert block.fields[0].options == ("Yes", "No")
    assert block.fields[0].placeholder == "Choose"


@pytest.mark.parametrize(("checked", "mark"), [("0", "☐"), ("1", "☒")])
def test_tick_controls_are_boxes(checked: str, mark: str) -> None:
    tick = control(f'<w14:checkbox><w14:checked w14:val="{checked}"/></w14:checkbox>', run("☐"))
    (block,) = blocks(para(tick, run(" Yes")))
    assert (block.text, block.fields[0].kind) == (f"{mark} Yes", "checkbox")


def test_a_picture_control_says_nothing() -> None:
    assert texts(para("Photo", control("<w:picture/>", "<w:r><w:drawing/></w:r>"))) == ["Photo"]


def test_legacy_fields_tell_their_help_and_default_but_not_their_value() -> None:
    data = (
        '<w:ffData><w:name w:val="Text1"/><w:helpText w:val="Last four digits"/><w:statusText w:val="Four digits"/>'
        '<w:textInput><w:default w:val="0000"/></w:textInput></w:ffData>'
    )
    (block,) = blocks(para("SSN: ", field(" FORMTEXT ", "6789", data), run(" end")))
    (found,) = block.fields
    assert block.text == "SSN: ____ end"
    assert (found.kind, found.name, found.placeholder) == ("text", "Text1", "0000")
    assert found.help == "Last four digits Four digits"


def test_a_legacy_value_may_reach_over_paragraphs() -> None:
    begin, _, end = field(" FORMTEXT ", "VALUE").partition("VALUE")
    first = para("Address: ", begin + "1 Main St" + end.partition("</w:r>")[0] + "</w:r>")
    last = para("Boston", '<w:r><w:fldChar w:fldCharType="end"/></w:r>', run("Next"))
    assert texts(first + last) == ["Address: ____", "Next"]


@pytest.mark.parametrize(
    ("box", "mark"),
    [
        ('<w:default w:val="0"/>', "☐"),
        ('<w:default w:val="1"/>', "☒"),
        ('<w:default w:val="1"/><w:checked w:val="0"/>', "☐"),
        ("<w:checked/>", "☒"),
    ],
)
def test_legacy_tick_boxes(box: str, mark: str) -> None:
    data = f"<w:ffData><w:checkBox>{box}</w:checkBox></w:ffData>"
    assert texts(para(field(" FORMCHECKBOX ", "", data), run("Yes"))) == [f"{mark}Yes"]


def test_legacy_lists_tell_their_entries() -> None:
    data = '<w:ffData><w:ddList><w:listEntry w:val="Citizen"/><w:listEntry w:val="Other"/></w:ddList></w:ffData>'
    (block,) = blocks(para("Status: ", field(" FORMDROPDOWN ", "", data)))
    assert (block.text, block.fields[0].kind, block.fields[0].options) == (
        "Status: ____",
        "choice",
        ("Citizen", "Other"),
    )


@pytest.mark.parametrize(
    ("instruction", "result", "name", "placeholder"),
    [
        (" MERGEFIELD Client_SSN \\* MERGEFORMAT ", "x", "Client_SSN", ""),
        (' FILLIN "Your name?" ', "Jane", "", ""),
        (" MACROBUTTON NoMacro [Click and type your name] ", "", "", "[Click and type your name]"),
    ],
)
def test_fields_that_somebody_fills_are_blanks(instruction: str, result: str, name: str, placeholder: str) -> None:
    (block,) = blocks(para("Name ", field(instruction, result)))
    assert block.text == "Name ____"
    assert (block.fields[0].name, block.fields[0].placeholder) == (name, placeholder)


def test_a_reference_to_an_answer_does_not_repeat_it() -> None:
    data = '<w:ffData><w:name w:val="Surname"/><w:textInput/></w:ffData>'
    body = para("Name ", field("FORMTEXT", "Roe", data)) + para("Dear ", field("REF Surname \\h", "Roe"))
    assert texts(body) == ["Name ____", "Dear ____"]


def test_marks_and_fields_agree_in_order() -> None:
    tick = control("<w14:checkbox/>", run("☐"))
    name = control('<w:tag w:val="name"/><w:text/>', run("Roe"))
    age = control('<w:tag w:val="age"/><w:text/>', run("33"))
    (block,) = blocks(para(tick, run(" I am "), name, age, run("____")))
    assert block.text == "☐ I am ____ ____"
    assert [each.name for each in block.fields] == ["", "name", "age"]


def test_a_drawn_line_under_a_control_is_the_same_blank() -> None:
    (block,) = blocks(para("Name ___", control("<w:text/>", run("Roe")), run("_____")))
    assert block.text == "Name ____"
    assert len(block.fields) == 1


def test_active_x_and_signature_lines_are_controls() -> None:
    active = '<w:r><w:object><w:control r:id="ractiveX1" w:name="Citizen"/></w:object></w:r>'
    signed = "<w:r><w:pict><v:shape><o:signatureline/></v:shape></w:pict></w:r>"
    files = files_of(para(active, run(" Citizen Sign "), signed), {"activeX1.xml": ("w:ocx", "")})
    files["word/activeX1.xml"] = (
        '<ax:ocx xmlns:ax="http://schemas.microsoft.com/office/2006/activeX" '
        'ax:classid="{8BD21D40-EC42-11CE-9E0D-00AA006002F3}"/>'
    )
    (block,) = read(packed(files)).pages[0].blocks
    assert block.text == "☐ Citizen Sign ____"
    assert [each.kind for each in block.fields] == ["checkbox", "signature"]
