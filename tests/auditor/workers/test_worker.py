"""A worker that was stopped gets no further form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor.workers.allowance import Allowance
from auditor.workers.worker import Worker

if TYPE_CHECKING:
    import pytest


def nobody() -> None:
    """Make what reads no form."""


def test_a_stopped_worker_is_spent_even_while_its_process_seems_alive(monkeypatch: pytest.MonkeyPatch) -> None:
    worker = Worker(nobody, Allowance())  # type: ignore[arg-type]
    worker.get_ready()
    assert not worker.spent
    worker.stop()
    monkeypatch.setattr(worker._process, "is_alive", lambda: True)
    assert worker.spent
