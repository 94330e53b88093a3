"""What was opened before: the list under “Continue”."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Recent:
    """A form or a folder that was opened.

    Attributes:
        path: the file or the folder.
        forms: how many forms it holds; 1 for a file.
        findings: how many findings there are in all, or None where it was not read yet.
        decided: how many of them are decided.
        unread: how many forms could not be read.
        opened: when it was opened last, in local time.
    """

    path: Path
    opened: datetime
    forms: int = 1
    findings: int | None = None
    decided: int = 0
    unread: int = 0


class RecentForms(Protocol):
    """Keeps what was opened, from one start of the program to the next."""

    def recent(self) -> tuple[Recent, ...]:
        """Return what was opened, the latest first."""
        ...

    def remember(self, recent: Recent) -> None:
        """Put it first, in place of what is known of the same path."""
        ...

    def forget_all(self) -> None:
        """Empty the list."""
        ...
