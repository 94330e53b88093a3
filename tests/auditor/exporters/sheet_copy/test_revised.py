"""Revised workbooks: what was decided goes, and every other cell is where and as it was."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any

import openpyxl
import pytest
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table

from auditor.pipeline import Auditor
from auditor.values.options import AuditOptions

Copied = Any
Copy = Callable[..., Copied]
Fill = Callable[..., openpyxl.Workbook]

LINE = Border(bottom=Side("thin"))
HOLIDAYS = "Which holidays should we keep in mind when we plan your visits?"


def values(book: openpyxl.Workbook) -> dict[str, object]:
    return {
        f"{sheet.title}!{cell.coordinate}": cell.value
        for sheet in book
        for row in sheet.iter_rows()
        for cell in row
        if cell.value is not None
    }


def lined(book: openpyxl.Workbook, *cells: str) -> openpyxl.Workbook:
    for cell in cells:
        book.active[cell].border = LINE
    return book


def saved(book: openpyxl.Workbook) -> bytes:
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def test_a_removed_question_goes_and_the_rest_stays(filled: Fill, copied: Copy, auditor: Auditor) -> None:
    book = lined(filled(("Name:",), ("Social Security number:",), ("Phone:",), (None, "=LEN(A2)")), "B1", "B2", "B3")
    made = copied(book)
    assert values(made.book) == {"Intake!A1": "Name:", "Intake!A3": "Phone:", "Intake!B4": "=LEN(A2)"}
    assert made.copy.applied == (made.before.audit.findings[0].id,)
    assert auditor.audit(made.copy.content, "f.xlsx", AuditOptions()).findings == ()


def test_an_emptied_cell_is_no_place_to_write(filled: Fill, copied: Copy, auditor: Auditor) -> None:
    book = lined(filled(("About you",), ("Social Security number:",), ("Phone:",)), "B2", "B3")
    book.active["A2"].fill = PatternFill("solid", "DDDDDD")
    book.active["A2"].font = Font(bold=True)
    made = copied(book)
    for cell in ("A2", "B2"):
        assert made.book.active[cell].border.bottom.style is None
        assert made.book.active[cell].fill.fill_type is None
    assert made.book.active["A2"].font.b
    assert made.book.active["B3"].border.bottom.style == "thin"
    after = auditor.reading(made.copy.content, "f.xlsx", AuditOptions())
    assert [question.text for question in after.questions if question.answer != "none"] == ["Phone:"]


def test_an_emptied_area_is_parted(filled: Fill, copied: Copy) -> None:
    book = filled(("Social Security number:",), ("Phone:",))
    book.active.merge_cells("B1:D1")
    book.active.merge_cells("B2:D2")
    made = copied(book)
    assert [str(area) for area in made.book.active.merged_cells.ranges] == ["B2:D2"]


def test_new_words_stand_in_the_label_and_the_blank_stays(filled: Fill, copied: Copy) -> None:
    book = lined(filled(("Social Security number:",), ("Phone:",)), "B1", "B2")
    book.active["A1"].font = Font(italic=True)
    made = copied(book, decide={"ssn": ("reword", "Application number:")})
    assert values(made.book) == {"Intake!A1": "Application number:", "Intake!A2": "Phone:"}
    assert made.book.active["A1"].font.i
    assert made.book.active["B1"].border.bottom.style == "thin"


@pytest.mark.parametrize(
    ("label", "new", "said"),
    [
        ("2(c) Social Security number:", "Application number:", "2(c) Application number:"),
        ("Q4: Social Security number:", "Q5: Application number:", "Q5: Application number:"),
        ("Social Security number:", "Application number:", "Application number:"),
    ],
)
def test_a_typed_number_stays_before_new_words(filled: Fill, copied: Copy, label: str, new: str, said: str) -> None:
    made = copied(lined(filled(("Name:",), (label,)), "B1", "B2"), decide={"ssn": ("reword", new)})
    assert made.book.active["A2"].value == said


def test_other_cells_with_the_same_words_keep_them(filled: Fill, copied: Copy, shared: Callable[..., bytes]) -> None:
    book = lined(filled(("Citizenship:",), ("Phone:",), ("Citizenship:",)), "B1", "B2", "B3")
    made = copied(shared(book), decide={"citizenship": ("reword", "Address:")}, most=1)
    assert values(made.book) == {"Intake!A1": "Address:", "Intake!A2": "Phone:", "Intake!A3": "Citizenship:"}


def test_words_that_no_cell_has_any_more_are_not_kept(filled: Fill, copied: Copy, shared: Callable[..., bytes]) -> None:
    book = lined(filled(("Social Security number:",), ("Phone:",)), "B1", "B2")
    made = copied(shared(book))
    assert b"Social Security" not in made.raw("xl/sharedStrings.xml")
    assert b"Phone" in made.raw("xl/sharedStrings.xml")
    assert values(made.book) == {"Intake!A2": "Phone:"}


def test_of_several_questions_in_a_cell_only_the_one_goes(filled: Fill, copied: Copy) -> None:
    words = "Name: ______  Social Security number: ______  Phone: ______"
    made = copied(filled((words,)))
    assert made.book.active["A1"].value == "Name: ______  Phone: ______"


def test_the_runs_of_a_label_keep_their_looks(filled: Fill, copied: Copy) -> None:
    book = filled(("x",), ("Phone:",))
    bold, plain = InlineFont(b=True), InlineFont(i=True)
    book.active["A1"] = CellRichText(TextBlock(bold, "Name: ____ "), TextBlock(plain, "Social Security number: ____"))
    made = copied(book, decide={"ssn": ("reword", "Application number:")})
    runs = openpyxl.load_workbook(io.BytesIO(made.copy.content), rich_text=True).active["A1"].value
    assert [(str(run), bool(run.font.b), bool(run.font.i)) for run in runs] == [
        ("Name: ____ ", True, False),
        ("Application number: ____", False, True),
    ]


def test_of_a_clause_only_the_sentence_goes(filled: Fill, copied: Copy) -> None:
    clause = (
        "We answer within ten days. I authorize the city to share my information with any federal agency. "
        "Keep a copy of this form."
    )
    made = copied(filled((clause,)), decide={"data_sharing": ("remove", "")})
    assert made.book.active["A1"].value == "We answer within ten days. Keep a copy of this form."


def test_words_that_look_like_formulas_or_escapes_stay_words(filled: Fill, copied: Copy) -> None:
    book = lined(
        filled(
            ("Social Security number:",),
        ),
        "B1",
    )
    made = copied(book, decide={"ssn": ("reword", "=HYPERLINK(1) _x0041_ <b>")})
    cell = made.book.active["A1"]
    assert (cell.value, cell.data_type) == ("=HYPERLINK(1) _x0041_ <b>", "s")
    assert made.part("xl/worksheets/sheet1.xml").find(".//{*}c").get("t") == "inlineStr"


@pytest.mark.parametrize(
    ("wraps", "height", "made_height"), [(True, 15, 60), (True, 90, 90), (False, 15, 60), (True, None, None)]
)
def test_a_row_is_high_enough_for_longer_words(
    filled: Fill, copied: Copy, wraps: bool, height: float | None, made_height: float | None
) -> None:
    book = lined(
        filled(
            ("Religion:",),
        ),
        "B1",
    )
    book.active.column_dimensions["A"].width = 20
    book.active["A1"].alignment = Alignment(wrap_text=wraps)
    book.active.row_dimensions[1].height = height
    made = copied(book, decide={"religion": ("reword", HOLIDAYS)})
    assert made.book.active.row_dimensions[1].height == made_height


@pytest.mark.parametrize(("words", "wraps"), [(HOLIDAYS, True), ("Holidays to keep in mind", False)])
def test_longer_words_do_not_run_under_the_answer(filled: Fill, copied: Copy, words: str, wraps: bool) -> None:
    book = lined(filled(("Religion:",)), "B1")
    book.active.column_dimensions["A"].width = 25
    made = copied(book, decide={"religion": ("reword", words)}).book.active
    assert bool(made["A1"].alignment.wrap_text) == wraps
    assert (made["A1"].font.name, str(made.merged_cells)) == (book.active["A1"].font.name, "")


@pytest.mark.parametrize(("end", "merged", "wraps"), [("D1", "A1:C1", True), ("L1", "", False), ("B2", "", False)])
def test_a_new_question_has_the_room_of_the_old_answer(
    filled: Fill, copied: Copy, end: str, merged: str, wraps: bool
) -> None:
    book = lined(filled(("Religion:",)), "B1")
    book.active[end] = "Phone:"
    made = copied(book, decide={"religion": ("replace", f"{HOLIDAYS} ☐ none")}).book.active
    assert (str(made.merged_cells), bool(made["A1"].alignment.wrap_text)) == (merged, wraps)
    assert (made["A1"].value, made[end].value) == (f"{HOLIDAYS} ☐ none", "Phone:")


class TestValidations:
    """Rules for cells, by what becomes of their question."""

    @pytest.fixture
    def book(self, filled: Fill) -> openpyxl.Workbook:
        book = lined(filled(("Citizenship:",), ("Phone:",), ("Country:",)), "B1", "B2", "B3")
        rule = DataValidation("list", formula1='"Yes,No"', allow_blank=False, showInputMessage=True)
        rule.prompt, rule.promptTitle = "One entry", "Choose"
        rule.add("B1")
        rule.add("B3")
        book.active.add_data_validation(rule)
        return book

    def rules(self, made: Copied) -> list[tuple[str, object, object]]:
        found = made.book.active.data_validations.dataValidation
        return sorted((str(rule.sqref), rule.prompt, bool(rule.allowBlank)) for rule in found)

    def test_the_removed_cell_loses_its_rule(self, book: openpyxl.Workbook, copied: Copy) -> None:
        made = copied(book, decide={"citizenship": ("remove", "")})
        assert self.rules(made) == [("B3", "One entry", False)]

    def test_a_reworded_cell_keeps_its_list_without_the_old_prompt(self, book: openpyxl.Workbook, copied: Copy) -> None:
        made = copied(book, decide={"citizenship": ("reword", "Address:")})
        assert self.rules(made) == [("B1", None, False), ("B3", "One entry", False)]

    def test_an_optional_cell_may_stay_empty(self, book: openpyxl.Workbook, copied: Copy) -> None:
        made = copied(book, decide={"citizenship": ("make_optional", "Citizenship (optional):")})
        assert self.rules(made) == [("B1", "One entry", True), ("B3", "One entry", False)]
        assert made.part("xl/worksheets/sheet1.xml").find("{*}dataValidations").get("count") == "2"

    def test_what_is_asked_in_a_prompt_alone_goes_with_it(self, filled: Fill, copied: Copy) -> None:
        book = lined(
            filled(
                ("Phone:", None),
            ),
            "D4",
        )
        rule = DataValidation("textLength", operator="equal", formula1="11", showInputMessage=True)
        rule.prompt = "Social Security number"
        rule.add("D4")
        book.active.add_data_validation(rule)
        made = copied(book, decide={"ssn": ("remove", "")})
        assert made.book.active.data_validations.dataValidation == []
        told = copied(book, decide={"ssn": ("reword", "Application number")})
        assert [rule.prompt for rule in told.book.active.data_validations.dataValidation] == ["Application number"]

    def test_a_list_on_a_sheet_of_its_own_goes_with_its_only_question(self, filled: Fill, copied: Copy) -> None:
        book = lined(filled(("Immigration status:",), ("Phone:",)), "B1", "B2")
        lists = book.create_sheet("Lists")
        for row, words in enumerate(("Undocumented", "Refugee", "Visa holder"), 1):
            lists.cell(row, 1, words)
            lists.cell(row, 2, f"Way {row}")
        for cell, column in (("B1", "A"), ("B2", "B")):
            rule = DataValidation("list", formula1=f"Lists!${column}$1:${column}$3")
            rule.add(cell)
            book.active.add_data_validation(rule)
        made = copied(book, decide={"immigration_status": ("remove", "")})
        assert [cell.value for cell in made.book["Lists"]["A"]] == [None] * 3
        assert [cell.value for cell in made.book["Lists"]["B"]] == ["Way 1", "Way 2", "Way 3"]


class TestTables:
    """Headings of tables and logs."""

    def log(self, filled: Fill) -> openpyxl.Workbook:
        book = filled(
            ("Name", "Social Security number", "Phone", "Email"),
            ("Ann Lee", "ends in 1111", "555-0101", "ann@example.org"),
            ("Bo Cruz", "ends in 2222", "555-0102", "bo@example.org"),
            ("Cy Diaz", "ends in 3333", "555-0103", "cy@example.org"),
            (None, "Keep this list locked."),
        )
        book.active.append(["=COUNTA(B2:B4)"])
        return lined(book, "B1", "B2")

    def test_a_removed_heading_takes_the_entries_under_it(
        self, filled: Fill, copied: Copy, shared: Callable[..., bytes]
    ) -> None:
        made = copied(shared(self.log(filled)), decide={"ssn": ("remove", "")})
        assert made.before.document.pages[0].sheet_kind == "log"
        assert [cell.value for cell in made.book.active["B"]][:5] == [None, None, None, None, "Keep this list locked."]
        assert [cell.value for cell in made.book.active["A"]][:4] == ["Name", "Ann Lee", "Bo Cruz", "Cy Diaz"]
        assert b"ends in" not in made.raw("xl/sharedStrings.xml")
        assert [made.book.active[cell].border.bottom.style for cell in ("B1", "B2")] == ["thin", "thin"]

    def test_the_column_of_a_table_is_named_after_its_heading(self, filled: Fill, copied: Copy) -> None:
        book = self.log(filled)
        book.active.add_table(Table(displayName="People", ref="A1:D4"))
        for decide, heading in ((("reword", "Phone"), "Phone 1"), (("remove", ""), "Column 1")):
            made = copied(book, decide={"ssn": decide})
            assert made.book.active["B1"].value == heading
            assert [column.name for column in made.book.active.tables["People"].tableColumns][1] == heading

    def test_a_column_that_formulas_call_keeps_its_name(self, filled: Fill, copied: Copy) -> None:
        book = self.log(filled)
        book.active.add_table(Table(displayName="People", ref="A1:D4"))
        book.active["F1"] = "=COUNTA(People[Social Security number])"
        made = copied(book, decide={"ssn": ("remove", "")})
        assert made.book.active["B1"].value == "Social Security number"
        assert [left.code for left in made.copy.left] == ["out_of_reach"]
        assert made.copy.applied == ()


def test_an_interviews_row_goes_with_its_last_label(filled: Fill, copied: Copy) -> None:
    rows = [
        ("type", "name", "label", "hint"),
        ("text", "full_name", "What is your name?", ""),
        ("text", "ssn", "What is your Social Security number?", "Nine digits"),
    ]
    made = copied(filled(*rows, title="survey"), decide={"ssn": ("remove", "")})
    assert [cell.value for cell in made.book["survey"][3]] == [None] * 4
    called = [*rows, ("note", "seen", "Thank you, ${ssn} was saved.", "")]
    kept = copied(filled(*called, title="survey"), decide={"ssn": ("remove", "")})
    assert [cell.value for cell in kept.book["survey"][3]] == ["text", "ssn", None, "Nine digits"]


def test_names_of_emptied_cells_go_unless_a_formula_calls_them(filled: Fill, copied: Copy) -> None:
    book = lined(filled(("Social Security number:",), ("Citizenship:",), ("Phone:",)), "B1", "B2", "B3")
    for name, cell in (("their_ssn", "B1"), ("their_state", "B2"), ("their_phone", "B3")):
        book.defined_names[name] = openpyxl.workbook.defined_name.DefinedName(
            name, attr_text=f"Intake!${cell[0]}${cell[1]}"
        )
    book.active["D9"] = "=UPPER(their_state)"
    made = copied(book, decide={"ssn": ("remove", ""), "citizenship": ("remove", "")})
    assert set(made.book.defined_names) == {"their_state", "their_phone"}


def test_two_wordings_for_the_same_words_are_told(filled: Fill, copied: Copy) -> None:
    book = lined(
        filled(
            ("Social Security number or ITIN:",),
        ),
        "B1",
    )
    made = copied(book, decide={"ssn": ("reword", "Application number:"), "itin": ("reword", "Tax office number:")})
    assert made.before.audit.findings[0].category == "itin"
    assert made.book.active["A1"].value == "Tax office number:"
    assert [left.code for left in made.copy.left] == ["same_words"]
    assert len(made.copy.applied) == 1


def test_a_decision_to_keep_changes_no_byte(filled: Fill, copied: Copy) -> None:
    made = copied(
        lined(
            filled(
                ("Social Security number:",),
            ),
            "B1",
        ),
        decide={"ssn": ("keep", "")},
    )
    assert made.changed == set()
    assert len(made.copy.applied) == 1


def test_a_cell_that_two_changes_are_about_keeps_its_new_words(filled: Fill, copied: Copy) -> None:
    book = lined(filled(("Religion: ______  Race: ______",), ("Phone:",)), "B2")
    made = copied(book, decide={"religion": ("remove", ""), "race_ethnicity": ("reword", "Holidays to keep in mind:")})
    assert len(made.copy.applied) == 2
    assert made.book.active["A1"].value == "Holidays to keep in mind: ______"
