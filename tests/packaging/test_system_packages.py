"""What the operating system lacks is installed where that is possible, and named exactly where it is not."""

from __future__ import annotations

import importlib
from types import ModuleType, SimpleNamespace

import pytest


@pytest.fixture
def system_packages(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The module, on a Debian that lacks two packages."""
    module = importlib.import_module("system_packages")
    debian = module.SYSTEMS["debian"]._replace(missing=lambda: ("tesseract-ocr-spa", "tesseract-ocr-vie"))
    monkeypatch.setitem(module.SYSTEMS, "debian", debian)
    monkeypatch.setattr(module, "this_system", lambda: "debian")
    return module


def _as_user(module: ModuleType, monkeypatch: pytest.MonkeyPatch, user: int, code: int = 0) -> list[str]:
    """Let the module run as the given user, with programs that only give back `code`; return what they are."""
    started: list[str] = []

    def run(command: tuple[str, ...], **_: object) -> SimpleNamespace:
        started.append(" ".join(command))
        return SimpleNamespace(returncode=code)

    monkeypatch.setattr(module.os, "geteuid", lambda: user)
    monkeypatch.setattr(module.subprocess, "run", run)
    return started


def test_root_on_debian_installs_just_what_is_missing(
    system_packages: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    started = _as_user(system_packages, monkeypatch, user=0)
    system_packages.install_missing()
    assert started == [
        "apt-get update --quiet",
        "apt-get install --yes --no-install-recommends tesseract-ocr-spa tesseract-ocr-vie",
    ]


def test_anyone_else_is_told_the_exact_command(
    system_packages: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    started = _as_user(system_packages, monkeypatch, user=1000)
    system_packages.install_missing()
    assert started == []
    assert "sudo apt-get install --yes --no-install-recommends tesseract-ocr-spa" in capsys.readouterr().out


def test_an_install_that_fails_is_told_and_goes_on(
    system_packages: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    _as_user(system_packages, monkeypatch, user=0, code=100)
    system_packages.install_missing()
    assert "Install it with:" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("key", "command"),
    [("macos", "brew install tesseract tesseract-lang"), ("windows", "winget install UB-Mannheim.TesseractOCR")],
)
def test_other_systems_have_their_own_command(system_packages: ModuleType, key: str, command: str) -> None:
    assert " ".join(system_packages.SYSTEMS[key].command(("tesseract",))) == command


def test_nothing_is_said_when_nothing_is_missing(
    system_packages: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    whole = system_packages.SYSTEMS["debian"]._replace(missing=tuple)
    monkeypatch.setitem(system_packages.SYSTEMS, "debian", whole)
    system_packages.install_missing()
    assert capsys.readouterr().out == ""


def test_an_unknown_system_is_told_what_to_look_for(
    system_packages: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(system_packages, "this_system", lambda: "")
    system_packages.install_missing()
    assert "vie" in capsys.readouterr().out


def test_what_only_tests_use_is_installed_for_them_alone(
    system_packages: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    started = _as_user(system_packages, monkeypatch, user=0)
    monkeypatch.setattr(system_packages, "_installed", lambda _: False)
    system_packages.install_missing()
    system_packages.install_missing(for_tests=True)
    assert [command.endswith(" strace") for command in started] == [False, False, False, True]


def test_fonts_are_suggested_and_not_installed(
    system_packages: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    started = _as_user(system_packages, monkeypatch, user=0)
    monkeypatch.setattr(system_packages, "_installed", lambda name: name == "fonts-noto-core")
    system_packages.suggest_fonts()
    assert started == []
    assert capsys.readouterr().out.endswith("--no-install-recommends fonts-noto-cjk\n")


def test_nothing_is_said_of_fonts_that_are_there_or_that_the_system_brings_along(
    system_packages: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(system_packages, "_installed", lambda _: True)
    system_packages.suggest_fonts()
    monkeypatch.setattr(system_packages, "_installed", lambda _: False)
    monkeypatch.setattr(system_packages, "this_system", lambda: "windows")
    system_packages.suggest_fonts()
    assert capsys.readouterr().out == ""
