"""Comparisons as files. Everything here runs on the background's thread."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from auditor.values.comparison import Comparison

NAMES: dict[str, str] = {"html": "comparison.html", "json": "comparison.json"}
"""What a file of each kind is called unless the person says otherwise."""


def save(comparisons: tuple[Comparison, ...], kind: str, target: Path, forms: tuple[Path, ...]) -> str:
    """Write comparisons as a file of a kind of NAMES; returns the code of what went wrong, or empty.

    Args:
        comparisons: of one original, at least one.
        kind: a key of NAMES.
        target: where it goes; what stood there is replaced, unless it is one of the forms.
        forms: the forms that were compared.
    """
    from auditor.errors import AuditorError  # noqa: PLC0415 - the engine is imported on this thread
    from auditor.exporters.html_comparison import html_comparison  # noqa: PLC0415 - see above
    from auditor.exporters.json_comparison import comparison_text  # noqa: PLC0415 - see above
    from auditor.exporters.writing import write_whole  # noqa: PLC0415 - see above

    page = kind == "html"
    made = html_comparison(comparisons, datetime.now().astimezone()) if page else comparison_text(comparisons).encode()
    try:
        write_whole(target, made, forms)
    except AuditorError as error:
        return error.code
    return ""
