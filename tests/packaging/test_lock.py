"""The lock files: every dependency, pinned, with hashes, from nowhere in particular."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

LOCKS = ("requirements.lock", "requirements-dev.lock")
_PIN = re.compile(r"^([a-z0-9.\-]+)==([^ ;\\]+)", re.MULTILINE)
_NAME = re.compile(r"^[A-Za-z0-9._\-]+")


def _pins(project: Path, lock: str) -> set[tuple[str, str]]:
    return set(_PIN.findall((project / "packaging" / lock).read_text("utf-8")))


def _wanted(project: Path) -> set[str]:
    settings = tomllib.loads((project / "pyproject.toml").read_text("utf-8"))
    names = (_NAME.match(line) for line in settings["project"]["dependencies"])
    return {re.sub(r"[-_.]+", "-", name.group()).lower() for name in names if name}


@pytest.mark.parametrize("lock", LOCKS)
def test_every_pin_has_hashes(project: Path, lock: str) -> None:
    entries = re.split(r"\n(?=[a-z0-9])", (project / "packaging" / lock).read_text("utf-8"))
    bare = [entry.splitlines()[0] for entry in entries if _PIN.match(entry) and "--hash=sha256:" not in entry]
    assert len(entries) > 20
    assert bare == []


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_names_no_place_to_fetch_from(project: Path, lock: str) -> None:
    text = (project / "packaging" / lock).read_text("utf-8")
    assert not re.search(r"https?:|file:|--index|--find-links|/tmp|/home", text)


@pytest.mark.parametrize("lock", LOCKS)
def test_every_dependency_of_the_project_is_locked(project: Path, lock: str) -> None:
    assert _wanted(project) - {name for name, _ in _pins(project, lock)} == set()


def test_developers_have_the_same_versions_as_users(project: Path) -> None:
    assert _pins(project, "requirements.lock") <= _pins(project, "requirements-dev.lock")


def test_the_picture_library_needs_no_screen(project: Path) -> None:
    names = {name for name, _ in _pins(project, "requirements.lock")}
    assert "opencv-python-headless" in names
    assert names & {"opencv-python", "opencv-contrib-python"} == set()
