"""The log holds codes and places, and never a word of a form."""

from __future__ import annotations

import re
import stat
from pathlib import Path

import pytest

from auditor.logbook import Logbook
from auditor.origins import is_origin, origin_of


def lines(folder: Path) -> list[str]:
    """Everything in the log, the newest file last."""
    files = sorted(folder.iterdir(), key=lambda path: path.name, reverse=True)
    return [line for path in files for line in path.read_text("utf-8").splitlines()]


def test_a_line_has_time_version_code_and_place(tmp_path: Path) -> None:
    Logbook(tmp_path / "log").note("unexpected", "KeyError, batch.py, line 5")
    (line,) = lines(tmp_path / "log")
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ \S+ unexpected KeyError, batch.py, line 5", line)


@pytest.mark.parametrize("words", ["Maria's SSN is •••", "KeyError: Maria", "KeyError, a.py, line 5\nMaria", "a b"])
def test_words_have_no_way_in_as_code_or_as_place(words: str, tmp_path: Path) -> None:
    Logbook(tmp_path).note(words, words)
    (line,) = lines(tmp_path)
    assert line.endswith(" unexpected")


def test_three_files_at_most_and_the_newest_lines_are_kept(tmp_path: Path) -> None:
    logbook = Logbook(tmp_path, most=200)
    for number in range(50):
        logbook.note("damaged_file", f"KeyError, a.py, line {number}")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["askless.log", "askless.log.1", "askless.log.2"]
    assert all(path.stat().st_size <= 200 for path in tmp_path.iterdir())
    assert lines(tmp_path)[-1].endswith("line 49")


def test_only_the_person_may_read_it(tmp_path: Path) -> None:
    Logbook(tmp_path / "log").note("damaged_file")
    assert stat.S_IMODE((tmp_path / "log" / "askless.log").stat().st_mode) == 0o600


def test_a_log_that_cannot_be_written_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    Logbook(tmp_path / "file").note("damaged_file")
    assert (tmp_path / "file").read_bytes() == b""


def test_an_origin_is_the_class_and_the_programs_own_line() -> None:
    try:
        is_origin(None)  # type: ignore[arg-type]
        int("Maria's words")
    except ValueError as error:
        assert origin_of(error).startswith("ValueError, test_logbook.py, line ")
        assert is_origin(origin_of(error))
    assert origin_of(KeyError("Maria")) == "KeyError"
