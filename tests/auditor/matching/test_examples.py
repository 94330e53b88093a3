"""A city's own examples are tried, and those that do not hold are told with their lines."""

from __future__ import annotations

from pathlib import Path

from auditor.matching.examples import untrue_examples
from auditor.matching.strings import StringTester
from question_bank import check, load_bank

ENTRIES = """\
category: household
language: en
entries:
  - id: city.landlord.en
    subcategory: landlord
    kind: question
    severity: medium
    phrases:
      - name of [your] landlord
    examples:
      matches:
        - "Name of landlord ____"
        - {first}
      must_not_match:
        - "Name of landscape architect ____"
        - {second}
"""


def untrue(folder: Path, first: str, second: str) -> list[tuple[int, str]]:
    path = folder / "entries" / "en" / "household.yaml"
    path.parent.mkdir(parents=True)
    path.write_text(ENTRIES.format(first=first, second=second), "utf-8")
    assert check(folder) == ()
    tester = StringTester(load_bank((folder,)))
    return [(problem.line, problem.message) for problem in untrue_examples(folder, tester)]


def test_examples_that_hold_are_not_told(tmp_path: Path) -> None:
    assert untrue(tmp_path, "Name of your landlord ____", "Name of tenant ____") == []


def test_each_untrue_example_is_told_at_its_line(tmp_path: Path) -> None:
    assert untrue(tmp_path, "Landlord ____", "Name of your landlord ____") == [
        (13, "the example 'Landlord ____' should match, but nothing finds it"),
        (16, "the example 'Name of your landlord ____' must not match, but city.landlord.en finds it"),
    ]


def test_a_shipped_entry_of_the_category_finds_a_near_miss_too(tmp_path: Path) -> None:
    ((line, message),) = untrue(tmp_path, "Name of your landlord ____", "Names of all household members ____")
    assert line == 16
    assert "household.roster.en finds it" in message
