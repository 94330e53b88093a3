"""What a worker answered, or why it did not."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from auditor.cli import NotRead
from auditor.errors import ERRORS, AuditorError

if TYPE_CHECKING:
    from auditor.cli.engine import Engine
    from auditor.workers import Answer

_Wanted = TypeVar("_Wanted")


def given(wanted: _Wanted | None, answer: Answer, engine: Engine) -> _Wanted:
    """Return what was wanted of an answer; a click error with the reason where it holds none."""
    if wanted is None:
        engine.logbook.note(answer.error or AuditorError.code, answer.origin)
        raise NotRead(ERRORS.get(answer.error or "", AuditorError).message)
    return wanted
