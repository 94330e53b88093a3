"""Blocks become questions: labels find their blanks, options their question, columns their heading."""

from __future__ import annotations

import pytest

from auditor.extraction.questions import questions_of
from auditor.values.block import Block, CellPlace, Field
from auditor.values.box import Box
from auditor.values.document import Document, Page
from auditor.values.location import DocxLocation, PageLocation, SheetLocation
from auditor.values.question import Question
from auditor.wording.cue_book import CueBook
from question_bank import load_bank

CUES = CueBook(load_bank().cues)


def asked(*blocks: Block) -> tuple[Question, ...]:
    document = Document("docx", (Page(None, blocks),))
    return questions_of(document, CUES, "en")


def paragraph(text: str, **more: object) -> Block:
    return Block(text, more.pop("role", "paragraph"), DocxLocation("word/document.xml", (0,)), **more)  # type: ignore[arg-type]


def cell(text: str, row: int, column: int, **more: object) -> Block:
    place = CellPlace(0, row, column)
    return Block(text, "cell", DocxLocation("word/document.xml", (row, column)), cell=place, **more)  # type: ignore[arg-type]


def shape(questions: tuple[Question, ...]) -> list[tuple[str, str, str]]:
    return [(q.text, q.part, q.answer) for q in questions]


def test_each_label_gets_its_own_blank() -> None:
    found = asked(paragraph("Name: ____ Date of birth: ____ SSN: ____"))
    assert shape(found) == [
        ("Name:", "asked", "blank"),
        ("Date of birth:", "asked", "blank"),
        ("SSN:", "asked", "blank"),
    ]


def test_a_blank_in_three_pieces_is_one() -> None:
    assert shape(asked(paragraph("SSN ____ - ____ - ____"))) == [("SSN", "asked", "blank")]


def test_a_label_may_stand_behind_its_blank() -> None:
    assert shape(asked(paragraph("____ Signature of applicant"))) == [("Signature of applicant", "asked", "blank")]


def test_a_sentence_with_blanks_stays_whole() -> None:
    text = "I, ____, certify that I am a citizen of ____ and that all that I said is true."
    assert shape(asked(paragraph(text))) == [(text, "asked", "blank")]


def test_boxes_on_the_line_are_options() -> None:
    (found,) = asked(paragraph("Are you a U.S. citizen? ☐ Yes ☐ No"))
    assert (found.text, found.answer, found.options) == ("Are you a U.S. citizen?", "boxes", ("Yes", "No"))


def test_captions_before_their_boxes_are_options_too() -> None:
    (found,) = asked(paragraph("Citizen? Yes ☐ No ☐"))
    assert (found.text, found.options) == ("Citizen?", ("Yes", "No"))


def test_boxes_under_a_question_are_its_options() -> None:
    (found,) = asked(
        paragraph("What is your race?"),
        paragraph("☐ Asian", role="option"),
        paragraph("☐ White", role="option"),
        paragraph("☐ Other: ____", role="option"),
    )
    assert (found.text, found.options) == ("What is your race?", ("Asian", "White", "Other"))


def test_numbered_labels_with_boxes_before_them_are_questions_of_their_own() -> None:
    found = asked(
        paragraph("2. Identity details"),
        paragraph("☐ 2(a) Tax number (12 digits):", role="option"),
        paragraph("3. ☐ Department :", role="list_item"),
    )
    assert [q.text for q in found] == ["2. Identity details", "2(a) Tax number (12 digits)", "3. Department"]


def test_a_long_caption_is_a_statement_of_its_own() -> None:
    statement = "I authorize the City to share everything I have written here with any agency"
    found = asked(paragraph("Permissions:"), paragraph(f"☐ {statement}", role="option"))
    assert [q.text for q in found] == ["Permissions:", statement]


def test_boxes_without_a_question_stand_for_themselves() -> None:
    (found,) = asked(paragraph("☐ Citizen ☐ Permanent resident"))
    assert found.text == "Citizen Permanent resident"
    assert found.options == ("Citizen", "Permanent resident")


def test_a_label_beside_a_free_cell_asks() -> None:
    found = asked(
        cell("Place of birth", 0, 0), cell("", 0, 1), cell("Thank you for your patience with us today.", 1, 0)
    )
    assert found[0].answer == "blank"
    assert found[1].part == "clause"


def test_a_heading_over_rows_is_one_question() -> None:
    rows = [cell("", row, column) for row in range(1, 5) for column in range(2)]
    found = asked(cell("Name", 0, 0), cell("Citizen?", 0, 1), *rows)
    assert shape(found) == [("Name", "asked", "blank"), ("Citizen?", "asked", "blank")]


def test_boxes_under_a_column_heading_are_one_question() -> None:
    rows = [(cell("Spouse", 1, 0), cell("☐ Yes ☐ No", 1, 1)), (cell("Child", 2, 0), cell("☐ Yes ☐ No", 2, 1))]
    found = asked(cell("Person", 0, 0), cell("U.S. citizen", 0, 1), *(block for row in rows for block in row))
    (citizen,) = [q for q in found if q.answer == "boxes"]
    assert (citizen.text, citizen.options) == ("U.S. citizen", ("Yes", "No"))


def test_boxes_beside_a_question_answer_it() -> None:
    rows = [
        (cell("Are you a U.S. citizen?", 0, 0), cell("☐ Yes ☐ No", 0, 1)),
        (cell("Were you born abroad?", 1, 0), cell("☐ Yes ☐ No", 1, 1)),
    ]
    found = asked(*(block for row in rows for block in row))
    assert [(q.text, q.options) for q in found] == [
        ("Are you a U.S. citizen?", ("Yes", "No")),
        ("Were you born abroad?", ("Yes", "No")),
    ]


def test_a_labelled_blank_in_a_table_knows_its_column_and_row() -> None:
    found = asked(cell("", 0, 0), cell("Spouse", 0, 1), cell("Numbers", 1, 0), cell("SSN: ____", 1, 1))
    assert (found[-1].text, found[-1].column, found[-1].row, found[-1].who) == (
        "SSN:",
        "Spouse",
        "Numbers",
        "household",
    )


@pytest.mark.parametrize(
    ("over", "column"),
    [
        ("Do not include a Social Security number or ITIN.", ""),
        ("No. of people in the home", "No. of people in the home"),
    ],
)
def test_a_sentence_over_a_labelled_blank_is_no_heading_of_its_column(over: str, column: str) -> None:
    found = asked(cell(over, 0, 0), cell("EIN: ____", 1, 0))
    assert (found[-1].text, found[-1].column) == ("EIN:", column)


def test_a_control_brings_its_help_and_its_list() -> None:
    field = Field("choice", help="Choose your country of birth", options=("Chad", "Jordan"))
    (found,) = asked(paragraph("Country ____", fields=(field,)))
    assert (found.help, found.options) == ("Choose your country of birth", ("Chad", "Jordan"))


def test_a_control_without_a_label_asks_by_its_help() -> None:
    block = Block("", "field", DocxLocation("word/document.xml", (0,)), fields=(Field("text", help="Alien number"),))
    (found,) = asked(block)
    assert (found.text, found.part, found.printed) == ("Alien number", "asked", False)


PARTS = [
    ("Where were you born?", "asked"),
    ("Nationality:", "asked"),
    ("Enter your Social Security number on line 2.", "instruction"),
    ("We will share what you tell us with other agencies whenever they ask for it.", "clause"),
]


@pytest.mark.parametrize(("text", "part"), PARTS)
def test_what_a_paragraph_does(text: str, part: str) -> None:
    assert asked(paragraph(text))[0].part == part


def test_the_headings_over_a_question_are_its_path() -> None:
    found = asked(
        paragraph("Part 1", role="heading", level=1),
        paragraph("Your household", role="heading", level=2),
        paragraph("SSN ____"),
        paragraph("Part 2", role="heading", level=1),
        paragraph("Name ____"),
    )
    assert [q.headings for q in found if q.part == "asked"] == [("Part 1", "Your household"), ("Part 2",)]


def test_the_office_has_its_own_area() -> None:
    found = asked(
        paragraph("For office use only", role="heading", level=1),
        paragraph("SSN verified ____"),
        paragraph("Applicant", role="heading", level=1),
        paragraph("SSN ____"),
    )
    assert [q.part for q in found] == ["office_use", "office_use", "heading", "asked"]


def test_a_sheet_label_and_its_choices() -> None:
    label = Block("Citizenship", "cell", SheetLocation("Intake", 2, 1), cell=CellPlace(0, 1, 0))
    blank = Block(
        "", "cell", SheetLocation("Intake", 2, 2), (Field("choice", options=("US", "Other")),), CellPlace(0, 1, 1)
    )
    (found,) = asked(label, blank)
    assert (found.text, found.answer, found.options) == ("Citizenship", "options", ("US", "Other"))


SHARED_STEMS = [
    ("Né(e) le ____ à ____", ["Né(e) le", "Né(e) le … à"]),
    ("Né(e) le : ____ à : ____", ["Né(e) le :", "Né(e) le : … à :"]),
    ("geboren am ____ in ____", ["geboren am", "geboren am … in"]),
    ("nacida el ____ en ____", ["nacida el", "nacida el … en"]),
    ("from ____ to ____ at ____", ["from", "from … to", "from … to … at"]),
    ("Name ____ ID ____", ["Name", "ID"]),
    ("Name ____ age ____", ["Name", "age"]),
    ("姓名 ____ 性别 ____", ["姓名", "性别"]),
    ("____ in ____ Ort ____", ["in", "Ort"]),
]


@pytest.mark.parametrize(("text", "labels"), SHARED_STEMS)
def test_a_short_word_between_two_blanks_goes_on_from_the_words_before(text: str, labels: list[str]) -> None:
    assert [(q.text, q.answer) for q in asked(paragraph(text))] == [(label, "blank") for label in labels]


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("Sozialversicherungsnr.", "asked"),
        ("Straße, Hausnr.", "asked"),
        ("Staatsangehörigkeit ggf.", "asked"),
        ("Anschrift bzw.", "asked"),
        ("Religion, z.B.", "asked"),
        ("Driver's Lic.", "asked"),
        ("Fecha de llegada a EE. UU.", "asked"),
        ("Alle Angaben bleiben bei der Stadt.", "clause"),
        ("We will send it by registered post.", "clause"),
        ("Los formularios son de la ciudad.", "clause"),
        ("You may ask for an extension in a letter.", "clause"),
    ],
)
def test_an_abbreviation_ends_no_sentence(text: str, part: str) -> None:
    assert [q.part for q in asked(paragraph(text))] == [part]


def test_numbered_items_with_boxes_are_questions_of_their_own() -> None:
    found = asked(
        paragraph("2. Details of the employee", role="list_item"),
        paragraph("☐ 2(a) Gender : M / F"),
        paragraph("☐ 2(b) Tax number :"),
        paragraph("3. ☐ Department :", role="list_item"),
    )
    assert [(q.text, q.options) for q in found] == [
        ("2. Details of the employee", ()),
        ("2(a) Gender : M / F", ()),
        ("2(b) Tax number", ()),
        ("3. Department", ()),
    ]


def test_numbered_choices_stay_the_options_of_their_question() -> None:
    (found,) = asked(
        paragraph("What is your status?"),
        paragraph("☐ 1. Citizen", role="option"),
        paragraph("☐ 2. Permanent resident", role="option"),
        paragraph("☐ 3. Other:", role="option"),
    )
    assert found.text == "What is your status?"
    assert len(found.options) == 3


def test_one_numbered_box_is_no_list() -> None:
    (found,) = asked(paragraph("Tick what applies:"), paragraph("☐ 1. Other:", role="option"))
    assert found.text == "Tick what applies:"


def wide(text: str, row: int, columns: int) -> Block:
    place = CellPlace(0, row, 0, columns=columns)
    return Block(text, "cell", DocxLocation("word/document.xml", (row, 0)), cell=place)


def test_a_banner_over_the_table_is_no_column_heading() -> None:
    found = asked(
        wide("How well the child reads", 0, 2),
        cell("Reads Spanish", 1, 0),
        cell("Reads English", 1, 1),
        cell("☐ some ☐ well", 2, 0),
        cell("☐ a little ☐ fully", 2, 1),
    )
    assert {q.text: q.options for q in found if q.options} == {
        "Reads Spanish": ("some", "well"),
        "Reads English": ("a little", "fully"),
    }


def test_a_cell_with_its_own_blank_heads_no_column() -> None:
    found = asked(
        cell("Your rights", 0, 0),
        Block("1. Language of letters", "cell", DocxLocation("word/document.xml", (0, 1, 0)), cell=CellPlace(0, 0, 1)),
        Block("____", "cell", DocxLocation("word/document.xml", (0, 1, 1)), cell=CellPlace(0, 0, 1)),
        cell("Your schooling", 1, 0),
        cell("2. Years of schooling: ____", 1, 1),
    )
    years = next(q for q in found if q.text.startswith("2."))
    language = next(q for q in found if q.text.startswith("1."))
    assert (years.column, language.answer) == ("", "blank")


def test_each_question_beside_boxes_keeps_its_own_under_a_wider_cell() -> None:
    found = asked(
        wide("Position applied for:", 0, 2),
        cell("Are you over 18?", 1, 0),
        cell("☐ Yes ☐ No", 1, 1),
        cell("Can you lift 30 pounds?", 2, 0),
        cell("☐ Yes ☐ No", 2, 1),
    )
    assert shape(found) == [
        ("Position applied for:", "asked", "none"),
        ("Are you over 18?", "asked", "boxes"),
        ("Can you lift 30 pounds?", "asked", "boxes"),
    ]


def test_boxes_beside_a_question_are_not_the_column_headings() -> None:
    found = asked(
        cell("Question", 0, 0),
        cell("Answer", 0, 1),
        cell("Were you born here?", 1, 0),
        cell("☐ Yes ☐ No", 1, 1),
    )
    assert [q.text for q in found if q.answer == "boxes"] == ["Were you born here?"]


def test_headings_over_the_answers_of_questions_ask_nothing() -> None:
    rows = [block for n in (1, 2) for block in (cell(f"Question {n}?", n, 0), cell("", n, 1), cell("", n, 2))]
    found = asked(cell("", 0, 0), cell("English", 0, 1), cell("Other", 0, 2), *rows)
    assert {q.text: q.answer for q in found} == {
        "English": "none",
        "Other": "none",
        "Question 1?": "options",
        "Question 2?": "options",
    }


def test_a_line_under_a_question_is_its_answer() -> None:
    found = asked(paragraph("List the schools you went to abroad:"), paragraph("____"), paragraph("____"))
    assert shape(found) == [("List the schools you went to abroad:", "asked", "blank")]


@pytest.mark.parametrize("over", ["I swear that all this is true.", "APPLICATION TO REGISTER"])
def test_a_line_under_a_statement_or_a_title_is_not(over: str) -> None:
    found = asked(paragraph(over), paragraph("____"), paragraph("Signature"))
    assert found[0].answer == "none"


def test_an_empty_box_under_a_label_is_its_answer() -> None:
    found = asked(paragraph("Birthplace of your mother", bold=True), cell("", 0, 0), paragraph("Thank you for coming."))
    assert shape(found)[0] == ("Birthplace of your mother", "asked", "blank")


def test_a_blank_with_an_aside_alone_belongs_to_the_question_before() -> None:
    found = asked(paragraph("Date you came here"), paragraph("____ (month/year)"))
    assert [(q.text, q.answer, q.help) for q in found] == [("Date you came here", "blank", "(month/year)")]


def test_dots_that_lead_to_boxes_are_no_blank_of_the_question() -> None:
    (found,) = asked(paragraph("Is it the language spoken there ____ ☐ always ☐ seldom"))
    assert (found.text, found.options) == ("Is it the language spoken there", ("always", "seldom"))


def test_a_name_and_its_blank_before_boxes_stay_a_question() -> None:
    found = asked(paragraph("Name: ____ ☐ Male ☐ Female"))
    assert [q.answer for q in found] == ["blank", "boxes"]


BOLD_SECTION = (
    paragraph("About your family (optional)", bold=True),
    paragraph("Race: ____"),
    paragraph("Languages: ____"),
    paragraph("About your permit", bold=True),
    paragraph("Birthplace: ____"),
)


def test_bold_words_over_questions_are_their_heading_up_to_the_next() -> None:
    found = asked(*BOLD_SECTION)
    assert [q.part for q in found] == ["heading", "asked", "asked", "heading", "asked"]
    assert [q.requirement.state for q in found if q.part == "asked"] == ["optional", "optional", "unstated"]


def test_bold_labels_one_after_another_are_no_headings() -> None:
    found = asked(
        paragraph("Citizenship", bold=True),
        paragraph("Place of birth", bold=True),
        paragraph("Date of birth: ____", bold=True),
    )
    assert [q.part for q in found] == ["asked", "asked", "asked"]


def test_what_is_to_be_brought_is_said_over_every_item() -> None:
    found = asked(
        paragraph("Please bring:"),
        paragraph("birth certificates of all children", role="list_item"),
        paragraph("passport of the head of household", role="list_item"),
        paragraph("Name of your school"),
    )
    assert [q.headings for q in found] == [(), ("Please bring:",), ("Please bring:",), ()]


def test_a_long_heading_that_names_the_office_is_heard() -> None:
    over = "OFFICIAL USE ONLY: TO BE COMPLETED BY THE SCHOOL'S OWN OFFICE STAFF (PLEASE PRINT)"
    found = asked(paragraph(over, role="heading"), paragraph("Passport seen: ____"))
    assert [q.part for q in found] == ["office_use", "office_use"]


def test_a_few_words_in_a_cell_are_a_label_though_they_begin_like_a_demand() -> None:
    found = asked(cell("If yes, which tongue", 0, 0), cell("Fee", 0, 1))
    assert found[0].part == "asked"
    told = asked(cell("List all that you want us to know of you and of yours", 0, 0), cell("Fee", 0, 1))
    assert told[0].part == "instruction"


@pytest.mark.parametrize("over", ["You must bring proof of income.", "Were you born here?"])
def test_bold_sentences_and_questions_are_no_headings(over: str) -> None:
    found = asked(paragraph(over, bold=True), paragraph("Name: ____"))
    assert found[0].part != "heading"


BANNER = Block("For Agency Use Only", "cell", DocxLocation("word/document.xml", (0, 0)), cell=CellPlace(0, 0, 0, 1, 3))


def test_headings_within_the_office_part_of_a_table_leave_it_to_the_office() -> None:
    stamp = Block("Action", "heading", DocxLocation("word/document.xml", (1, 0)), cell=CellPlace(0, 1, 0))
    assert [q.part for q in asked(BANNER, stamp, cell("A-Number: ____", 2, 0))] == ["office_use"] * 3


@pytest.mark.parametrize("role", ["cell", "heading"])
def test_words_as_wide_as_the_table_end_the_office_part(role: str) -> None:
    section = Block("About you", role, DocxLocation("word/document.xml", (1, 0)), cell=CellPlace(0, 1, 0, 1, 3))  # type: ignore[arg-type]
    assert [q.part for q in asked(BANNER, section, cell("A-Number: ____", 2, 0))][2] == "asked"


def test_the_office_cell_speaks_for_what_is_under_it_and_to_its_right_alone() -> None:
    found = asked(
        cell("Case number: ____", 0, 0),
        cell("Court use only", 0, 1),
        cell("Stamp: ____", 0, 2),
        cell("Birthplace: ____", 1, 0),
        cell("Clerk: ____", 1, 1),
    )
    assert {q.text: q.part for q in found} == {
        "Case number:": "asked",
        "Court use only": "office_use",
        "Stamp:": "office_use",
        "Birthplace:": "asked",
        "Clerk:": "office_use",
    }


def test_a_form_in_one_table_is_not_the_office_s_to_its_end() -> None:
    rows = [cell(f"Label {n}: ____", n, 0) for n in range(1, 40)]
    parts = [q.part for q in asked(cell("Office use only", 0, 0), *rows)]
    assert (parts[1], parts[-1]) == ("office_use", "asked")


def test_what_another_person_fills_in_is_not_the_office_s() -> None:
    found = asked(paragraph("Paid preparer's use only", role="heading"), paragraph("Preparer's SSN: ____"))
    assert found[1].part == "asked"


def printed(text: str, left: float, top: float, role: str = "option") -> Block:
    box = Box(left, top, left + 100.0, top + 10.0)
    return Block(text, role, PageLocation(1, box))  # type: ignore[arg-type]


def on_page(*blocks: Block) -> tuple[Question, ...]:
    return questions_of(Document("pdf", (Page(1, blocks),)), CUES, "en")


def test_a_long_list_of_boxes_stays_with_its_question() -> None:
    names = ("Arabic", "Dari", "English", "Farsi", "Greek", "Hindi", "Igbo")
    boxes = [printed(f"☐ {name}", 50.0, 100.0 + 20.0 * n) for n, name in enumerate(names)]
    (found,) = on_page(printed("Which tongues do you speak?", 50.0, 80.0, "paragraph"), *boxes)
    assert found.options == names


def test_a_second_column_of_boxes_goes_on_with_the_first() -> None:
    first = [printed(f"☐ first {n}", 50.0, 100.0 + 20.0 * n) for n in range(6)]
    second = [printed(f"☐ second {n}", 200.0, 100.0 + 20.0 * n) for n in range(6)]
    (found,) = on_page(printed("Which of these do you have?", 50.0, 80.0, "paragraph"), *first, *second)
    assert len(found.options) == 12


def test_boxes_far_below_or_above_are_another_question_s() -> None:
    over = printed("Which of these do you have?", 50.0, 300.0, "paragraph")
    near = printed("☐ Pet", 50.0, 320.0)
    assert len(on_page(over, near, printed("☐ Car", 50.0, 420.0))) == 2
    assert len(on_page(over, near, printed("☐ Car", 250.0, 100.0))) == 2


def test_boxes_on_one_line_stay_together_over_a_gap() -> None:
    over = printed("Which of these are you?", 50.0, 300.0, "paragraph")
    boxes = [printed("☐ owner", 160.0, 300.0), printed("☐ tenant", 360.0, 300.0)]
    (found,) = on_page(over, *boxes)
    assert found.options == ("owner", "tenant")


def test_statements_to_tick_one_under_another_are_not_drawn_together() -> None:
    found = on_page(*(printed(f"☐ Statement number {n} of ours", 50.0, 100.0 + 50.0 * n) for n in range(3)))
    assert len(found) > 1


BANNERED = (
    wide("BANK DETAILS (OPTIONAL)", 0, 2),
    cell("Bank: ____", 1, 0),
    cell("Account: ____", 1, 1),
    wide("ABOUT YOU", 2, 2),
    cell("Birthplace: ____", 3, 0),
    cell("Date: ____", 3, 1),
    paragraph("Passport number: ____"),
)


def test_a_row_as_wide_as_the_table_heads_those_under_it() -> None:
    found = {q.text: (q.headings, q.requirement.state) for q in asked(*BANNERED)}
    assert found["Account:"] == (("BANK DETAILS (OPTIONAL)",), "optional")
    assert found["Birthplace:"] == (("ABOUT YOU",), "unstated")
    assert found["Passport number:"] == ((), "unstated")


def test_a_wide_label_among_labels_of_its_kind_is_a_question() -> None:
    found = asked(wide("Place of birth", 0, 2), cell("Father", 1, 0), cell("Mother", 1, 1))
    assert [q.part for q in found] == ["asked"] * 3


def test_capitals_over_other_questions_are_a_heading() -> None:
    found = asked(paragraph("PART C (VOLUNTARY)"), paragraph("Race: ____"), paragraph("Religion: ____"))
    assert [(q.part, q.requirement.state) for q in found[1:]] == [("asked", "optional")] * 2


def test_capitals_among_capitals_are_no_heading() -> None:
    found = asked(paragraph("PLACE OF BIRTH"), paragraph("NAME: ____"))
    assert [q.part for q in found] == ["asked", "asked"]


def test_a_column_heading_that_is_optional_says_nothing_of_the_next() -> None:
    found = asked(cell("Race (optional)", 0, 0), cell("Birthplace", 0, 1))
    assert [q.requirement.state for q in found] == ["optional", "unstated"]
    told = asked(cell("All of this is optional.", 0, 0), cell("Birthplace", 0, 1))
    assert told[1].requirement.state == "optional"


def test_a_row_in_capitals_heads_those_under_it_whatever_its_aside() -> None:
    found = asked(wide("BANK (optional)", 0, 2), cell("Routing: ____", 1, 0), cell("Account: ____", 1, 1))
    assert [q.requirement.state for q in found] == ["optional"] * 3


def test_boxes_under_two_questions_side_by_side_go_to_the_one_over_them() -> None:
    questions = [
        printed("Your own faith", 50.0, 80.0, "paragraph"),
        printed("Your husband's", 300.0, 80.0, "paragraph"),
    ]
    boxes = [
        printed(f"☐ {name}", left, 100.0 + 20.0 * n)
        for n, name in enumerate(("Sikh", "Hindu", "none"))
        for left in (50.0, 300.0)
    ]
    found = on_page(*questions, *boxes)
    assert [(q.text, q.options) for q in found] == [
        ("Your own faith", ("Sikh", "Hindu", "none")),
        ("Your husband's", ("Sikh", "Hindu", "none")),
    ]


def test_statements_to_tick_are_not_sorted_into_columns() -> None:
    found = on_page(
        printed("☐ I rent a room", 50.0, 100.0),
        printed("☐ I own a boat", 300.0, 100.0),
        printed("☐ I keep a dog", 50.0, 180.0),
    )
    assert [q.text for q in found] == ["I rent a room", "I own a boat", "I keep a dog"]
