"""Tests of the marked copy of a PDF."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any

import pikepdf
import pypdf
import pypdfium2
import pytest

from auditor.exporters.pdf_copy import write
from auditor.values.location import Stretch

Make = Callable[..., Any]
SSN = (50, 200, "Social Security Number")
NAME = (50, 240, "Your name")


def notes_of(content: bytes, password: str = "") -> list[dict[str, Any]]:
    with pikepdf.open(io.BytesIO(content), password=password) as pdf:
        return [
            {key: (str(value) if isinstance(value, pikepdf.String | pikepdf.Name) else
                   [round(float(v)) for v in value] if key in ("/Rect", "/QuadPoints") else value is not None)
             for key, value in item.items()}
            for item in pdf.pages[0].obj.get("/Annots", [])
        ]  # fmt: skip


def test_the_originals_bytes_are_a_prefix_and_the_words_stay(
    a_form: Make, a_change: Make, marking: Make, printed: Make
) -> None:
    form = a_form(NAME, SSN)
    copy = write(form.request, form.document, (a_change(form.stretch("Social Security"), "remove"),), marking("marked"))
    assert copy.content.startswith(form.request.content)
    assert printed(copy.content) == printed(form.request.content)
    assert (copy.ending, copy.applied, copy.left, copy.warnings) == (".pdf", ("f1",), (), ())


def test_the_note_stands_over_the_words_alone(a_form: Make, a_change: Make, marking: Make) -> None:
    form = a_form(NAME, SSN)
    change = a_change(form.stretch("Security"), "relabel", "Case number")
    copy = write(form.request, form.document, (change,), marking("marked"))
    highlight = notes_of(copy.content)[0]
    left, upper, right, _ = highlight["/QuadPoints"][:4]
    assert highlight["/Subtype"] == "/Highlight"
    assert (79 <= left <= 82, right < 130, 205 < upper < 212) == (True, True, True)


def test_a_note_tells_what_why_who_and_when(a_form: Make, a_change: Make, marking: Make) -> None:
    form = a_form(SSN)
    copy = write(form.request, form.document, (a_change(form.stretch("Social"), "remove"),), marking("marked"))
    highlight = notes_of(copy.content)[0]
    assert highlight["/Contents"] == "SSN · high\nRemove this.\nNobody needs it."
    assert (highlight["/T"], highlight["/M"]) == ("A Reviewer", "D:20260304050607+00'00'")


@pytest.mark.parametrize(
    ("deed", "manner", "kinds"),
    [
        ("remove", "marked", ["/Highlight", "/Popup", "/StrikeOut"]),
        ("replace", "marked", ["/Highlight", "/Popup", "/StrikeOut"]),
        ("relabel", "marked", ["/Highlight", "/Popup"]),
        ("note", "marked", ["/Highlight", "/Popup"]),
        ("remove", "comments", ["/Highlight", "/Popup"]),
    ],
)
def test_only_words_that_go_are_struck_out_and_only_where_changes_show(  # noqa: PLR0913, PLR0917
    a_form: Make, a_change: Make, marking: Make, deed: str, manner: str, kinds: list[str]
) -> None:
    form = a_form(SSN)
    copy = write(form.request, form.document, (a_change(form.stretch("Social"), deed),), marking(manner))
    assert [note["/Subtype"] for note in notes_of(copy.content)] == kinds


def test_names_of_notes_are_unique_though_a_finding_is_marked_twice(
    a_form: Make, a_change: Make, marking: Make
) -> None:
    form = a_form(NAME, SSN)
    changes = (a_change(form.stretch("Social"), "remove"), a_change(form.stretch("Your"), "remove"))
    copy = write(form.request, form.document, changes, marking("marked"))
    names = [note["/NM"] for note in notes_of(copy.content) if "/NM" in note]
    assert len(set(names)) == len(names) == 4


def test_a_question_without_words_is_marked_at_its_control(a_form: Make, a_change: Make, marking: Make) -> None:
    form = a_form(NAME, fields=({"name": "ssn", "rect": [50, 100, 200, 120], "hint": "SSN"},))
    at = form.controls("ssn")
    copy = write(
        form.request, form.document, (a_change(None, "remove", location=at[0], controls=at),), marking("marked")
    )
    note, _, widget = notes_of(copy.content)
    assert (note["/Subtype"], widget["/Subtype"]) == ("/Square", "/Widget")
    assert note["/Rect"] == [46, 96, 204, 124]


def test_every_viewer_sees_the_tint_and_the_words_through_it(a_form: Make, a_change: Make, marking: Make) -> None:
    form = a_form(SSN)
    copy = write(form.request, form.document, (a_change(form.stretch("Social"), "note"),), marking("marked"))
    with pypdfium2.PdfDocument(copy.content) as pdf:
        image = pdf[0].render(scale=4).to_pil().convert("RGB")
    line = [image.getpixel((x, int((300 - 203.5) * 4))) for x in range(200, 320)]
    assert (251, 232, 239) in line
    assert min(sum(dot) for dot in line) < 150


@pytest.mark.parametrize(
    ("rotate", "matrix", "box"),
    [
        (90, "0 1 -1 0 200 50", (192, 50, 202, 154)),
        (180, "-1 0 0 -1 300 200", (196, 192, 300, 202)),
        (270, "0 -1 1 0 100 250", (98, 146, 108, 250)),
    ],
)
def test_on_a_turned_page_the_note_is_where_the_words_are(  # noqa: PLR0913, PLR0917
    a_form: Make, a_change: Make, marking: Make, rotate: int, matrix: str, box: tuple[int, ...]
) -> None:
    form = a_form(drawing=f"BT /F 10 Tf {matrix} Tm (Social Security Number) Tj ET", rotate=rotate)
    change = a_change(form.stretch("Social Security Number"), "note")
    quad = notes_of(write(form.request, form.document, (change,), marking("marked")).content)[0]["/QuadPoints"]
    found = (min(quad[0::2]), min(quad[1::2]), max(quad[0::2]), max(quad[1::2]))
    assert [abs(one - other) <= 3 for one, other in zip(found, box, strict=True)] == [True] * 4, found


def test_an_encrypted_form_stays_encrypted(a_form: Make, a_change: Make, marking: Make) -> None:
    form = a_form(SSN, password="open")  # noqa: S106
    copy = write(form.request, form.document, (a_change(form.stretch("Social"), "remove"),), marking("marked"))
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(io.BytesIO(copy.content))
    assert notes_of(copy.content, "open")[0]["/Subtype"] == "/Highlight"


def test_a_form_with_a_cross_reference_stream_gets_another(a_form: Make, a_change: Make, marking: Make) -> None:
    saved = io.BytesIO()
    with pikepdf.open(io.BytesIO(a_form(SSN).request.content)) as pdf:
        pdf.save(saved, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    form = a_form(SSN)
    request = type(form.request)(saved.getvalue(), "form.pdf", "pdf")
    copy = write(request, form.document, (a_change(form.stretch("Social"), "remove"),), marking("marked"))
    assert copy.content.startswith(saved.getvalue())
    assert b"/XRef" in copy.content[len(saved.getvalue()) :]
    assert len(pypdf.PdfReader(io.BytesIO(copy.content)).pages[0]["/Annots"]) == 3


def test_a_form_whose_table_is_not_where_it_says_is_written_anew(a_form: Make, a_change: Make, marking: Make) -> None:
    form = a_form(SSN)
    at = form.request.content.rindex(b"startxref") + 10
    damaged = type(form.request)(form.request.content[:at] + b"7\n%%EOF\n", "form.pdf", "pdf")
    copy = write(damaged, form.document, (a_change(form.stretch("Social"), "remove"),), marking("marked"))
    assert not copy.content.startswith(damaged.content)
    assert notes_of(copy.content)[0]["/Subtype"] == "/Highlight"


def test_without_changes_the_copy_is_the_form(a_form: Make, marking: Make) -> None:
    form = a_form(SSN)
    for manner in ("marked", "comments", "revised"):
        assert write(form.request, form.document, (), marking(manner)).content == form.request.content


def test_a_file_that_cannot_be_opened_is_left(a_form: Make, a_change: Make, marking: Make) -> None:
    form = a_form(SSN)
    broken = type(form.request)(b"%PDF-1.4 nothing", "form.pdf", "pdf")
    copy = write(broken, form.document, (a_change(form.stretch("Social"), "remove"),), marking("marked"))
    assert (copy.content, copy.applied) == (broken.content, ())
    assert [(left.finding, left.code) for left in copy.left] == [("f1", "out_of_reach")]


@pytest.mark.parametrize(("deed", "right"), [("remove", 195), ("note", None)])
def test_the_choices_that_go_with_the_words_are_struck_out_too(
    a_form: Make, a_change: Make, marking: Make, deed: str, right: float | None
) -> None:
    squares = " ".join(f"{x} 200 9 9 re S" for x in (120, 170))
    form = a_form((50, 200, "A citizen?"), (132, 200, "Yes"), (182, 200, "No"), drawing=squares)
    words = form.stretch("A citizen?")
    answer = Stretch(words.block, words.end, words.end + len(" ☐ Yes ☐ No"))
    copy = write(form.request, form.document, (a_change(words, deed, answers=(answer,)),), marking("marked"))
    struck = [note["/QuadPoints"] for note in notes_of(copy.content) if note["/Subtype"] == "/StrikeOut"]
    assert [max(quads[::2]) for quads in struck] == ([right] if right else [])


def test_captions_of_other_questions_are_not_struck_out(a_form: Make, a_change: Make, marking: Make) -> None:
    squares = " ".join(f"{x} {y} 9 9 re S" for x in (55, 95) for y in (220, 200))
    lines = " ".join(f"40 {y} m 360 {y} l S" for y in (262, 236, 214, 194))
    walls = " ".join(f"{x} 194 m {x} 262 l S" for x in (40, 80, 120, 360))
    heads, rows = ((52, 245, "Yes"), (94, 245, "No")), ((130, 222, "Own a car?"), (130, 202, "A citizen?"))
    form = a_form(*heads, *rows, drawing=f"{squares} {lines} {walls}")
    words = form.stretch("A citizen?")
    answer = Stretch(words.block, words.end, words.end + len(" ☐ Yes ☐ No"))
    copy = write(form.request, form.document, (a_change(words, "remove", answers=(answer,)),), marking("marked"))
    struck = next(note["/QuadPoints"] for note in notes_of(copy.content) if note["/Subtype"] == "/StrikeOut")
    assert max(struck[1::2]) < 236
