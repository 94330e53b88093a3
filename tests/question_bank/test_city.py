"""A city's own folder: what is written is read again, by people and by audits, and mistakes are told."""

from __future__ import annotations

from pathlib import Path

import pytest

from question_bank import check, load_bank
from question_bank.city import CityFolder
from question_bank.models import Entry, Examples, Exemption

LANDLORD = Entry(
    "city.landlord.en",
    "landlord",
    "question",
    "medium",
    Examples(("Name of your landlord: ____",), ("Name of landscape architect: ____",)),
    category="household",
    language="en",
    phrases=("name of [your] landlord",),
)
PAYROLL = Exemption("ssn.number.en", "Payroll reports wages.", ("federal form w-4",))


@pytest.fixture
def city(tmp_path: Path) -> CityFolder:
    """A folder that is not there yet."""
    return CityFolder(tmp_path / "data" / "city")


def test_a_folder_that_is_not_there_holds_nothing(city: CityFolder) -> None:
    assert not city.used
    assert city.read().entries == ()
    assert not city.folder.exists()


def test_what_is_added_is_used_by_audits(city: CityFolder) -> None:
    city.add(LANDLORD)
    city.add_exception(PAYROLL)
    assert city.used
    bank = load_bank((city.folder,))
    assert LANDLORD in bank.entries
    assert bank.exemptions == (PAYROLL,)
    assert city.read().entries == (LANDLORD,)
    assert city.read().exceptions == (PAYROLL,)
    assert check(city.folder) == ()


def test_a_person_can_read_what_is_written(city: CityFolder) -> None:
    city.add(LANDLORD)
    lines = (city.folder / "entries/en/household.yaml").read_text("utf-8").splitlines()
    assert lines[0].startswith("# Your city's own")
    assert lines[1:6] == [
        "category: household",
        "language: en",
        "entries:",
        "  - id: city.landlord.en",
        "    subcategory: landlord",
    ]
    assert not any("near" in line or "whole" in line for line in lines)


def test_an_entry_with_the_same_id_is_replaced_and_others_stay(city: CityFolder) -> None:
    city.add(LANDLORD)
    other = Entry("city.pets.en", "pets", "question", "low", LANDLORD.examples, "household", "en", ("name of pet",))
    city.add(other)
    changed = Entry("city.pets.en", "pets", "question", "high", LANDLORD.examples, "household", "en", ("pet's name",))
    city.add(changed)
    assert city.read().entries == (LANDLORD, changed)


def test_what_is_removed_is_gone_and_an_empty_file_with_it(city: CityFolder) -> None:
    city.add(LANDLORD)
    city.add_exception(PAYROLL)
    city.remove("city.nothing.en")
    assert city.read().entries == (LANDLORD,)
    city.remove(LANDLORD.id)
    city.remove_exception(PAYROLL)
    assert not city.used
    assert list(city.folder.rglob("*.yaml")) == []


def test_new_ids_are_unlike_those_there(city: CityFolder) -> None:
    assert city.new_id("Año de llegada (al país)", "es") == "city.ano_de_llegada_al.es"
    assert city.new_id("出生地", "zh-Hant") == "city.phrase.zh_hant"
    city.add(LANDLORD)
    assert city.new_id("landlord", "en") == "city.landlord2.en"


def test_everything_goes_out_in_one_file_and_comes_in_again(city: CityFolder, tmp_path: Path) -> None:
    city.add(LANDLORD)
    city.add_exception(PAYROLL)
    city.give_out(tmp_path / "for-you.yaml")
    other = CityFolder(tmp_path / "other")
    assert other.take_in(tmp_path / "for-you.yaml") == ()
    assert other.read() == city.read()
    assert other.take_in(tmp_path / "for-you.yaml") == ()
    assert other.read() == city.read()


def test_a_file_with_mistakes_is_told_by_line_and_not_taken(city: CityFolder, tmp_path: Path) -> None:
    file = tmp_path / "ours.yaml"
    city.add(LANDLORD)
    city.give_out(file)
    text = file.read_text("utf-8").replace("name of [your] landlord", "name of [your landlord")
    file.write_text(f"{text}---\nexceptions:\n  - entry: no.such.entry\n    why: none\n", "utf-8")
    other = CityFolder(tmp_path / "other")
    told = {(problem.file, problem.line) for problem in other.take_in(file)}
    lines = file.read_text("utf-8").splitlines()
    wrong = [number for number, line in enumerate(lines, 1) if "[your landlord" in line or "no.such" in line]
    assert told == {("ours.yaml", line) for line in wrong}
    assert not other.used


@pytest.mark.parametrize("text", ["", "# nothing\n", "---\n"])
def test_a_file_with_nothing_in_it_is_told(city: CityFolder, tmp_path: Path, text: str) -> None:
    (tmp_path / "ours.yaml").write_text(text)
    assert [problem.line for problem in city.take_in(tmp_path / "ours.yaml")] == [1]


@pytest.mark.parametrize("text", ["a: [", "entries: 3", "hello", "\x00\xff"])
def test_a_file_that_is_something_else_is_told(city: CityFolder, tmp_path: Path, text: str) -> None:
    (tmp_path / "ours.yaml").write_bytes(text.encode("latin-1"))
    assert len(city.take_in(tmp_path / "ours.yaml")) >= 1
    assert not city.used


def test_a_mistake_made_by_hand_is_told_and_the_rest_is_read(city: CityFolder) -> None:
    city.add(LANDLORD)
    (city.folder / "exceptions.yaml").write_text("exceptions:\n  - why: no entry\n")
    own = city.read()
    assert own.entries == (LANDLORD,)
    assert own.exceptions == ()
    assert [(Path(problem.file).name, problem.line) for problem in city.problems()] == [("exceptions.yaml", 2)]
