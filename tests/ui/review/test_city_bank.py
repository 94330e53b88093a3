"""Words that are not reported any more."""

from __future__ import annotations

from pathlib import Path

from question_bank import load_bank
from ui.review.city_bank import add_exception


def test_exceptions_are_added_one_behind_another_and_the_bank_knows_them(tmp_path: Path) -> None:
    assert add_exception(tmp_path, "ssn.number.en", "Social Security: #, if any*", 'It says "no".')
    assert add_exception(tmp_path, "ssn.number.en", "Owner's SSN", "")
    first, second = load_bank((tmp_path,)).exemptions
    assert (first.entry, first.phrases, first.why) == ("ssn.number.en", ("social security if any",), 'It says "no".')
    assert second.phrases == ("owner's ssn",)


def test_comments_of_the_city_stay(tmp_path: Path) -> None:
    (tmp_path / "exceptions.yaml").write_text("# ours\nexceptions: []\n")
    assert add_exception(tmp_path, "ssn.number.en", "Owner", "Why")
    assert (tmp_path / "exceptions.yaml").read_text().startswith("# ours\nexceptions:\n")


def test_an_entry_that_nobody_knows_changes_nothing(tmp_path: Path) -> None:
    assert add_exception(tmp_path, "ssn.number.en", "Owner", "Why")
    before = (tmp_path / "exceptions.yaml").read_text()
    assert not add_exception(tmp_path, "no.such.entry", "Owner", "Why")
    assert (tmp_path / "exceptions.yaml").read_text() == before


def test_words_without_letters_are_no_phrase(tmp_path: Path) -> None:
    assert not add_exception(tmp_path, "ssn.number.en", "____ *", "Why")
    assert not (tmp_path / "exceptions.yaml").exists()
