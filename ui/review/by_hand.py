"""Questions that the program did not find: the reviewer points at one and marks it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from auditor.values.block import BLANK
from auditor.values.hand_mark import HandMark
from ui.pages import Passage
from ui.review.category_menu import CategoryMenu

if TYPE_CHECKING:
    from collections.abc import Callable

    from auditor.values.audit import Audit
    from auditor.values.block import Block
    from auditor.workers import Answer
    from ui.engine import Engine
    from ui.review.desk import Desk
    from ui.review.form_blocks import FormBlocks
    from ui.review.records import Records
    from ui.review.view import ReviewView

_BLANKS = re.compile(rf"\s*(?:{BLANK}\s*)+")


class ByHand(QObject):
    """Has the form on the desk audited anew with what is marked in it, and keeps the marks in the library.

    Signals:
        audited: the form on the desk has another audit; the id of the finding to show, or empty, and what to say.
    """

    audited = Signal(str, str)

    def __init__(self, view: ReviewView, engine: Engine, records: Records, blocks: FormBlocks) -> None:
        """Listen to the view."""
        super().__init__(view)
        self._view, self._engine, self._records, self._blocks = view, engine, records, blocks
        self._desk: Desk | None = None
        self._spot: Passage | None = None
        self._marks: tuple[HandMark, ...] = ()  # as wanted, also while the form is still audited with them
        self.menu = CategoryMenu(view)
        self.menu.picked.connect(self._mark)
        view.form.spot_chosen.connect(self._point_at_page)
        view.form.block_chosen.connect(self._point_at)
        view.form.passage_shown.connect(self._take_spot)
        view.actions_.mark.triggered.connect(self._ask)
        view.card.unmarked.connect(self._unmark)

    def show_form(self, desk: Desk | None) -> None:
        """Mark questions of another form from now on; None: of none."""
        self._desk, self._spot, self._marks = desk, None, ()
        self._view.actions_.mark.setEnabled(desk is not None)

    def restore(self, marks: tuple[HandMark, ...], finding: str) -> None:
        """Show what was marked in the form before, and the finding unless the person has gone on to another."""
        desk = self._desk
        if desk and marks:
            desk.marks, current = marks, desk.current
            self._audit(
                (*marks, *self._marks),
                lambda audit: finding if desk.current == current and _is_marked(finding, audit) else "",
            )

    def _take_spot(self, passage: Passage | None) -> None:
        self._spot = passage

    def _point_at_page(self, page: int, x: float, y: float) -> None:
        if self._desk is None:
            return
        if self._blocks.pages is None:
            self._view.announced.emit(self.tr("Reading the form…"))
        self._blocks.want(lambda _: self._point_at(self._blocks.block_at(page, x, y)))

    def _point_at(self, block: Block | None, letter: int = 0) -> None:
        """Show which words are meant, given a letter of them; None: there are none at this place."""
        spot = Passage(block.location, *_asked_at(block.text, letter)) if block and block.text.strip() else None
        self._view.form.show_passage(spot)
        said = self.tr("Chosen. Press M or Ctrl+M to mark it as a question that exposes people.")
        self._view.announced.emit(said if spot else "")

    def _ask(self) -> None:
        if self._spot:
            self.menu.open_over(self._view.form)
        else:
            self._view.announced.emit(self.tr("Click the question in the form first, or find its words with Ctrl+F."))

    def _mark(self, category: str) -> None:
        desk, spot = self._desk, self._spot
        if desk and spot:
            before = {finding.id for finding in desk.audit.findings}
            marks = (*self._marks, HandMark(category, spot.block, spot.start))
            self._audit(marks, lambda audit: next((f.id for f in audit.findings if f.id not in before), None))

    def _unmark(self, id_: str) -> None:
        desk = self._desk
        finding = desk.finding(id_) if desk else None
        if desk and finding:
            place = (finding.category, finding.question.location)
            self._audit(tuple(mark for mark in self._marks if (mark.category, mark.block) != place), lambda _: "")

    def _audit(self, marks: tuple[HandMark, ...], shown: Callable[[Audit], str | None]) -> None:
        """Have the form audited with these marks.

        Args:
            marks: all of the form.
            shown: gives the finding to show then, or empty; None: the marks lead to nothing, and are not kept.
        """
        desk = self._desk
        self._marks = marks
        if desk:
            self._engine.audit_marked(desk.path, marks, lambda answer: self._take(desk, marks, shown, answer))

    def _take(
        self, desk: Desk, marks: tuple[HandMark, ...], shown: Callable[[Audit], str | None], answer: Answer
    ) -> None:
        if desk is not self._desk or marks != self._marks:
            return
        finding = shown(answer.audit) if answer.audit else None
        if answer.audit is None or finding is None:
            self._marks = desk.marks
            self._view.announced.emit(self.tr("This cannot be marked: it is found already, or the form has changed."))
            return
        fresh = marks != desk.marks
        if fresh and desk.loaded:
            self._records.save(lambda library: library.keep_hand_marks(desk.sha256, marks))
        desk.audit, desk.marks = answer.audit, marks
        self._view.form.show_passage(None)
        said = self.tr("Marked. Decide about it like about every other finding.")
        self.audited.emit(finding, said if finding and fresh else "")


def _asked_at(text: str, letter: int) -> tuple[int, int]:
    """Return where the words begin and end that are asked at a letter, or before the blank that it is in."""
    blanks = list(_BLANKS.finditer(text))
    starts, ends = [0, *(blank.end() for blank in blanks)], [*(blank.start() for blank in blanks), len(text)]
    spans = [(start, end) for start, end in zip(starts, ends, strict=True) if start < end] or [(0, len(text))]
    return next((span for span in reversed(spans) if span[0] <= letter), spans[0])


def _is_marked(id_: str, audit: Audit) -> bool:
    """Whether a finding was marked by hand."""
    return any(each.id == id_ and each.by_hand for each in audit.findings)
