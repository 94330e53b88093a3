"""What AskLess needs of the operating system, beyond Python: data for text recognition, libraries for the window."""

from __future__ import annotations

import importlib.util
import os
import platform
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

LANGUAGES = ("osd", "eng", "spa", "vie", "kor", "rus", "ara", "fas", "hye", "chi-sim", "chi-tra")
"""Tesseract's names, as Debian spells them; `osd` tells which way up a page is."""

FOR_THE_WINDOW = (
    "libegl1", "libgl1", "libxkbcommon0", "libfontconfig1", "libfreetype6", "libdbus-1-3", "libglib2.0-0", "libx11-6",
    "libx11-xcb1", "libxcb-cursor0", "libxcb-icccm4", "libxcb-image0", "libxcb-keysyms1", "libxcb-randr0",
    "libxcb-render-util0", "libxcb-shape0", "libxcb-xkb1", "libxkbcommon-x11-0",
)  # fmt: skip
"""Debian's libraries that Qt is linked with: the first line for any screen or none, the rest for X11."""

FOR_OTHER_SCRIPTS = ("fonts-noto-core", "fonts-noto-cjk")
"""Debian's fonts for Arabic, Armenian and Gurmukhi letters, and for Chinese, Japanese and Korean ones (130 MB in all).

They are suggested and never installed unasked: who has no forms in these languages does not need them.
"""

FOR_TESTS = ("strace",)
"""Debian's packages that tests use: strace shows that no socket is opened."""


def missing_on_debian() -> tuple[str, ...]:
    """Return the Debian packages that are not installed."""
    wanted = [*(f"tesseract-ocr-{language}" for language in LANGUAGES), *FOR_THE_WINDOW]
    if importlib.util.find_spec("ensurepip") is None:
        wanted.append("python3-venv")
    return tuple(name for name in wanted if not _installed(name))


def missing_tesseract() -> tuple[str, ...]:
    """Return `tesseract` where that program is not found."""
    return () if shutil.which("tesseract") else ("tesseract",)


class System(NamedTuple):
    """How one kind of system is looked after.

    Attributes:
        missing: gives the names of what is missing.
        install: the command that installs them, without the names.
        refresh: the command that must come before it, or empty.
        by_itself: whether the command may be run without asking, given the rights.
        names: what the command installs, where that is not the missing names themselves.
    """

    missing: Callable[[], tuple[str, ...]]
    install: tuple[str, ...]
    refresh: tuple[str, ...] = ()
    by_itself: bool = False
    names: tuple[str, ...] = ()

    def command(self, missing: tuple[str, ...]) -> tuple[str, ...]:
        """Return the whole command that installs what is missing."""
        return (*self.install, *(self.names or missing))


SYSTEMS: dict[str, System] = {
    "debian": System(
        missing_on_debian,
        ("apt-get", "install", "--yes", "--no-install-recommends"),
        refresh=("apt-get", "update", "--quiet"),
        by_itself=True,
    ),
    "macos": System(missing_tesseract, ("brew", "install"), names=("tesseract", "tesseract-lang")),
    "windows": System(missing_tesseract, ("winget", "install"), names=("UB-Mannheim.TesseractOCR",)),
}
"""Every kind of system that is known."""


def this_system() -> str:
    """Return the key of the running system in SYSTEMS, or an empty string where it is none of them."""
    if Path("/etc/debian_version").exists():
        return "debian"
    return {"Darwin": "macos", "Windows": "windows"}.get(platform.system(), "")


def install_missing(for_tests: bool = False) -> None:
    """Install what the system lacks where that is possible; otherwise print the exact command and go on.

    Args:
        for_tests: whether what only tests use is meant as well; they are skipped without it.
    """
    system = SYSTEMS.get(this_system())
    if system is None:
        print("Text recognition needs Tesseract's language data for:", ", ".join(LANGUAGES))
        return
    missing = system.missing()
    if for_tests and system.by_itself:
        missing += tuple(name for name in FOR_TESTS if not _installed(name))
    if not missing:
        return
    if system.by_itself and os.geteuid() == 0 and _carried_out(system, missing):
        return
    print("Scanned pages or the window need what is missing here:", ", ".join(missing))
    print("Install it with:", "" if system.names else "sudo", *system.command(missing), flush=True)


def suggest_fonts() -> None:
    """Print how to get the fonts for further scripts that are missing on Debian; other systems bring theirs along."""
    if this_system() != "debian":
        return
    missing = tuple(name for name in FOR_OTHER_SCRIPTS if not _installed(name))
    if missing:
        print(
            "To see forms in every script, not as empty boxes:", "sudo", *SYSTEMS["debian"].command(missing), flush=True
        )


def _carried_out(system: System, missing: tuple[str, ...]) -> bool:
    print("Installing", ", ".join(missing), flush=True)
    quietly = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    commands = [system.refresh, system.command(missing)]
    return all(subprocess.run(command, env=quietly, check=False).returncode == 0 for command in commands)


def _installed(package: str) -> bool:
    """Return whether a package is there, by its own name or by the one it has since times have 64 bits."""
    return any(_status(name) == "installed" for name in (package, f"{package}t64"))


def _status(package: str) -> str:
    query = ["dpkg-query", "--show", "--showformat=${db:Status-Status}", package]
    return subprocess.run(query, capture_output=True, text=True, check=False).stdout
