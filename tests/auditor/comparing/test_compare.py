"""Planted differences between versions are found, and there is none between versions that ask the same."""

from __future__ import annotations

import pytest

from auditor.comparing import compare
from auditor.pipeline import Auditor
from auditor.values.comparison import Comparison
from auditor.values.options import AuditOptions
from question_bank import load_bank
from tests.auditor.comparing.made_forms import FORMS, changed, made

BANK = load_bank()
AUDITOR = Auditor(BANK)


def compared(first: tuple[str, ...], second: tuple[str, ...]) -> Comparison:
    readings = [AUDITOR.reading(made(lines), "form.docx", AuditOptions()) for lines in (first, second)]
    return compare(readings[0], readings[1], BANK.language_names)


def told(comparison: Comparison) -> set[tuple[str, str]]:
    return {(each.code, each.category) for each in comparison.differences}


EQUAL = [
    ("en", "es"), ("en", "fr"), ("en", "de"), ("en", "ru"), ("es", "en"),
    ("es", "fr"), ("fr", "de"), ("de", "ru"), ("en", "en"), ("ru", "es"),
]  # fmt: skip


@pytest.mark.parametrize(("first", "second"), EQUAL)
def test_versions_that_ask_the_same_do_not_differ(first: str, second: str) -> None:
    comparison = compared(FORMS[first], FORMS[second])
    assert comparison.differences == ()
    assert len(comparison.pairs) >= 5
    assert all(pair.original and pair.translation for pair in comparison.pairs)


PLANTED = [
    ("a citizenship question in English alone", "es", 3, None, ("only_one_asks", "citizenship")),
    ("a birthplace in English alone", "fr", 4, None, ("only_one_asks", "birthplace")),
    ("a religion in the translation alone", "es", 5, "5. Religión: ____________", ("only_one_asks", "religion")),
    (
        "a second number",
        "de",
        5,
        "5. Sozialversicherungsnummer des Ehepartners: ____________",
        ("asked_more_often", "ssn"),
    ),
    ("a race that is not optional", "fr", 6, "6. Race : ____________", ("optional_in_one", "race_ethnicity")),
    (
        "a number that is optional",
        "es",
        2,
        "2. Número de Seguro Social (opcional): ____________",
        ("optional_in_one", "ssn"),
    ),
    (
        "boxes for a blank",
        "ru",
        3,
        "3. Являетесь ли вы гражданином США? ____________",
        ("other_answer", "citizenship"),
    ),
    ("a promise left out", "es", 8, None, ("statement_missing", "")),
    (
        "a language left out",
        "fr",
        10,
        "Ce formulaire existe en anglais et en espagnol.",
        ("language_in_one", ""),
    ),
    ("a question left out", "de", 5, None, ("questions_missing", "")),
    (
        "more choices",
        "es",
        3,
        "3. ¿Es usted ciudadano de los Estados Unidos? ☐ Sí ☐ No ☐ No lo sé",
        ("other_options", "citizenship"),
    ),
    (
        "a clause on sharing",
        "es",
        9,
        "Compartimos la información de este formulario con otras agencias del gobierno federal.",
        ("clause_in_one", "data_sharing"),
    ),
]


@pytest.mark.parametrize(
    ("language", "place", "line", "expected"), [row[1:] for row in PLANTED], ids=[r[0] for r in PLANTED]
)
def test_a_planted_difference_is_found(language: str, place: int, line: str | None, expected: tuple[str, str]) -> None:
    assert expected in told(compared(FORMS["en"], changed(language, place, line)))


def test_a_difference_is_told_with_the_words_of_both_and_the_gravest_first() -> None:
    without = changed("es", 3, None)
    comparison = compared(FORMS["en"], without)
    first = comparison.differences[0]
    assert (first.code, first.original, first.translation) == ("only_one_asks", "3. Are you a U.S. citizen?", "")
    assert [each.code for each in comparison.differences] == ["only_one_asks", "questions_missing"]


def test_a_missing_language_is_named_by_its_code() -> None:
    shorter = changed("es", 10, "Puede obtener este formulario en inglés y español.")
    (difference,) = (d for d in compared(FORMS["en"], shorter).differences if d.code == "language_in_one")
    assert (difference.original, difference.translation) == ("zh", "")
