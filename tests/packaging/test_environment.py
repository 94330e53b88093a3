"""The environment is made from the lock, and left alone while the lock is the same."""

from __future__ import annotations

import importlib
import subprocess
from pathlib import Path
from types import SimpleNamespace

import pytest


class Made:
    """A project folder with a lock, and the record of the programs that were started in it."""

    def __init__(self, root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        module = importlib.import_module("environment")
        monkeypatch.setattr(module.subprocess, "run", self._run)
        self.started: list[str] = []
        self.refused = ""
        (root / "packaging").mkdir()
        self.lock = root / "packaging" / "requirements-dev.lock"
        self.lock.write_text("click==8\n")
        (root / "pyproject.toml").write_text("[project]\n")
        self.environment = module.Environment(root)

    def _run(self, command: list[object], **_: object) -> SimpleNamespace:
        line = " ".join(map(str, command))
        self.started.append(line)
        if self.refused and self.refused in line:
            raise subprocess.CalledProcessError(1, command)
        for program in ("python", "askless"):
            path = self.environment.program(program)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.touch()
        return SimpleNamespace(returncode=0)


@pytest.fixture
def made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Made:
    return Made(tmp_path, monkeypatch)


def test_the_first_time_makes_installs_with_hashes_and_adds_the_project(made: Made) -> None:
    made.environment.prepare()
    venv, locked, project = made.started
    assert "-m venv" in venv
    assert "--require-hashes --only-binary :all:" in locked
    assert "--no-deps --no-build-isolation --editable ." in project


def test_the_second_time_does_nothing(made: Made) -> None:
    made.environment.prepare()
    made.started.clear()
    made.environment.prepare()
    assert made.started == []


@pytest.mark.parametrize("changed", ["packaging/requirements-dev.lock", "pyproject.toml"])
def test_a_change_installs_again_into_the_same_environment(made: Made, tmp_path: Path, changed: str) -> None:
    made.environment.prepare()
    made.started.clear()
    (tmp_path / changed).write_text("other\n")
    made.environment.prepare()
    assert len(made.started) == 2
    assert not any("-m venv" in line for line in made.started)


def test_a_lost_command_installs_again(made: Made) -> None:
    made.environment.prepare()
    made.started.clear()
    made.environment.program("askless").unlink()
    made.environment.prepare()
    assert len(made.started) == 2


def test_an_install_that_failed_is_not_taken_for_done(made: Made) -> None:
    made.refused = "--editable"
    with pytest.raises(subprocess.CalledProcessError):
        made.environment.prepare()
    made.refused = ""
    made.started.clear()
    made.environment.prepare()
    assert any("--require-hashes" in line for line in made.started)
