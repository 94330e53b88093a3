"""The folders are the architecture: what may import what, and what must not be there."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

BELOW_THE_WINDOW = ("auditor", "question_bank")
COMMAND = "auditor/cli"


def _sources(project: Path, *folders: str) -> list[Path]:
    return sorted(path for folder in folders for path in (project / folder).rglob("*.py"))


def _imported(tree: ast.Module) -> Iterator[str]:
    """Yield the full name of everything a module imports, a name taken from a module included."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def _prints(tree: ast.Module) -> bool:
    calls = (node.func for node in ast.walk(tree) if isinstance(node, ast.Call))
    return any(isinstance(called, ast.Name) and called.id == "print" for called in calls)


def test_the_import_contracts_hold(project: Path) -> None:
    program = Path(sys.executable).with_name("lint-imports")
    result = subprocess.run([program, "--no-cache"], cwd=project, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout


@pytest.mark.parametrize("package", BELOW_THE_WINDOW)
def test_importing_a_package_below_the_window_loads_no_window_library(package: str, project: Path) -> None:
    code = f"import sys, {package}; print([name for name in sys.modules if name.startswith(('PySide6', 'shiboken6'))])"
    result = subprocess.run([sys.executable, "-c", code], cwd=project, capture_output=True, text=True, check=True)
    assert result.stdout.strip() == "[]"


def test_values_import_nothing_of_the_engine_but_values_and_masking(project: Path) -> None:
    for path in _sources(project, "auditor/values"):
        own = [name for name in _imported(ast.parse(path.read_text("utf-8"))) if name.startswith("auditor")]
        strays = [name for name in own if not name.startswith(("auditor.values", "auditor.masking"))]
        assert strays == [], path.name


def test_only_the_command_prints(project: Path) -> None:
    silent = [path for path in _sources(project, *BELOW_THE_WINDOW) if not _is_command(path, project)]
    assert [path.name for path in silent if _prints(ast.parse(path.read_text("utf-8")))] == []


def test_nothing_below_the_window_can_go_online(project: Path) -> None:
    online = ("socket", "ssl", "http", "urllib.request", "urllib3", "requests", "ftplib", "smtplib", "asyncio")
    for path in _sources(project, *BELOW_THE_WINDOW):
        names = set(_imported(ast.parse(path.read_text("utf-8"))))
        assert not [name for name in names if name in online or name.startswith(tuple(f"{o}." for o in online))], path


def test_packaging_is_a_folder_and_not_a_package(project: Path) -> None:
    """With an `__init__.py` it would stand in front of the library of that name, which pytest itself uses."""
    assert (project / "packaging").is_dir()
    assert list((project / "packaging").rglob("__init__.py")) == []


def test_no_test_folder_is_a_package(project: Path) -> None:
    assert list((project / "tests").rglob("__init__.py")) == []


def test_no_source_file_is_longer_than_400_lines(project: Path) -> None:
    sources = _sources(project, *BELOW_THE_WINDOW, "packaging")
    assert [path.name for path in sources if len(path.read_text("utf-8").splitlines()) > 400] == []


@pytest.mark.parametrize(
    ("code", "expected"),
    [("print('x')", True), ("report.print('x')", False), ("text = 'print(x)'", False), ("def f():\n    print()", True)],
)
def test_a_print_is_told_from_what_looks_like_one(code: str, expected: bool) -> None:
    assert _prints(ast.parse(code)) is expected


def _is_command(path: Path, project: Path) -> bool:
    return path.relative_to(project).as_posix().startswith(COMMAND)
