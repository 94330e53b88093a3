"""Which files a person means, and that every file has one outcome, whatever happens while it is read."""

from __future__ import annotations

import threading
from concurrent.futures import Future
from pathlib import Path

import pytest

from auditor.batch import FormFile, Outcome, audit_all, files_in
from auditor.values.audit import Audit, Coverage, Engine, FormFacts
from auditor.workers import Answer


class LastFirst:
    """A crew that answers once everything was asked, and the last form first."""

    def __init__(self, answers: dict[str, Answer], otherwise: Answer) -> None:
        self._answers = answers
        self._otherwise = otherwise
        self._asked: list[tuple[Path, Future[Answer]]] = []

    def submit(self, path: Path) -> Future[Answer]:
        self._asked.append((path, Future()))
        if len(self._asked) > len(self._answers):
            threading.Timer(0.05, self._answer).start()
        return self._asked[-1][1]

    def _answer(self) -> None:
        for path, future in reversed(self._asked):
            future.set_result(self._answers.get(path.name, self._otherwise))


def an_audit(path: Path) -> Audit:
    """An audit without findings."""
    return Audit(Engine("0", "0"), FormFacts(path.name, "0" * 64, "pdf", 1, ("en",)), Coverage("complete"), 0, ())


def touched(folder: Path, *names: str) -> None:
    """Make files of these names."""
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(b"x")


def test_folders_are_searched_in_order_of_name_with_all_that_is_in_them(tmp_path: Path) -> None:
    touched(tmp_path, "b.pdf", "A.docx", "c/z.xlsx", "c/a.csv")
    assert [file.path.relative_to(tmp_path).as_posix() for file in files_in([tmp_path])] == [
        "A.docx", "b.pdf", "c/a.csv", "c/z.xlsx",
    ]  # fmt: skip


def test_lock_files_hidden_files_and_links_are_passed_over_in_folders(tmp_path: Path) -> None:
    touched(tmp_path, "forms/~$a.docx", "forms/.DS_Store", "forms/Thumbs.db", "forms/.git/x.pdf", "other/b.pdf")
    (tmp_path / "forms/link.pdf").symlink_to(tmp_path / "other/b.pdf")
    (tmp_path / "forms/round").symlink_to(tmp_path / "forms")
    touched(tmp_path, "forms/a.docx")
    assert [file.path.name for file in files_in([tmp_path / "forms"])] == ["a.docx"]


def test_a_file_that_is_named_is_taken_as_it_is_and_none_comes_twice(tmp_path: Path) -> None:
    touched(tmp_path, ".hidden.pdf", "a.pdf")
    files = files_in([tmp_path / ".hidden.pdf", tmp_path / "a.pdf", tmp_path, tmp_path / "gone.pdf"])
    assert [(file.path.name, file.named) for file in files] == [
        (".hidden.pdf", True), ("a.pdf", True), ("gone.pdf", True),
    ]  # fmt: skip


def test_every_file_has_one_outcome_in_the_files_order(tmp_path: Path) -> None:
    files = tuple(FormFile(tmp_path / name) for name in ("a.pdf", "b.pdf", "odd.pdf"))
    crew = LastFirst(
        {"a.pdf": Answer(an_audit(Path("a.pdf"))), "b.pdf": Answer(an_audit(Path("b.pdf")))}, Answer(error="unexpected")
    )
    done: list[Outcome] = []
    outcomes = list(audit_all(files, crew, done.append))
    assert [(outcome.path.name, outcome.error) for outcome in outcomes] == [
        ("a.pdf", None), ("b.pdf", None), ("odd.pdf", "unexpected"),
    ]  # fmt: skip
    assert [outcome.path.name for outcome in done] == ["odd.pdf", "b.pdf", "a.pdf"]


def test_an_error_that_is_not_understood_tells_its_place() -> None:
    outcome = Outcome(FormFile(Path("odd.pdf")), error="unexpected", origin="KeyError, batch.py, line 5")
    assert outcome.message.endswith("(KeyError, batch.py, line 5)")


def test_reports_and_lists_beside_their_form_are_passed_over(tmp_path: Path) -> None:
    ours = ("intake (findings).csv", "intake (report) 2.html", "intake (decisions).json")
    theirs = ("intake.docx", "intake (revised).docx", "budget (report).pdf", "intake (report card).pdf")
    for name in (*ours, *theirs):
        (tmp_path / name).write_bytes(b"x")
    assert {file.path.name for file in files_in((tmp_path,))} == set(theirs)
    assert [file.path.name for file in files_in((tmp_path / ours[0],))] == [ours[0]], "what is named is read"


def test_only_files_of_no_known_kind_that_lay_in_a_folder_are_no_forms() -> None:
    lying = FormFile(Path("notes.html"), named=False)
    assert Outcome(lying, error="unknown_format").not_a_form
    assert not Outcome(FormFile(Path("notes.html")), error="unknown_format").not_a_form
    assert not Outcome(lying, error="legacy_word").not_a_form
    assert not Outcome(FormFile(Path("broken.PDF"), named=False), error="unknown_format").not_a_form


def test_a_form_of_which_no_page_was_read_counts_as_unread() -> None:
    file = FormFile(Path("scan.pdf"))
    audit = an_audit(file.path)
    none = Audit(audit.engine, audit.form, Coverage("none"), 0, ())
    assert Outcome(file, audit=none).unread
    assert not Outcome(file, audit=audit).unread


def test_an_outcome_has_an_audit_or_an_error() -> None:
    with pytest.raises(ValueError, match="audit or an error"):
        Outcome(FormFile(Path("a.pdf")))
