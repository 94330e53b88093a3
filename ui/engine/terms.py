"""What a crew of workers is told."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from auditor.values.options import AuditOptions

if TYPE_CHECKING:
    from pathlib import Path

_MOST_JOBS = 4  # a worker that reads scans takes up to 1.5 GB


def usual_jobs() -> int:
    """Return how many workers there may be: as many as processors, at most 4."""
    return min(_MOST_JOBS, os.cpu_count() or 1)


@dataclass(frozen=True, slots=True)
class Terms:
    """The person's choices about each audit, question banks of the city's own, and how many workers there may be."""

    options: AuditOptions = field(default_factory=AuditOptions)
    folders: tuple[Path, ...] = ()
    jobs: int = field(default_factory=usual_jobs)
