"""What the library knows of a form that is opened. All of this runs on the library's own thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ui.translating import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from auditor.library import Carried, Library, Place
    from auditor.values.audit import Audit
    from auditor.values.decision import Decision
    from auditor.values.hand_mark import HandMark

_LABEL = QT_TRANSLATE_NOOP("Review", "Decisions of the last edition carried over")


@dataclass(frozen=True, slots=True)
class Loaded:
    """What is known of a form.

    Attributes:
        sha256: which form it is.
        decisions: what was decided about it, by the ids of findings.
        place: where the person was in it.
        labels: what would be undone and done again next, in words.
        carried: what an earlier edition of it brings, or None.
        fresh: whether the form was never decided about before, so that the earlier edition is news.
        marks: what the reviewer marked by hand.
        turn: from where to ask for changes by other windows.
    """

    sha256: str
    decisions: dict[str, Decision]
    place: Place
    labels: tuple[str, str]
    carried: Carried | None
    fresh: bool
    turn: int
    marks: tuple[HandMark, ...] = ()


def decided_in(library: Library, read: Iterable[tuple[Path, Audit]]) -> dict[Path, int]:
    """Return how many findings of each form are decided, by the forms' paths; those without any are left out."""
    counts = {}
    for path, audit in read:
        known = library.decisions(audit.form.sha256)
        counts[path] = sum(finding.id in known for finding in audit.findings)
    return {path: count for path, count in counts.items() if count}


def load(library: Library, audit: Audit, path: Path, *, listed: bool = True) -> Loaded:
    """Remember a form's audit, take over what an earlier edition brings, and return all that is known of the form.

    Args:
        library: keeps it.
        audit: what was found.
        path: where the form is.
        listed: False: neither name nor path nor words of the form are kept, only what its next edition needs.
    """
    sha256 = audit.form.sha256
    library.remember(audit, path, listed=listed)
    fresh = not (library.decisions(sha256) or library.undo_label(sha256) or library.redo_label(sha256))
    brought = _carried(library, audit)
    if brought and fresh and brought.kept:
        library.decide_all(sha256, brought.kept, _LABEL)
    labels = library.undo_label(sha256), library.redo_label(sha256)
    turn = library.changes_since().turn
    marks = library.hand_marks(sha256)
    return Loaded(sha256, library.decisions(sha256), library.place(sha256), labels, brought, fresh, turn, marks)


def _carried(library: Library, audit: Audit) -> Carried | None:
    """Return what the edition that was opened last and decided about brings; None where there is none."""
    from auditor.library import asked_of, carried  # noqa: PLC0415 - the window is shown before the library is imported

    for edition in library.editions(audit.form.sha256):
        decisions = library.decisions(edition.sha256)
        if decisions:
            return carried(library.asked(edition.sha256), decisions.values(), asked_of(audit))
    return None
