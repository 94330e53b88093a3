"""`askless mark` writes copies where they belong, and tells what is not in them."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from auditor.marking.decisions import SCHEMA
from auditor.values.copy import Left
from auditor.values.decision import Decision
from tests.auditor.cli.fake_engine import FakeEngine


@pytest.fixture
def form(tmp_path: Path) -> Path:
    """A form in which something grave is found."""
    path = tmp_path / "high.pdf"
    path.write_bytes(b"the form")
    return path


def test_the_copy_stands_beside_the_form_and_the_form_is_as_it_was(
    form: Path, engine: FakeEngine, run: Callable[..., Result]
) -> None:
    result = run("mark", form)
    assert result.exit_code == 0
    assert (form.parent / "high (marked).pdf").read_bytes() == b"a copy"
    assert form.read_bytes() == b"the form"
    assert "1 of 1 decision in the copy." in result.stdout
    assert engine.markings[0].decisions is None


@pytest.mark.parametrize(
    ("words", "manner"),
    [([], "marked"), (["--revised"], "revised"), (["--clean"], "revised"), (["--comments-only"], "comments")],
)
def test_what_kind_of_copy(
    words: list[str], manner: str, form: Path, engine: FakeEngine, run: Callable[..., Result]
) -> None:
    run("mark", form, *words)
    assert engine.markings[0].manner == manner
    assert (form.parent / f"high ({manner}).pdf").is_file()


def test_a_copy_goes_to_a_file_or_into_a_folder(form: Path, tmp_path: Path, run: Callable[..., Result]) -> None:
    run("mark", form, "--out", tmp_path / "named.pdf")
    run("mark", form, "--out", tmp_path / "folder")
    assert (tmp_path / "named.pdf").is_file()
    assert (tmp_path / "folder" / "high (marked).pdf").is_file()


def test_a_copy_never_replaces_the_form(form: Path, run: Callable[..., Result]) -> None:
    assert run("mark", form, "--out", form).exit_code == 2
    assert form.read_bytes() == b"the form"


def test_a_draft_holds_the_first_suggestions_and_can_be_used(
    form: Path, tmp_path: Path, engine: FakeEngine, run: Callable[..., Result]
) -> None:
    draft = tmp_path / "decisions.json"
    assert run("mark", form, "--draft", draft).exit_code == 0
    assert engine.markings == []
    plain = json.loads(draft.read_text("utf-8"))
    assert plain == {
        "schema": SCHEMA,
        "form": {"name": "high.pdf", "sha256": "0" * 64},
        "decisions": [{"finding": "f1", "action": "remove"}],
    }
    run("mark", form, "--decisions", draft)
    assert engine.markings[0].decisions == (Decision("f1", "remove"),)


def test_a_file_that_holds_no_decisions_is_refused_before_the_form_is_read(
    form: Path, tmp_path: Path, engine: FakeEngine, run: Callable[..., Result]
) -> None:
    (tmp_path / "decisions.json").write_text("{}", "utf-8")
    result = run("mark", form, "--decisions", tmp_path / "decisions.json")
    assert result.exit_code == 2
    assert "askless-decisions/1" in result.stderr
    assert engine.runs == []


def test_what_is_not_in_the_copy_is_told_with_its_words(
    form: Path, engine: FakeEngine, run: Callable[..., Result]
) -> None:
    engine.left = (Left("f1", "picture"),)
    result = run("mark", form)
    assert result.exit_code == 1
    assert "page 1: “Social Security Number”" in result.stdout
    assert "part of a picture" in result.stdout
    assert "This copy is partial" in result.stdout


def test_what_is_undecided_makes_no_copy_partial(form: Path, engine: FakeEngine, run: Callable[..., Result]) -> None:
    engine.left = (Left("f1", "undecided"),)
    result = run("mark", form)
    assert result.exit_code == 0
    assert "Nothing was decided about this finding" in result.stdout


@pytest.mark.parametrize("name", ["missing.pdf", "old.doc", "roster.csv"])
def test_a_form_without_a_copy_is_exit_code_3_with_its_reason(
    name: str, form: Path, engine: FakeEngine, run: Callable[..., Result]
) -> None:
    if name != "missing.pdf":
        form.with_name(name).write_bytes(b"x")
    result = run("mark", form.with_name(name))
    assert result.exit_code == 3
    assert len(result.stderr) > 40
    assert len(engine.logged) == 1
