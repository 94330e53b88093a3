"""From a form and the reviewer's decisions to a copy that carries them, checked by auditing it again."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from importlib import import_module
from typing import TYPE_CHECKING, Protocol

from auditor.errors import NoCopy
from auditor.loaders.request import tell_nobody
from auditor.marking.changes import change_of, changes_of, first_decisions, unmatched
from auditor.opening import protected
from auditor.values.copy import Left
from auditor.values.decision import Decision
from auditor.wording.folding import words_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from auditor.loaders.request import OnPage, Request
    from auditor.pipeline import Auditor, Reading
    from auditor.scanning.store import Store
    from auditor.values.change import Change
    from auditor.values.copy import Copy, Marking
    from auditor.values.document import Document
    from auditor.values.finding import Finding
    from auditor.values.options import AuditOptions

COPIERS: dict[str, str] = {
    "docx": "auditor.exporters.word_copy",
    "pdf": "auditor.exporters.pdf_copy",
    "xlsx": "auditor.exporters.sheet_copy",
}
"""What copies each kind of form; imported when first needed. Pictures are copied by `_SCANS`."""
_SCANS = "auditor.exporters.scan_copy"
_ROUNDS = 6  # a form may ask a thing in five languages: each comes to light when the one before it is gone

_Words = tuple[str, tuple[str, ...]]


class Copier(Protocol):
    """Writes copies of one format."""

    def write(self, request: Request, document: Document, changes: tuple[Change, ...], marking: Marking, /) -> Copy:
        """Return the copy; AuditorError where the form cannot be copied."""
        ...


class Marker:
    """Makes copies of forms with an auditor, which also checks them."""

    def __init__(self, auditor: Auditor, options: AuditOptions) -> None:
        """Take the auditor, and the person's choices for its audits."""
        self._auditor = auditor
        self._options = options

    def copy(
        self,
        content: bytes,
        name: str,
        marking: Marking,
        on_page: OnPage = tell_nobody,
        store: Store | None = None,
    ) -> Copy:
        """Return a copy of one form.

        The revised form is audited again: a removed question that the form repeats elsewhere is removed there, too, and
        what is still asked is told in `left`.

        Raises:
            NoCopy: copies are not made of forms of this kind.
            AuditorError: the form cannot be read.
        """
        reading = self._auditor.reading(content, name, self._options, on_page, store)
        findings = reading.audit.findings
        decisions = first_decisions(findings) if marking.decisions is None else marking.decisions
        copier = _copier(reading)
        changes, left = self._settled(copier, reading, changes_of(findings, decisions), marking)
        copy = copier.write(reading.request, reading.document, changes, marking)
        known = {decision.finding for decision in decisions}
        applied = tuple(id_ for id_ in copy.applied if id_ in known)
        left = (*copy.left, *left, *_to_do(changes), *unmatched(findings, decisions))
        copy = replace(copy, applied=applied, left=tuple(dict.fromkeys(left)))
        return _as_protected_as(content, copy, reading.request)

    def _settled(
        self, copier: Copier, reading: Reading, changes: tuple[Change, ...], marking: Marking
    ) -> tuple[tuple[Change, ...], tuple[Left, ...]]:
        """Return the changes with those to places that repeat a question, and what the revised form still asks."""
        if reading.request.kind not in COPIERS or _is_scan(reading) or all(c.deed == "note" for c in changes):
            return changes, ()
        for _ in range(_ROUNDS):
            revised = copier.write(reading.request, reading.document, changes, replace(marking, manner="revised"))
            after = self._auditor.reading(revised.content, reading.request.name, self._options)
            risen = tuple(_risen(reading, after, changes))
            repeats = tuple(_repeats(reading, risen, changes))
            if not repeats:
                break
            changes += repeats
        told = {left.finding for left in revised.left}
        still = (_cause(finding, changes) for finding in risen)
        return changes, tuple(Left(c.finding.id, "still_asked") for c in still if c and c.finding.id not in told)


def _copier(reading: Reading) -> Copier:
    kind = reading.request.kind
    if kind.startswith("image/") or _is_scan(reading):
        copier: Copier = import_module(_SCANS)
    elif kind in COPIERS:
        copier = import_module(COPIERS[kind])
    else:
        raise NoCopy
    return copier


def _is_scan(reading: Reading) -> bool:
    """Whether any page was read from its picture."""
    return any(page.recognised for page in reading.document.pages)


def _risen(before: Reading, after: Reading, changes: tuple[Change, ...]) -> Iterator[Finding]:
    """Yield what the revised form asks that the form did not, or that was to go: not what the new wordings ask."""
    changed = {change.finding.id for change in changes if change.deed != "note"}
    expected = Counter(_words(finding) for finding in before.audit.findings if finding.id not in changed)
    worded = [" ".join(words_of(change.text)) for change in changes if change.text]
    for finding in after.audit.findings:
        words = _words(finding)
        if expected[words]:
            expected[words] -= 1
        elif not any(_says(text, words[1]) for text in worded):
            yield finding


def _repeats(before: Reading, risen: tuple[Finding, ...], changes: tuple[Change, ...]) -> Iterator[Change]:
    """Yield changes to the questions of the form that repeat what was changed, and now come to light."""
    taken = {(change.finding.category, change.finding.question.location) for change in changes}
    for finding in risen:
        cause = _cause(finding, changes)
        said = words_of(finding.question.text)
        for question in before.questions if cause else ():
            key = (finding.category, question.location)
            if key not in taken and words_of(question.text) == said:
                taken.add(key)
                repeat = replace(finding, question=question)
                yield change_of(
                    repeat, Decision(finding.id, "remove", reason="It repeats a question that was changed.")
                )


def _cause(finding: Finding, changes: tuple[Change, ...]) -> Change | None:
    """Return the change that a finding in the revised form belongs to: the first of its category."""
    same = (c for c in changes if c.deed != "note" and c.finding.category == finding.category)
    return next(same, None)


def _words(finding: Finding) -> _Words:
    return finding.category, words_of(finding.question.text)


def _says(text: str, words: tuple[str, ...]) -> bool:
    said = " ".join(words)
    return bool(said) and (said in text or text in said or set(words) <= set(text.split()))


def _to_do(changes: tuple[Change, ...]) -> Iterator[Left]:
    return (Left(c.finding.id, "separate_sheet") for c in changes if c.decision.action == "separate_sheet")


def _as_protected_as(content: bytes, copy: Copy, request: Request) -> Copy:
    """Return the copy with the form's own Office protection put back on."""
    if request.content is content or copy.ending == ".pdf":
        return copy
    locked = protected(copy.content, request.password)
    if locked is None:
        return replace(copy, warnings=(*copy.warnings, "unprotected"))
    return replace(copy, content=locked)
