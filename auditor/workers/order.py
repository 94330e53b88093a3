"""What a worker process is told to do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from auditor.values.share import Share


@dataclass(frozen=True, slots=True)
class Order:
    """A form to audit; or, where there is a share, pages of it to read and to keep for the worker that audits it."""

    path: Path
    share: Share | None = None
