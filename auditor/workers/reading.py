"""How a worker process reads forms."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from auditor.errors import FileMissing, TooLarge
from auditor.folder_store import FolderStore
from auditor.limits import MAX_FILE_BYTES
from auditor.workers import collector

if TYPE_CHECKING:
    from pathlib import Path

    from auditor.pipeline import Auditor
    from auditor.values.audit import Audit
    from auditor.values.comparison import Comparison
    from auditor.values.copy import Copy, Marking
    from auditor.values.document import Document
    from auditor.values.hand_mark import HandMark
    from auditor.values.options import AuditOptions
    from auditor.values.share import Share
    from auditor.workers.child import Auditing, Desk


@dataclass(frozen=True, slots=True)
class FormReading:
    """All that a worker process needs to be told.

    Attributes:
        options: the person's choices.
        folders: question banks of the city's own.
        kept: the folder with what earlier runs kept (`FolderStore`), or None.
    """

    options: AuditOptions
    folders: tuple[Path, ...] = ()
    kept: Path | None = None

    def __call__(self) -> Auditing:
        """Return what reads forms, its question bank loaded; BankError where a bank has mistakes.

        Called in the worker process: the parsers are imported there and nowhere else.
        """
        from auditor.pipeline import Auditor  # noqa: PLC0415 - see above
        from question_bank import load_bank  # noqa: PLC0415 - see above

        auditor = Auditor(load_bank(self.folders))
        collector.spare()
        return _Reader(auditor, self.options, self.kept)


@dataclass(frozen=True, slots=True)
class _Reader:
    auditor: Auditor
    options: AuditOptions
    kept: Path | None

    def audit(self, path: Path, desk: Desk, marks: tuple[HandMark, ...] = ()) -> Audit:
        """Return one form's audit, with what was marked by hand; the file is opened for reading only."""
        return self.auditor.audit(_content(path), path.name, self.options, desk.page, self._store(desk), marks)

    def read_share(self, path: Path, desk: Desk, share: Share) -> None:
        """Read a share of a form's pages and have them kept; without a place to keep them there is nothing to do."""
        store = self._store(desk)
        if store:
            self.auditor.read_share(_content(path), self.options, desk.page, store, share)

    def mark(self, path: Path, desk: Desk, marking: Marking) -> Copy:
        """Return a copy of one form; the form itself is opened for reading only."""
        from auditor.marking import Marker  # noqa: PLC0415 - most runs make no copies

        marker = Marker(self.auditor, self.options)
        return marker.copy(_content(path), path.name, marking, desk.page, self._store(desk))

    def compare(self, original: Path, translation: Path, desk: Desk) -> Comparison:
        """Return what two versions of a form ask and where they differ."""
        from auditor.comparing import compare  # noqa: PLC0415 - most runs compare nothing

        first, second = (
            self.auditor.reading(_content(path), path.name, self.options, desk.page, self._store(desk))
            for path in (original, translation)
        )
        return compare(first, second, self.auditor.bank.language_names)

    def read(self, path: Path, desk: Desk) -> Document:
        """Return one form's blocks."""
        return self.auditor.reading(_content(path), path.name, self.options, desk.page, self._store(desk)).document

    def _store(self, desk: Desk) -> _DeskStore | None:
        return _DeskStore(FolderStore(self.kept), desk) if self.kept else None


def _content(path: Path) -> bytes:
    """Return a file's bytes; TooLarge beyond all limits, FileMissing where it cannot be opened."""
    try:
        if path.stat().st_size > MAX_FILE_BYTES:
            raise TooLarge
        return path.read_bytes()
    except OSError:
        raise FileMissing from None


@dataclass(frozen=True, slots=True)
class _DeskStore:
    """Reads what was kept from the folder itself, and asks the program to keep more: a worker cannot write."""

    folder: FolderStore
    desk: Desk

    def known(self, name: str) -> bytes | None:
        """Return what is kept under a name, or None."""
        return self.folder.known(name)

    def keep(self, name: str, content: bytes) -> None:
        """Ask for it to be kept."""
        self.desk.keep(name, content)

    def offer(self, pages: int) -> None:
        """Offer the pages to the other workers."""
        self.desk.offer(pages)
