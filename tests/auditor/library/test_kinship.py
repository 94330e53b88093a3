"""File names of editions, and what keeps different forms apart."""

from __future__ import annotations

import pytest

from auditor.library.editions import Asked
from auditor.library.kinship import is_namesake_edition, is_renamed_edition, stem_of


def asked(*words: str) -> tuple[Asked, ...]:
    return tuple(Asked(f"id of {each}", "entry", "ssn", each) for each in words)


@pytest.mark.parametrize(
    "name",
    [
        "Intake Form.docx", "intake_form_v2.docx", "Intake Form 2025.pdf", "intake-form-2025-03-12.pdf",
        "INTAKE FORM (1).docx", "Intake form draft 3.docx", "Intake Form FINAL.docx", "intake form rev 12 2026.xlsx",
        "20250312 intake form.pdf",
    ],
)  # fmt: skip
def test_editions_of_one_form_have_one_stem(name: str) -> None:
    assert stem_of(name) == "intake form"


@pytest.mark.parametrize(
    ("name", "stem"),
    [
        ("i-9.pdf", "i 9"), ("i-94.pdf", "i 94"), ("scan0001.pdf", "scan0001"), ("final.docx", "final"),
        ("2025.pdf", "2025"), ("Newton.pdf", "newton"), ("", ""),
    ],
)  # fmt: skip
def test_what_tells_forms_apart_stays_in_the_stem(name: str, stem: str) -> None:
    assert stem_of(name) == stem


def test_namesakes_are_editions_when_half_their_questions_are_shared() -> None:
    assert is_namesake_edition(asked("a", "b", "c", "d"), asked("a", "b"))
    assert is_namesake_edition(asked("a", "b", "c", "d"), asked("a", "b", "x", "y", "z", "w"))
    assert not is_namesake_edition(asked("a", "b", "c", "d"), asked("a", "x", "y", "z"))
    assert not is_namesake_edition(asked(), asked())


def test_forms_of_other_names_need_nearly_all_of_many_questions() -> None:
    ten = asked(*"abcdefghij")
    assert is_renamed_edition(ten, ten[:8])
    assert not is_renamed_edition(ten, ten[:7])
    assert not is_renamed_edition(ten[:4], ten[:4])
