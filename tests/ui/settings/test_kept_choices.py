"""What is chosen about audits is kept from one start to the next, and a spoilt file is no hindrance."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from auditor.categories import DEFAULT_CATEGORIES
from ui.settings import Choices, KeptChoices

OTHER = Choices(
    categories=("ssn", "victim"),
    least="medium",
    languages=("es", "vi"),
    fast=True,
    tessdata=Path("/data/tessdata"),
    bank=Path("/shared/bank"),
    city="Marisol",
    state="CA",
)


@pytest.fixture
def kept(tmp_path: Path) -> KeptChoices:
    """Choices in a folder that is not there yet."""
    return KeptChoices(tmp_path / "config" / "audits.json", tmp_path / "data")


def test_without_a_file_all_is_as_usual(kept: KeptChoices) -> None:
    assert kept.choices() == Choices()
    assert kept.choices().categories == DEFAULT_CATEGORIES


def test_what_is_kept_is_read_again(kept: KeptChoices) -> None:
    assert kept.keep(OTHER)
    assert kept.choices() == OTHER


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{",
        "null",
        '{"categories": 3, "languages": [[1]], "fast": "yes", "least": "none", "tessdata": 4, "state": "XX"}',
        '{"categories": []}',
        '{"categories": ["no_such"], "languages": ["xx"]}',
    ],
)
def test_what_is_not_understood_counts_as_not_chosen(kept: KeptChoices, tmp_path: Path, text: str) -> None:
    (tmp_path / "config").mkdir()
    (tmp_path / "config" / "audits.json").write_text(text)
    assert kept.choices() == Choices()


def test_a_file_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "audits.json").mkdir()
    assert not KeptChoices(tmp_path / "audits.json", tmp_path).keep(OTHER)


def test_the_engine_is_told_what_was_chosen(tmp_path: Path) -> None:
    terms = OTHER.terms(tmp_path, "es")
    assert terms.folders == (tmp_path,)
    assert (terms.options.categories, terms.options.languages) == (("ssn", "victim"), ("es", "vi"))
    assert terms.options.state == "CA"
    assert (terms.options.fast, terms.options.tessdata, terms.options.reader) == (True, Path("/data/tessdata"), "es")


def test_what_is_usual_is_not_spelled_out(tmp_path: Path) -> None:
    shuffled = replace(Choices(), categories=tuple(reversed(DEFAULT_CATEGORIES)))
    terms = shuffled.terms(tmp_path / "none", "en")
    assert (terms.options.categories, terms.folders) == ((), ())


def test_a_city_is_named_with_its_state() -> None:
    assert OTHER.place == "Marisol, CA"
    assert replace(OTHER, state="").place == "Marisol"
    assert replace(OTHER, city="").place == ""


def test_the_citys_bank_is_among_the_persons_data_unless_chosen(kept: KeptChoices, tmp_path: Path) -> None:
    assert kept.bank_folder(Choices()) == tmp_path / "data" / "bank"
    assert kept.bank_folder(OTHER) == Path("/shared/bank")
