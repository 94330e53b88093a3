"""LibreOffice as the program that opens copies, prints them, and accepts or rejects what is marked in them."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from tests.evaluation.settling import Settler


class Office:
    """Looks at copies; where LibreOffice is not installed it says nothing of them."""

    def __init__(self, out: Path, *, wanted: bool) -> None:
        """Take a folder for its profile and its results, and whether it is to be used at all."""
        self._program = shutil.which("soffice") if wanted else None
        self._out = out

    def opens(self, path: Path) -> str:
        """Return whether a copy is opened and printed."""
        if self._program is None:
            return ""
        printed = self._out / "printed" / f"{path.stem}.pdf"
        printed.unlink(missing_ok=True)
        profile = f"-env:UserInstallation={(self._out / 'office').as_uri()}"
        command = [
            self._program, profile, "--headless", "--convert-to", "pdf", "--outdir", str(printed.parent), str(path),
        ]  # fmt: skip
        subprocess.run(command, capture_output=True, timeout=300, check=False)
        return "office" if printed.is_file() else "office:NO"

    def settles(self, form: Path, marked: Path, revised: Path) -> str:
        """Return whether a marked Word copy becomes the revised one or the form; nothing of other formats."""
        if self._program is None or marked.suffix != ".docx":
            return ""
        return Settler(self._program, self._out / "office", self._out).same(form, marked, revised)
