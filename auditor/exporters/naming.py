"""The names under which a report shows its forms: those of the files, and of folders where files share one."""

from __future__ import annotations

import os
from collections import defaultdict
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from auditor.exporters.wording import shown

if TYPE_CHECKING:
    from collections.abc import Iterable

    from auditor.batch import Outcome
    from auditor.values.audit import Audit


def form_names(outcomes: Iterable[Outcome]) -> dict[Path, str]:
    """Return the name of each outcome's file, by its path.

    Files that share a name are named from the folder on that holds them all: `2024/intake.pdf`, `2025/intake.pdf`.
    """
    namesakes: dict[str, list[Path]] = defaultdict(list)
    for outcome in outcomes:
        namesakes[outcome.path.name.casefold()].append(outcome.path)
    return {path: _name(path, same) for same in namesakes.values() for path in same}


def named_audits(outcomes: Iterable[Outcome], names: dict[Path, str]) -> tuple[Audit, ...]:
    """Return the audits that there are, each with its form under the name it has in `names`."""
    return tuple(
        replace(outcome.audit, form=replace(outcome.audit.form, name=names[outcome.path]))
        for outcome in outcomes
        if outcome.audit is not None
    )


def _name(path: Path, same: list[Path]) -> str:
    if len(same) == 1:
        return shown(path.name)
    try:
        folder = os.path.commonpath([other.absolute().parent for other in same])
    except ValueError:  # they lie on different drives
        return shown(str(path))
    return shown(path.absolute().relative_to(folder).as_posix())
