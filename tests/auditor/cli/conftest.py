"""The command, run with an engine that stands in for the shipped one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner, Result

from auditor.cli import askless
from tests.auditor.cli.fake_engine import FakeEngine

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.fixture
def engine() -> FakeEngine:
    """The engine that stands in."""
    return FakeEngine()


@pytest.fixture
def run(engine: FakeEngine) -> Callable[..., Result]:
    """Run the command with these words."""

    def go(*arguments: str | Path, **more: object) -> Result:
        result = CliRunner().invoke(askless, [str(word) for word in arguments], obj=engine, **more)
        if result.exception and not isinstance(result.exception, SystemExit):
            raise result.exception
        return result

    return go


@pytest.fixture
def forms(tmp_path: Path) -> Path:
    """A folder for forms; `made` fills it."""
    folder = tmp_path / "forms"
    folder.mkdir()
    return folder
