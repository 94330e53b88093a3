"""An engine that stands in for the shipped one: it finds what a file's name says, and keeps what it was told."""

from __future__ import annotations

from concurrent.futures import Future
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING

from auditor.cli.run import Run
from auditor.errors import AuditorError, FileMissing, LegacyWord, NoCopy, UnknownFormat
from auditor.values.audit import Audit, Coverage, Engine, FormFacts, RecognisedPage
from auditor.values.box import Box
from auditor.values.copy import Copy, Left, Marking
from auditor.values.finding import Explanation, Finding, Severity, Suggestion
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
REMOVE = Suggestion("remove", "", "It is not needed.")
MISTAKE = Problem("entries/en/ssn.yaml", 7, "an entry needs a phrase")


def an_audit(name: str, severity: Severity | None) -> Audit:
    """An audit with one finding of this severity, or none."""
    question = Question("Social Security Number", "asked", "blank", PageLocation(1, Box(0, 0, 9, 9)), page=1)
    why = Explanation("", "", "", 90.0)
    finding = Finding("f1", "ssn", "ssn", "question", question, severity or "low", 0.9, False, why, (REMOVE,))
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
    markings: list[Marking] = field(default_factory=list)
    left: tuple[Left, ...] = ()

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

    def mark(self, path: Path, marking: Marking) -> Future[Answer]:
        self.markings.append(marking)
        applied = ("f1",) if not self.left else ()
        future: Future[Answer] = Future()
        made = Answer(copy=Copy(b"a copy", path.suffix, applied, self.left))
        future.set_result(Answer(error=NoCopy.code) if path.suffix == ".csv" else made)
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
