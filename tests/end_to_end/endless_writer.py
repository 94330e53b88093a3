"""Writes one kind of result over and over until it is killed: `endless_writer.py KIND FOLDER [once]`.

A kind is a way of writing that must survive being killed. What comes to write later (copies, databases) joins KINDS.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from itertools import count, islice
from pathlib import Path

from auditor.batch import FormFile, Outcome
from auditor.exporters.csv_findings import findings_csv
from auditor.exporters.html_report import html_report
from auditor.exporters.json_audit import audit_text
from auditor.exporters.writing import sweep, write_whole
from auditor.folder_store import FolderStore
from auditor.values.audit import Audit, Coverage, Engine, FormFacts
from auditor.values.box import Box
from auditor.values.finding import Explanation, Finding
from auditor.values.location import PageLocation
from auditor.values.question import Question


def an_audit(findings: int) -> Audit:
    """An audit with that many findings."""
    question = Question("Social Security Number", "asked", "blank", PageLocation(1, Box(0, 0, 9, 9)), page=1)
    why = Explanation("ssn.number.en", "social security number", "Social Security Number", 97.0)
    every = tuple(
        Finding(f"f{number}", "ssn", "ssn", "question", question, "high", 0.9, False, why) for number in range(findings)
    )
    facts = FormFacts("form.csv", "0" * 64, "csv", None, ("en",))
    return Audit(Engine("0", "0"), facts, Coverage("complete"), findings, every)


AUDITS = (an_audit(400), an_audit(600))
OUTCOMES = [(Outcome(FormFile(Path("form.csv")), audit),) for audit in AUDITS]
MADE = datetime(2026, 1, 1, tzinfo=UTC)

CONTENTS: dict[str, Callable[[], list[bytes]]] = {
    "report": lambda: [html_report(outcomes, MADE) for outcomes in OUTCOMES],
    "table": lambda: [findings_csv(outcomes) for outcomes in OUTCOMES],
    "json": lambda: [audit_text(audit).encode() for audit in AUDITS],
}
"""The two contents that each kind writes in turn; nothing else may ever be found in its file."""


def whole(folder: Path, content: bytes) -> None:
    """Write as the program does."""
    write_whole(folder / "result", content, [folder / "form.csv"])


def keeping(folder: Path, content: bytes) -> None:
    """Write as what is kept for later runs is written."""
    FolderStore(folder).keep("result", content)


def plainly(folder: Path, content: bytes) -> None:
    """Write as the program must not: the harness has to catch this one."""
    (folder / "result").write_bytes(content * 20)


KINDS: dict[str, tuple[Callable[[], list[bytes]], Callable[[Path, bytes], None]]] = {
    **{kind: (contents, whole) for kind, contents in CONTENTS.items()},
    "cache": (CONTENTS["json"], keeping),
    "control": (CONTENTS["table"], plainly),
}
"""Each kind: what it writes, and how."""


def main(kind: str, folder: Path, rounds: Iterator[int]) -> None:
    """Do what the program does at its start, say so, and write."""
    contents, write = KINDS[kind]
    both = contents()
    sweep(folder)
    print("ready", flush=True)
    for number in rounds:
        write(folder, both[number % 2])


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), islice(count(), 1) if sys.argv[3:] else count())
