"""From a form and the reviewer's decisions to a copy that carries them, checked by auditing it again."""

from __future__ import annotations

from dataclasses import replace
from importlib import import_module
from typing import TYPE_CHECKING, Protocol

from auditor.errors import NoCopy
from auditor.loaders.request import tell_nobody
from auditor.marking.aftermath import cause_of, risen
from auditor.marking.changes import changes_of, first_decisions, unmatched
from auditor.marking.repeats import Repeats
from auditor.opening import protected
from auditor.values.copy import Left

if TYPE_CHECKING:
    from collections.abc import Iterator

    from auditor.loaders.request import OnPage, Request
    from auditor.pipeline import Auditor, Reading
    from auditor.scanning.store import Store
    from auditor.values.change import Change
    from auditor.values.copy import Copy, Marking
    from auditor.values.document import Document
    from auditor.values.options import AuditOptions

COPIERS: dict[str, str] = {
    "docx": "auditor.exporters.word_copy",
    "pdf": "auditor.exporters.pdf_copy",
    "xlsx": "auditor.exporters.sheet_copy",
}
"""What copies each kind of form; imported when first needed. Pictures are copied by `_SCANS`."""
_SCANS = "auditor.exporters.scan_copy"
_ROUNDS = 12  # a form may ask a thing in many languages or choices: each comes to light when the one before is gone


class Copier(Protocol):
    """Writes copies of one format."""

    def write(
        self,
        request: Request,
        document: Document,
        changes: tuple[Change, ...],
        marking: Marking,
        known: tuple[Left, ...],
        /,
    ) -> Copy:
        """Return the copy, which itself says what is not in it: its own `left` and what is `known` beforehand.

        AuditorError where the form cannot be copied.
        """
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
        reading = self._auditor.with_marks(reading, marking.marks, self._options)
        copy, _ = self.made(reading, marking)
        return _as_protected_as(content, copy, reading.request)

    def made(self, reading: Reading, marking: Marking) -> tuple[Copy, tuple[Change, ...]]:
        """Return the copy of a form that was read, without its protection, and every change in it, repeats too.

        Raises:
            NoCopy: copies are not made of forms of this kind.
            AuditorError: the form cannot be copied.
        """
        findings = reading.audit.findings
        decisions = first_decisions(findings) if marking.decisions is None else marking.decisions
        copier = _copier(reading)
        changes, still = self._settled(copier, reading, changes_of(findings, decisions), marking)
        known = (*still, *_to_do(changes), *unmatched(findings, decisions))
        copy = copier.write(reading.request, reading.document, changes, marking, known)
        decided = {decision.finding for decision in decisions}
        applied = tuple(id_ for id_ in copy.applied if id_ in decided)
        return replace(copy, applied=applied, left=tuple(dict.fromkeys((*copy.left, *known)))), changes

    def _settled(
        self, copier: Copier, reading: Reading, changes: tuple[Change, ...], marking: Marking
    ) -> tuple[tuple[Change, ...], tuple[Left, ...]]:
        """Return the changes with those to places that repeat a question, and what the revised form still asks."""
        if reading.request.kind not in COPIERS or _is_scan(reading) or all(c.deed == "note" for c in changes):
            return changes, ()
        changes = self._with_rests(reading, changes)
        for turn in range(_ROUNDS):
            revised = copier.write(reading.request, reading.document, changes, replace(marking, manner="revised"), ())
            after = self._auditor.reading(revised.content, reading.request.name, self._options)
            found = risen(reading.audit.findings, after.audit.findings, changes)
            repeats = Repeats(reading, changes).of(found) if turn < _ROUNDS - 1 else ()
            if not repeats:
                break
            changes += repeats
        told = {left.finding for left in revised.left}
        still = dict.fromkeys(c.finding.id for finding in found if (c := cause_of(finding, changes)))
        return changes, tuple(Left(id_, "still_asked") for id_ in still if id_ not in told)

    def _with_rests(self, reading: Reading, changes: tuple[Change, ...]) -> tuple[Change, ...]:
        """Return the changes with those to the sentences beside a changed one that say the same by themselves.

        Beside a new wording they may not be heard: what it promises seems to be said of them, too.
        """
        options = replace(self._options, languages=self._options.languages or reading.audit.form.languages)
        for _ in range(_ROUNDS):
            repeats = Repeats(reading, changes)
            pages = tuple(replace(page, blocks=repeats.rests()) for page in reading.document.pages[:1])
            rest = self._auditor.audited(replace(reading.document, pages=pages), reading.request.name, "", options)
            more = repeats.of(rest.findings)
            if not more:
                break
            changes += more
        return changes


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
    """Whether any page was read from its picture; not where there are controls: the letters are then badly encoded."""
    pages = reading.document.pages
    has_controls = any(block.fields for page in pages for block in page.blocks)
    return any(page.recognised for page in pages) and not has_controls


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
