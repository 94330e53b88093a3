"""Interview definitions become questions."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from openpyxl import Workbook

from auditor.values.document import Document

Fill = Callable[..., Workbook]
Read = Callable[..., Document]

SURVEY = (
    (
        "type",
        "name",
        "label::English (en)",
        "label::Español (es)",
        "hint::English (en)",
        "required",
        "relevant",
        "appearance",
    ),
    ("start", "began", None, None, None, None, None, None),
    ("begin_group", "who", "About you", "Sobre usted", None, None, None, None),
    (
        "text",
        "nation",
        "What is your **nationality**?",
        "¿Cuál es su nacionalidad?",
        "As in your passport",
        "yes",
        None,
        None,
    ),
    ("select_one faith", "faith", "Religion of ${person}", "Religión", None, "no", "${nation} != ''", None),
    ("note", "thanks", "Thank you<br/>very much", None, None, None, None, None),
    ("calculate", "age", "Hidden sum", None, None, None, None, None),
    ("text", "secret", "Never shown", None, None, None, None, "hidden"),
    ("text", "dead", "Never asked", None, None, None, "false()", None),
    ("date", "born", "NO_LABEL", None, None, None, None, None),
    ("end_group", None, None, None, None, None, None, None),
)
CHOICES = (
    ("list_name", "name", "label::English (en)", "label::Español (es)"),
    ("faith", "a", "None", "Ninguna"),
    ("faith", "b", "Another", "Otra"),
    ("unused", "c", "Unused", "Sin uso"),
)


@pytest.fixture
def interview() -> Workbook:
    book = Workbook()
    book.active.title = "survey"
    for name, rows in (("survey", SURVEY), ("choices", CHOICES), ("settings", (("form_title",), ("Newcomers",)))):
        sheet = book[name] if name in book.sheetnames else book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    return book


def test_each_label_is_a_question_in_each_language(read: Read, interview: Workbook) -> None:
    document = read(interview)
    page = document.pages[0]
    assert page.sheet_kind == "form"
    assert [(block.role, block.text) for block in page.blocks] == [
        ("heading", "About you"),
        ("heading", "Sobre usted"),
        ("cell", "What is your nationality? ____"),
        ("cell", "¿Cuál es su nacionalidad? ____"),
        ("cell", "Religion of … ____"),
        ("cell", "Religión ____"),
        ("paragraph", "Thank you very much"),
        ("field", ""),
    ]
    assert document.title == "Newcomers"
    assert not document.notices


def test_a_question_has_its_kind_name_hint_options_and_duty(read: Read, interview: Workbook) -> None:
    fields = [block.fields[0] for block in read(interview).pages[0].blocks if block.fields]
    nation, _, faith, faith_es, born = fields
    assert (nation.kind, nation.name, nation.help, nation.required) == ("text", "nation", "As in your passport", True)
    assert (faith.kind, faith.options, faith.required) == ("choice", ("None", "Another"), False)
    assert faith_es.options == ("Ninguna", "Otra")
    assert (born.kind, born.name, born.required) == ("date", "born", None)


def test_choices_and_settings_are_not_questions_of_their_own(read: Read, interview: Workbook) -> None:
    assert [len(page.blocks) for page in read(interview).pages] == [8, 0, 0]


def test_a_block_stands_at_its_label(read: Read, interview: Workbook) -> None:
    spanish = next(block for block in read(interview).pages[0].blocks if block.text.startswith("¿Cuál"))
    assert (spanish.location.row, spanish.location.column) == (4, 4)


def test_a_data_dictionary_is_a_definition(read: Read, filled: Fill) -> None:
    book = filled(
        ("Variable / Field Name", "Form Name", "Field Type", "Field Label", "Choices, Calculations, OR Slider Labels",
         "Field Note", "Required Field?"),
        ("race", "intake", "radio", "Race", "1, Asian | 2, Black", "Pick one", "y"),
        ("total", "intake", "calc", "Total", "[a]+[b]", None, None),
    )  # fmt: skip
    (block,) = read(book).pages[0].blocks
    assert block.text == "Race ____"
    assert block.fields[0].options == ("Asian", "Black")
    assert (block.fields[0].help, block.fields[0].required) == ("Pick one", True)


def test_a_translation_sheet_is_a_definition_without_its_code(read: Read, filled: Fill) -> None:
    book = filled(
        ("interview", "question_id", "orig_lang", "tr_lang", "orig_text", "tr_text"),
        ("x:y.yml", "q1", "en", "es", "% if married:\nYour spouse\n% endif", "Su cónyuge"),
        ("x:y.yml", "q2", "en", "es", "${ word('Next') }", "${ word('Next') }"),
    )
    assert [block.text for block in read(book).pages[0].blocks] == ["Your spouse", "Su cónyuge"]


def test_a_list_with_the_same_headings_is_no_definition(read: Read, filled: Fill) -> None:
    book = filled(("Name", "Type", "Label"), ("Oak Street", "road", "Oak St"), ("Elm Street", "road", "Elm St"))
    assert [block.text for block in read(book).pages[0].blocks][:4] == ["Name", "Type", "Label", "Oak Street"]


def test_a_definition_may_be_a_csv(read: Read) -> None:
    content = b"type,name,label\ntext,ssn,Social Security Number\n"
    assert [block.text for block in read(content, "csv").pages[0].blocks] == ["Social Security Number ____"]
