"""`askless audit` does what its help says: results where they belong, exit codes that scripts can trust."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from click.testing import Result

from auditor.cli.engine import Engine as ShippedEngine
from auditor.cli.run import Run
from auditor.values.options import AuditOptions
from tests.auditor.cli.fake_engine import MISTAKE, FakeEngine

if TYPE_CHECKING:
    from collections.abc import Callable


def made(folder: Path, *names: str) -> None:
    """Make files of these names in a folder."""
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(b"x")


@pytest.mark.parametrize(
    ("names", "least", "code"),
    [
        (["clean.pdf"], "low", 0),
        (["low.pdf"], "low", 1),
        (["low.pdf"], "medium", 0),
        (["medium.pdf"], "medium", 1),
        (["medium.pdf"], "high", 0),
        (["clean.pdf", "high.pdf"], "high", 1),
        (["clean.pdf", "old.doc"], "low", 3),
        (["high.pdf", "old.doc"], "low", 3),
        (["high.pdf", "scan.pdf"], "low", 3),
        (["clean.pdf", "notes.html"], "low", 0),
        (["notes.html"], "low", 3),
        ([], "low", 2),
    ],
)
def test_exit_codes(names: list[str], least: str, code: int, forms: Path, run: Callable[..., Result]) -> None:
    made(forms, *names)
    assert run("audit", forms, "--fail-on", least).exit_code == code


def test_any_finding_counts_where_nothing_else_is_said(forms: Path, run: Callable[..., Result]) -> None:
    made(forms, "low.pdf")
    assert run("audit", forms).exit_code == 1


def test_a_named_file_of_unknown_kind_is_an_error_and_one_in_a_folder_is_not(
    forms: Path, run: Callable[..., Result]
) -> None:
    made(forms, "clean.pdf", "notes.html")
    named, lying = run("audit", forms / "clean.pdf", forms / "notes.html"), run("audit", forms)
    assert named.exit_code == 3
    assert "not a kind of file that can be checked" in " ".join(named.stdout.split())
    assert lying.exit_code == 0
    assert "Not a form, left out: notes.html." in lying.stdout


def test_a_missing_file_does_not_stop_the_others(forms: Path, run: Callable[..., Result]) -> None:
    made(forms, "high.pdf")
    result = run("audit", forms / "gone.pdf", forms / "high.pdf")
    assert result.exit_code == 3
    assert "There is no such file" in result.stdout
    assert "Social Security number" in result.stdout


@pytest.mark.parametrize(
    "words",
    [
        ["audit"],
        ["audit", "x.pdf", "--format", "pdf"],
        ["audit", "x.pdf", "--fail-on", "grave"],
        ["audit", "x.pdf", "--categories", "ssn,shoe_size"],
        ["audit", "x.pdf", "--languages", "en,3"],
        ["audit", "x.pdf", "--jobs", "0"],
        ["audit", "x.pdf", "--bank", "/no/such/folder"],
        ["audit", "x.pdf", "--tessdata", "/no/such/folder"],
        ["audit", "x.pdf", "--tessdata", str(Path(__file__).parent)],
        ["autid", "x.pdf"],
    ],
)
def test_what_is_not_understood_is_exit_code_2(words: list[str], run: Callable[..., Result]) -> None:
    assert run(*words).exit_code == 2


def test_choices_reach_the_engine(forms: Path, engine: FakeEngine, run: Callable[..., Result]) -> None:
    made(forms, "clean.pdf")
    run("audit", forms, "--languages", "en, es,en", "--categories", "ssn,itin", "--password", "x", "--bank", forms)
    assert engine.options == [AuditOptions(("en", "es"), ("ssn", "itin"), password="x")]  # noqa: S106
    assert engine.banks == [(forms,)]
    assert "'x'" not in repr(engine.options[0])


def test_choices_about_scans_and_workers_reach_the_engine(
    forms: Path, tmp_path: Path, engine: FakeEngine, run: Callable[..., Result]
) -> None:
    made(forms, "clean.pdf")
    made(tmp_path, "data/tessdata/vie.traineddata")
    run("audit", forms)
    run("audit", forms, "--fast", "--no-cache", "--jobs", "7", "--tessdata", tmp_path / "data")
    usual, chosen = engine.runs
    assert usual == Run(AuditOptions(), (), min(4, os.cpu_count() or 1), cached=True)
    assert chosen == Run(AuditOptions(fast=True, tessdata=tmp_path / "data"), (), 7, cached=False)


@pytest.mark.parametrize(
    ("names", "told"),
    [(["read.pdf", "foreign.pdf"], True), (["foreign.pdf"], True), (["dead.pdf"], False), (["clean.pdf"], False)],
)
def test_what_is_missing_for_scans_is_said_once_and_only_where_there_are_scans(
    names: list[str], told: bool, forms: Path, run: Callable[..., Result]
) -> None:
    made(forms, *names)
    said = run("audit", forms, "--languages", "vi").stderr
    assert said.count("For scans: Get the data for vi.") == told


def test_what_is_missing_is_said_in_plain_words(tmp_path: Path) -> None:
    (tmp_path / "eng.traineddata").write_bytes(b"x")
    advice = ShippedEngine().advice(AuditOptions(("vi",), fast=True, tessdata=tmp_path))
    assert any("--fast changes nothing" in sentence for sentence in advice)
    assert any("apt-get install tesseract-ocr-vie" in sentence for sentence in advice)


def test_the_state_is_one_that_there_is(forms: Path, engine: FakeEngine, run: Callable[..., Result]) -> None:
    made(forms, "clean.pdf")
    run("audit", forms)
    run("audit", forms, "--state", "ca")
    assert [options.state for options in engine.options] == ["", "CA"]
    assert run("audit", forms, "--state", "XX").exit_code == 2


def test_all_categories_are_more_than_the_default_ones(
    forms: Path, engine: FakeEngine, run: Callable[..., Result]
) -> None:
    made(forms, "clean.pdf")
    for choice in ("all", "default,household", ""):
        run("audit", forms, "--categories", choice)
    assert [len(options.categories) for options in engine.options] == [18, 12, 0]


def test_a_password_without_a_value_is_asked_for_and_not_shown(
    forms: Path, engine: FakeEngine, run: Callable[..., Result]
) -> None:
    made(forms, "clean.pdf")
    typed = "sesame"
    result = run("audit", forms, "--password", input=f"{typed}\n")
    assert engine.options[0].password == typed
    assert typed not in result.output


def test_json_is_one_file_a_form_and_two_of_one_name_both_stay(
    forms: Path, tmp_path: Path, run: Callable[..., Result]
) -> None:
    made(forms, "a/high.pdf", "b/high.pdf", "c/HIGH.pdf", "d/old.doc")
    out = tmp_path / "audits"
    result = run("audit", forms, "--format", "json", "--out", out)
    assert sorted(path.name for path in out.iterdir()) == ["HIGH (3).pdf.json", "high (2).pdf.json", "high.pdf.json"]
    assert json.loads((out / "high.pdf.json").read_text("utf-8"))["schema"] == "askless-audit/1"
    assert result.exit_code == 3
    assert "Not read: old.doc:" in result.stderr


def test_json_without_a_folder_is_one_line_a_form(forms: Path, run: Callable[..., Result]) -> None:
    made(forms, "clean.pdf", "high.pdf")
    lines = run("audit", forms, "--format", "json").stdout.splitlines()
    assert [json.loads(line)["form"]["name"] for line in lines] == ["clean.pdf", "high.pdf"]


@pytest.mark.parametrize(
    ("form", "name", "start"),
    [
        ("csv", "askless-findings.csv", b"\xef\xbb\xbfForm,"),
        ("html", "askless-report.html", b"<!DOCTYPE html>"),
        ("text", "askless-summary.txt", b"high.pdf"),
    ],
)
def test_results_go_to_a_file_a_folder_or_the_terminal(
    form: str, name: str, start: bytes, tmp_path: Path, run: Callable[..., Result]
) -> None:
    made(tmp_path, "high.pdf")
    target = tmp_path / "my.result"
    for out, written in ((target, target), (tmp_path / "results", tmp_path / "results" / name)):
        assert f"Written: {written}" in run("audit", tmp_path / "high.pdf", "--format", form, "--out", out).stderr
        assert written.read_bytes().startswith(start)
    assert run("audit", tmp_path / "high.pdf", "--format", form).stdout_bytes.startswith(start)


def test_a_result_never_replaces_a_form(forms: Path, run: Callable[..., Result]) -> None:
    made(forms, "high.pdf")
    result = run("audit", forms, "--format", "html", "--out", forms / "high.pdf")
    assert result.exit_code == 2
    assert "would replace the form itself" in result.stderr
    assert (forms / "high.pdf").read_bytes() == b"x"


def test_a_bank_with_mistakes_is_named_before_any_form_is_read(
    forms: Path, engine: FakeEngine, run: Callable[..., Result]
) -> None:
    made(forms, "high.pdf")
    engine.problems = (MISTAKE,)
    result = run("audit", forms)
    assert result.exit_code == 2
    assert "entries/en/ssn.yaml, line 7: an entry needs a phrase" in result.stderr
    assert result.stdout == ""


def test_the_demo_shows_and_writes_its_report(tmp_path: Path, engine: FakeEngine, run: Callable[..., Result]) -> None:
    engine.sample = tmp_path / "high.pdf"
    made(tmp_path, "high.pdf")
    result = run("demo", "--out", tmp_path / "report")
    assert result.exit_code == 0
    assert "HIGH   Social Security number" in result.stdout
    assert (tmp_path / "report" / "askless-report.html").read_text("utf-8").startswith("<!DOCTYPE html>")
