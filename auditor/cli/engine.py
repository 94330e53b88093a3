"""The engine as the commands use it: every call out of this package stands here."""

from __future__ import annotations

from functools import cache, partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from auditor.pipeline import Auditor
    from auditor.values.audit import Audit
    from auditor.values.finding import Finding
    from auditor.values.options import AuditOptions
    from question_bank import Bank, Problem

Match = dict[str, object]
"""What the bank says of a phrase: category, subcategory, kind, entry, confidence, needs_person."""


class Engine:
    """What the commands need of the engine. Its parts are imported at their first use: that keeps `--version` quick."""

    def auditing(self, options: AuditOptions, folders: tuple[Path, ...]) -> Callable[[Path], Audit]:
        """Return what makes one form's audit; it can be sent to a worker process.

        Args:
            options: the person's choices.
            folders: question banks of the city's own.

        Raises:
            question_bank.BankError: a bank has mistakes.
        """
        _auditor(folders)
        return partial(_audited, options, folders)

    def bank(self, folders: tuple[Path, ...]) -> Bank:
        """Return the question bank with the city's own folders; BankError where one has mistakes."""
        return _bank(folders)

    def mistakes(self, folder: Path | None) -> tuple[Problem, ...]:
        """Return every mistake in a folder of the bank; None is the shipped bank."""
        from question_bank import check  # noqa: PLC0415 - see the class

        return check(folder) if folder else check()

    def tester(self, bank: Bank) -> Callable[[str, str], tuple[Match, ...]]:
        """Return what tells, for a phrase and the code of its language, what the bank finds in it."""
        from auditor.matching.strings import StringTester  # noqa: PLC0415 - see the class

        findings = StringTester(bank).findings
        return lambda text, language: tuple(map(_match, findings(text, language)))

    def samples(self) -> tuple[Path, ...]:
        """Return the paths of the sample forms."""
        from auditor.samples import sample_forms  # noqa: PLC0415 - see the class

        return tuple(sample_forms())


def _match(finding: Finding) -> Match:
    return {
        "category": finding.category,
        "subcategory": finding.subcategory,
        "kind": finding.kind,
        "entry": finding.explanation.entry,
        "confidence": round(finding.confidence, 4),
        "needs_person": finding.needs_person,
    }


@cache
def _bank(folders: tuple[Path, ...]) -> Bank:
    """Return the bank, read once in each process."""
    from question_bank import load_bank  # noqa: PLC0415 - see Engine

    return load_bank(folders)


@cache
def _auditor(folders: tuple[Path, ...]) -> Auditor:
    """Return the auditor with its bank, made once in each process."""
    from auditor.pipeline import Auditor  # noqa: PLC0415 - see Engine

    return Auditor(_bank(folders))


def _audited(options: AuditOptions, folders: tuple[Path, ...], path: Path) -> Audit:
    """Return one form's audit; in a worker process where there are several jobs."""
    return _auditor(folders).audit(path.read_bytes(), path.name, options)
