"""One question that forms of a batch ask in the same words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ui.review.kin import asked_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from auditor.values.decision import Decision
    from auditor.values.finding import Finding, Severity
    from ui.batch.form_row import FormRow

    Decisions = Mapping[str, Mapping[str, Decision]]

_GRAVITY: dict[Severity, int] = {"high": 0, "medium": 1, "low": 2}


@dataclass(frozen=True, slots=True)
class Asking:
    """A form that asks it.

    Attributes:
        path: the form.
        sha256: of its bytes.
        findings: ids of its findings that ask this; one form may ask it several times.
        decided: whether all of these are decided.
    """

    path: Path
    sha256: str
    findings: tuple[str, ...]
    decided: bool


@dataclass(frozen=True, slots=True)
class Question:
    """A question with the forms that ask it; `finding` is the first of theirs."""

    finding: Finding
    forms: tuple[Asking, ...]

    @property
    def decided(self) -> int:
        """In how many forms it is decided."""
        return sum(form.decided for form in self.forms)

    @property
    def is_open(self) -> bool:
        """Whether it is not decided yet in some form."""
        return self.decided < len(self.forms)


def questions_of(rows: Iterable[FormRow], decisions: Decisions) -> tuple[Question, ...]:
    """Return what the forms of a batch ask, what most of them ask first; the same form in two places counts once.

    Args:
        rows: the batch.
        decisions: what is decided, by the forms' SHA-256 and the ids of findings.
    """
    asked: dict[tuple[str, ...], dict[str, list[Finding]]] = {}
    paths: dict[str, Path] = {}
    for row in rows:
        if row.audit is None or paths.setdefault(row.audit.form.sha256, row.path) != row.path:
            continue
        for finding in row.audit.findings:
            asked.setdefault(asked_words(finding), {}).setdefault(row.audit.form.sha256, []).append(finding)
    questions = (_question(forms, paths, decisions) for forms in asked.values())
    return tuple(sorted(questions, key=lambda each: (-len(each.forms), _GRAVITY[each.finding.severity])))


def _question(forms: Mapping[str, list[Finding]], paths: Mapping[str, Path], decisions: Decisions) -> Question:
    asking = []
    for sha256, findings in forms.items():
        ids, known = tuple(finding.id for finding in findings), decisions.get(sha256, {})
        asking.append(Asking(paths[sha256], sha256, ids, all(id_ in known for id_ in ids)))
    return Question(next(iter(forms.values()))[0], tuple(asking))
