"""Damaged copies of the sample forms go through the command's own batch: each comes to one outcome, and no number out.

ASKLESS_MUTANTS sets how many there are: 500 where nothing is said, 10,000 for a release.
"""

from __future__ import annotations

import contextlib
import io
import os
import re
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import cycle, islice
from pathlib import Path

import pytest

from auditor.batch import Outcome
from auditor.cli.engine import Engine
from auditor.cli.output import RESULTS, tell_unread, written
from auditor.cli.run import Run, outcomes_of
from auditor.errors import TookTooLong, WorkerLost
from auditor.samples import sample_forms
from auditor.values.options import AuditOptions
from tests.end_to_end.canary_values import Search, Value, values
from tests.end_to_end.mutant_forms import VALUES, filled_in
from tests.end_to_end.mutants import mutant

MUTANTS = int(os.environ.get("ASKLESS_MUTANTS", "500"))
BATCH, JOBS = 500, 2
NUMBERS = frozenset({"ssn", "itin", "a_number", "card", "account", "iban"})
"""Kinds that are told by their digits alone: damage around them does not hide what they are."""
MOST_UNEXPLAINED = 0.01
MOST_MEMORY = 400 * 2**20
_JOINED = re.compile(r"(?<=\d)[\W_]{1,3}(?=\d)")


@dataclass
class Tally:
    """What became of the mutants."""

    mutants: int = 0
    seconds: float = 0.0
    outcomes: Counter[str] = field(default_factory=Counter)
    unexplained: Counter[str] = field(default_factory=Counter)
    leaks: dict[str, set[str]] = field(default_factory=dict)
    searched: int = 0

    def add(self, outcome: Outcome) -> None:
        """Count one outcome."""
        self.mutants += 1
        self.outcomes[outcome.error or f"audited, {outcome.audit.coverage.status}"] += 1
        if outcome.origin:
            self.unexplained[outcome.origin] += 1


def planted() -> tuple[dict[str, bytes], list[Value]]:
    """Return the sample forms with numbers of their own in each, by name, and all the numbers."""
    numbers = (value for value in values(400, "mutants") if value.kind in NUMBERS)
    forms, all_of_them = {}, []
    for form in sample_forms():
        hand = list(islice(numbers, VALUES))
        assert len(hand) == VALUES
        forms[form.name] = filled_in(form.read_bytes(), form.suffix, hand)
        all_of_them += hand
    return forms, all_of_them


def whole_numbers(content: bytes, numbers: list[Value]) -> set[str]:
    """Return the numbers of which every digit stands in the bytes, whatever stands between them."""
    text = content.decode("utf-8", "replace")
    digits = _JOINED.sub("", text)
    return {number.text for number in numbers if number.text in text or number.digits in digits}


def audited(folder: Path, out: Path) -> tuple[tuple[Outcome, ...], dict[str, bytes]]:
    """Audit a folder as the command does, and write every kind of result; return what was written and said, too."""
    engine, said = Engine(), io.StringIO()
    with contextlib.redirect_stderr(said), contextlib.redirect_stdout(said):
        outcomes = outcomes_of(engine, (folder,), Run(AuditOptions(), (), JOBS))
        for kind in RESULTS:
            written(outcomes, kind, out / kind if kind == "json" else out)
        tell_unread(outcomes)
    files = (path for path in out.parent.rglob("*") if path.is_file() and folder not in path.parents)
    return outcomes, {path.name: path.read_bytes() for path in files} | {"terminal": said.getvalue().encode()}


def batches(forms: dict[str, bytes], folder: Path) -> Iterator[Path]:
    """Write the mutants into folders of BATCH files, one after another; a file's name tells how it was made."""
    made = ((seed, name) for seed, name in zip(range(MUTANTS), cycle(forms), strict=False))
    while batch := list(islice(made, BATCH)):
        place = folder / f"batch-{batch[0][0]}" / "forms"
        place.mkdir(parents=True)
        for seed, name in batch:
            (place / f"{seed:05}-{name}").write_bytes(mutant(forms[name], Path(name).suffix, seed))
        yield place


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the program keeps its log and what it knows of scans."""
    for place in ("XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"):
        monkeypatch.setenv(place, str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.mark.slow
@pytest.mark.timeout(4 * 3600)
def test_every_mutant_has_one_outcome_and_tells_no_number(tmp_path: Path, home: Path) -> None:
    forms, numbers = planted()
    tally = Tally()
    for folder in batches(forms, tmp_path):
        began = time.perf_counter()
        outcomes, told = audited(folder, folder.parent / "out")
        tally.seconds += time.perf_counter() - began
        assert [outcome.path for outcome in outcomes] == sorted(folder.iterdir())
        for outcome in outcomes:
            tally.add(outcome)
        told |= {path.name: path.read_bytes() for path in home.rglob("*") if path.is_file()}
        tally.searched += sum(map(len, told.values()))
        leaks = {name: whole_numbers(content, numbers) for name, content in told.items()}
        tally.leaks |= {name: found for name, found in leaks.items() if found}
    print(tally)
    assert tally.mutants == MUTANTS
    assert tally.leaks == {}
    assert tally.outcomes[TookTooLong.code] == tally.outcomes[WorkerLost.code] == 0
    assert tally.unexplained.total() <= MOST_UNEXPLAINED * MUTANTS


def test_the_forms_hold_what_is_said_to_be_planted() -> None:
    forms, numbers = planted()
    assert len({number.digits for number in numbers}) == VALUES * len(forms)
    found = {text for content in forms.values() for text in Search(numbers).found(content)}
    assert len(found) >= 0.9 * len(numbers)  # a few are split over runs or stand in code units of two bytes


def test_a_number_is_found_in_what_is_written_however_it_is_parted() -> None:
    number = Value("ssn", "345-67-8934")
    for written_out in (b"345-67-8934", b"a345678934b", b"345 67 8934", "345\u00a0| 67.89 34".encode()):
        assert whole_numbers(written_out, [number]) == {number.text}
    assert whole_numbers(b"345-67 and 8934", [number]) == set()


def test_mutants_are_the_same_for_the_same_number_and_mostly_differ() -> None:
    forms, _ = planted()
    for name, form in forms.items():
        made = [mutant(form, Path(name).suffix, seed) for seed in range(12)]
        assert made == [mutant(form, Path(name).suffix, seed) for seed in range(12)]
        assert len(set(made) - {form}) >= 11
