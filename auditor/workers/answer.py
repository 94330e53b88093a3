"""What comes back from a worker process."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from auditor.values.audit import Audit
    from auditor.values.comparison import Comparison
    from auditor.values.copy import Copy
    from auditor.values.document import Document


@dataclass(frozen=True, slots=True)
class Answer:
    """What became of one order: the form's audit, copy, blocks or comparison, or the code of ERRORS that says why not.

    `origin` tells the developers where an error that is not understood came from: its class, a module and a line of
    the program, and nothing of the form. `shared` is True in the answer to a share that was read: it has neither.
    """

    audit: Audit | None = None
    error: str | None = None
    origin: str = ""
    shared: bool = False
    copy: Copy | None = None
    document: Document | None = None
    comparison: Comparison | None = None

    def __post_init__(self) -> None:
        """Refuse an answer with none of them, or with several."""
        results = (self.audit, self.copy, self.document, self.comparison, self.error)
        if sum(each is not None for each in results) + self.shared != 1:
            message = "an answer has an audit, a copy, a document, a comparison, an error code or a share"
            raise ValueError(message)


@dataclass(frozen=True, slots=True)
class Kept:
    """Something a worker wants kept for later runs: a name of small letters, digits and dashes, and its bytes.

    Workers cannot write. What they ask to keep comes from a process that read a stranger's file, and is read again in
    such a process alone.
    """

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Offer:
    """So many pages of a form wait for text recognition: other workers may read shares of them."""

    pages: int


@dataclass(frozen=True, slots=True)
class PageRead:
    """How far a form is: `done` of its `pages` pages were read."""

    path: Path
    done: int
    pages: int
