"""Where there is no screen, the command says so and ends."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from ui.screen import has_screen

NAMES = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


@pytest.mark.parametrize(
    ("platform", "environment", "expected"),
    [
        ("linux", {}, False),
        ("linux", {"DISPLAY": ""}, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("win32", {}, True),
        ("darwin", {}, True),
    ],
)
def test_a_screen_is_one_that_is_named(platform: str, environment: dict[str, str], expected: bool) -> None:
    assert has_screen(platform, environment) is expected


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="there is always a screen")
@pytest.mark.parametrize("command", [("ui",), ("auditor", "gui")])
@pytest.mark.parametrize("named", [{}, {"DISPLAY": ":977"}], ids=["none named", "named and not there"])
def test_without_a_screen_the_command_says_what_to_do(
    command: tuple[str, ...], named: dict[str, str], project: Path
) -> None:
    bare = {name: value for name, value in os.environ.items() if name not in NAMES} | named
    program = [sys.executable, "-m", *command]
    result = subprocess.run(program, cwd=project, env=bare, capture_output=True, text=True, check=False, timeout=60)
    assert result.returncode == 2
    assert "no screen" in result.stderr
    assert "askless audit" in result.stderr
    assert "Traceback" not in result.stderr


def test_starting_imports_neither_qt_nor_the_engine_before_it_is_needed(project: Path) -> None:
    code = "import sys, ui.__main__; print([n for n in sys.modules if n.startswith(('PySide6', 'auditor'))])"
    result = subprocess.run([sys.executable, "-c", code], cwd=project, capture_output=True, text=True, check=True)
    assert result.stdout.strip() == "[]"


def test_the_window_is_composed_without_what_reads_forms(project: Path) -> None:
    heavy = (
        "auditor.loaders",
        "auditor.pipeline",
        "auditor.workers.worker",
        "question_bank.loader",
        "pypdfium2",
        "lxml",
    )
    code = f"import sys, ui.app; print([n for n in sys.modules if n.startswith({heavy!r})])"
    result = subprocess.run([sys.executable, "-c", code], cwd=project, capture_output=True, text=True, check=True)
    assert result.stdout.strip() == "[]"
