"""Tests of the check that a PDF's copy is the same outside the changes."""

from __future__ import annotations

import io
from typing import Literal

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, String

from auditor.loaders import load
from auditor.loaders.request import Request
from auditor.values.change import Change
from auditor.values.decision import Decision
from auditor.values.finding import Explanation, Finding
from auditor.values.location import PageLocation, Stretch
from auditor.values.question import Question
from tests.evaluation.page_letters import controls_verdict, letters_verdict
from tests.evaluation.touched import touched_by

WORDS = ((50, 250, "Your name"), (50, 200, "Your SSN"), (50, 150, "Telephone"))
FIELDS = (("name", 246), ("ssn", 196), ("phone", 146))


def a_form(words: tuple[tuple[int, int, str], ...] = WORDS, fields: tuple[tuple[str, int], ...] = FIELDS) -> bytes:
    pdf = pikepdf.new()
    page = pdf.add_blank_page(page_size=(400, 300)).obj
    page.Resources = Dictionary(
        Font=Dictionary(F=Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Courier))
    )
    shown = (f"BT /F 10 Tf {x} {y} Td ({text}) Tj ET" for x, y, text in words)
    page.Contents = pdf.make_stream("\n".join(shown).encode())
    made = [
        Dictionary(Subtype=Name.Widget, FT=Name.Tx, T=String(name), Rect=Array([200, y, 330, y + 16]), Ff=2)
        for name, y in fields
    ]
    page.Annots = Array([pdf.make_indirect(widget) for widget in made])
    pdf.Root.AcroForm = Dictionary(Fields=page.Annots)
    saved = io.BytesIO()
    pdf.save(saved)
    return saved.getvalue()


def a_change(deed: Literal["remove", "relabel"], text: str = "") -> tuple[Change, ...]:
    document = load(Request(a_form(), "form.pdf", "pdf"))
    block = next(block for block in document.pages[0].blocks if "SSN" in block.text)
    at = block.location
    assert isinstance(at, PageLocation)
    controls = tuple(field.location for field in block.fields if field.location)
    question = Question("Your SSN", "asked", "field", at, words=Stretch(at, 0, 8), controls=controls)
    told = Explanation("ssn.number.en", "ssn", "SSN", 100.0)
    finding = Finding("f1", "ssn", "ssn", "question", question, "high", 1.0, needs_person=False, explanation=told)
    return (Change(finding, Decision("f1", "remove"), deed, text, "SSN", "Remove this."),)


@pytest.mark.parametrize(
    ("words", "verdict"),
    [
        (WORDS, "same"),
        ((WORDS[0], WORDS[2]), "same"),
        ((WORDS[0], (50, 200, "Case No"), WORDS[2]), "same"),
        ((WORDS[0], (50, 200, "Other"), WORDS[2]), "-0 +3"),
        ((WORDS[0], WORDS[1], (50, 150, "Telephon")), "-1 +0"),
        ((WORDS[0], WORDS[1], (51, 150, "Telephone")), "-9 +6"),
    ],
)
def test_letters_keep_their_places_but_for_those_of_a_change(
    words: tuple[tuple[int, int, str], ...], verdict: str
) -> None:
    document = load(Request(a_form(), "form.pdf", "pdf"))
    touched = touched_by(document, a_change("remove", "Case No"))
    assert letters_verdict(a_form(), a_form(words), document, touched) == verdict


@pytest.mark.parametrize(
    ("fields", "verdict"),
    [
        (FIELDS, "same (0 gone)"),
        ((FIELDS[0], FIELDS[2]), "same (1 gone)"),
        (FIELDS[:2], "1 differ (0 gone)"),
        ((FIELDS[0], FIELDS[1], ("phone", 147)), "2 differ (0 gone)"),
        ((FIELDS[2], FIELDS[1], FIELDS[0]), "3 differ (1 gone)"),
    ],
    ids=["all", "the question's", "another", "moved", "another order"],
)
def test_controls_stay_but_for_those_of_a_removed_question(fields: tuple[tuple[str, int], ...], verdict: str) -> None:
    assert controls_verdict(a_form(), a_form(fields=fields), a_change("remove")) == verdict


def test_a_control_of_a_question_that_is_worded_anew_stays() -> None:
    copy = a_form(fields=(FIELDS[0], FIELDS[2]))
    assert controls_verdict(a_form(), copy, a_change("relabel", "Case No")) == "1 differ (0 gone)"
