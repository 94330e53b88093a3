"""The bank as the window uses it, with the shipped bank and a city's folder that is made in the test."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from auditor.matching.evidence import REASONS as OF_PLACES
from ui.bank.desk import BankDesk
from ui.bank.values import Draft
from ui.bank.words import REASONS, line_words, title_words, why_words

LANDLORD = Draft(
    "household",
    "en",
    "question",
    "medium",
    "name of [your] landlord\n",
    "Name of your landlord: ____",
    "Name of landscape architect: ____",
)


@pytest.fixture(scope="module")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> BankDesk:
    """The bank without a city's folder."""
    return BankDesk(tmp_path_factory.mktemp("none") / "city")


def test_everything_shipped_is_on_the_shelf_and_none_of_it_is_the_citys(qapp: QApplication, shipped: BankDesk) -> None:
    shelf = shipped.shelf()
    assert len(shelf.rows) > 300
    assert {"en", "es"} <= set(shelf.languages)
    assert shelf.languages[0] == "en"
    assert not any(row.own for row in shelf.rows)
    assert all(title_words(row) and line_words(row) for row in shelf.rows)
    assert all(row.advice for row in shelf.rows if row.entry.id == "ssn.number.en")


def test_a_sentence_tells_what_is_found_in_it_and_why(qapp: QApplication, shipped: BankDesk) -> None:
    (match,) = shipped.try_out("Mother's country of birth: ____", "")
    assert (match.category, match.language) == ("birthplace", "en")
    assert "country of birth" in match.matched
    assert match.matched in why_words(match)
    assert match.phrase in why_words(match)
    assert set(match.reasons) <= set(REASONS)


@pytest.mark.parametrize(
    ("text", "language"), [("Name of your dog: ____", ""), ("Social Security office hours", "en"), ("", "")]
)
def test_a_harmless_sentence_tells_nothing(shipped: BankDesk, text: str, language: str) -> None:
    assert shipped.try_out(text, language) == ()


def test_a_good_draft_has_no_complaint(qapp: QApplication, shipped: BankDesk) -> None:
    assert shipped.complaints(LANDLORD) == ()


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"phrases": ""}, ("phrases", 0)),
        ({"matches": " \n"}, ("matches", 0)),
        ({"misses": ""}, ("misses", 0)),
        ({"phrases": "name of landlord\nname of [your landlord"}, ("phrases", 2)),
        ({"phrases": "\n\n~ landlord"}, ("phrases", 3)),
        ({"matches": "Name of your landlord: ____\nName of your cat: ____"}, ("matches", 2)),
        ({"misses": "Landscape: ____\n\nName of your landlord: ____"}, ("misses", 3)),
    ],
)
def test_a_complaint_names_the_field_and_the_line(
    qapp: QApplication, shipped: BankDesk, change: dict[str, str], expected: tuple[str, int]
) -> None:
    (complaint,) = shipped.complaints(replace(LANDLORD, **change))
    assert (complaint.field, complaint.line) == expected
    assert complaint.words


def test_what_is_added_is_found_from_then_on_and_removed_again(qapp: QApplication, tmp_path: Path) -> None:
    desk = BankDesk(tmp_path / "city")
    desk.add(LANDLORD)
    again = BankDesk(tmp_path / "city")
    first = again.shelf().rows[0]
    assert first.own
    assert first.entry.phrases == ("name of [your] landlord",)
    assert [match.entry for match in again.try_out("Name of your landlord: ____", "en")] == [first.entry.id]
    again.remove(first)
    assert not any(row.own for row in BankDesk(tmp_path / "city").shelf().rows)


def test_an_exception_silences_an_entry_where_its_words_stand(qapp: QApplication, tmp_path: Path) -> None:
    desk = BankDesk(tmp_path / "city")
    desk.leave_out("ssn.number.en", "federal form w-4\n", "Payroll must report wages.")
    again = BankDesk(tmp_path / "city")
    row = again.shelf().rows[0]
    assert (row.entry.id, row.own) == ("ssn.number.en", True)
    assert row.exception.why == "Payroll must report wages."
    again.remove(row)
    assert not any(each.exception for each in BankDesk(tmp_path / "city").shelf().rows)


def test_a_folder_with_mistakes_is_told_and_the_shipped_bank_goes_on(qapp: QApplication, tmp_path: Path) -> None:
    (tmp_path / "city").mkdir()
    (tmp_path / "city" / "exceptions.yaml").write_text("exceptions:\n  - entry: no.such.entry\n    why: none\n")
    desk = BankDesk(tmp_path / "city")
    assert [problem.line for problem in desk.shelf().problems] == [2]
    assert desk.try_out("Social Security Number ____", "en")


def test_every_reason_of_the_engine_is_known_to_the_catalogues() -> None:
    assert set(OF_PLACES.values()) <= set(REASONS)
