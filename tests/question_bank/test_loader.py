"""A bank with mistakes is refused with every mistake, its file and its line."""

from __future__ import annotations

from pathlib import Path

import pytest

from question_bank import BankError, check, load_bank

GOOD = """\
category: ssn
language: en
entries:
  - id: ssn.test.en
    subcategory: ssn
    kind: question
    severity: high
    phrases:
      - sozial number
    examples:
      matches: ["Sozial number ____"]
      must_not_match: ["Social life ____"]
"""


def folder(tmp_path: Path, text: str, name: str = "entries/en/ssn.yaml") -> Path:
    path = tmp_path / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return tmp_path


def messages(tmp_path: Path) -> list[tuple[int, str]]:
    return [(problem.line, problem.message) for problem in check(tmp_path)]


def test_the_shipped_bank_has_no_mistakes() -> None:
    assert check() == ()


def test_a_city_adds_its_own_entries(tmp_path: Path) -> None:
    bank = load_bank((folder(tmp_path, GOOD),))
    assert "ssn.test.en" in {entry.id for entry in bank.entries}
    assert bank.version != load_bank().version


def test_an_entry_of_the_same_id_replaces_the_shipped_one(tmp_path: Path) -> None:
    shipped = load_bank()
    known = shipped.entries[0]
    text = GOOD.replace("ssn.test.en", known.id).replace("category: ssn", f"category: {known.category}")
    bank = load_bank((folder(tmp_path, text),))
    assert len(bank.entries) == len(shipped.entries)
    assert next(entry for entry in bank.entries if entry.id == known.id).phrases == ("sozial number",)


def test_every_mistake_is_reported_at_its_line(tmp_path: Path) -> None:
    second = GOOD[GOOD.index("  - id") :].replace("ssn.test.en", "Not An Id").replace("high", "huge")
    third = GOOD[GOOD.index("  - id") :].replace("sozial number", '"social (number"').replace("ssn.test", "ssn.third")
    found = messages(folder(tmp_path, GOOD + second + third))
    assert [line for line, _message in found] == [13, 27]
    assert "severity" in found[0][1]
    assert "brackets" in found[1][1]


def test_an_id_used_twice_is_a_mistake(tmp_path: Path) -> None:
    ((line, message),) = messages(folder(tmp_path, GOOD + GOOD[GOOD.index("  - id") :]))
    assert line == 13
    assert "already used" in message


def test_an_unknown_key_is_a_mistake(tmp_path: Path) -> None:
    ((line, message),) = messages(folder(tmp_path, GOOD.replace("    phrases:", "    phrase: x\n    phrases:")))
    assert (line, "phrase" in message) == (4, True)


@pytest.mark.parametrize("missing", ["matches", "must_not_match"])
def test_an_entry_without_examples_is_a_mistake(tmp_path: Path, missing: str) -> None:
    lines = [f"      {missing}: []" if missing in line else line for line in GOOD.splitlines()]
    ((line, _message),) = messages(folder(tmp_path, "\n".join(lines)))
    assert line == 11


def test_broken_yaml_names_the_line(tmp_path: Path) -> None:
    ((line, message),) = messages(folder(tmp_path, GOOD + "  oops: [\n"))
    assert line >= 13
    assert "YAML" in message


def test_a_folder_that_is_not_there_is_a_mistake(tmp_path: Path) -> None:
    with pytest.raises(BankError) as caught:
        load_bank((tmp_path / "none",))
    assert caught.value.problems[0].file.endswith("none")


def test_a_suggestion_must_cite_a_known_law(tmp_path: Path) -> None:
    text = """\
language: en
suggestions:
  - subcategory: ssn
    advice:
      - action: remove
        reason: Because.
        references: [no-such-law]
"""
    ((_line, message),) = messages(folder(tmp_path, text, "suggestions/en.yaml"))
    assert "no-such-law" in message


def test_yaml_cannot_make_objects(tmp_path: Path) -> None:
    found = messages(folder(tmp_path, GOOD + "  - !!python/object/apply:os.getcwd []\n"))
    assert found
    assert "YAML" in found[0][1]


@pytest.mark.parametrize(
    ("right", "wrong", "told"),
    [
        ("    severity: high\n", "", "'severity:' is missing"),
        ("severity: high", "severity: huge", "'severity:' 'huge' is none of the words that may stand here"),
        ("phrases:\n      - sozial number", "phrases: sozial number", "'phrases:' a list should stand here"),
        ('matches: ["Sozial number ____"]', "matches: Sozial", "'matches:' a list should stand here"),
        ("    severity: high", "    whole: perhaps\n    severity: high", "'whole:' true or false should stand here"),
    ],
)
def test_a_mistake_is_told_in_plain_words(tmp_path: Path, right: str, wrong: str, told: str) -> None:
    ((_line, message),) = messages(folder(tmp_path, GOOD.replace(right, wrong, 1)))
    assert message == told


def test_an_exception_names_its_entry_and_why(tmp_path: Path) -> None:
    ((line, message),) = messages(folder(tmp_path, "exceptions:\n  - ssn.number.en\n", "exceptions.yaml"))
    assert (line, message) == (2, "keys with values should stand here")
    text = "exceptions:\n  - entry: ssn.number.en\n    why: The payroll office must report it.\n"
    assert messages(folder(tmp_path, text, "exceptions.yaml")) == []
    unknown = messages(folder(tmp_path, text.replace("ssn.number.en", "ssn.numbers.en"), "exceptions.yaml"))
    assert unknown == [(2, "there is no entry 'ssn.numbers.en'; `askless bank list` shows all")]


LAW = """\
laws:
  - id: test-law
    citation: "Test Code 1"
    jurisdiction: Maine
    states: [ME{more}]
    relevance: "It says so."
    status: verify
    checked: 2026-11-22
"""


def test_a_law_holds_in_states_that_there_are(tmp_path: Path) -> None:
    assert messages(folder(tmp_path, LAW.format(more=""), "laws.yaml")) == []
    assert load_bank((tmp_path,)).laws["test-law"].states == ("ME",)
    (problem,) = messages(folder(tmp_path, LAW.format(more=", XX"), "laws.yaml"))
    assert problem == (5, "'XX' is no state's postal code")
