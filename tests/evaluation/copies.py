"""Make marked and revised copies of the labelled forms beside the project, check them, and print what was seen.

usage: copies.py [--out DIR] [--formats docx pdf xlsx] [--more] [--no-office]

One row a form and manner: how many decisions the copy carries of how many, which libraries and LibreOffice open it,
whether the words outside the changes are the same, and, for revised copies, what auditing them again finds: `gone` of
what was removed or reworded, `same` of everything else, and `new`, which should be 0.
"""

from __future__ import annotations

import argparse
import hashlib
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from auditor.errors import AuditorError
from auditor.marking import Marker, first_decisions
from auditor.marking.aftermath import risen
from auditor.pipeline import Auditor, Reading
from auditor.values.change import Change
from auditor.values.copy import Copy, Manner, Marking
from auditor.values.finding import Finding
from auditor.values.options import AuditOptions
from auditor.wording.folding import words_of
from question_bank import load_bank

sys.path.insert(0, str(Path(__file__).parent))
from reopening import READERS, controls, printed_words
from settling import Settler

EVALUATION = Path(__file__).resolve().parents[3] / "shared" / "evaluation"
MADE = datetime(2026, 1, 2, 3, 4, tzinfo=UTC)
MANNERS: tuple[Manner, ...] = ("marked", "revised")


@dataclass(frozen=True, slots=True)
class Row:
    """What was seen of one copy."""

    form: str
    manner: Manner
    decided: int
    applied: int
    left: tuple[str, ...]
    opened: str
    words: str
    fields: str
    trip: str
    path: Path


class Copies:
    """Makes copies and looks at them."""

    def __init__(self, out: Path) -> None:
        """Take the folder for the copies."""
        self._auditor = Auditor(load_bank())
        self._out = out

    def rows(self, form: Path) -> list[Row]:
        """Return a row for each manner; what cannot be copied is a row that says so."""
        content = form.read_bytes()
        digest = hashlib.sha256(content).hexdigest()
        try:
            reading = self._auditor.reading(content, form.name, AuditOptions())
            rows = [self._row(form, content, reading, manner) for manner in MANNERS]
        except AuditorError as error:
            return [Row(form.name, "marked", 0, 0, (error.code,), "", "", "", "", form)]
        assert hashlib.sha256(form.read_bytes()).hexdigest() == digest, form
        return rows

    def _row(self, form: Path, content: bytes, reading: Reading, manner: Manner) -> Row:
        copy, changes = Marker(self._auditor, AuditOptions()).made(reading, Marking(manner, None, "Evaluation", MADE))
        path = self._out / f"{form.stem}.{manner}{copy.ending}"
        path.write_bytes(copy.content)
        findings = reading.audit.findings
        pair = Pair(content, copy, manner, reading, changes)
        return Row(
            form=form.name,
            manner=manner,
            decided=len(first_decisions(findings)),
            applied=len(copy.applied),
            left=(*copy.warnings, *(each.code for each in copy.left)),
            opened=_opened(copy.content, pair.kind),
            words=pair.words(),
            fields=pair.fields(),
            trip=self._trip(copy, form.name, findings, changes) if manner == "revised" else "",
            path=path,
        )

    def _trip(self, copy: Copy, name: str, findings: tuple[Finding, ...], changes: tuple[Change, ...]) -> str:
        """Return how many questions are gone that were to go, how many are the same, and how many are new."""
        after = self._auditor.reading(copy.content, name, AuditOptions()).audit.findings
        there = Counter(map(_key, after))
        changed = {c.finding.id for c in changes if c.deed != "note"}
        to_go = [finding for finding in findings if finding.id in changed]
        to_stay = [finding for finding in findings if finding.id not in changed]
        same = sum(_take(there, _key(finding)) for finding in to_stay)
        back = sum(_take(there, _key(finding)) for finding in to_go)
        new = len(risen(findings, after, changes)) - back
        return f"gone {len(to_go) - back}/{len(to_go)} same {same}/{len(to_stay)} new {new}"


def _key(finding: Finding) -> tuple[str, tuple[str, ...]]:
    return finding.category, words_of(finding.question.text)


def _take(left: Counter[tuple[str, tuple[str, ...]]], key: tuple[str, tuple[str, ...]]) -> bool:
    if left[key] <= 0:
        return False
    left[key] -= 1
    return True


def _opened(content: bytes, kind: str) -> str:
    seen = []
    for name, read in READERS[kind].items():
        try:
            read(content)
        except Exception as error:
            seen.append(f"{name}:{type(error).__name__}")
        else:
            seen.append(name)
    return " ".join(seen)


@dataclass(frozen=True, slots=True)
class Pair:
    """A form and its copy."""

    before: bytes
    copy: Copy
    manner: Manner
    reading: Reading
    changes: tuple[Change, ...]

    @property
    def kind(self) -> str:
        """The copy's kind."""
        return self.copy.ending[1:].replace("docm", "docx").replace("xlsm", "xlsx")

    def words(self) -> str:
        """Return `same`, or how many of the words outside the changes are missing (-) or added (+).

        A copy of a scan has pictures instead of words.
        """
        if "flattened" in self.copy.warnings:
            return "pictures"
        before = Counter(printed_words(self.before, self.kind))
        after = Counter(printed_words(self.copy.content, self.kind))
        if self.manner == "marked":
            lost, added = before - after, after - before
            return "same" if not lost and not added else f"-{lost.total()} +{added.total()}"
        touched = {stretch.block for change in self.changes for stretch in _stretches(change)}
        blocks = [block for page in self.reading.document.pages for block in page.blocks]
        kept = Counter(word for block in blocks if block.location not in touched for word in block.text.split())
        taken = Counter(word for block in blocks if block.location in touched for word in block.text.split())
        lost = ((kept & before) - after) & ((before - after) - taken)
        return "same" if not lost else f"-{lost.total()}"

    def fields(self) -> str:
        """Return `same` where every control that is left has its name, value, flags, place and turn."""
        if self.kind != "pdf" or "flattened" in self.copy.warnings:
            return ""
        before, after = controls(self.before), controls(self.copy.content)
        loosened = any(change.makes_optional for change in self.changes)
        names = [(name, value, () if loosened else flags, box) for name, value, flags, box in before]
        rest = iter(names)
        lost = sum((name, value, () if loosened else flags, box) not in rest for name, value, flags, box in after)
        return f"same ({len(before) - len(after)} gone)" if not lost else f"{lost} differ"


def _stretches(change: Change) -> tuple:  # type: ignore[type-arg]
    question = change.finding.question
    return (*((question.words,) if question.words else ()), *question.answers)


def converted(paths: list[Path], out: Path) -> set[str]:
    """Return the names of the copies that LibreOffice opens and prints."""
    office = shutil.which("soffice")
    if office is None:
        return set()
    profile = f"-env:UserInstallation={(out / 'office').as_uri()}"
    target = out / "printed"
    for path in paths:
        command = [office, profile, "--headless", "--convert-to", "pdf", "--outdir", str(target), str(path)]
        subprocess.run(command, capture_output=True, timeout=300, check=False)
    return {path.name for path in paths if (target / f"{path.stem}.pdf").is_file()}


def settled_copies(rows: list[Row], folders: list[Path], out: Path) -> dict[Path, str]:
    """Return, for each marked Word copy, whether LibreOffice makes the revised form or the form of it."""
    office = shutil.which("soffice")
    if office is None:
        return {}
    settler = Settler(office, out / "office", out)
    forms = {form.name: form for folder in folders for form in folder.glob("*.docx")}
    revised = {row.form: row.path for row in rows if row.manner == "revised"}
    marked = [row for row in rows if row.manner == "marked" and row.form in forms and row.form in revised]
    return {row.path: settler.same(forms[row.form], row.path, revised[row.form]) for row in marked}


def main() -> int:
    """Print the table; returns 0."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path)
    parser.add_argument("--formats", nargs="+", default=["docx", "pdf", "xlsx"])
    parser.add_argument("--more", action="store_true", help="the further forms without labels, too")
    parser.add_argument("--no-office", action="store_true")
    chosen = parser.parse_args()
    out = chosen.out or Path(tempfile.mkdtemp(prefix="askless-copies-"))
    out.mkdir(parents=True, exist_ok=True)
    copies = Copies(out)
    folders = [
        EVALUATION / folder / format_ for format_ in chosen.formats for folder in ("forms", "more")[: 1 + chosen.more]
    ]
    rows = [row for folder in folders for form in sorted(folder.glob("*")) for row in copies.rows(form)]
    printed = set() if chosen.no_office else converted([row.path for row in rows if row.opened], out)
    settled = {} if chosen.no_office else settled_copies(rows, folders, out)
    for row in rows:
        office = "" if chosen.no_office else "office" if row.path.name in printed else "office:NO"
        left = ",".join(sorted(set(row.left)))
        print(
            f"{row.form[:44]:44} {row.manner:8} {row.applied:3}/{row.decided:<3} {row.opened} {office:9} "
            f"words {row.words:8} fields {row.fields:14} {row.trip} {settled.get(row.path, '')} {left}"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
