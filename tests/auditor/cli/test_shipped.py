"""The command with the shipped engine."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from click.testing import CliRunner

from auditor.cli import askless
from auditor.cli.engine import Engine as ShippedEngine

if TYPE_CHECKING:
    pass


def test_the_shipped_engine_audits_in_worker_processes_and_knows_a_phrase(forms: Path) -> None:
    (forms / "roster.csv").write_text("Name,Social Security Number,Place of birth\n,,\n,,\n", "utf-8")
    words = ["audit", str(forms), "--format", "json", "--jobs", "2"]
    result = CliRunner().invoke(askless, words, obj=ShippedEngine())
    audit = json.loads(result.stdout)
    assert {finding["category"] for finding in audit["findings"]} == {"ssn", "birthplace"}
    assert audit["engine"]["options"] == {"categories": [], "languages": []}
    phrase = ["bank", "test", "--format", "json", "Social Security Number ____"]
    (found,) = json.loads(CliRunner().invoke(askless, phrase, obj=ShippedEngine()).stdout)["findings"]
    assert (found["category"], found["kind"]) == ("ssn", "question")


def test_a_terminal_without_the_letters_gets_question_marks_and_no_crash(forms: Path) -> None:
    (forms / "registro.csv").write_text("Nombre,País de nacimiento\n,\n,\n", "utf-8")
    words = [sys.executable, "-m", "auditor", "audit", str(forms), "--fail-on", "high"]
    result = subprocess.run(words, capture_output=True, env={**os.environ, "PYTHONIOENCODING": "ascii"}, check=False)
    assert result.returncode in (0, 1)
    assert b"Pa?s de nacimiento" in result.stdout
    assert b"Traceback" not in result.stderr


def test_the_version_is_told_at_once_and_loads_nothing_heavy() -> None:
    heavy = (
        "rapidfuzz",
        "yaml",
        "lxml",
        "pypdfium2",
        "openpyxl",
        "jinja2",
        "rich",
        "auditor.loaders",
        "auditor.workers",
    )
    code = (
        "import sys\nfrom auditor.__main__ import main\nsys.argv = ['askless', '--version']\n"
        f"try:\n    main()\nexcept SystemExit:\n    print([name for name in {heavy} if name in sys.modules])"
    )
    seconds = []
    for _ in range(3):
        started = time.perf_counter()
        result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
        seconds.append(time.perf_counter() - started)
    assert result.stdout.splitlines()[1] == "[]"
    assert result.stdout.startswith("askless, version ")
    assert min(seconds) < 0.3
