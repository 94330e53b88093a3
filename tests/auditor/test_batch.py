"""Which files a person means, and that every file has one outcome, whatever happens while it is read."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from auditor.batch import FormFile, Outcome, audit_all, files_in
from auditor.errors import EmptyFile, PasswordNeeded
from auditor.values.audit import Audit, Coverage, Engine, FormFacts

if TYPE_CHECKING:
    from collections.abc import Callable

WORDS = "a resident's words"
WORKER = """
import os, time
from pathlib import Path
from auditor.errors import EmptyFile
from auditor.values.audit import Audit, Coverage, Engine, FormFacts

def audit(path: Path) -> Audit:
    if path.name == "dies.pdf":
        os._exit(11)
    if path.name == "empty.pdf":
        raise EmptyFile
    facts = FormFacts(path.name, "0" * 64, "pdf", 1, ("en",), str(os.getpid()))
    return Audit(Engine("0", "0"), facts, Coverage("complete"), 0, ())
"""


def an_audit(path: Path) -> Audit:
    """An audit without findings."""
    return Audit(Engine("0", "0"), FormFacts(path.name, "0" * 64, "pdf", 1, ("en",)), Coverage("complete"), 0, ())


def touched(folder: Path, *names: str) -> None:
    """Make files of these names."""
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(b"x")


@pytest.fixture
def importable_audit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[Path], Audit]:
    """An audit that a worker process can import, and that dies on `dies.pdf`."""
    (tmp_path / "auditing_for_a_test.py").write_text(WORKER, "utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    from auditing_for_a_test import audit  # noqa: PLC0415 - written one line above

    return audit


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


def test_every_file_has_one_outcome_and_one_step_of_progress(tmp_path: Path) -> None:
    touched(tmp_path, "good.pdf", "odd.pdf", "locked.pdf")

    def audit(path: Path) -> Audit:
        if path.name == "odd.pdf":
            raise KeyError(WORDS)
        if path.name == "locked.pdf":
            raise PasswordNeeded
        return an_audit(path)

    done: list[Path] = []
    files = tuple(FormFile(tmp_path / name) for name in ("good.pdf", "odd.pdf", "locked.pdf", "gone.pdf"))
    outcomes = list(audit_all(files, audit, on_progress=done.append))
    assert [outcome.error for outcome in outcomes] == [None, "unexpected", "password_needed", "file_missing"]
    assert done == [file.path for file in files]


def test_an_error_that_is_not_understood_tells_its_place_and_never_its_words(tmp_path: Path) -> None:
    touched(tmp_path, "odd.pdf")

    def audit(_: Path) -> Audit:
        raise KeyError(WORDS)

    (outcome,) = audit_all((FormFile(tmp_path / "odd.pdf"),), audit)
    assert "KeyError, batch.py, line" in outcome.message
    assert WORDS not in outcome.message


def test_workers_give_the_outcomes_in_order_and_one_that_dies_is_one_outcome(
    tmp_path: Path, importable_audit: Callable[[Path], Audit]
) -> None:
    names = ("a.pdf", "dies.pdf", "b.pdf", "empty.pdf")
    touched(tmp_path, *names)
    done: list[Path] = []
    files = tuple(FormFile(tmp_path / name) for name in names)
    outcomes = list(audit_all(files, importable_audit, 2, done.append))
    assert [outcome.path.name for outcome in outcomes] == list(names)
    assert [outcome.error for outcome in outcomes] == [None, "worker_lost", None, EmptyFile.code]
    assert sorted(done) == sorted(file.path for file in files)


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
