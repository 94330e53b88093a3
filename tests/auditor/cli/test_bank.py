"""`askless bank` lists, checks and tries."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from click.testing import Result

from tests.auditor.cli.fake_engine import MISTAKE, FakeEngine

if TYPE_CHECKING:
    from collections.abc import Callable


def test_the_bank_is_listed_by_language(run: Callable[..., Result]) -> None:
    assert run("bank", "list").stdout.splitlines() == [
        "Social Security number (ssn)",
        "  ssn.number.en                                question  High    2 phrases",
        "  ssn.number.es                                question  High    1 phrase",
        "Library fines (library_fines)",
        "  fines.en                                     question  High    0 phrases",
        "3 entries. Languages: English, Spanish.",
    ]
    listed = run("bank", "list", "--language", "es").stdout
    assert "ssn.number.es" in listed
    assert "ssn.number.en" not in listed


def test_every_mistake_of_a_bank_is_listed_with_its_line(engine: FakeEngine, run: Callable[..., Result]) -> None:
    assert run("bank", "check").exit_code == 0
    engine.problems = (MISTAKE, replace(MISTAKE, line=9))
    result = run("bank", "check")
    assert result.exit_code == 1
    assert result.stderr.splitlines() == [f"entries/en/ssn.yaml:{line}: an entry needs a phrase" for line in (7, 9)]
    assert result.stdout == "2 mistakes.\n"


def test_a_phrase_is_tried(run: Callable[..., Result]) -> None:
    found = run("bank", "test", "SSN ____", "--language", "es").stdout
    assert "Social Security number (question, high), entry ssn.number.es, a person must decide" in found
    assert run("bank", "test", "Name").stdout == "“Name”: nothing found.\n"


def test_many_phrases_are_tried_one_a_line(tmp_path: Path, run: Callable[..., Result]) -> None:
    strings = '{"text": "SSN", "language": "es"}\n\n{"text": "Name"}\n'
    (tmp_path / "strings.jsonl").write_text(strings, "utf-8")
    from_file = run("bank", "test", "--format", "json", "--strings", tmp_path / "strings.jsonl")
    from_input = run("bank", "test", "--format", "json", "--strings", "-", input=strings)
    first, second = map(json.loads, from_file.stdout.splitlines())
    assert first["findings"][0]["entry"] == "ssn.number.es"
    assert second == {"findings": []}
    assert from_input.stdout == from_file.stdout


@pytest.mark.parametrize("line", ["not json", "[1]", '{"language": "en"}', "7"])
def test_a_line_that_is_not_understood_is_named_by_its_number(line: str, run: Callable[..., Result]) -> None:
    result = run("bank", "test", "--strings", "-", input=f'{{"text": "a"}}\n{line}\n')
    assert result.exit_code == 2
    assert "line 2 is not" in result.stderr


@pytest.mark.parametrize("words", [["bank", "test"], ["bank", "test", "a", "--strings", "-"]])
def test_a_phrase_or_a_file_of_them_is_needed(words: list[str], run: Callable[..., Result]) -> None:
    assert run(*words, input="").exit_code == 2
