"""Tests of copies of scans."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import UTC, datetime

import numpy as np
import pikepdf
import pypdfium2
import pytest
from PIL import Image, ImageDraw

from auditor.exporters.scan_copy import write
from auditor.loaders.request import Request
from auditor.masking import MASK
from auditor.values.block import Block
from auditor.values.box import Box
from auditor.values.change import Change
from auditor.values.copy import Marking
from auditor.values.decision import Decision
from auditor.values.document import Document, Page
from auditor.values.finding import Explanation, Finding, Kind
from auditor.values.location import PageLocation, Stretch
from auditor.values.question import Question

MARKING = Marking("marked", None, "A Reviewer", datetime(2026, 3, 4, tzinfo=UTC))
SSN = Block("SSN:", "paragraph", PageLocation(1, Box(20, 20, 45, 30)), size=10)
PHONE = Block("Telephone:", "paragraph", PageLocation(1, Box(120, 20, 170, 30)), size=10)
UNDER = Block("Your address:", "paragraph", PageLocation(1, Box(20, 50, 80, 60)), size=10)


def a_picture(kind: str = "PNG", mode: str = "1", **how: object) -> bytes:
    """Return a page of 200 by 100 points at 144 dots an inch, with answers written right of the label and beneath."""
    image = Image.new("L", (400, 200), 255)
    pen = ImageDraw.Draw(image)
    pen.rectangle((100, 45, 200, 55), fill=0 if mode == "1" else 90)
    pen.rectangle((50, 70, 80, 80), fill=0)
    pen.rectangle((360, 180, 370, 190), fill=0)
    saved = io.BytesIO()
    image.convert(mode).save(saved, kind, dpi=(144, 144), **how)
    return saved.getvalue()


def a_scan(content: bytes, *blocks: Block, kind: str = "image/png", rotation: int = 0) -> tuple[Request, Document]:
    page = Page(1, blocks or (SSN, PHONE, UNDER), recognised=True, rotation=rotation)
    return Request(content, "scan", kind), Document("png", (page,), page_count=1)


def a_change(block: Block = SSN, kind: Kind = "question") -> Change:
    question = Question("SSN", "asked", "blank", block.location, words=Stretch(block.location, 0, len(block.text)))
    told = Explanation("ssn.number.en", "ssn", "ssn", 100.0)
    finding = Finding("f1", "ssn", "ssn", kind, question, "high", 1.0, needs_person=False, explanation=told)
    return Change(finding, Decision("f1", "remove"), "remove", "", "SSN", "Remove this.")


def shown(content: bytes) -> np.ndarray:
    """Return the dots of the picture on a copy's first page, as a viewer unpacks them."""
    with pypdfium2.PdfDocument(content) as pdf:
        (picture,) = pdf[0].get_objects()
        return np.asarray(picture.get_bitmap(render=False).to_pil().convert("L"))


@pytest.mark.parametrize("mode", ["1", "L", "RGB"])
def test_every_dot_of_a_picture_without_loss_stays_as_it_is(mode: str) -> None:
    content = a_picture(mode=mode)
    copy = write(*a_scan(content), (a_change(),), MARKING)
    with Image.open(io.BytesIO(content)) as image:
        assert np.array_equal(shown(copy.content), np.asarray(image.convert("L")))
    assert (copy.ending, copy.applied, copy.left, copy.warnings) == (".pdf", ("f1",), (), ("flattened",))


def test_a_jpeg_passes_through_byte_for_byte() -> None:
    content = a_picture("JPEG", "L")
    copy = write(*a_scan(content, kind="image/jpeg"), (), MARKING)
    assert content in copy.content


def test_a_jpeg_whose_answers_are_blacked_out_does_not() -> None:
    content = a_picture("JPEG", "L", comment=b"resident")
    copy = write(*a_scan(content, kind="image/jpeg"), (), replace(MARKING, redact=True))
    assert b"resident" in content
    assert b"resident" not in copy.content


def test_the_copy_holds_no_text_and_the_note_is_where_the_words_are() -> None:
    copy = write(*a_scan(a_picture()), (a_change(),), MARKING)
    with pypdfium2.PdfDocument(copy.content) as pdf:
        assert pdf[0].get_textpage().count_chars() == 0
    with pikepdf.open(io.BytesIO(copy.content)) as pdf:
        note = pdf.pages[0].Annots[0]
        assert [round(float(value)) for value in note.QuadPoints] == [20, 80, 45, 80, 20, 70, 45, 70]
        assert str(note.Contents) == "SSN\nRemove this."


def test_answers_right_of_and_beneath_the_label_are_black_and_nothing_else_is() -> None:
    request, document = a_scan(a_picture())
    plain = shown(write(request, document, (a_change(),), MARKING).content)
    redacted = shown(write(request, document, (a_change(),), replace(MARKING, redact=True)).content)
    assert (redacted[40:60, 92:238] == 0).all()
    assert (redacted[62:98, 42:88] == 0).all()
    assert np.array_equal(redacted[:, 242:], plain[:, 242:])
    assert np.array_equal(redacted[102:], plain[102:])
    assert np.array_equal(redacted[42:58, 40:88], plain[42:58, 40:88])


def test_what_was_written_does_not_end_the_black() -> None:
    answer = Block(MASK, "paragraph", PageLocation(1, Box(60, 20, 100, 30)), size=10)
    request, document = a_scan(a_picture(), SSN, answer, PHONE)
    redacted = shown(write(request, document, (a_change(),), replace(MARKING, redact=True)).content)
    assert (redacted[40:60, 92:238] == 0).all()


def test_a_number_that_was_read_with_its_label_is_black() -> None:
    label = Block(f"SSN {MASK}", "paragraph", PageLocation(1, Box(20, 20, 100, 30)), size=10)
    request, document = a_scan(a_picture(), label, PHONE)
    redacted = shown(write(request, document, (a_change(label),), replace(MARKING, redact=True)).content)
    assert (redacted[42:58, 60:238] == 0).all()
    unasked = shown(write(request, document, (), replace(MARKING, redact=True)).content)
    assert (unasked[42:58, 60:198] == 0).all()


def test_a_blank_that_stands_beside_its_label_leaves_the_label_white() -> None:
    label = replace(SSN, text="SSN: ____")
    change = a_change(label)
    question = replace(
        change.finding.question, words=Stretch(label.location, 0, 4), answers=(Stretch(label.location, 5, 9),)
    )
    request, document = a_scan(a_picture(), label, PHONE, UNDER)
    asked = replace(change, finding=replace(change.finding, question=question))
    redacted = shown(write(request, document, (asked,), replace(MARKING, redact=True)).content)
    assert (redacted[42:58, 42:88] == 255).all()
    assert (redacted[40:60, 92:238] == 0).all()


@pytest.mark.parametrize("kind", ["clause", "document"])
def test_what_asks_for_no_answer_is_not_blacked_out(kind: Kind) -> None:
    request, document = a_scan(a_picture())
    plain = shown(write(request, document, (a_change(kind=kind),), MARKING).content)
    redacted = shown(write(request, document, (a_change(kind=kind),), replace(MARKING, redact=True)).content)
    assert np.array_equal(redacted, plain)


def test_a_false_alarm_is_not_blacked_out() -> None:
    request, document = a_scan(a_picture())
    alarm = replace(a_change(), decision=Decision("f1", "not_sensitive"), deed="note")
    redacted = shown(write(request, document, (alarm,), replace(MARKING, redact=True)).content)
    assert np.array_equal(redacted, shown(write(request, document, (), MARKING).content))


def test_a_page_that_lies_on_its_side_stands_upright_in_the_copy() -> None:
    with Image.open(io.BytesIO(a_picture())) as image:
        turned = io.BytesIO()
        image.transpose(Image.Transpose.ROTATE_90).save(turned, "PNG", dpi=(144, 144))
    copy = write(*a_scan(turned.getvalue(), rotation=90), (a_change(),), MARKING)
    with Image.open(io.BytesIO(a_picture())) as image:
        assert np.array_equal(shown(copy.content), np.asarray(image.convert("L")))


def test_words_in_a_picture_are_told_to_be_left_in_a_revised_copy() -> None:
    copy = write(*a_scan(a_picture()), (a_change(),), replace(MARKING, manner="revised"))
    assert ([left.code for left in copy.left], copy.applied) == (["picture"], ())


def test_a_page_that_cannot_be_drawn_is_empty_and_told_of() -> None:
    request, document = a_scan(a_picture())
    broken = replace(document, pages=(*document.pages, replace(document.pages[0], number=2)))
    place = PageLocation(2, SSN.location.box)
    lost = a_change(replace(SSN, location=place))
    copy = write(request, broken, (a_change(), lost), MARKING)
    with pikepdf.open(io.BytesIO(copy.content)) as pdf:
        assert len(pdf.pages) == 2
    assert [left.code for left in copy.left] == ["out_of_reach"]


def test_a_scanned_pdf_keeps_its_pages_size_and_password() -> None:
    pdf = pikepdf.new()
    pdf.add_blank_page(page_size=(200, 100))
    saved = io.BytesIO()
    pdf.save(saved, encryption=pikepdf.Encryption(user="open", owner="open"))
    request, document = a_scan(saved.getvalue(), kind="pdf")
    copy = write(replace(request, password="open"), document, (), MARKING)  # noqa: S106 - a test's own
    with pikepdf.open(io.BytesIO(copy.content), password="open") as made:  # noqa: S106
        assert [float(value) for value in made.pages[0].MediaBox] == [0, 0, 200, 100]
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(io.BytesIO(copy.content))
