"""The project's own Python environment: `.venv` beside pyproject.toml, filled from the lock and nothing else."""

from __future__ import annotations

import hashlib
import importlib.util
import os
import subprocess
import sys
import tempfile
from pathlib import Path

LOCKS: dict[str, tuple[str, ...]] = {
    "packaging/requirements.lock": (),
    "packaging/requirements-dev.lock": ("--group", "dev", "--constraint", "packaging/requirements.lock"),
}
"""Each lock file, and what uv is told beyond the project's own dependencies, in the order in which they are made."""
PROGRAMS, SUFFIX = ("Scripts", ".exe") if os.name == "nt" else ("bin", "")
"""Where a virtual environment keeps its programs, and how their names end."""


class Environment:
    """The virtual environment of the project in `root`."""

    def __init__(self, root: Path) -> None:
        """Name the places; nothing is made yet."""
        self.root = root
        self.folder = root / ".venv"
        self._stamp = self.folder / "installed-lock"

    def program(self, name: str) -> Path:
        """Return where the environment keeps a program."""
        return self.folder / PROGRAMS / (name + SUFFIX)

    def call(self, name: str, *arguments: str) -> int:
        """Run one of the environment's programs in the project's folder and return its exit code."""
        return subprocess.run([self.program(name), *arguments], cwd=self.root, check=False).returncode

    def prepare(self) -> None:
        """Make the environment hold exactly what the lock says; CalledProcessError when a step fails.

        When the lock and pyproject.toml are those of the last time, nothing is done.
        """
        wanted = self._fingerprint()
        if self._stamp.is_file() and self._stamp.read_text() == wanted and self.program("askless").exists():
            return
        if not self.program("python").exists():
            print("Making .venv", flush=True)
            _make(self.folder)
        print("Installing the locked dependencies", flush=True)
        self._pip("--require-hashes", "--only-binary", ":all:", "--requirement", "packaging/requirements-dev.lock")
        self._pip("--no-deps", "--no-build-isolation", "--editable", ".")
        self._stamp.write_text(wanted)

    def lock(self, extra: list[str]) -> None:
        """Remake both lock files with uv, for every platform and Python at once; pins that still fit are kept."""
        with tempfile.TemporaryDirectory() as folder:
            maker = Path(folder)
            _make(maker)
            python, uv = (str(maker / PROGRAMS / (name + SUFFIX)) for name in ("python", "uv"))
            subprocess.run([python, "-m", "pip", "install", "--quiet", "uv"], check=True)
            for name, options in LOCKS.items():
                command = [uv, "pip", "compile", "pyproject.toml", "--universal", "--quiet"]
                command += ["--generate-hashes", "--python-version", "3.11", "--output-file", name, *options, *extra]
                command += ["--no-emit-index-url", "--custom-compile-command", "python3 packaging/dev.py lock"]
                subprocess.run(command, cwd=self.root, check=True)

    def _pip(self, *arguments: str) -> None:
        command = ["-m", "pip", "--disable-pip-version-check", "install", "--quiet", *arguments]
        subprocess.run([str(self.program("python")), *command], cwd=self.root, check=True)

    def _fingerprint(self) -> str:
        """Return a hash of everything that decides what is installed."""
        parts = [(self.root / name).read_bytes() for name in ("packaging/requirements-dev.lock", "pyproject.toml")]
        return hashlib.sha256(b"\0".join([*parts, sys.version.encode()])).hexdigest()


def _make(folder: Path) -> None:
    if importlib.util.find_spec("ensurepip") is None:
        sys.exit("This Python cannot make virtual environments. On Debian and Ubuntu: apt-get install python3-venv")
    subprocess.run([sys.executable, "-m", "venv", folder], check=True)
