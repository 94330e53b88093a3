"""What the README shows is what the command prints."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest
from click.testing import CliRunner

from auditor.cli import askless
from auditor.cli.engine import Engine

ROOT = Path(__file__).parents[2]
SHOWN = re.findall(r"^\$ askless (.+)\n((?:(?!```).*\n)+)", (ROOT / "README.md").read_text("utf-8"), re.MULTILINE)


def test_the_readme_shows_something() -> None:
    assert [words.split()[0] for words, _lines in SHOWN] == ["audit", "bank"]


@pytest.mark.parametrize(("words", "lines"), SHOWN)
def test_every_line_is_printed_in_this_order(words: str, lines: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    printed = iter(CliRunner().invoke(askless, shlex.split(words), obj=Engine()).stdout.splitlines())
    missing = [line for line in lines.splitlines() if line not in printed]
    assert missing == []
