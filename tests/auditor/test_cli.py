"""The command does what its help says: results where they belong, exit codes that scripts can trust."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from concurrent.futures import Future
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner, Result

from auditor.cli import askless
from auditor.cli.engine import Engine as ShippedEngine
from auditor.cli.run import Run
from auditor.errors import AuditorError, FileMissing, LegacyWord, UnknownFormat
from auditor.values.audit import Audit, Coverage, Engine, FormFacts, RecognisedPage
from auditor.values.box import Box
from auditor.values.finding import Explanation, Finding, Severity
from auditor.values.location import PageLocation
from auditor.values.notice import Notice
from auditor.values.options import AuditOptions
from auditor.values.question import Question
from auditor.workers import Answer
from question_bank import BankError, Problem

if TYPE_CHECKING:
    from collections.abc import Callable

SCANS = {
    "read": Coverage("complete", recognised=(RecognisedPage(1, 0.9),)),
    "foreign": Coverage("none", (1,), (Notice("unknown_script", 1),)),
    "dead": Coverage("none", (1,), (Notice("dynamic_xfa"),)),
}
MISTAKE = Problem("entries/en/ssn.yaml", 7, "an entry needs a phrase")


def an_audit(name: str, severity: Severity | None) -> Audit:
    """An audit with one finding of this severity, or none."""
    question = Question("Social Security Number", "asked", "blank", PageLocation(1, Box(0, 0, 9, 9)), page=1)
    why = Explanation("", "", "", 90.0)
    finding = Finding("f1", "ssn", "ssn", "question", question, severity or "low", 0.9, False, why)
    facts = FormFacts(name, "0" * 64, "pdf", 1, ("en",))
    return Audit(Engine("0", "0"), facts, Coverage("complete"), 3, (finding,) if severity else ())


@dataclass
class FakeEngine:
    """An engine that finds what a file's name says, and keeps what it was told."""

    banks: list[tuple[Path, ...]] = field(default_factory=list)
    options: list[AuditOptions] = field(default_factory=list)
    runs: list[Run] = field(default_factory=list)
    problems: tuple[Problem, ...] = ()
    sample: Path = Path()
    logged: list[str] = field(default_factory=list)

    def workers(self, run: Run, _on_page: object) -> AbstractContextManager[FakeEngine]:
        self.runs.append(run)
        self.options.append(run.options)
        self.bank(run.folders)
        return nullcontext(self)

    def advice(self, options: AuditOptions) -> tuple[str, ...]:
        return tuple(f"Get the data for {language}." for language in options.languages)

    @property
    def logbook(self) -> SimpleNamespace:
        return SimpleNamespace(note=lambda code, _origin: self.logged.append(code))

    def submit(self, path: Path) -> Future[Answer]:
        future: Future[Answer] = Future()
        try:
            future.set_result(Answer(self._audit(path)))
        except AuditorError as error:
            future.set_result(Answer(error=error.code))
        return future

    def _audit(self, path: Path) -> Audit:
        if not path.is_file():
            raise FileMissing
        if path.suffix == ".doc":
            raise LegacyWord
        if path.suffix == ".html":
            raise UnknownFormat
        if path.stem == "scan":
            return replace(an_audit(path.name, None), coverage=Coverage("none", (1,)))
        if path.stem in SCANS:
            return replace(an_audit(path.name, None), coverage=SCANS[path.stem])
        return an_audit(path.name, path.stem if path.stem in ("high", "medium", "low") else None)  # type: ignore[arg-type]

    def bank(self, folders: tuple[Path, ...]) -> SimpleNamespace:
        self.banks.append(folders)
        if self.problems:
            raise BankError(self.problems)
        entry = SimpleNamespace(
            id="ssn.number.en", category="ssn", kind="question", severity="high", language="en",
            phrases=("a", "b"), abbreviations=(),
        )  # fmt: skip
        other = SimpleNamespace(**{**vars(entry), "id": "ssn.number.es", "language": "es", "phrases": ("c",)})
        own = SimpleNamespace(**{**vars(entry), "id": "fines.en", "category": "library_fines", "phrases": ()})
        return SimpleNamespace(entries=(own, other, entry))

    def mistakes(self, _: Path | None) -> tuple[Problem, ...]:
        return self.problems

    def tester(self, _: object) -> Callable[[str, str], tuple[dict[str, object], ...]]:
        def found(text: str, language: str) -> tuple[dict[str, object], ...]:
            match = {
                "category": "ssn", "subcategory": "ssn", "kind": "question", "entry": f"ssn.number.{language}",
                "severity": "high", "confidence": 0.9, "needs_person": True,
            }  # fmt: skip
            return (match,) if "SSN" in text else ()

        return found

    def samples(self) -> tuple[Path, ...]:
        return (self.sample,)


@pytest.fixture
def engine() -> FakeEngine:
    """The engine that stands in."""
    return FakeEngine()


@pytest.fixture
def run(engine: FakeEngine) -> Callable[..., Result]:
    """Run the command with these words."""

    def go(*arguments: str | Path, **more: object) -> Result:
        result = CliRunner().invoke(askless, [str(word) for word in arguments], obj=engine, **more)
        if result.exception and not isinstance(result.exception, SystemExit):
            raise result.exception
        return result

    return go


@pytest.fixture
def forms(tmp_path: Path) -> Path:
    """A folder for forms; `made` fills it."""
    folder = tmp_path / "forms"
    folder.mkdir()
    return folder


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


def test_the_shipped_engine_audits_in_worker_processes_and_knows_a_phrase(forms: Path) -> None:
    (forms / "roster.csv").write_text("Name,Social Security Number,Place of birth\n,,\n,,\n", "utf-8")
    words = ["audit", str(forms), "--format", "json", "--jobs", "2"]
    result = CliRunner().invoke(askless, words, obj=ShippedEngine())
    audit = json.loads(result.stdout)
    assert {finding["category"] for finding in audit["findings"]} == {"ssn", "birthplace"}
    assert audit["engine"]["options"] == {"categories": [], "languages": []}
    phrase = ["bank", "test", "--format", "json", "Social Security Number ____"]
    (found,) = json.loads(CliRunner().invoke(askless, phrase, obj=ShippedEngine()).stdout)["findings"]
    assert (found["category"], found["kind"]) == ("ssn", "question")


def test_a_terminal_without_the_letters_gets_question_marks_and_no_crash(forms: Path) -> None:
    (forms / "registro.csv").write_text("Nombre,País de nacimiento\n,\n,\n", "utf-8")
    words = [sys.executable, "-m", "auditor", "audit", str(forms), "--fail-on", "high"]
    result = subprocess.run(words, capture_output=True, env={**os.environ, "PYTHONIOENCODING": "ascii"}, check=False)
    assert result.returncode in (0, 1)
    assert b"Pa?s de nacimiento" in result.stdout
    assert b"Traceback" not in result.stderr


def test_the_version_is_told_at_once_and_loads_nothing_heavy() -> None:
    heavy = (
        "rapidfuzz",
        "yaml",
        "lxml",
        "pypdfium2",
        "openpyxl",
        "jinja2",
        "rich",
        "auditor.loaders",
        "auditor.workers",
    )
    code = (
        "import sys\nfrom auditor.__main__ import main\nsys.argv = ['askless', '--version']\n"
        f"try:\n    main()\nexcept SystemExit:\n    print([name for name in {heavy} if name in sys.modules])"
    )
    seconds = []
    for _ in range(3):
        started = time.perf_counter()
        result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
        seconds.append(time.perf_counter() - started)
    assert result.stdout.splitlines()[1] == "[]"
    assert result.stdout.startswith("askless, version ")
    assert min(seconds) < 0.3
