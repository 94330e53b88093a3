"""Tests of taking words and lines out of a page's content."""

from __future__ import annotations

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name

from auditor.exporters.pdf_copy.erasing import Eraser
from auditor.exporters.pdf_copy.redrawing import Unerasable
from auditor.exporters.pdf_copy.resources import own_resources
from auditor.values.box import Box

UPRIGHT = (1.0, 0.0, 0.0, -1.0, 0.0, 100.0)
FONT = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Courier)
WORD = Box(46, 82, 70, 92)
"""Where the fourth to seventh letters stand of a line of Courier at 10 points that starts at (28, 10)."""


def erased(content: str, *letters: Box, drawn: tuple[Box, ...] = (), **fonts: pikepdf.Object) -> str:
    pdf = pikepdf.new()
    page = pdf.add_blank_page(page_size=(200, 100))
    page.obj.Resources = Dictionary(Font=Dictionary(F=FONT, **fonts))
    page.obj.Contents = pdf.make_stream(content.encode("latin-1"))
    page.obj.Resources = own_resources(page.resources)
    return Eraser(pdf, letters, drawn).erase(page, UPRIGHT).decode("latin-1").replace("\n", " ")


@pytest.mark.parametrize(
    ("shown", "stays"),
    [
        ("(My SSN: x) Tj", "[ (My ) -2400 (: x) ] TJ"),
        ("[(My ) (SSN) (: x)] TJ", "[ (My ) -2400 (: x) ] TJ"),
        ("[(My S) -1000 (SN) (: x)] TJ", "[ (My ) -600 -1000 (SN) (: x) ] TJ"),
        ("(No hit) Tj", None),
    ],
)
def test_glyphs_go_and_the_others_stay_where_they_are(shown: str, stays: str | None) -> None:
    box = Box(46, 82, 64.1, 92) if "-1000" not in shown else Box(46, 82, 53, 92)
    content = erased(f"BT /F 10 Tf 28 10 Td {shown} ET", *(() if stays is None else (box,)))
    parts = stays.replace("-2400", "-1800") if stays else shown.replace("[(", "[ (")
    assert parts in content


def test_line_breaks_and_spacings_of_the_quote_operators_are_kept() -> None:
    content = erased("BT /F 10 Tf 12 TL 28 22 Td 0 Tc (ab) ' 2 1 (cd) \" ET", Box(0, 60, 200, 110))
    assert content.count("T*") == 2
    assert "2 Tw 1 Tc T* [" in content
    assert "(cd)" not in content


def test_the_matrices_of_the_page_and_of_the_text_are_followed() -> None:
    turned = "q 2 0 0 2 10 0 cm BT /F 5 Tf 1 0 0 1 9 5 Tm (My SSN: x) Tj ET Q"
    assert "(My )" in erased(turned, Box(46, 82, 64, 92))


def test_a_drawing_within_the_page_is_changed_for_this_page_alone() -> None:
    pdf = pikepdf.new()
    form = pdf.make_stream(b"BT /F 10 Tf 28 10 Td (My SSN) Tj ET", Type=Name.XObject, Subtype=Name.Form)
    page = pdf.add_blank_page(page_size=(200, 100))
    page.obj.Resources = own_resources(Dictionary(Font=Dictionary(F=FONT), XObject=Dictionary(X=form)))
    page.obj.Contents = pdf.make_stream(b"/X Do q 1 0 0 1 0 40 cm /X Do Q")
    content = Eraser(pdf, [Box(46, 82, 70, 92)], []).erase(page, UPRIGHT)
    assert content.split() == b"/Kept0 Do q 1 0 0 1 0 40 cm /X Do Q".split()
    assert b"SSN" not in page.obj.Resources.XObject.Kept0.read_bytes()
    assert b"SSN" in form.read_bytes()


def test_two_byte_codes_are_parted_by_their_font() -> None:
    below = Dictionary(Type=Name.Font, Subtype=Name.CIDFontType2, W=Array([1, Array([500, 1000])]), DW=600)
    wide = Dictionary(Type=Name.Font, Subtype=Name.Type0, Encoding=Name("/Identity-H"), DescendantFonts=Array([below]))
    content = erased("BT /W 10 Tf 28 10 Td <000100020003> Tj ET", Box(33, 82, 43, 92), W=wide)
    pdf = pikepdf.new()
    steps = pikepdf.parse_content_stream(pdf.make_stream(content.encode("latin-1")))
    (instruction,) = [step for step in steps if str(step.operator) == "TJ"]
    first, gap, last = instruction.operands[0]
    assert (bytes(first), gap, bytes(last)) == (b"\0\1", -1000, b"\0\3")


@pytest.mark.parametrize("encoding", ["/Identity-V", "/90ms-RKSJ-H"])
def test_a_font_that_cannot_be_parted_is_not_guessed_at(encoding: str) -> None:
    below = Dictionary(Type=Name.Font, Subtype=Name.CIDFontType2)
    odd = Dictionary(Type=Name.Font, Subtype=Name.Type0, Encoding=Name(encoding), DescendantFonts=Array([below]))
    with pytest.raises(Unerasable):
        erased("BT /Odd 10 Tf 28 10 Td (ab) Tj ET", WORD, Odd=odd)


def test_what_a_screen_reader_is_told_goes_with_the_words() -> None:
    content = erased("/Span <</ActualText (My SSN) /MCID 3>> BDC BT /F 10 Tf 28 10 Td (My SSN) Tj ET EMC", WORD)
    assert "SSN" not in content
    assert "/MCID 3" in content


def test_of_a_path_only_the_outlines_within_go() -> None:
    content = erased("10 10 m 60 10 l 10 50 m 60 50 l S 100 10 20 20 re f", drawn=(Box(9, 89, 61, 91),))
    assert "60 10 l" not in content
    assert "60 50 l" in content
    assert "100 10 20 20 re" in content


def test_a_path_that_clips_stays() -> None:
    assert "10 10 50 1 re W" in erased("10 10 50 1 re W n", drawn=(Box(0, 80, 100, 100),))


def test_a_page_that_leaves_states_open_is_closed() -> None:
    assert erased("q q 1 0 0 1 5 5 cm").count("Q") == 2
