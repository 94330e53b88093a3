"""The card of one finding: what the form asks, why it matters, and what is to be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from ui.controls import Button, Label, Scroll, TickLine
from ui.languages import language_words
from ui.review.chip import Chip
from ui.review.choice_list import ChoiceList
from ui.review.choices import WORDED
from ui.review.draft import Draft, draft_of
from ui.review.fold import Fold
from ui.review.keep_editor import KeepEditor
from ui.review.quote import Quote
from ui.review.wording_editor import WordingEditor
from ui.review.words import certainty_of, decided_words, explanation_of, facts_of, risk_of, title_of, why_of

if TYPE_CHECKING:
    from auditor.values.decision import Decision
    from auditor.values.finding import Finding
    from ui.review.choices import Choice
    from ui.review.findings_model import FindingRow
    from ui.review.kin import Kin
    from ui.theme import Theme

_AIR = 8
_LETTERS = {Qt.Key.Key_R: 0, Qt.Key.Key_O: 1, Qt.Key.Key_W: 2, Qt.Key.Key_K: 3}


class FindingCard(QFrame):
    """Shows one finding at a time, and keeps what was typed about the others until it is decided.

    Signals:
        decided: the person decided; the finding's id and the `Draft`.
        withdrawn: the person took a decision back; the finding's id.
        unmarked: the person takes away what was marked by hand; the finding's id.
        left: the person goes back to the list.
    """

    decided = Signal(str, object)
    withdrawn = Signal(str)
    unmarked = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        """Make it, empty."""
        super().__init__()
        self.setProperty("frame", "card")
        self.setAccessibleName(self.tr("Finding"))
        self._theme = theme
        self._row: FindingRow | None = None
        self._drafts: dict[str, Draft] = {}
        self._make_parts()
        self._lay_out()
        self.setFocusProxy(self.choices)
        self.choices.chosen.connect(self._choose)
        for editor in (self.wording, self.keep):
            editor.edited.connect(self._unsay)
        for field in self.findChildren(QWidget):
            field.installEventFilter(self)
        self.show_row(None)

    def show_row(self, row: FindingRow | None, kin: Kin | None = None) -> None:
        """Show a finding with its decision, or the draft of one; None: nothing."""
        self._put_away()
        self._row = row
        self._shown = row is not None
        self.setVisible(self._shown)
        if row is None:
            return
        finding = row.finding
        self._title.setText(title_of(finding))
        self._chip.show_words(risk_of(finding), finding.severity)
        self._quote.show_words(f"“{finding.question.text}”", finding.severity)
        self._facts.setText(facts_of(finding))
        self._why.setText(why_of(finding))
        self._doubt.setText(certainty_of(finding))
        self._doubt.setVisible(finding.needs_person)
        self._unmark.setVisible(finding.by_hand and self.can_unmark)
        self._explanation.show_text(explanation_of(finding))
        self._offer_kin(kin)
        self._show_decision(finding, row.decision)
        self._body.verticalScrollBar().setValue(0)

    @property
    def has_finding(self) -> bool:
        """Whether there is one to show."""
        return self._shown

    def propose(self, finding: str, decision: Decision) -> None:
        """Begin with a decision that was made before about a question in close words, for the person to confirm."""
        self._drafts.setdefault(finding, draft_of(decision))

    def forget_drafts(self) -> None:
        """Begin with nothing typed."""
        self._row = None
        self._drafts.clear()

    def draft(self) -> Draft:
        """Return what is chosen and typed at present."""
        choice = self.choices.current()
        if choice is None:
            return Draft()
        keeps = choice.action == "keep"
        return Draft(
            choice.action,
            self.wording.words() if choice.action in WORDED else "",
            self.keep.words() if keeps else "",
            self.keep.authority.text() if keeps else "",
            self._alike.is_on(),
            self._elsewhere.is_on(),
            self._remember.is_on(),
        )

    def decide(self) -> None:
        """Decide as drafted, or say what is missing; nothing where the button cannot be pressed."""
        if self._row is None or not self.primary.isEnabled():
            return
        draft = self.draft()
        missing = draft.missing()
        self._say_missing(missing)
        if missing:
            self._lead_to_missing()
            return
        finding = self._row.finding.id
        self._drafts.pop(finding, None)
        self._row = None  # what stands here is decided, and no draft any more
        self.decided.emit(finding, draft)

    def focus_choices(self) -> None:
        """Put the keyboard on the choices."""
        self.choices.focus_first()

    def _make_parts(self) -> None:
        theme = self._theme
        self._title = Label(role="title", wraps=True)
        self._chip = Chip(theme)
        self._quote = Quote(theme)
        self._facts, self._why = Label(role="small", wraps=True), Label(wraps=True)
        self._doubt = Label(role="strong", wraps=True)
        self._unmark = Button(theme, self.tr("Take this mark away"), "link", "x", 16)
        self._unmark.clicked.connect(lambda: self._row and self.unmarked.emit(self._row.finding.id))
        self._decided = Label(role="caption")
        self._withdraw = Button(theme, self.tr("Take back"), "link")
        self._withdraw.clicked.connect(self._take_back)
        self.choices = ChoiceList(theme)
        self.single_keys = self.can_unmark = True
        self.wording, self.keep = WordingEditor(theme), KeepEditor(theme)
        self._alike, self._elsewhere = TickLine(theme), TickLine(theme)
        self._remember = TickLine(theme, self.tr("Do not report these words in this city's forms any more"))
        self._reason = Label(role="small", wraps=True)
        self._references = Fold(theme, self.tr("What it rests on"))
        self._explanation = Fold(theme, self.tr("Why is this here?"))
        self._missing = Label(role="strong", wraps=True)
        self.primary = Button(theme, self.tr("Decide and go to next"), "primary")
        self.primary.setToolTip(self.tr("Decide and go to next (Ctrl+Enter)"))
        self.primary.clicked.connect(self.decide)

    def _lay_out(self) -> None:
        head, standing = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self._title, stretch=1)
        head.addWidget(self._chip, alignment=Qt.AlignmentFlag.AlignTop)
        standing.addWidget(self._decided, stretch=1)
        standing.addWidget(self._withdraw)
        ground = QWidget()
        ground.setProperty("ground", "clear")
        body = QVBoxLayout(ground)
        body.setContentsMargins(16, 14, 16, 8)
        body.setSpacing(10)
        body.addLayout(head)
        for part in (self._quote, self._facts, self._doubt, self._why):
            body.addWidget(part)
        body.addWidget(self._unmark, alignment=Qt.AlignmentFlag.AlignLeading)
        body.addLayout(standing)
        parts = (self.choices, self._reason, self.wording, self.keep, self._alike, self._elsewhere, self._remember)
        for widget in (*parts, self._references, self._explanation):
            body.addWidget(widget)
        body.addStretch()
        self._body = Scroll(self.tr("Finding"), ground)
        self._body.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        foot = QVBoxLayout()
        foot.setContentsMargins(16, 8, 16, 14)
        foot.setSpacing(8)
        foot.addWidget(self._missing)
        foot.addWidget(self.primary)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self._body, stretch=1)
        column.addLayout(foot)

    def _show_decision(self, finding: Finding, decision: Decision | None) -> None:
        draft = self._drafts.get(finding.id) or (draft_of(decision) if decision else None)
        drafted = draft.decision(finding.id, "") if draft and draft.action else decision
        self.choices.show_finding(finding, drafted)
        self._decided.setText(decided_words(decision) if decision else self.tr("Your decision"))
        self._withdraw.setVisible(decision is not None)
        self._say_missing("")
        self._show_choice(self.choices.current(), draft)

    def _choose(self, choice: Choice) -> None:
        self._say_missing("")
        self._show_choice(choice, None)
        QTimer.singleShot(0, self, self._bring_editor)  # when it has its place

    def _bring_editor(self) -> None:
        """Bring what is to be filled in into sight, and no more than that."""
        for editor in (self.wording, self.keep, self._remember):
            if editor.isVisible():
                self._scroll_to(editor)

    def _scroll_to(self, editor: QWidget) -> None:
        """Scroll just as far as shows an editor, or its beginning where it is higher than the room."""
        bar, room = self._body.verticalScrollBar(), self._body.viewport().height()
        top = editor.mapTo(self._body.widget(), QPoint(0, 0)).y()
        wanted = max(bar.value(), top + editor.height() + _AIR - room)
        bar.setValue(min(wanted, top - _AIR))

    def _show_choice(self, choice: Choice | None, draft: Draft | None) -> None:
        """Show the editor that a choice needs, with what was typed before."""
        finding = self._row.finding if self._row else None
        action = choice.action if choice else None
        self.wording.setVisible(action in WORDED)
        self.keep.setVisible(action == "keep")
        self._remember.setVisible(action == "not_sensitive")
        self._reason.setVisible(bool(choice and choice.reason) and action != "keep")
        self._references.show_text("\n".join(choice.references) if choice else "")
        for box, count in ((self._alike, self._kin_here), (self._elsewhere, self._kin_elsewhere)):
            box.setVisible(choice is not None and count > 0)
        if choice is None or finding is None:
            return
        self._reason.setText(choice.reason)
        text = draft.text if draft else choice.text
        if action in WORDED:
            self.wording.show_choice(finding.question.text, choice, text, _foreign(finding))
        if action == "keep":
            self.keep.show_choice(choice, draft.reason if draft else "", draft.authority if draft else "")

    def _offer_kin(self, kin: Kin | None) -> None:
        self._kin_here, self._kin_elsewhere = (len(kin.here), len(kin.elsewhere)) if kin else (0, 0)
        here = QCoreApplication.translate("Review", "The same for %n other(s) like it in this form", "", self._kin_here)
        count = self._kin_elsewhere
        elsewhere = QCoreApplication.translate("Review", "The same in %n other form(s) of this folder", "", count)
        for box, words in ((self._alike, here), (self._elsewhere, elsewhere)):
            box.set_text(words)
            box.set_on(False)
        self._remember.set_on(False)

    def _put_away(self) -> None:
        """Keep the draft of the finding that was shown, where it says something else than its decision."""
        if self._row is None:
            return
        draft, decision = self.draft(), self._row.decision
        same = decision is not None and draft == draft_of(decision)
        if draft.action and not same:
            self._drafts[self._row.finding.id] = draft
        else:
            self._drafts.pop(self._row.finding.id, None)

    def _take_back(self) -> None:
        if self._row:
            finding = self._row.finding.id
            self._drafts.pop(finding, None)
            self._row = None
            self.withdrawn.emit(finding)

    def _unsay(self) -> None:
        self._say_missing("")

    def _lead_to_missing(self) -> None:
        """Put the keyboard where something is missing, and bring that into sight beside the words that say so."""
        if self.keep.isVisible():
            self.keep.reason.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.wording.isVisible():
            self.wording.text.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.focus_choices()
        QTimer.singleShot(0, self, self._bring_editor)

    def _say_missing(self, words: str) -> None:
        self._missing.setText(words)
        self._missing.setVisible(bool(words))
        self.primary.setAccessibleDescription(words)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys of the choices and of the way back, wherever in the card the keyboard is."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self.take_key(event, typing=isinstance(watched, (QLineEdit, QPlainTextEdit)))
        return False

    def take_key(self, event: QKeyEvent, *, typing: bool = False) -> bool:
        """Do what a key means here; while the person types, only Esc means something. Returns whether it did."""
        if event.key() == Qt.Key.Key_Escape:
            if typing:
                self.focus_choices()
            else:
                self.left.emit()
            return True
        if (
            typing
            or not self.single_keys
            or event.modifiers() not in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier}
        ):
            return False
        place = _LETTERS.get(Qt.Key(event.key()), event.key() - Qt.Key.Key_1)
        if 0 <= place < len(self.choices.rows):
            self.choices.choose(place)
            return True
        return False


def _foreign(finding: Finding) -> str:
    """Return the name of the form's language where it is not the window's own."""
    code = finding.question.language
    return "" if code.partition("-")[0] == QLocale().name().partition("_")[0] else language_words(code)
