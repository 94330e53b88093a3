"""What a worker process is told to do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from auditor.values.copy import Marking
    from auditor.values.hand_mark import HandMark
    from auditor.values.share import Share


@dataclass(frozen=True, slots=True)
class Order:
    """A form to audit, or something else to be done with it.

    Attributes:
        path: the form.
        share: pages of it to read and to keep for the worker that audits it.
        marking: the copy to make of it.
        blocks: whether its blocks are wanted, not its audit.
        marks: what the reviewer marked by hand, to be in its audit.
        translation: the version in another language to compare it with.
    """

    path: Path
    share: Share | None = None
    marking: Marking | None = None
    blocks: bool = False
    translation: Path | None = None
    marks: tuple[HandMark, ...] = ()
