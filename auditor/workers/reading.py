"""How a worker process reads forms."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from auditor.errors import FileMissing, TooLarge
from auditor.limits import MAX_FILE_BYTES

if TYPE_CHECKING:
    from pathlib import Path

    from auditor.pipeline import Auditor
    from auditor.values.audit import Audit
    from auditor.values.options import AuditOptions
    from auditor.workers.child import Auditing, Desk


@dataclass(frozen=True, slots=True)
class FormReading:
    """The person's choices and the city's own question banks: all that a worker process needs to be told."""

    options: AuditOptions
    folders: tuple[Path, ...] = ()

    def __call__(self) -> Auditing:
        """Return what audits one form, its question bank loaded; BankError where a bank has mistakes.

        Called in the worker process: the parsers are imported there and nowhere else.
        """
        from auditor.pipeline import Auditor  # noqa: PLC0415 - see above
        from question_bank import load_bank  # noqa: PLC0415 - see above

        return _Reader(Auditor(load_bank(self.folders)), self.options).audit


@dataclass(frozen=True, slots=True)
class _Reader:
    auditor: Auditor
    options: AuditOptions

    def audit(self, path: Path, desk: Desk) -> Audit:
        """Return one form's audit; the file is opened for reading only."""
        try:
            if path.stat().st_size > MAX_FILE_BYTES:
                raise TooLarge
            content = path.read_bytes()
        except OSError:
            raise FileMissing from None
        return self.auditor.audit(content, path.name, self.options, desk.page)
