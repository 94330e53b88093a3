"""Reading PDF files: words, fields, and honest notices of what could not be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from auditor import errors
from auditor.loaders.pdf import load

if TYPE_CHECKING:
    from collections.abc import Callable

    from conftest import PdfForm

    from auditor.loaders.request import Request
    from auditor.values.document import Document

    Asked = Callable[..., Request]


def texts(document: Document, page: int = 0) -> list[str]:
    return [block.text for block in document.pages[page].blocks]


def codes(document: Document) -> list[tuple[str, int | None]]:
    return [(notice.code, notice.page) for notice in document.notices]


class TestWords:
    """Words and where they stand."""

    def test_labels_and_fields(self, form: PdfForm, asked: Asked) -> None:
        form.write("Last name", 50, 100)
        form.field("last", (110, 97, 250, 113))
        form.write("Country of birth", 50, 140)
        form.line(130, 151, 300)
        document = load(asked(form.content()))
        assert texts(document) == ["Last name ____", "Country of birth ____"]
        assert (document.format, document.page_count, codes(document)) == ("pdf", 1, [])

    def test_boxes_are_in_points_from_the_top_left(self, form: PdfForm, asked: Asked) -> None:
        right = form.write("Religion", 50, 100)
        box = load(asked(form.content())).pages[0].blocks[0].location.box
        assert (box.left, box.top, box.right, box.bottom) == pytest.approx((50, 100, right, 110), abs=1.5)

    @pytest.mark.parametrize("turned", [90, 180, 270])
    def test_a_turned_page_is_read_where_it_is_seen(self, form: PdfForm, asked: Asked, turned: int) -> None:
        form.turned = turned
        form.write("Nationality", 50, 100)
        document = load(asked(form.content()))
        box = document.pages[0].blocks[0].location.box
        expected = {90: (792 - 110, 50), 180: (612 - 50 - box.width, 792 - 110), 270: (100, 612 - 50 - box.height)}[
            turned
        ]
        assert texts(document) == ["Nationality"]
        assert (box.left, box.top) == pytest.approx(expected, abs=3)

    def test_hard_spaces_and_soft_hyphens(self, form: PdfForm, asked: Asked) -> None:
        form.write("Your\u00a0I\u00ad94 number", 50, 100)
        assert texts(load(asked(form.content()))) == ["Your I-94 number"]

    def test_a_drawn_square_is_a_tick_box(self, form: PdfForm, asked: Asked) -> None:
        form.rectangle(50, 100, 9, 9)
        form.write("I am a citizen", 63, 100)
        assert texts(load(asked(form.content()))) == ["☐ I am a citizen"]

    def test_numbers_are_masked(self, form: PdfForm, asked: Asked) -> None:
        form.write("For example 123-45-6789", 50, 100)
        assert texts(load(asked(form.content()))) == ["For example •••-••-••••"]

    def test_running_heads_and_page_numbers(self, form: PdfForm, asked: Asked) -> None:
        for number in (1, 2):
            form.write("City of Marisol", 50, 30, 8)
            form.write(f"Please answer every question on page {number} in ink and sign at the end.", 50, 200)
            form.write(f"Page {number} of 2", 500, 770, 8)
            if number == 1:
                form.add_page()
        document = load(asked(form.content()))
        assert [[b.role for b in page.blocks] for page in document.pages] == [["header", "paragraph", "footer"]] * 2


class TestFields:
    """Form fields, but never their values."""

    def test_what_is_read_of_a_field(self, form: PdfForm, asked: Asked) -> None:
        form.write("SSN", 50, 100)
        form.field("ssn", (80, 97, 200, 113), TU="Enter your Social Security number", Ff=2)
        (field,) = load(asked(form.content())).pages[0].blocks[0].fields
        assert (field.kind, field.name, field.help, field.required) == (
            "text", "ssn", "Enter your Social Security number", True,
        )  # fmt: skip
        assert field.location.box.left == pytest.approx(80)

    def test_a_value_is_never_read(self, form: PdfForm, asked: Asked) -> None:
        form.write("SSN", 50, 100)
        form.field("ssn", (80, 97, 200, 113), V="secret value", DV="secret default")
        assert "secret" not in repr(load(asked(form.content())))

    def test_names_and_tooltips_come_down_from_the_parent(self, form: PdfForm, asked: Asked) -> None:
        form.write("Number", 50, 100)
        child = form.field("number", (90, 97, 200, 113))
        form.family("passport", [child], TU="Passport number")
        (field,) = load(asked(form.content())).pages[0].blocks[0].fields
        assert (field.name, field.help) == ("passport.number", "Passport number")

    def test_fields_that_the_form_does_not_list(self, form: PdfForm, asked: Asked) -> None:
        for top in (100, 130):
            form.write("Number", 50, top)
            form.unlisted.append(form.field(f"number {top}", (90, top - 3, 200, top + 13)))
        form.write("SSN", 50, 160)
        form.field("ssn", (90, 157, 200, 173))
        fields = [field.name for block in load(asked(form.content())).pages[0].blocks for field in block.fields]
        assert fields == ["number 100", "number 130", "ssn"]

    def test_options_of_a_list(self, form: PdfForm, asked: Asked) -> None:
        form.write("Status", 50, 100)
        form.field("status", (90, 97, 200, 113), "/Ch", Ff=1 << 17, Opt=["Citizen", "Visitor"])
        (field,) = load(asked(form.content())).pages[0].blocks[0].fields
        assert (field.kind, field.options) == ("choice", ("Citizen", "Visitor"))

    def test_a_hidden_field_is_not_asked(self, form: PdfForm, asked: Asked) -> None:
        form.write("Name", 50, 100)
        form.field("trap", (80, 97, 200, 113), F=2)
        assert load(asked(form.content())).pages[0].blocks[0].fields == ()

    @pytest.mark.parametrize(
        ("name", "flags", "asks"),
        [("PDF417BarCode1", 1, False), ("PDF417BarCode1", 0, True), ("AlienNumber", 1, True)],
        ids=["a bar code", "a field to fill in", "a question that scripts open"],
    )
    def test_a_bar_code_asks_nothing(self, form: PdfForm, asked: Asked, name: str, flags: int, asks: bool) -> None:
        form.write("Number", 50, 100)
        form.field(name, (90, 97, 200, 113), Ff=flags)
        assert bool(load(asked(form.content())).pages[0].blocks[0].fields) == asks

    def test_fields_on_a_page_without_words(self, form: PdfForm, asked: Asked) -> None:
        form.field("ssn", (80, 97, 200, 113), TU="Social Security number")
        document = load(asked(form.content()))
        assert [b.role for b in document.pages[0].blocks] == ["field"]
        assert codes(document) == [("page_without_text", 1)]


class TestNotices:
    """What could not be read is said."""

    def test_an_empty_page_is_blank(self, form: PdfForm, asked: Asked) -> None:
        document = load(asked(form.content()))
        assert (codes(document), document.pages[0].unread) == ([("blank_page", 1)], False)

    def test_a_picture_alone_was_not_read(self, form: PdfForm, asked: Asked) -> None:
        form.picture(0, 0, 612, 792)
        document = load(asked(form.content()))
        assert (codes(document), document.pages[0].unread) == ([("page_without_text", 1)], True)

    def test_a_picture_with_a_few_words(self, form: PdfForm, asked: Asked) -> None:
        form.picture(0, 40, 612, 740)
        form.write("Scanned by the clerk", 50, 20)
        assert codes(load(asked(form.content()))) == [("sparse_text", 1)]

    def test_hybrid_xfa_is_read(self, form: PdfForm, asked: Asked) -> None:
        form.xfa = True
        form.write("SSN", 50, 100)
        form.field("ssn", (80, 97, 200, 113))
        document = load(asked(form.content()))
        assert (codes(document), texts(document)) == ([("hybrid_xfa", None)], ["SSN ____"])

    def test_dynamic_xfa_is_not(self, form: PdfForm, asked: Asked) -> None:
        form.xfa = True
        form.write("Please wait...", 50, 100)
        document = load(asked(form.content()))
        assert (codes(document), document.pages[0].unread, texts(document)) == ([("dynamic_xfa", None)], True, [])


class TestOpening:
    """Passwords and damage."""

    def test_the_empty_password_opens(self, form: PdfForm, asked: Asked) -> None:
        form.write("Name", 50, 100)
        assert texts(load(asked(form.content(locked="")))) == ["Name"]

    def test_the_right_password_opens(self, form: PdfForm, asked: Asked) -> None:
        form.write("Name", 50, 100)
        assert texts(load(asked(form.content(locked="open"), "open"))) == ["Name"]

    def test_a_password_is_asked_for(self, form: PdfForm, asked: Asked) -> None:
        with pytest.raises(errors.PasswordNeeded):
            load(asked(form.content(locked="open")))

    def test_a_wrong_password_is_said(self, form: PdfForm, asked: Asked) -> None:
        with pytest.raises(errors.PasswordWrong):
            load(asked(form.content(locked="open"), "shut"))

    @pytest.mark.parametrize(
        "content", [b"", b"%PDF-1.7", b"%PDF-1.7\n1 0 obj <<>> endobj", b"<html>not a form</html>"]
    )
    def test_damaged_files_are_refused(self, asked: Asked, content: bytes) -> None:
        with pytest.raises(errors.DamagedFile):
            load(asked(content))

    @pytest.mark.parametrize("share", [0.3, 0.6, 0.9, 0.99])
    def test_a_file_cut_short_is_read_or_refused(self, form: PdfForm, asked: Asked, share: float) -> None:
        form.write("Name", 50, 100)
        content = form.content()
        try:
            document = load(asked(content[: int(len(content) * share)]))
        except errors.DamagedFile:
            return
        assert document.pages


class TestTitle:
    """What the form is called."""

    def test_the_file_names_it(self, form: PdfForm, asked: Asked) -> None:
        form.title = "Library card application"
        form.write("Something else", 50, 100, 20)
        assert load(asked(form.content())).title == "Library card application"

    @pytest.mark.parametrize("title", ["", "form7.indd", "Microsoft Word - Document2", "C:\\forms\\a.doc", "untitled"])
    def test_else_the_largest_words_do(self, form: PdfForm, asked: Asked, title: str) -> None:
        form.title = title
        form.write("Library card application", 50, 60, 20)
        form.write("Please print clearly and sign the form.", 50, 100)
        assert load(asked(form.content())).title == "Library card application"
