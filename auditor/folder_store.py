"""What is kept on the person's own disk for later runs, so that a second audit of a scan need not wait."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from auditor.errors import WriteFailed
from auditor.exporters.writing import sweep, write_whole

if TYPE_CHECKING:
    from pathlib import Path

_MOST_FILES = 20_000
"""A page takes about 10 kB; beyond this many a tenth is let go, the oldest first."""
_LET_GO = 0.1


class FolderStore:
    """A folder in which things are kept by name. A worker process can read it, and the program alone writes it."""

    def __init__(self, folder: Path, most: int = _MOST_FILES) -> None:
        """Take the folder, which need not exist, and how many files it may hold."""
        self._folder = folder
        self._most = most

    def known(self, name: str) -> bytes | None:
        """Return what the folder has under a name; None where it has nothing that can be read."""
        try:
            return (self._folder / name).read_bytes()
        except OSError:
            return None

    def keep(self, name: str, content: bytes) -> None:
        """Write it; what cannot be written is read again next time."""
        with suppress(WriteFailed, OSError):
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            write_whole(self._folder / name, content)

    def tidy(self) -> None:
        """Remove what killed runs left, and the oldest files where there are too many; called at the start of a run."""
        sweep(self._folder)
        with suppress(OSError):
            files = sorted((path.stat().st_mtime, path) for path in self._folder.iterdir())
            if len(files) > self._most:
                for _, path in files[: len(files) - round(self._most * (1 - _LET_GO))]:
                    path.unlink()
