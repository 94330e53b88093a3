"""Audit the labelled forms beside the project and score the audits.

usage: evaluate.py [--out DIR] [--formats pdf docx xlsx] [--language en es] [--misses]

The forms, their labels and `score.py` are read from `../shared/evaluation`; nothing of them is kept in the project.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path

from auditor.errors import AuditorError
from auditor.exporters.json_audit import audit_text
from auditor.pipeline import Auditor
from auditor.values.options import AuditOptions
from question_bank import load_bank

EVALUATION = Path(__file__).resolve().parents[3] / "shared" / "evaluation"
TEXT_FORMATS = ("pdf", "docx", "xlsx", "csv")


def audit_forms(forms: Path, out: Path, formats: tuple[str, ...] = TEXT_FORMATS) -> dict[str, str]:
    """Write an audit for each form of the formats; return what happened to each by its file name."""
    auditor = Auditor(load_bank())
    outcomes: dict[str, str] = {}
    for path in sorted(path for format_ in formats for path in (forms / format_).glob("*")):
        try:
            audit = auditor.audit(path.read_bytes(), path.name, AuditOptions())
        except AuditorError as error:
            outcomes[path.name] = error.code
            continue
        outcomes[path.name] = audit.coverage.status
        (out / f"{path.name}.json").write_text(audit_text(audit), encoding="utf-8")
    return outcomes


def score(audits: Path, *arguments: str) -> tuple[dict[str, dict[str, float]], str]:
    """Return score.py's table and what it printed."""
    table = audits / "score.table"
    command = [sys.executable, str(EVALUATION / "score.py"), str(EVALUATION / "labels"), str(audits)]
    done = subprocess.run([*command, "--json", str(table), *arguments], capture_output=True, text=True, check=False)
    return json.loads(table.read_text(encoding="utf-8")), done.stdout


def main() -> int:
    """Score and print; returns 0."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path)
    parser.add_argument("--formats", nargs="+", default=["pdf", "docx", "xlsx"])
    parser.add_argument("--language", nargs="+", default=["en", "es"])
    parser.add_argument("--misses", action="store_true")
    chosen = parser.parse_args()
    out = chosen.out or Path(tempfile.mkdtemp(prefix="askless-audits-"))
    out.mkdir(parents=True, exist_ok=True)
    for name, outcome in audit_forms(EVALUATION / "forms", out).items():
        if outcome != "complete":
            print(f"{name}: {outcome}")
    extra = ["--misses"] if chosen.misses else []
    _table, printed = score(out, "--only", *chosen.formats, "--language", *chosen.language, *extra)
    print(printed, end="")
    return 0


if __name__ == "__main__":
    sys.exit(main())
