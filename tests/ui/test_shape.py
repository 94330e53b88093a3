"""The window's own code: nothing in it can go online, parse a form or grow beyond reading."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ONLINE = ("PySide6.QtNetwork", "socket", "ssl", "http", "urllib", "requests", "asyncio", "PySide6.QtWebEngine")
PARSERS = ("auditor.loaders", "auditor.pipeline", "auditor.opening", "docx", "openpyxl", "pypdf", "lxml")


def _sources(project: Path) -> list[Path]:
    return sorted((project / "ui").rglob("*.py"))


def _imported(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


@pytest.mark.parametrize("forbidden", [ONLINE, PARSERS], ids=["online", "parsing"])
def test_the_window_imports_nothing_of_the_kind(project: Path, forbidden: tuple[str, ...]) -> None:
    sources = _sources(project)
    assert len(sources) > 40
    found = {path.name for path in sources for name in _imported(path) if f"{name}.".startswith(_dotted(forbidden))}
    assert found == set()


def _dotted(names: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(f"{name}." for name in names)


def test_no_file_is_longer_than_400_lines(project: Path) -> None:
    assert [path.name for path in _sources(project) if len(path.read_text("utf-8").splitlines()) > 400] == []
