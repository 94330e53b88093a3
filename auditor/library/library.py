"""The library as the program uses it: forms, audits, decisions, and the place in each form."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from auditor.library import forms, hand_marks, journal, place
from auditor.library.opening import opened
from auditor.library.schema import MIGRATIONS

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterable, Mapping
    from pathlib import Path
    from types import TracebackType

    from auditor.errors import AuditorError
    from auditor.library.editions import Asked
    from auditor.library.forms import KnownForm
    from auditor.library.journal import Chosen, Step
    from auditor.library.opening import Opened
    from auditor.library.place import Place
    from auditor.library.schema import Migrations
    from auditor.values.audit import Audit
    from auditor.values.decision import Decision
    from auditor.values.hand_mark import HandMark

_RECENT = 50
LABELS: dict[str, str] = {
    "remove": "Remove the question",
    "replace": "Replace the question",
    "make_optional": "Make the question optional",
    "reword": "Reword the question",
    "separate_sheet": "Move the question to a separate sheet",
    "add_notice": "Add a notice",
    "narrow_clause": "Narrow the clause",
    "keep_required": "Keep the question as required",
    "keep_protective": "Keep the protective words",
    "ask_person": "Leave the question to a person",
    "keep": "Keep the question",
    "not_sensitive": "Mark as not sensitive",
}
"""What a step is called where it is given no name: one for each action of a decision."""


@dataclass(frozen=True, slots=True)
class Changes:
    """Which forms (SHA-256) have other decisions than before, and the turn to ask from next time."""

    turn: int
    forms: frozenset[str]


def _now() -> datetime:
    return datetime.now(UTC)


class Library:
    """The library of one person, which several windows (processes) may have open at once.

    A form is named by the SHA-256 of its bytes. Whatever changes the library is on the disk when the method returns;
    where it raises LibraryFailed, nothing was changed. After LibraryFull (also a DiskFull) and LibraryBusy, which are
    kinds of it, the same call can be made again. Any thread may call, and waits for the others; a change waits for
    the disk, and up to ten seconds for another window.
    """

    def __init__(self, opened: Opened, now: Callable[[], datetime]) -> None:
        """Take what was opened, and the clock, which tells UTC; use `Library.open`."""
        self._database = opened.database
        self.trouble: AuditorError | None = opened.trouble
        self.kept_aside: Path | None = opened.kept_aside
        self._now = now

    @classmethod
    def open(cls, path: Path, migrations: Migrations = MIGRATIONS, now: Callable[[], datetime] = _now) -> Library:
        """Return the library in a file, which is made with its folder where there is none.

        `trouble` is what the person must be told, or None: LibraryDamaged (the damaged file is now `kept_aside`, and
        this one is empty) or LibraryReadOnly (it can be read, and every change raises the same).

        Raises:
            LibraryNewer: a newer version of the program made it; it is left as it is.
            LibraryFailed: it could not be opened, for this or another reason.
        """
        return cls(opened(path, migrations, now().date()), now)

    def close(self) -> None:
        """Give the file back. Nothing waits to be saved."""
        self._database.close()

    def __enter__(self) -> Library:
        """Return the library; it is closed at the end."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the library."""
        self.close()

    def remember(self, audit: Audit, path: Path | None = None, *, listed: bool = True) -> KnownForm:
        """Keep a form's audit and where the form is, as opened now, and return what is known of it.

        Args:
            audit: replaces the one before; decisions stay.
            path: where it is; None: not to be remembered.
            listed: False: neither name, path nor audit is kept, only what its next edition needs.
        """
        sha256 = audit.form.sha256
        with self._database.writing() as connection:
            forms.written(connection, audit, path, self._now().isoformat(), listed=listed)
            form = forms.known(connection, sha256)
            assert form is not None  # noqa: S101 - it was written just now
        return form

    def form(self, sha256: str) -> KnownForm | None:
        """Return what is known of a form, or None."""
        with self._database.reading() as connection:
            return forms.known(connection, sha256)

    def audit(self, sha256: str) -> Audit | None:
        """Return a form's last audit, its engine and bank told in it; None where it must be audited again."""
        with self._database.reading() as connection:
            return forms.audit_of(connection, sha256)

    def asked(self, sha256: str) -> tuple[Asked, ...]:
        """Return the questions that a form's last audit found, for `carried`; also of audits by older versions."""
        with self._database.reading() as connection:
            return forms.asked_in(connection, sha256)

    def editions(self, sha256: str) -> tuple[KnownForm, ...]:
        """Return the other editions of a form that were seen, the last opened first."""
        with self._database.reading() as connection:
            return forms.editions(connection, sha256)

    def recent(self, most: int = _RECENT) -> tuple[KnownForm, ...]:
        """Return the forms opened last, the newest first."""
        with self._database.reading() as connection:
            return forms.listed(connection, most)

    def clear_recent(self) -> None:
        """Forget the names, paths and audits of all forms; decisions and what the next editions need stay."""
        with self._database.writing() as connection:
            connection.execute("UPDATE form SET name = '', stem = '', path = x'', listed = 0")
            connection.execute("DELETE FROM audit")
        self._database.leave_no_trace()

    def forget(self, sha256: str) -> None:
        """Forget a form with its audit, decisions, steps, marks and place."""
        with self._database.writing() as connection:
            connection.execute("DELETE FROM form WHERE sha256 = ?", (sha256,))
        self._database.leave_no_trace()

    def decisions(self, sha256: str) -> dict[str, Decision]:
        """Return a form's decisions by the ids of their findings; also those on findings of an earlier audit."""
        with self._database.reading() as connection:
            return journal.decisions_of(connection, sha256)

    def decide(self, sha256: str, decision: Decision, label: str = "") -> Step:
        """Save a decision over the one before, as one step with a label in plain words, and return the step."""
        return self.decide_all(sha256, [decision], label)

    def decide_all(self, sha256: str, decisions: Iterable[Decision], label: str = "") -> Step:
        """Save several decisions on a form as one step."""
        return self.decide_in({sha256: decisions}, label)

    def decide_in(self, decisions: Mapping[str, Iterable[Decision]], label: str = "") -> Step:
        """Save decisions on several forms, by the forms' SHA-256, as one step.

        A decision without a time is given the present one.
        """
        now = self._now().isoformat()
        chosen: dict[str, Chosen] = {
            form: {each.finding: each if each.decided else replace(each, decided=now) for each in own}
            for form, own in decisions.items()
        }
        every = [each for own in chosen.values() for each in own.values() if each]
        return self._record(chosen, label or (LABELS[every[0].action] if every else ""), now)

    def withdraw(self, sha256: str, finding: str, label: str = "") -> Step:
        """Take a decision back, so that the finding is open again, as a step of its own."""
        return self._record({sha256: {finding: None}}, label or "Take the decision back", self._now().isoformat())

    def undo(self, sha256: str) -> Step | None:
        """Undo a form's last step and return what changed by that; None where there is nothing to undo.

        A step over several forms is undone in all of them, but for those in which something was done after it.
        """
        with self._database.writing() as connection:
            return journal.undone(connection, sha256)

    def redo(self, sha256: str) -> Step | None:
        """Do again what was undone last, in the same way."""
        with self._database.writing() as connection:
            return journal.redone(connection, sha256)

    def undo_label(self, sha256: str) -> str:
        """Return what would be undone next, in plain words; empty: nothing."""
        with self._database.reading() as connection:
            return journal.labels(connection, sha256)[0]

    def redo_label(self, sha256: str) -> str:
        """Return what would be done again next, in plain words; empty: nothing."""
        with self._database.reading() as connection:
            return journal.labels(connection, sha256)[1]

    def changes_since(self, turn: int = 0) -> Changes:
        """Return which forms' decisions were changed after a turn, by this window or another; cheap, to be polled."""
        with self._database.reading() as connection:
            (now,) = connection.execute("SELECT turn FROM clock").fetchone()
            rows = connection.execute("SELECT sha256 FROM form WHERE turn > ?", (turn,))
            return Changes(now, frozenset(sha256 for (sha256,) in rows))

    def place(self, sha256: str) -> Place:
        """Return where the person was in a form; its beginning where that is not known."""
        with self._database.reading() as connection:
            return place.kept(connection, sha256)

    def keep_place(self, sha256: str, where: Place) -> None:
        """Keep where the person is in a form."""
        with self._database.writing() as connection:
            _make_known(connection, [sha256])
            place.keep(connection, sha256, where)

    def hand_marks(self, sha256: str) -> tuple[HandMark, ...]:
        """Return what the reviewer marked by hand in a form, in the order in which that was done."""
        with self._database.reading() as connection:
            return hand_marks.kept(connection, sha256)

    def keep_hand_marks(self, sha256: str, marks: Iterable[HandMark]) -> None:
        """Keep what the reviewer marked by hand in a form, in place of what was kept before."""
        with self._database.writing() as connection:
            _make_known(connection, [sha256])
            hand_marks.keep(connection, sha256, marks)

    def _record(self, chosen: dict[str, Chosen], label: str, now: str) -> Step:
        with self._database.writing() as connection:
            _make_known(connection, chosen)
            return journal.recorded(connection, chosen, label, now)


def _make_known(connection: sqlite3.Connection, sha256s: Iterable[str]) -> None:
    """Begin with forms that were never remembered, or that another window forgot: no decision is lost for that."""
    connection.executemany("INSERT OR IGNORE INTO form (sha256) VALUES (?)", ((each,) for each in sha256s))
