"""The two commands of the README."""

from __future__ import annotations

import importlib
import os
from pathlib import Path
from types import ModuleType

import pytest


class FakeEnvironment:
    """An environment whose programs only remember that they were called, and fail where told to."""

    def __init__(self, *failing: str, window: int = 0) -> None:
        self.called: list[tuple[str, ...]] = []
        self.failing = failing
        self.window = window

    def call(self, *command: str) -> int:
        self.called.append(command)
        if command[:3] == ("python", "-m", "ui"):
            return self.window
        return 7 if command[0] in self.failing else 0


@pytest.fixture
def dev() -> ModuleType:
    return importlib.import_module("dev")


def test_every_check_runs_and_pytest_comes_last(dev: ModuleType) -> None:
    environment = FakeEnvironment()
    assert dev.test(environment, []) == 0
    assert [command[0] for command in environment.called] == ["ruff", "ruff", "mypy", "lint-imports", "pytest"]


@pytest.mark.parametrize("failing", ["ruff", "mypy", "lint-imports", "pytest"])
def test_one_failure_fails_the_whole_and_stops_nothing(dev: ModuleType, failing: str) -> None:
    environment = FakeEnvironment(failing)
    assert dev.test(environment, []) != 0
    assert environment.called[-1][0] == "pytest"


def test_further_words_go_to_pytest(dev: ModuleType) -> None:
    environment = FakeEnvironment()
    dev.test(environment, ["-k", "masking"])
    assert environment.called[-1][-2:] == ("-k", "masking")


def test_run_opens_the_window_with_the_sample_forms(dev: ModuleType, project: Path) -> None:
    environment = FakeEnvironment()
    assert dev.run(environment, []) == 0
    ((*window, samples),) = environment.called
    assert window == ["python", "-m", "ui"]
    assert len(list((project / samples).iterdir())) > 5


@pytest.mark.parametrize(("window", "extra"), [(2, ()), (0, ("--out", "reports"))], ids=["no screen", "further words"])
def test_run_audits_in_the_terminal(dev: ModuleType, window: int, extra: tuple[str, ...]) -> None:
    environment = FakeEnvironment("askless", window=window)
    assert dev.run(environment, list(extra)) == 7
    assert environment.called[-1] == ("askless", "demo", *extra)


def test_a_window_that_fails_is_told_by_its_code(dev: ModuleType) -> None:
    environment = FakeEnvironment(window=1)
    assert dev.run(environment, []) == 1
    assert len(environment.called) == 1


def test_the_code_for_no_screen_is_that_of_the_window(dev: ModuleType) -> None:
    assert dev.NOT_SHOWN == importlib.import_module("ui.screen").NOT_SHOWN


def test_a_python_that_is_too_old_is_told_so(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(dev.sys, "version_info", (3, 10, 9))
    assert dev.main(["test"]) == 2
    assert "3.11" in capsys.readouterr().out


def test_the_ci_script_stops_at_the_first_failure_and_may_be_run(project: Path) -> None:
    script = project / ".ci" / "run"
    assert "set -euo pipefail" in script.read_text("utf-8")
    assert os.access(script, os.X_OK)
