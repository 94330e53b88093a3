"""Active content of Excel workbooks of the years before 2007."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import olefile  # type: ignore[import-untyped]

from auditor.active_content.target import shown_target
from auditor.values.active import ActiveContent

if TYPE_CHECKING:
    from collections.abc import Iterator

_STORAGES: dict[str, str] = {
    "_VBA_PROJECT_CUR": "macros",
    "_VBA_PROJECT": "macros",
    "Ctls": "activex",
    "MBD": "embedded_object",
    "LNK": "linked_object",
}
"""What the container's storages and streams mean, by the beginning of their names ([MS-XLS] 2.1.7)."""
_FAULTS = (OSError, ValueError, IndexError, TypeError, AttributeError, OverflowError, RecursionError)


def old_workbook_content(content: bytes) -> Iterator[ActiveContent]:
    """Yield the active content of an old workbook, told by what its container holds beside the cells."""
    try:
        with olefile.OleFileIO(io.BytesIO(content)) as container:
            tops = dict.fromkeys(path[0] for path in container.listdir())
    except _FAULTS:
        return
    for top in tops:
        for beginning, kind in _STORAGES.items():
            if top.casefold().startswith(beginning.casefold()):
                yield ActiveContent(kind, shown_target(top))
                break
