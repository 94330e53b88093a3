"""Where the program itself fails, the place is told and kept, and the error's own words are not."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from auditor.logbook import Logbook
from ui.faults import hear_faults


def test_an_error_is_told_and_kept_without_its_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    said: list[str] = []
    hear_faults(lambda: Logbook(tmp_path), said.append)
    try:
        "078-05-1120".index("x")
        int("the form's own words")
    except ValueError as error:
        sys.excepthook(type(error), error, error.__traceback__)
    written = (tmp_path / "askless.log").read_text("utf-8")
    assert "unexpected" in written
    assert "ValueError" in said[0]
    assert "decisions are safe" in said[0]
    assert "own words" not in written + said[0]
    assert "078" not in written + said[0]


def test_the_person_who_stops_the_program_is_no_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    said: list[str] = []
    hear_faults(lambda: Logbook(tmp_path), said.append)
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert said == []
