"""Tests of the revised copy of a PDF."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any

import pikepdf
import pypdfium2
import pytest

from auditor.exporters.pdf_copy import write
from auditor.values.location import Stretch

Make = Callable[..., Any]
NAME = (50, 250, "Your name")
SSN = (50, 200, "Social Security Number")
AFTER = (50, 150, "Telephone")
FIELD = {"name": "ssn", "rect": [170, 196, 300, 212], "hint": "Social Security Number"}
OTHER = {"name": "phone", "rect": [170, 146, 300, 162], "hint": "Telephone", "flags": 2}


def fields_of(content: bytes) -> list[str]:
    with pikepdf.open(io.BytesIO(content)) as pdf:
        return [str(field.T) for field in pdf.Root.AcroForm.Fields]


def test_removed_words_are_gone_from_the_file_and_the_others_stay(
    a_form: Make, a_change: Make, marking: Make, printed: Make
) -> None:
    form = a_form(NAME, SSN, AFTER)
    copy = write(
        form.request, form.document, (a_change(form.stretch("Social Security Number"), "remove"),), marking("revised")
    )
    assert printed(copy.content) == "Your name Telephone"
    with pikepdf.open(io.BytesIO(copy.content)) as pdf:
        assert b"536f6369616c" not in pdf.pages[0].Contents.read_bytes()
        assert b"Social" not in pdf.pages[0].Contents.read_bytes()
    assert (copy.applied, copy.left) == (("f1",), ())


def test_the_blank_of_the_line_above_stays(a_form: Make, a_change: Make, marking: Make, printed: Make) -> None:
    lines = ((50, 214, "Bank name: ______________"), (50, 200, "SSN: ______________"))
    form = a_form(*lines, fields=({**FIELD, "rect": [70, 197, 180, 215]},))
    words = form.stretch("SSN:")
    answer = Stretch(words.block, words.end, words.end + len(" ____"))
    change = a_change(words, "remove", answers=(answer,), controls=form.controls("ssn"))
    copy = write(form.request, form.document, (change,), marking("revised"))
    assert printed(copy.content) == "Bank name: ______________"


def test_heads_of_columns_stay_for_the_other_rows(a_form: Make, a_change: Make, marking: Make, printed: Make) -> None:
    squares = " ".join(f"{x} {y} 9 9 re S" for x in (55, 95) for y in (220, 200))
    lines = " ".join(f"40 {y} m 360 {y} l S" for y in (262, 236, 214, 194))
    walls = " ".join(f"{x} 194 m {x} 262 l S" for x in (40, 80, 120, 360))
    heads, rows = ((52, 245, "Yes"), (94, 245, "No")), ((130, 222, "Own a car?"), (130, 202, "A citizen?"))
    form = a_form(*heads, *rows, drawing=f"{squares} {lines} {walls}")
    words = form.stretch("A citizen?")
    answer = Stretch(words.block, words.end, words.end + len(" ☐ Yes ☐ No"))
    copy = write(form.request, form.document, (a_change(words, "remove", answers=(answer,)),), marking("revised"))
    assert printed(copy.content) == "Yes No Own a car?"


def test_a_watermark_behind_the_words_stays(a_form: Make, a_change: Make, marking: Make, printed: Make) -> None:
    mark = "q .8 g BT /F 90 Tf .7 .7 -.7 .7 100 168 Tm (D) Tj ET Q"
    form = a_form(NAME, SSN, AFTER, drawing=mark)
    copy = write(
        form.request, form.document, (a_change(form.stretch("Social Security Number"), "remove"),), marking("revised")
    )
    assert sorted(printed(copy.content).split()) == ["D", "Telephone", "Your", "name"]


def test_the_rest_of_a_line_stays_where_it_is(a_form: Make, a_change: Make, marking: Make, reopened: Make) -> None:
    form = a_form((50, 200, "Name and Social Security Number and date"))
    words = form.stretch("Social Security Number")
    copy = write(form.request, form.document, (a_change(words, "remove"),), marking("revised"))
    before, after = form.stretch("and date").block, reopened(copy.content).document.pages[0].blocks
    assert " ".join(block.text for block in after) == "Name and and date"
    assert abs(max(block.location.box.right for block in after) - before.box.right) < 0.2


def test_a_removed_question_takes_its_field_its_hint_and_its_line_with_it(
    a_form: Make, a_change: Make, marking: Make, reopened: Make
) -> None:
    form = a_form(NAME, SSN, AFTER, drawing="170 194 m 300 194 l S 170 144 m 300 144 l S", fields=(FIELD, OTHER))
    words, controls = form.stretch("Social Security Number"), form.controls("ssn")
    change = a_change(words, "remove", controls=controls)
    copy = write(form.request, form.document, (change,), marking("revised"))
    assert fields_of(copy.content) == ["phone"]
    with pikepdf.open(io.BytesIO(copy.content)) as pdf:
        assert len(pdf.Root.AcroForm.CO) == 1
        contents = pdf.pages[0].Contents.read_bytes()
    assert b"300 194 l" not in contents
    assert b"300 144 l" in contents
    assert "Telephone ____" in [block.text for block in reopened(copy.content).document.pages[0].blocks]


def test_a_tables_lines_stay(a_form: Make, a_change: Make, marking: Make) -> None:
    grid = "50 190 m 350 190 l S 50 220 m 350 220 l S 50 190 m 50 220 l S 165 190 m 165 220 l S 350 190 m 350 220 l S"
    form = a_form(SSN, drawing=grid, fields=({**FIELD, "rect": [166, 191, 349, 219]},))
    change = a_change(form.stretch("Social"), "remove", controls=form.controls("ssn"))
    copy = write(form.request, form.document, (change,), marking("revised"))
    with pikepdf.open(io.BytesIO(copy.content)) as pdf:
        contents = pdf.pages[0].Contents.read_bytes()
    assert contents.count(b"\nl\n") + contents.count(b" l\n") == 5


def test_a_tables_line_that_was_drawn_in_parts_stays(a_form: Make, a_change: Make, marking: Make) -> None:
    grid = "50 194 m 166 194 l S 166 194 m 240 194 l S 240 194 m 300 194 l S 300 194 m 380 194 l S"
    form = a_form(SSN, drawing=grid, fields=({**FIELD, "rect": [168, 195, 299, 210]},))
    change = a_change(form.stretch("Social"), "remove", controls=form.controls("ssn"))
    copy = write(form.request, form.document, (change,), marking("revised"))
    with pikepdf.open(io.BytesIO(copy.content)) as pdf:
        contents = pdf.pages[0].Contents.read_bytes()
    assert contents.count(b" l\n") == 4


def test_new_words_stand_where_the_old_ones_did(
    a_form: Make, a_change: Make, marking: Make, printed: Make, reopened: Make
) -> None:
    form = a_form(NAME, SSN, AFTER, fields=(FIELD, OTHER))
    change = a_change(
        form.stretch("Social Security Number"), "relabel", "Case number (if any)", controls=form.controls("ssn")
    )
    copy = write(form.request, form.document, (change,), marking("revised"))
    again = reopened(copy.content)
    block = next(b for b in again.document.pages[0].blocks if "Case number" in b.text)
    assert block.text == "Case number (if any) ____"
    assert abs(block.location.box.left - 50) < 0.5
    assert [field.help for field in block.fields] == ["Case number (if any)"]
    assert "Social" not in printed(copy.content)


def test_new_words_get_smaller_and_more_lines_before_they_are_given_up(
    a_form: Make, a_change: Make, marking: Make, reopened: Make
) -> None:
    form = a_form(SSN, (50, 184, "Telephone"), drawing="162 100 m 162 250 l S 20 100 m 20 250 l S")
    text = "Tell us the number of your case, if you know it"
    copy = write(
        form.request,
        form.document,
        (a_change(form.stretch("Social Security Number"), "relabel", text),),
        marking("revised"),
    )
    block = next(b for b in reopened(copy.content).document.pages[0].blocks if b.text.startswith("Tell us"))
    assert (block.text, 6 <= block.size < 10, copy.left) == (text, True, ())


@pytest.mark.parametrize(("deed", "stays"), [("relabel", True), ("replace", False)])
def test_what_does_not_fit_stands_in_a_note(  # noqa: PLR0913, PLR0917
    a_form: Make, a_change: Make, marking: Make, printed: Make, deed: str, stays: bool
) -> None:
    form = a_form(SSN, (50, 188, "Telephone"), (170, 200, "Date"), fields=({**FIELD, "rect": [210, 196, 300, 212]},))
    change = a_change(form.stretch("Social Security Number"), deed, "long words " * 20, controls=form.controls("ssn"))
    copy = write(form.request, form.document, (change,), marking("revised"))
    assert [left.code for left in copy.left] == ["no_room"]
    assert ("Social Security Number" in printed(copy.content)) is stays
    assert (copy.applied == ()) is stays
    with pikepdf.open(io.BytesIO(copy.content)) as pdf:
        assert "/Square" in [str(item.Subtype) for item in pdf.pages[0].Annots]


def test_letters_of_joined_scripts_stand_in_a_note(a_form: Make, a_change: Make, marking: Make) -> None:
    form = a_form(SSN)
    change = a_change(form.stretch("Social"), "replace", "رقم")
    copy = write(form.request, form.document, (change,), marking("revised"))
    assert [left.code for left in copy.left] == ["no_letters"]


@pytest.mark.parametrize("text", ["Número de caso", "Số hồ sơ Tiếng Việt", "Номер дела", "Գործի համար", "中文 한국어"])
def test_new_words_in_other_alphabets_can_be_found(
    a_form: Make, a_change: Make, marking: Make, printed: Make, text: str
) -> None:
    form = a_form(SSN)
    copy = write(
        form.request,
        form.document,
        (a_change(form.stretch("Social Security Number"), "replace", text),),
        marking("revised"),
    )
    assert (printed(copy.content), copy.left) == (text, ())


def test_tick_boxes_are_drawn_and_read_as_such(a_form: Make, a_change: Make, marking: Make, reopened: Make) -> None:
    form = a_form(SSN)
    change = a_change(form.stretch("Social Security Number"), "replace", "Pay by ☐ check ☐ card ____")
    copy = write(form.request, form.document, (change,), marking("revised"))
    assert reopened(copy.content).document.pages[0].blocks[0].text == "Pay by ☐ check ☐ card ____"


def test_of_a_clause_only_its_sentence_goes(a_form: Make, a_change: Make, marking: Make, printed: Make) -> None:
    form = a_form((20, 200, "Sign below. We share your answers with police. Thank you."))
    words = form.stretch("Sign below. We share your answers with police. Thank you.")
    change = a_change(words, "remove", kind="clause", matched="share your answers")
    copy = write(form.request, form.document, (change,), marking("revised"))
    assert printed(copy.content) == "Sign below. Thank you."


def test_two_findings_on_the_same_words_are_one_change(
    a_form: Make, a_change: Make, marking: Make, printed: Make
) -> None:
    form = a_form(SSN)
    words = form.stretch("Social Security Number")
    changes = (a_change(words, "remove"), a_change(words, "replace", "Case number", name="f2"))
    copy = write(form.request, form.document, changes, marking("revised"))
    assert (printed(copy.content), copy.applied) == ("Case number", ("f1", "f2"))


def test_optional_means_no_longer_required(a_form: Make, a_change: Make, marking: Make) -> None:
    form = a_form(AFTER, fields=(OTHER,))
    change = a_change(form.stretch("Telephone"), "note", action="make_optional", controls=form.controls("phone"))
    copy = write(form.request, form.document, (change,), marking("revised"))
    with pikepdf.open(io.BytesIO(copy.content)) as pdf:
        assert pdf.Root.AcroForm.Fields[0].Ff == 0
        assert "no longer required" in str(pdf.pages[0].Annots[0].Contents)
    assert copy.applied == ("f1",)


def test_a_kept_question_leaves_no_trace(a_form: Make, a_change: Make, marking: Make) -> None:
    form = a_form(AFTER, fields=(OTHER,))
    change = a_change(form.stretch("Telephone"), "note", action="keep", controls=form.controls("phone"))
    copy = write(form.request, form.document, (change,), marking("revised"))
    assert (copy.content, copy.applied) == (form.request.content, ("f1",))


def test_a_question_in_a_hint_alone_goes_with_its_field_or_gets_another_hint(
    a_form: Make, a_change: Make, marking: Make, reopened: Make
) -> None:
    form = a_form(NAME, fields=(FIELD, OTHER))
    at = form.controls("ssn")
    removed = write(
        form.request, form.document, (a_change(None, "remove", location=at[0], controls=at),), marking("revised")
    )
    assert fields_of(removed.content) == ["phone"]
    worded = write(
        form.request,
        form.document,
        (a_change(None, "relabel", "Case", location=at[0], controls=at),),
        marking("revised"),
    )
    fields = [f for b in reopened(worded.content).document.pages[0].blocks for f in b.fields]
    assert sorted(field.help for field in fields) == ["Case", "Telephone"]


def test_an_encrypted_form_is_revised_and_stays_encrypted(
    a_form: Make, a_change: Make, marking: Make, printed: Make
) -> None:
    form = a_form(NAME, SSN, password="open")  # noqa: S106
    copy = write(
        form.request, form.document, (a_change(form.stretch("Social Security Number"), "remove"),), marking("revised")
    )
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(io.BytesIO(copy.content))
    assert printed(copy.content, "open") == "Your name"


def test_words_in_a_font_that_cannot_be_followed_stay_and_are_told_of(
    a_form: Make, a_change: Make, marking: Make, printed: Make
) -> None:
    form = a_form(NAME, SSN)
    with pikepdf.open(io.BytesIO(form.request.content)) as pdf:
        pdf.pages[0].Contents = pdf.make_stream(pdf.pages[0].Contents.read_bytes() + b"\nBT /Nowhere 10 Tf (x) Tj ET")
        saved = io.BytesIO()
        pdf.save(saved)
    request = type(form.request)(saved.getvalue(), "form.pdf", "pdf")
    copy = write(
        request, form.document, (a_change(form.stretch("Social Security Number"), "remove"),), marking("revised")
    )
    assert ("Social Security Number" in printed(copy.content), [left.code for left in copy.left]) == (
        True,
        ["out_of_reach"],
    )
    assert copy.applied == ()


def test_neighbours_that_get_the_same_question_are_asked_it_once(
    a_form: Make, a_change: Make, marking: Make, printed: Make
) -> None:
    form = a_form((50, 200, "Bank name"), (50, 184, "Account number"))
    changes = (
        a_change(form.stretch("Bank name"), "replace", "How shall we pay you?"),
        a_change(form.stretch("Account number"), "replace", "How shall we pay you?", name="f2"),
    )
    copy = write(form.request, form.document, changes, marking("revised"))
    assert (printed(copy.content), copy.applied, copy.left) == ("How shall we pay you?", ("f1", "f2"), ())


def test_a_reworded_choice_keeps_its_box_and_its_words_stand_beside_it(
    a_form: Make, a_change: Make, marking: Make
) -> None:
    box = {"name": "agree", "rect": [50, 198, 62, 210]}
    form = a_form(NAME, (66, 200, "I agree that you tell everybody"), AFTER, fields=(box,))
    line = next(b for p in form.document.pages for b in p.blocks if "I agree" in b.text)
    words = Stretch(line.location, 0, len(line.text))
    copy = write(form.request, form.document, (a_change(words, "relabel", "I may say no"),), marking("revised"))
    assert fields_of(copy.content) == ["agree"]
    with pypdfium2.PdfDocument(copy.content) as pdf:
        text = pdf[0].get_textpage()
        assert text.get_charbox(text.search("I may").get_next()[0])[0] >= 62


@pytest.mark.parametrize(("words", "frames"), [("Kept here. We share it. Kept too.", 2), ("We share it.", 1)])
def test_a_note_frames_no_words_that_stay(a_form: Make, a_change: Make, marking: Make, words: str, frames: int) -> None:
    first, _, rest = words.rpartition("share")
    form = a_form((50, 200, f"{first}share"), (50, 188, rest.strip()))
    change = a_change(form.stretch(f"{first}share {rest.strip()}"), "remove", kind="clause", matched="share it")
    copy = write(form.request, form.document, (change,), marking("revised"))
    with pikepdf.open(io.BytesIO(copy.content)) as pdf:
        note = next(item for item in pdf.pages[0].Annots if item.Subtype == "/Square")
        assert note.AP.N.read_bytes().count(b" re S") == frames


@pytest.mark.parametrize(
    ("line", "deed", "text", "left"),
    [
        ("Savings account: $__________", "remove", "", "Your name Telephone"),
        ("Savings account: Rent__________", "remove", "", "Your name Rent Telephone"),
        ("Savings account: $__________", "relabel", "Case", "Your name Case ____ Telephone"),
    ],
)
def test_a_sign_that_leads_to_a_blank_goes_with_it(  # noqa: PLR0913, PLR0917
    a_form: Make,
    a_change: Make,
    marking: Make,
    reopened: Make,
    printed: Make,
    line: str,
    deed: str,
    text: str,
    left: str,
) -> None:
    form = a_form(NAME, (50, 200, line), AFTER)
    words = form.stretch("Savings account:")
    block = next(b for b in form.document.pages[0].blocks if b.text.startswith("Savings"))
    answer = Stretch(words.block, block.text.index("____"), block.text.index("____") + 4)
    change = a_change(words, deed, text, answers=(answer,))
    copy = write(form.request, form.document, (change,), marking("revised"))
    assert " ".join(block.text for block in reopened(copy.content).document.pages[0].blocks) == left
    assert ("$" in printed(copy.content)) == (deed == "relabel")


def test_new_words_end_before_what_is_left_of_a_word(
    a_form: Make, a_change: Make, marking: Make, reopened: Make
) -> None:
    form = a_form(NAME, (50, 200, "Savings account"), (200, 200, "Rent:__________"), AFTER)
    blank = next(b for b in form.document.pages[0].blocks if "Rent" in b.text)
    at = blank.text.index("____")
    answer = Stretch(blank.location, at, at + 4)
    text = "Tell us how we can reach you, and when, if you like"
    change = a_change(form.stretch("Savings account"), "replace", text, answers=(answer,))
    copy = write(form.request, form.document, (change,), marking("revised"))
    new = next(b for b in reopened(copy.content).document.pages[0].blocks if b.text.startswith("Tell us"))
    assert new.location.box.right < 200


@pytest.mark.parametrize(
    ("font", "taken"), [("Times-Roman", "Times-Roman"), ("Helvetica", "Helvetica"), ("ABCDEF+OpenSans", "Helvetica")]
)
def test_new_words_have_serifs_and_colour_where_the_old_ones_had(  # noqa: PLR0913, PLR0917
    a_form: Make, a_change: Make, marking: Make, reopened: Make, font: str, taken: str
) -> None:
    with pikepdf.open(io.BytesIO(a_form(NAME, SSN, AFTER, drawing="1 0 0 rg").request.content)) as pdf:
        pdf.pages[0].Resources.Font.F.BaseFont = pikepdf.Name(f"/{font}")
        saved = io.BytesIO()
        pdf.save(saved)
    form = reopened(saved.getvalue())
    change = a_change(form.stretch("Social Security Number"), "relabel", "Case")
    copy = write(form.request, form.document, (change,), marking("revised"))
    with pikepdf.open(io.BytesIO(copy.content)) as pdf:
        page = pdf.pages[0]
        named = {str(font.BaseFont) for name, font in page.Resources.Font.items() if name.startswith("/AskLess")}
        assert named == {f"/{taken}"}
        assert b"1.000 0.000 0.000 rg" in page.Contents.read_bytes()
