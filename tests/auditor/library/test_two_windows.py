"""Two windows at once: nothing is lost, nobody is told that the library is locked, each sees what the other did."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from threading import Thread

import pytest

from auditor.errors import LibraryBusy
from auditor.library import Library, guard, opening
from auditor.values.decision import Decision

EACH = 150
WINDOW = """
import sys
from pathlib import Path
from auditor.library import Library
from auditor.values.decision import Decision
with Library.open(Path(sys.argv[1])) as library:
    for number in range(int(sys.argv[3])):
        library.decide(f"form {number % 3}", Decision(f"{sys.argv[2]} {number}", "keep", text="some words " * 9))
"""


def window(project: Path, file: Path, name: str) -> subprocess.Popen[str]:
    """A process that opens the library and makes EACH decisions."""
    command = [sys.executable, "-c", WINDOW, str(file), name, str(EACH)]
    return subprocess.Popen(command, cwd=project, stderr=subprocess.PIPE, text=True)


def decided(library: Library) -> set[str]:
    return {finding for number in range(3) for finding in library.decisions(f"form {number}")}


def test_decisions_of_two_processes_are_all_saved(project: Path, file: Path) -> None:
    windows = [window(project, file, name) for name in ("left", "right")]
    assert [(each.communicate(timeout=120)[1], each.returncode) for each in windows] == [("", 0), ("", 0)]
    with Library.open(file) as library:
        assert library.trouble is None
        assert decided(library) == {f"{name} {number}" for name in ("left", "right") for number in range(EACH)}


def test_a_window_hears_of_what_another_decides(project: Path, file: Path, library: Library) -> None:
    turn, seen = library.changes_since().turn, set()
    other = window(project, file, "other")
    while other.poll() is None:
        changes = library.changes_since(turn)
        turn, seen = changes.turn, seen | changes.forms
    assert other.communicate()[1] == ""
    assert seen | library.changes_since(turn).forms == {"form 0", "form 1", "form 2"}
    assert len(decided(library)) == EACH


def test_a_step_of_one_window_is_undone_in_the_other(library: Library, file: Path) -> None:
    with Library.open(file) as other:
        library.decide("form", Decision("q1", "keep"), "Keep question 1")
        assert other.undo_label("form") == "Keep question 1"
        other.undo("form")
        assert library.decisions("form") == {}
        assert library.redo_label("form") == "Keep question 1"


def test_threads_of_one_window_wait_for_one_another(library: Library) -> None:
    def decide(name: str) -> None:
        for number in range(40):
            library.decide("form", Decision(f"{name} {number}", "keep"))

    threads = [Thread(target=decide, args=(name,)) for name in "abc"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(library.decisions("form")) == 120


def test_two_windows_that_find_the_library_damaged_begin_one_new_one(project: Path, file: Path) -> None:
    file.parent.mkdir()
    file.write_bytes(b"damaged " * 2000)
    windows = [window(project, file, name) for name in ("left", "right", "third")]
    assert [each.communicate(timeout=120)[1] for each in windows] == ["", "", ""]
    assert len(list(file.parent.glob("library-damaged-*"))) == 1
    with Library.open(file) as library:
        assert len(decided(library)) == 3 * EACH


def test_a_window_that_keeps_the_library_too_long_is_told_of(
    library: Library, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "_WAIT", 0.1)
    with Library.open(file) as impatient:
        with guard.Guard(file.with_suffix(".lock"), 1).held(), pytest.raises(LibraryBusy):
            impatient.decide("form", Decision("q1", "keep"))
        with closing(sqlite3.connect(file, isolation_level=None)) as another_program:
            another_program.execute("BEGIN IMMEDIATE")
            with pytest.raises(LibraryBusy):
                impatient.decide("form", Decision("q1", "keep"))
        impatient.decide("form", Decision("q1", "keep"))
        assert set(library.decisions("form")) == {"q1"}
