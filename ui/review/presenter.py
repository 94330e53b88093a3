"""What happens in the review: the form and its decisions are brought together, changed and saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from auditor.values.deed import deed_of
from ui.batch.form_row import FormRow
from ui.pages import mark_of, unread_of
from ui.review.by_hand import ByHand
from ui.review.deciding import Deciding
from ui.review.desk import Desk
from ui.review.editions import edition_lines, edition_words
from ui.review.findings_model import FILTERS
from ui.review.form_blocks import FormBlocks
from ui.review.loading import Loaded, decided_in, load
from ui.review.remarks import remarks_on
from ui.review.saying import nothing_words
from ui.review.seeking import Seeking
from ui.review.standing import Standing
from ui.review.watch import Watch
from ui.review.whereabouts import Whereabouts
from ui.review.words import STATES, left_words, title_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from PySide6.QtCore import SignalInstance

    from auditor.batch import FormFile, Outcome
    from auditor.values.audit import Audit
    from auditor.values.decision import Decision
    from auditor.values.document import Page
    from auditor.values.finding import Finding, Severity
    from ui.engine import Engine
    from ui.pages import Mark
    from ui.review.city_bank import CityBank
    from ui.review.draft import Draft
    from ui.review.records import Records
    from ui.review.view import ReviewView


class ReviewPresenter(QObject):
    """Leads through one form's findings.

    Signals:
        counted: so many findings of a form are decided now; its path and the number.
        export_wanted: the person wants copies or reports of the form; its `Desk`.
        summary_wanted: the person wants a summary of it on the clipboard; its `Desk`.
        stepped: the person wants the next (1) or the previous (-1) form of the folder.
    """

    counted = Signal(object, int)
    export_wanted = Signal(object)
    summary_wanted = Signal(object)
    stepped = Signal(int)

    def __init__(  # noqa: PLR0913, PLR0917 - the one place where all of them meet
        self,
        view: ReviewView,
        engine: Engine,
        records: Records,
        city: CityBank,
        others: Callable[[], Iterable[Audit]],
        author: str,
    ) -> None:
        """Listen to the view; nothing happens yet.

        Args:
            view: the review.
            engine: reads forms.
            records: keeps decisions.
            city: the city's own exceptions.
            others: gives the audits of all forms of the folder that is being checked.
            author: who decides.
        """
        super().__init__(view)
        self._view, self._engine, self._records = view, engine, records
        self.deciding = Deciding(records, city, others, author, self)
        self.remembers: Callable[[], bool] = lambda: True
        self._desk: Desk | None = None
        self._least: Severity = "low"
        self._whereabouts = Whereabouts(view, records)
        self._watch = Watch(records, self)
        self._standing = Standing(view, records)
        self._blocks = FormBlocks(engine, self)
        self._seeking = Seeking(view, self._blocks)
        self.by_hand = ByHand(view, engine, records, self._blocks)
        self._connect()
        self._show_nothing()

    @property
    def desk(self) -> Desk | None:
        """The form that is shown, with its decisions."""
        return self._desk

    def show_from(self, least: Severity) -> None:
        """Show findings of this severity and above; the others are a click away."""
        changed, self._least = least != self._least, least
        if changed and self._desk:
            self._reveal(least)

    def show_waiting(self, file: FormFile) -> None:
        """Show that a form is being read."""
        self._show_nothing()
        self._view.bar.set_title(file.path.name)
        self._view.form.close_form()
        self._view.show_pages(0, 0)

    def show_pages(self, done: int, pages: int) -> None:
        """Show how many pages of how many were read; pages that are read again for a copy are not told."""
        if self._desk is None:
            self._view.show_pages(done, pages)

    def show_outcome(self, outcome: Outcome) -> None:
        """Show what became of a form; its decisions come as soon as the library gives them."""
        self._show_nothing()
        view = self._view
        view.bar.set_title(outcome.path.name)
        view.notice.show_row(FormRow(outcome.file, outcome))
        if outcome.audit is None:
            view.form.close_form()
            view.bar.set_line("")
            return
        self._desk = Desk(outcome.path, outcome.audit, least=self._least)
        self._standing.show_form(outcome.audit)
        self._whereabouts.show_form(self._desk)
        self.by_hand.show_form(self._desk)
        view.show_remarks(remarks_on(outcome.audit))
        self._show_form(self._desk)
        self._refresh()
        self._tell_findings()
        audit, path = outcome.audit, outcome.path
        listed = self.remembers()
        self._records.save(lambda library: load(library, audit, path, listed=listed), self._take)

    def recall(self, outcomes: Iterable[Outcome]) -> None:
        """Have the library tell how many findings of forms that were just read are decided already."""
        read = [(outcome.path, outcome.audit) for outcome in outcomes if outcome.audit and outcome.audit.findings]
        if read:
            self._records.ask(lambda library: decided_in(library, read), self._tell_counts)

    def leave(self) -> None:
        """Let go of the form; where the person was is kept."""
        if self._desk:
            self._whereabouts.keep()
        self._show_nothing()
        self._view.form.close_form()

    def _tell_counts(self, counts: dict[Path, int]) -> None:
        for path, count in counts.items():
            if self._desk is None or path != self._desk.path:
                self.counted.emit(path, count)

    def _connect(self) -> None:
        view, actions = self._view, self._view.actions_
        view.panel.finding_chosen.connect(self._select)
        view.panel.stepped.connect(self._step)
        view.panel.all_wanted.connect(lambda: self._reveal("low"))
        view.form.finding_chosen.connect(self._choose_in_form)
        view.card.decided.connect(self._decide)
        view.card.withdrawn.connect(self._withdraw)
        view.card.unmarked.connect(self._withdraw)
        view.edition.acted.connect(self._confirm_all)
        actions.next.triggered.connect(lambda: self._step(1))
        actions.previous.triggered.connect(lambda: self._step(-1))
        actions.undo.triggered.connect(lambda: self._move(back=True))
        actions.redo.triggered.connect(lambda: self._move(back=False))
        actions.export.triggered.connect(lambda: self._hand_over(self.export_wanted))
        actions.copy_summary.triggered.connect(lambda: self._hand_over(self.summary_wanted))
        actions.form_on.triggered.connect(lambda: self.stepped.emit(1))
        actions.form_back.triggered.connect(lambda: self.stepped.emit(-1))
        self.deciding.decided.connect(self._go_on)
        self.deciding.changed.connect(self._follow)
        self.deciding.steps_named.connect(self._name_steps)
        self._watch.changed.connect(self._compare)
        self.by_hand.audited.connect(self._show_marked)

    def _show_nothing(self) -> None:
        view = self._view
        self._desk = None
        self._watch.rest()
        self._standing.show_form(None)
        self._blocks.show_form(None)
        self._seeking.show_form(possible=False)
        self.by_hand.show_form(None)
        self._whereabouts.show_form(None)
        view.progress.hide()
        view.notice.show_row(None)
        view.edition.show_words("")
        view.show_remarks(())
        view.card.forget_drafts()
        view.card.show_row(None)
        view.model.show_findings((), {})
        view.panel.choose_filter("all")
        view.actions_.name_steps("", "")
        for action in (view.actions_.export, view.actions_.copy_summary):
            action.setEnabled(False)
        view.show_side(False)
        view.bar.show_page(0, 0)

    def _show_form(self, desk: Desk) -> None:
        """Show the form itself: drawn where it has pages, else by its blocks, which a worker reads again."""
        form, facts = self._view.form, desk.audit.form
        self._view.show_side(True)
        for action in (self._view.actions_.export, self._view.actions_.copy_summary):
            action.setEnabled(True)
        self._blocks.show_form(desk.path)
        if facts.pages is None:
            form.close_form(self.tr("Opening the form…"))
            self._blocks.want(self._show_blocks)
        else:
            form.show_pages(desk.path, self._engine.password_of(desk.path))
            self._seeking.show_form(possible=True)

    def _show_blocks(self, pages: tuple[Page, ...]) -> None:
        if not pages:
            words = self.tr("The form can't be shown. Its questions are still listed on the right.")
            self._view.form.close_form(words)
            return
        self._view.form.show_blocks(pages)
        self._seeking.show_form(possible=True)
        self._mark_up()
        self._whereabouts.restore_sheet()

    def _take(self, loaded: Loaded) -> None:
        """Show what the library knows of the form: decisions, place, and what an earlier edition brings."""
        desk = self._desk
        if desk is None or loaded.sha256 != desk.sha256:
            return
        desk.decisions = {**loaded.decisions, **desk.decisions}
        desk.loaded, desk.carried = True, loaded.carried
        self._watch.begin(desk.sha256, loaded.turn)
        for proposal in loaded.carried.to_confirm if loaded.carried else ():
            if proposal.decision.finding not in desk.decisions:
                self._view.card.propose(proposal.decision.finding, proposal.decision)
        self._view.actions_.name_steps(*loaded.labels)
        place = loaded.place
        self._view.panel.choose_filter(place.filter if place.filter in FILTERS else "all")
        known = desk.finding(place.finding) if desk.number(place.finding) else None
        desk.current = known.id if known else desk.next_open(None)
        self._refresh()
        self._whereabouts.restore(place)
        if loaded.carried and loaded.fresh:
            act = self.tr("Confirm all") if loaded.carried.to_confirm else ""
            self._view.edition.show_words(edition_words(loaded.carried), edition_lines(loaded.carried), act)
        self.by_hand.restore(loaded.marks, place.finding)
        if loaded.decisions:
            self._tell_findings()
        self._view.enter()

    def _show_marked(self, finding: str, said: str) -> None:
        """Show the form's findings with what was marked by hand; what was typed about others stays."""
        if self._desk:
            self._desk.go_to(finding)
            self._refresh()
            self._standing.show_form(self._desk.audit)
            self._tell_findings(said)

    def _refresh(self) -> None:
        """Show the decisions as they are now, everywhere."""
        desk = self._desk
        if desk is None:
            return
        view = self._view
        if not (desk.current and desk.number(desk.current)):
            desk.current = desk.next_open(None)
        view.model.show_findings(desk.shown, desk.decisions)
        view.panel.tell_hidden(desk.hidden)
        view.panel.say_nothing_found(nothing_words(desk.audit, desk.shown))
        view.panel.select(desk.current)
        self._show_card(desk)
        self._mark_up()
        view.fit()
        if desk.loaded:
            self.counted.emit(desk.path, desk.decided)

    def _show_card(self, desk: Desk) -> None:
        row = next((row for row in self._view.model.rows if row.finding.id == desk.current), None)
        kin = self.deciding.kin_of(desk, row.finding.id) if row else None
        self._view.card.show_row(row, kin)

    def _mark_up(self) -> None:
        desk = self._desk
        if desk is None:
            return
        marks = [
            _mark(finding, number, desk.decisions.get(finding.id)) for number, finding in enumerate(desk.shown, start=1)
        ]
        self._view.form.set_marks(marks, desk.new_words(), unread_of(desk.audit))
        self._view.form.show_finding(desk.current)

    def _reveal(self, least: Severity) -> None:
        """Show findings of this severity and above of the form that is open."""
        if self._desk:
            self._desk.least = least
            self._refresh()

    def _select(self, finding: str) -> None:
        if self._desk:
            self._desk.current = finding
            self._show_card(self._desk)
            self._view.form.show_finding(finding)
            self._whereabouts.touch()

    def _choose_in_form(self, finding: str) -> None:
        self._view.panel.select(finding)
        self._select(finding)
        self._view.card.focus_choices()

    def _step(self, step: int) -> None:
        """Go to the finding after or before this one, around the end once it is told."""
        if self._desk is None or not self._desk.shown:
            return
        finding, wrapped = self._desk.beside(step)
        self._view.panel.select(finding)
        self._select(finding)
        if wrapped:
            back = self.tr("Back at the first.") if step > 0 else self.tr("At the last again.")
            self._view.announced.emit(back)

    def _decide(self, finding: str, draft: Draft) -> None:
        if self._desk:
            self.deciding.decide(self._desk, finding, draft)

    def _go_on(self, said: str) -> None:
        """Show the next finding that is open, and say what was done and how many are left."""
        desk = self._desk
        if desk is None:
            return
        left = desk.left
        desk.current = desk.next_open(desk.current) or desk.current
        self._refresh()
        self._whereabouts.touch()
        words = f"{said}. {left_words(left)}"
        if not left:
            words = self.tr("{said}. All decided. Export the copies when you are ready.").format(said=said)
            self._view.bar.export.setFocus()
        elif not self._view.panel.list.hasFocus():
            self._view.card.focus_choices()
        self._view.announced.emit(words)

    def _withdraw(self, finding: str) -> None:
        if self._desk:
            self.deciding.withdraw(self._desk, finding)

    def _confirm_all(self) -> None:
        if self._desk:
            self._view.edition.show_words("")
            self.deciding.confirm(self._desk)

    def _move(self, *, back: bool) -> None:
        if self._desk:
            self.deciding.move(self._desk, back=back)

    def _follow(self, finding: str, said: str) -> None:
        """Go to what was changed otherwise than by a decision, and say what it was."""
        if self._desk:
            self._desk.go_to(finding)
            self._view.card.forget_drafts()
            self._refresh()
            self._view.announced.emit(said)

    def _name_steps(self, form: str, undo: str, redo: str) -> None:
        if self._desk and self._desk.sha256 == form:
            self._view.actions_.name_steps(undo, redo)

    def _compare(self, form: str, decisions: dict[str, Decision]) -> None:
        """Show what another window decided."""
        desk = self._desk
        if desk is None or desk.sha256 != form or not desk.differs(decisions):
            return
        desk.decisions = decisions
        self._refresh()
        self._view.announced.emit(self.tr("Another window changed decisions about this form."))

    def _hand_over(self, wanted: SignalInstance) -> None:
        if self._desk:
            wanted.emit(self._desk)

    def _tell_findings(self, said: str = "") -> None:
        """Say this, or else how many findings are to decide."""
        desk = self._desk
        if desk is None:
            return
        words = said or nothing_words(desk.audit, desk.shown)
        if desk.shown and not said:
            words = QCoreApplication.translate("Review", "%n finding(s) to decide", "", desk.left)
        self._view.announced.emit(words)


def _mark(finding: Finding, number: int, decision: Decision | None) -> Mark:
    """Return how the form shows a finding and what was decided of it."""
    if decision is None:
        return mark_of(finding, number, title=title_of(finding))
    deed, _ = deed_of(decision)
    return mark_of(finding, number, STATES[decision.action], title_of(finding), asked_anew=deed == "replace")
