"""Make marked and revised copies of the labelled forms beside the project, check them, and print what was seen.

usage: copies.py [--out DIR] [--formats docx pdf xlsx] [--forms PATTERN] [--half] [--lost] [--more] [--no-office]

One row a form and manner: how many decisions the copy carries of how many, which libraries and LibreOffice open it,
whether the letters outside the changes and the fields are the same, and, for revised copies, what auditing them again
finds: `gone` of what was removed or reworded, `same` of everything else, `joined` how many of these are read with more
words beside theirs, `shared` the findings that are found no more since another's change touches their words, and `new`,
which should be 0. With `--half` every second finding is decided, so that half of everything has to be the same. The
sums of it all are printed last.
"""

from __future__ import annotations

import argparse
import hashlib
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from auditor.errors import AuditorError
from auditor.marking import Marker, first_decisions
from auditor.marking.aftermath import risen, said_by, taken, taken_among
from auditor.pipeline import Auditor, Reading
from auditor.values.change import Change
from auditor.values.copy import Copy, Manner, Marking
from auditor.values.options import AuditOptions
from question_bank import load_bank
from tests.evaluation import page_letters, sheet_cells, word_stories
from tests.evaluation.office import Office
from tests.evaluation.reopening import READERS
from tests.evaluation.touched import shares, touched_by

EVALUATION = Path(__file__).resolve().parents[3] / "shared" / "evaluation"
MADE = datetime(2026, 1, 2, 3, 4, tzinfo=UTC)
MANNERS: tuple[Manner, ...] = ("marked", "revised")


@dataclass(frozen=True, slots=True)
class Trip:
    """What auditing a revised copy again finds: numbers of findings, and the words of those that were lost."""

    gone: int = 0
    to_go: int = 0
    same: int = 0
    to_stay: int = 0
    joined: int = 0
    shared: int = 0
    new: int = 0
    lost: tuple[str, ...] = ()

    def __str__(self) -> str:
        """Return the numbers as a row shows them."""
        stayed = f"same {self.same}/{self.to_stay} joined {self.joined} shared {self.shared}"
        return f"gone {self.gone}/{self.to_go} {stayed} new {self.new}"


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
    trip: Trip
    path: Path


class Copies:
    """Makes copies and looks at them."""

    def __init__(self, out: Path, *, half: bool) -> None:
        """Take the folder for the copies, and whether every second finding alone is decided."""
        self._auditor = Auditor(load_bank())
        self._out = out
        self._step = 2 if half else 1

    def rows(self, form: Path) -> list[Row]:
        """Return a row for each manner; what cannot be copied is a row that says so."""
        content = form.read_bytes()
        digest = hashlib.sha256(content).hexdigest()
        try:
            reading = self._auditor.reading(content, form.name, AuditOptions())
            rows = [self._row(form, content, reading, manner) for manner in MANNERS]
        except AuditorError as error:
            return [Row(form.name, "marked", 0, 0, (error.code,), "", "", "", Trip(), form)]
        assert hashlib.sha256(form.read_bytes()).hexdigest() == digest, form
        return rows

    def _row(self, form: Path, content: bytes, reading: Reading, manner: Manner) -> Row:
        decisions = first_decisions(reading.audit.findings[:: self._step])
        marking = Marking(manner, decisions, "Evaluation", MADE)
        copy, changes = Marker(self._auditor, AuditOptions()).made(reading, marking)
        path = self._out / f"{form.stem}.{manner}{copy.ending}"
        path.write_bytes(copy.content)
        pair = Pair(content, copy, manner, reading, changes)
        return Row(
            form=form.name,
            manner=manner,
            decided=len(decisions),
            applied=len(copy.applied),
            left=(*copy.warnings, *(each.code for each in copy.left if each.code != "undecided")),
            opened=_opened(copy.content, pair.kind),
            words=pair.words(),
            fields=pair.fields(),
            trip=self._trip(copy, reading, changes) if manner == "revised" else Trip(),
            path=path,
        )

    def _trip(self, copy: Copy, reading: Reading, changes: tuple[Change, ...]) -> Trip:
        """Return what auditing the copy finds of what was to go, of what was to stay, and besides."""
        after = self._auditor.reading(copy.content, reading.request.name, AuditOptions()).audit.findings
        findings, touched = reading.audit.findings, touched_by(reading.document, changes)
        changed = {c.finding.id for c in changes if c.deed != "note"}
        to_go = [finding for finding in findings if finding.id in changed]
        to_stay = [finding for finding in findings if finding.id not in changed]
        expected = Counter(map(said_by, to_stay))
        unlike = [said for said in map(said_by, after) if not taken(expected, said)]
        to_be_joined = expected.total()
        others = Counter(said for said in unlike if not taken_among(expected, said))
        back = sum(taken(others, said_by(finding)) for finding in to_go)
        lost = [finding for finding in to_stay if taken(expected, said_by(finding))]
        shared = [finding for finding in lost if shares(finding, touched)]
        return Trip(
            gone=len(to_go) - back,
            to_go=len(to_go),
            same=len(to_stay) - len(lost),
            to_stay=len(to_stay) - len(shared),
            joined=to_be_joined - len(lost),
            shared=len(shared),
            new=len(risen(findings, after, changes)) - back,
            lost=tuple(f"{finding.category}: {finding.question.text}" for finding in lost if finding not in shared),
        )


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
        """Return `same`, or what differs of the letters outside the changes; a copy of a scan has pictures instead."""
        if "flattened" in self.copy.warnings:
            return "pictures"
        touched = touched_by(self.reading.document, self.changes) if self.manner == "revised" else {}
        before, after = self.before, self.copy.content
        if self.kind == "pdf":
            return page_letters.letters_verdict(before, after, self.reading.document, touched)
        if self.kind == "xlsx":
            return sheet_cells.cells_verdict(before, after, touched)
        if self.manner == "marked":
            return word_stories.marked_verdict(before, after)
        return word_stories.revised_verdict(before, after, touched)

    def fields(self) -> str:
        """Return `same` where everything that is filled in is as it was, but what went with its question."""
        if "flattened" in self.copy.warnings:
            return "pictures"
        changes = self.changes if self.manner == "revised" else ()
        if self.kind == "pdf":
            return page_letters.controls_verdict(self.before, self.copy.content, changes)
        if self.kind == "xlsx":
            touched = touched_by(self.reading.document, changes)
            return sheet_cells.fields_verdict(self.before, self.copy.content, touched)
        return word_stories.fields_verdict(self.before, self.copy.content)


def main() -> int:
    """Print the table; returns 0."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path)
    parser.add_argument("--formats", nargs="+", default=["docx", "pdf", "xlsx"])
    parser.add_argument("--half", action="store_true", help="decide every second finding only")
    parser.add_argument("--forms", default="*", help="what the names of the forms look like")
    parser.add_argument("--lost", action="store_true", help="print the words of what was lost below each form")
    parser.add_argument("--more", action="store_true", help="the further forms without labels, too")
    parser.add_argument("--no-office", action="store_true")
    chosen = parser.parse_args()
    out = chosen.out or Path(tempfile.mkdtemp(prefix="askless-copies-"))
    out.mkdir(parents=True, exist_ok=True)
    copies = Copies(out, half=chosen.half)
    folders = [
        EVALUATION / folder / format_ for format_ in chosen.formats for folder in ("forms", "more")[: 1 + chosen.more]
    ]
    office, rows = Office(out, wanted=not chosen.no_office), []
    for form in (form for folder in folders for form in sorted(folder.glob(chosen.forms))):
        of_form = copies.rows(form)
        opened = [office.opens(row.path) if row.opened else "" for row in of_form]
        settled = office.settles(form, of_form[0].path, of_form[1].path) if len(of_form) > 1 else ""
        for row, opens in zip(of_form, opened, strict=True):
            print(_line(row, opens, settled if row.manner == "marked" else ""), flush=True)
        for words in (words for row in of_form if chosen.lost for words in row.trip.lost):
            print(f"    lost {words}")
        rows += of_form
    print(_sums(rows))
    return 0


def _line(row: Row, office: str, settled: str) -> str:
    left = ",".join(sorted(set(row.left)))
    trip = str(row.trip) if row.manner == "revised" else ""
    return (
        f"{row.form[:44]:44} {row.manner:8} {row.applied:3}/{row.decided:<3} {row.opened} {office:9} "
        f"words {row.words:8} fields {row.fields:14} {trip} {settled} {left}"
    )


def _sums(rows: list[Row]) -> str:
    """Return the sums of all rows: copies, decisions, words and fields that are the same, and the round trip."""
    trips = [row.trip for row in rows]
    kept = sum(row.words in ("same", "pictures") for row in rows)
    filled = sum(row.fields.startswith(("same", "pictures")) for row in rows)
    applied, decided = sum(row.applied for row in rows), sum(row.decided for row in rows)
    whole = Trip(*(sum(getattr(trip, name) for trip in trips) for name in Trip.__slots__[:7]))
    return f"copies {len(rows)} decisions {applied}/{decided} words {kept} fields {filled} {whole}"


if __name__ == "__main__":
    sys.exit(main())
