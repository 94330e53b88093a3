"""The engine as the commands use it: every call out of this package stands here."""

from __future__ import annotations

from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager

    from auditor.batch import Crew
    from auditor.cli.run import Run
    from auditor.logbook import Logbook
    from auditor.values.finding import Finding
    from auditor.values.options import AuditOptions
    from auditor.workers import PageRead
    from question_bank import Bank, Problem

Match = dict[str, object]
"""What the bank says of a phrase: category, subcategory, kind, severity, entry, confidence, needs_person."""


class Engine:
    """What the commands need of the engine. Its parts are imported at their first use: that keeps `--version` quick."""

    @property
    def logbook(self) -> Logbook:
        """Where the program keeps what went wrong, in the system's folder for logs."""
        from platformdirs import user_log_path  # noqa: PLC0415 - see the class

        from auditor.logbook import Logbook  # noqa: PLC0415 - see the class

        return Logbook(user_log_path("askless", appauthor=False))

    def workers(self, run: Run, on_page: Callable[[PageRead], None]) -> AbstractContextManager[Crew]:
        """Return what reads forms, in worker processes that last as long as the `with` block.

        Args:
            run: what the run is told.
            on_page: called with every page that was read, from another thread.

        Raises:
            question_bank.BankError: a bank of the city's own has mistakes.
        """
        if run.folders:
            self.bank(run.folders)
        return _crew(run, on_page)

    def advice(self, options: AuditOptions) -> tuple[str, ...]:
        """Return what text recognition lacks here for these choices, one sentence each; empty: nothing."""
        from auditor.ocr import Reader  # noqa: PLC0415 - see the class

        reader = Reader(options.languages, fast=options.fast, tessdata=options.tessdata)
        slow = options.fast and not reader.fast
        return (*(["Without tesseract and its data, --fast changes nothing."] if slow else []), *reader.advice())

    def bank(self, folders: tuple[Path, ...]) -> Bank:
        """Return the question bank with the city's own folders; BankError where one has mistakes."""
        return _bank(folders)

    def mistakes(self, folder: Path | None) -> tuple[Problem, ...]:
        """Return every mistake in a folder of the bank; where there is none, every example that does not hold.

        Args:
            folder: a folder of the city's own; None is the shipped bank.
        """
        from auditor.matching.examples import untrue_examples  # noqa: PLC0415 - see the class
        from auditor.matching.strings import StringTester  # noqa: PLC0415 - see the class
        from question_bank import SHIPPED, check  # noqa: PLC0415 - see the class

        problems = check(folder or SHIPPED)
        if problems:
            return problems
        tester = StringTester(self.bank((folder.absolute(),) if folder else ()))
        return tuple(untrue_examples(folder or SHIPPED, tester))

    def tester(self, bank: Bank) -> Callable[[str, str], tuple[Match, ...]]:
        """Return what tells, for a phrase and the code of its language, what the bank finds in it."""
        from auditor.matching.strings import StringTester  # noqa: PLC0415 - see the class

        findings = StringTester(bank).findings
        return lambda text, language: tuple(map(_match, findings(text, language)))

    def samples(self) -> tuple[Path, ...]:
        """Return the paths of the sample forms."""
        from auditor.samples import sample_forms  # noqa: PLC0415 - see the class

        return tuple(sample_forms())


@contextmanager
def _crew(run: Run, on_page: Callable[[PageRead], None]) -> Iterator[Crew]:
    from auditor.folder_store import FolderStore  # noqa: PLC0415 - see Engine
    from auditor.workers import Kept, Workers  # noqa: PLC0415 - see Engine
    from auditor.workers.reading import FormReading  # noqa: PLC0415 - see Engine

    with _pages_folder(run) as folder:
        store = FolderStore(folder) if folder else None

        def keep(kept: Kept) -> None:
            if store:
                store.keep(kept.name, kept.content)

        if store:
            store.tidy()
        with Workers(FormReading(run.options, run.folders, folder), run.jobs, on_page=on_page, on_keep=keep) as workers:
            yield workers


@contextmanager
def _pages_folder(run: Run) -> Iterator[Path | None]:
    """Give the folder of the pages that text recognition read: the person's own, one for this run, or None.

    Several workers share a scan by way of such a folder; one alone needs none.
    """
    if run.cached:
        from platformdirs import user_cache_path  # noqa: PLC0415 - see Engine

        yield user_cache_path("askless", appauthor=False)
    elif run.jobs == 1:
        yield None
    else:
        from tempfile import TemporaryDirectory  # noqa: PLC0415 - see Engine

        with TemporaryDirectory(prefix="askless-") as name:  # for this user alone
            yield Path(name)


def _match(finding: Finding) -> Match:
    return {
        "category": finding.category,
        "subcategory": finding.subcategory,
        "kind": finding.kind,
        "severity": finding.severity,
        "entry": finding.explanation.entry,
        "confidence": round(finding.confidence, 4),
        "needs_person": finding.needs_person,
    }


@cache
def _bank(folders: tuple[Path, ...]) -> Bank:
    """Return the bank, read once in each process."""
    from question_bank import load_bank  # noqa: PLC0415 - see Engine

    return load_bank(folders)
