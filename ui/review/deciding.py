"""Decisions: made, taken back, undone and done again; they count at once, and are saved a moment later."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from ui.review.kin import Kin, kin_of
from ui.review.words import decided_words, step_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from auditor.library import Library, Step
    from auditor.values.audit import Audit
    from auditor.values.decision import Decision
    from auditor.values.finding import Finding
    from ui.review.city_bank import CityBank
    from ui.review.desk import Desk
    from ui.review.draft import Draft
    from ui.review.records import Records


class Deciding(QObject):
    """Changes the decisions about the form on a desk.

    Signals:
        decided: a finding was decided about; what to say.
        changed: decisions are others now; the finding to show, or empty, and what to say.
        steps_named: what would be undone and done again next, in words; the form's SHA-256 first.
        decided_elsewhere: other forms of the folder have other decisions as well.
    """

    decided = Signal(str)
    changed = Signal(str, str)
    steps_named = Signal(str, str, str)
    decided_elsewhere = Signal()

    def __init__(
        self, records: Records, city: CityBank, others: Callable[[], Iterable[Audit]], author: str, parent: QObject
    ) -> None:
        """Take where decisions are saved.

        Args:
            records: keeps decisions.
            city: keeps the city's own exceptions.
            others: gives the audits of all forms of the folder that is being checked.
            author: who decides.
            parent: lives on the window's thread.
        """
        super().__init__(parent)
        self._records, self._city, self._others, self._author = records, city, others, author

    def kin_of(self, desk: Desk, id_: str) -> Kin | None:
        """Return what is like a finding; None where the form has no such finding."""
        finding = desk.finding(id_)
        return kin_of(finding, desk.audit, self._others()) if finding else None

    def decide(self, desk: Desk, id_: str, draft: Draft) -> None:
        """Decide about a finding, and about what is like it where the draft says so."""
        finding, kin = desk.finding(id_), self.kin_of(desk, id_)
        if finding is None or kin is None:
            return
        decision = draft.decision(id_, self._author)
        every = _meant(desk, decision, kin, draft)
        desk.decisions.update({each.finding: each for each in every[desk.sha256]})
        label = step_words(decision.action, desk.number(id_))
        self._record(desk, lambda library: library.decide_in(every, label), self._look_elsewhere)
        if draft.remembered:
            self._city.remember(finding.explanation.entry, finding.question.text, decision.reason)
        self.decided.emit(decided_words(decision))

    def decide_in_all(self, draft: Draft, finding: Finding, findings: Mapping[str, tuple[str, ...]]) -> None:
        """Decide the same about what several forms ask, as one step.

        Args:
            draft: what is decided.
            finding: one of those that it is decided about.
            findings: the ids of all of them, by the forms' SHA-256.
        """
        every = {form: [draft.decision(id_, self._author) for id_ in ids] for form, ids in findings.items()}
        one = draft.decision(finding.id, self._author)
        label = QCoreApplication.translate("Deciding", "{decided}: %n form(s)", "", len(every))
        label = label.format(decided=decided_words(one))
        self._records.save(lambda own: own.decide_in(every, label), lambda _: self.decided_elsewhere.emit())
        if draft.remembered:
            self._city.remember(finding.explanation.entry, finding.question.text, one.reason)

    def undo_in_all(self, form: str) -> None:
        """Undo the last step of a form, in all forms that it was about."""
        self._records.save(lambda own: own.undo(form), lambda _: self.decided_elsewhere.emit())

    def withdraw(self, desk: Desk, id_: str) -> None:
        """Take a decision back."""
        if desk.decisions.pop(id_, None):
            label = self.tr("Taken back: finding {number}").format(number=desk.number(id_))
            self._record(desk, lambda library: library.withdraw(desk.sha256, id_, label))
            self.changed.emit(id_, label)

    def confirm(self, desk: Desk) -> None:
        """Take over all decisions of the last edition on questions whose words have changed a little."""
        proposals = desk.carried.to_confirm if desk.carried else ()
        own = [each.decision for each in proposals if each.decision.finding not in desk.decisions]
        desk.decisions.update({each.finding: each for each in own})
        label = self.tr("Decisions of the last edition confirmed")
        self._record(desk, lambda library: library.decide_all(desk.sha256, own, label))
        self.changed.emit("", label)

    def move(self, desk: Desk, *, back: bool) -> None:
        """Undo or redo the last step."""
        self._record(
            desk,
            lambda library: library.undo(desk.sha256) if back else library.redo(desk.sha256),
            lambda step: self._follow(desk, step, back=back),
        )

    def _follow(self, desk: Desk, step: Step | None, *, back: bool) -> None:
        """Carry a step that the library made into the desk."""
        if step is None:
            return
        own = [change for change in step.changes if change.form == desk.sha256]
        for change in own:
            if change.after is None:
                desk.decisions.pop(change.finding, None)
            else:
                desk.decisions[change.finding] = change.after
        known = (change.finding for change in own if desk.finding(change.finding))
        words = self.tr("Undone: {step}") if back else self.tr("Done again: {step}")
        self.changed.emit(next(known, ""), words.format(step=step.label))
        self._look_elsewhere(step)

    def _look_elsewhere(self, step: Step | None) -> None:
        if step and len({change.form for change in step.changes}) > 1:
            self.decided_elsewhere.emit()

    def _record(
        self, desk: Desk, work: Callable[[Library], Step | None], then: Callable[[Step | None], None] = lambda _: None
    ) -> None:
        """Have the library change something of a form, and say then what can be undone and done again."""
        form = desk.sha256

        def take(result: tuple[Step | None, str, str]) -> None:
            step, undo, redo = result
            then(step)
            self.steps_named.emit(form, undo, redo)

        self._records.save(lambda own: (work(own), own.undo_label(form), own.redo_label(form)), take)


def _meant(desk: Desk, decision: Decision, kin: Kin, draft: Draft) -> dict[str, list[Decision]]:
    """Return a decision for every finding that it is meant for, by the forms' SHA-256."""
    here = (decision.finding, *(kin.here if draft.alike else ()))
    meant = {desk.sha256: [replace(decision, finding=each) for each in here]}
    for form, same in kin.elsewhere.items() if draft.elsewhere else ():
        meant[form] = [replace(decision, finding=each) for each in same]
    return meant
