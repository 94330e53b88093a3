"""What is not in a PDF's copy is said on its first page, and its second, XFA copy is told of or left out."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any

import pikepdf
import pytest

from auditor.exporters.pdf_copy import write
from auditor.values.box import Box
from auditor.values.copy import LEFT, Left, Manner

Make = Callable[..., Any]
TITLE = (50, 260, "City intake form")
SSN = (50, 200, "Social Security Number")
FIELD = {"name": "ssn", "rect": [170, 196, 300, 212]}
KNOWN = (Left("f1", "still_asked"),)


def remarks(content: bytes) -> list[tuple[str, list[float]]]:
    """Return the words and the rectangle of each remark on the first page."""
    with pikepdf.open(io.BytesIO(content)) as pdf:
        notes = [note for note in pdf.pages[0].get("/Annots", []) if note.get("/Subtype") == "/Text"]
        return [(str(note.Contents), [float(side) for side in note.Rect]) for note in notes]


@pytest.mark.parametrize("manner", ["marked", "revised", "comments"])
def test_what_is_known_not_to_be_in_the_copy_is_said_beside_the_title(
    manner: Manner, a_form: Make, a_change: Make, marking: Make, printed: Make
) -> None:
    form = a_form(TITLE, SSN)
    change = a_change(form.stretch("Social Security Number"), "remove")
    copy = write(form.request, form.document, (change,), marking(manner), KNOWN)
    ((words, (left, bottom, right, top)),) = remarks(copy.content)
    assert words.split("\n")[:2] == ["This copy is partial", LEFT["still_asked"]]
    title = form.block("City").box
    assert title.right < left < right < title.right + 25
    assert bottom < 300 - title.middle < top
    assert ("Social" in printed(copy.content)) == (manner != "revised")


def test_what_the_copier_leaves_itself_is_said_too(a_form: Make, a_change: Make, marking: Make) -> None:
    form = a_form(TITLE, SSN)
    lost = a_change(None, "remove", location=form.block("City").__class__(1, Box(0, 0, 1, 1)))
    copy = write(form.request, form.document, (lost,), marking("marked"))
    assert [left.code for left in copy.left] == ["out_of_reach"]
    ((words, _),) = remarks(copy.content)
    assert LEFT["out_of_reach"] in words
    assert copy.content.startswith(form.request.content)


def test_a_copy_that_holds_everything_says_nothing(a_form: Make, a_change: Make, marking: Make) -> None:
    form = a_form(TITLE, SSN)
    copy = write(form.request, form.document, (a_change(form.stretch("Social"), "remove"),), marking("revised"))
    assert remarks(copy.content) == []


def with_xfa(form: Any, reopened: Make) -> Any:  # noqa: ANN401 - a form of the conftest
    """Give a form a second copy of itself."""
    with pikepdf.open(io.BytesIO(form.request.content)) as pdf:
        pdf.Root.AcroForm.XFA = pdf.make_stream(b"<xdp/>")
        saved = io.BytesIO()
        pdf.save(saved)
    return reopened(saved.getvalue())


XFA: dict[Manner, tuple[bool, str]] = {
    "marked": (True, "xfa"),
    "comments": (True, "xfa"),
    "revised": (False, "xfa_dropped"),
}
"""Whether the copy still has its second form, and what the person is told."""


@pytest.mark.parametrize("manner", XFA)
def test_the_xfa_copy_is_kept_beside_notes_and_left_out_of_what_is_changed(
    manner: Manner, a_form: Make, a_change: Make, marking: Make, reopened: Make
) -> None:
    form = with_xfa(a_form(TITLE, SSN, fields=(FIELD,)), reopened)
    change = a_change(form.stretch("Social Security Number"), "remove", controls=form.controls("ssn"))
    copy = write(form.request, form.document, (change,), marking(manner))
    with pikepdf.open(io.BytesIO(copy.content)) as pdf:
        assert ("/XFA" in pdf.Root.AcroForm, *copy.warnings) == XFA[manner]


def test_a_form_in_which_nothing_changes_keeps_its_xfa_copy_and_needs_no_warning(
    a_form: Make, marking: Make, reopened: Make
) -> None:
    form = with_xfa(a_form(TITLE, fields=(FIELD,)), reopened)
    copy = write(form.request, form.document, (), marking("revised"))
    assert (copy.content, copy.warnings) == (form.request.content, ())
