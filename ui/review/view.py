"""The view of one form: small pages, the form, and beside it the findings with the card of the current one."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from ui.batch.row_notice import RowNotice
from ui.controls import ProgressLine
from ui.review.actions import Actions
from ui.review.banner import Banner
from ui.review.bar import ReviewBar
from ui.review.card import FindingCard
from ui.review.choice_row import ChoiceRow
from ui.review.findings_model import FindingsModel
from ui.review.findings_panel import FindingsPanel
from ui.review.form_pane import FormPane
from ui.review.remarks import remarks_words
from ui.view import View

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QAction, QResizeEvent

    from ui.theme import Theme

_LOW, _NARROW, _WIDE = 780, 1190, 1680
"""Heights and widths of the view, in pixels: below _LOW one finding at a time, below _NARROW no small pages, from
_WIDE on list and card side by side."""
_FEW_ROWS, _MANY_ROWS, _ROOM_FOR_ONE = 3, 6, 90
"""Rows of the list over the card: so few in a window that is just high enough, and another for so many pixels more."""
_SIDE, _LEAST_SIDE, _LIST = 440, 380, 320


class ReviewView(View):
    """Shows a form with what was found in it, and says what the person did.

    Signals:
        retried: the form is to be read again; its path.
        unlocked: the form is to be read with a password; its path and the password.
        resized: the view has another size.
    """

    retried = Signal(object)
    unlocked = Signal(object, str)

    def __init__(self, theme: Theme) -> None:
        """Make an empty view."""
        super().__init__()
        self._theme = theme
        self._given = 0
        self._remarks: tuple[str, ...] = ()
        self.model = FindingsModel()
        self.actions_ = Actions(self)
        self.bar = ReviewBar(theme, self.tr("Back"), self.actions_)
        self.bar.left.connect(self.left)
        self.progress = ProgressLine(self.tr("Pages read"))
        self.notice = RowNotice(theme)
        self.notice.retried.connect(self.retried)
        self.notice.unlocked.connect(self.unlocked)
        self.edition, self.saving, self.whole = Banner(theme), Banner(theme), Banner(theme)
        self.form = FormPane(theme)
        self.panel = FindingsPanel(theme, self.model)
        self.card = FindingCard(theme)
        self._lay_out()
        self._connect()
        theme.changed.connect(self._fit)
        self.card.choices.grown.connect(self._order_tabs)
        self._order_tabs()

    def subject(self) -> str:
        """Return the form's file name."""
        return self.bar.title()

    def panes(self) -> tuple[QWidget, ...]:
        """Return the list, the card, the form, the small pages and the bar."""
        return (self.panel.list, self.card, self.form.target, self.form.rail, self.bar.back)

    def commands(self) -> Mapping[str, tuple[QAction, ...]]:
        """Return what can be done here."""
        return self.actions_.by_menu()

    def enter(self) -> None:
        """Put the keyboard into the list, or onto the choices where the list is folded away."""
        if self.panel.list.isVisible():
            self.panel.list.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.card.isVisible():
            self.card.focus_choices()
        else:
            self.bar.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_pages(self, done: int, pages: int) -> None:
        """Show how many pages of how many were read; 0 of 0 where that is not known yet."""
        self.progress.show()
        self.progress.show_share(done, pages)
        words = self.tr("Checking page {page} of {pages}…").format(page=min(done + 1, pages), pages=pages)
        self.bar.set_line(words if pages > 1 else self.tr("Checking…"))

    def show_remarks(self, lines: tuple[str, ...]) -> None:
        """Offer remarks on the form as a whole in the bar; they are shown when they are asked for."""
        self._remarks = lines
        self.bar.show_remarks(len(lines))
        self.whole.show_words("")

    def _turn_remarks(self) -> None:
        shown = self.whole.isVisible()
        self.whole.show_words("" if shown else remarks_words(len(self._remarks)), self._remarks)
        if not shown:
            self.whole.unfold()

    def show_side(self, shown: bool) -> None:
        """Show the findings beside the form, or the form alone."""
        self._side.setVisible(shown)

    def fit(self) -> None:
        """Lay out anew for other findings or another form."""
        self._fit()

    def _lay_out(self) -> None:
        self._side = QWidget()
        self._side_box = QBoxLayout(QBoxLayout.Direction.TopToBottom, self._side)
        self._side_box.setContentsMargins(16, 14, 16, 12)
        self._side_box.setSpacing(10)
        self._side_box.addWidget(self.panel)
        self._side_box.addWidget(self.card, stretch=1)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(1)
        for widget in (self.form, self._side):
            self._split.addWidget(widget)
        self._split.setStretchFactor(0, 1)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self.form.rail)
        body.addWidget(self._split, stretch=1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.progress)
        column.addWidget(self.notice)
        for banner in (self.saving, self.edition, self.whole):
            column.addWidget(banner)
        column.addLayout(body, stretch=1)

    def _order_tabs(self) -> None:
        """Lead Tab from the list through the card to the form, then to the bar and the small pages."""
        choices = self.card.choices.findChildren(ChoiceRow)
        form = self.form
        parts = (self.panel.list, *choices, self.card, form.target, form, self.bar, form.rail, self.panel)
        every = dict.fromkeys(each for part in parts for each in (part, *part.findChildren(QWidget)))
        here = (each for each in every if each.window() is self.window())  # a list that drops down is a window
        for before, after in pairwise(each for each in here if each.focusPolicy() & Qt.FocusPolicy.TabFocus):
            QWidget.setTabOrder(before, after)

    def _connect(self) -> None:
        form, panel, card, actions = self.form, self.panel, self.card, self.actions_
        self.bar.remarks.clicked.connect(self._turn_remarks)
        panel.entered.connect(self._enter_card)
        card.left.connect(self._leave_card)
        actions.decide.triggered.connect(card.decide)
        rows = (actions.remove, actions.optional, actions.reword, actions.keep)
        for place, action in enumerate(rows):
            action.triggered.connect(lambda _checked=False, place=place: card.choices.choose(place))
        actions.suggested.triggered.connect(card.choices.choose_suggested)
        actions.zoom_in.triggered.connect(form.zoom_in)
        actions.zoom_out.triggered.connect(form.zoom_out)
        actions.fit.triggered.connect(lambda: form.zoom_to(0.0))
        actions.rotate.triggered.connect(form.rotate)
        actions.page_back.triggered.connect(lambda: form.go_to_page(form.pages.page - 1))
        actions.page_on.triggered.connect(lambda: form.go_to_page(form.pages.page + 1))
        form.page_changed.connect(lambda page: self.bar.show_page(page, form.pages.page_count))
        form.zoom_changed.connect(self.bar.show_zoom)
        panel.list.installEventFilter(self)

    def _enter_card(self) -> None:
        self.panel.unfold(False)
        self._fit()
        self.card.focus_choices()

    def _leave_card(self) -> None:
        if self.panel.compact:
            self.panel.unfold(True)
            self._fit()
        self.panel.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out for another size."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Lay out for the size that there is."""
        px, wide = self._theme.sizes.px, self.width() >= _WIDE
        self.panel.set_compact(self.height() < px(_LOW) and not wide)
        self.card.setVisible(not self.panel.unfolded and self.card.has_finding)
        self._side_box.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        many = _FEW_ROWS + max(0, (self.height() - px(_LOW)) // px(_ROOM_FOR_ONE))
        self.panel.fit_rows(0 if wide or self.panel.compact else min(many, _MANY_ROWS))
        self._side_box.setStretch(0, _LIST if wide or self.panel.unfolded else 0)
        self._side_box.setStretch(1, _SIDE)
        self.form.rail.setVisible(self.width() >= _NARROW and self.form.has_pages)
        side = min(px(_SIDE + (_LIST if wide else 0)), self.width() // 2)
        self._side.setMinimumWidth(min(px(_LEAST_SIDE), self.width() // 2))
        self._side.setMaximumWidth(side)
        if side != self._given:  # else the person's own place of the line between both is kept
            self._given = side
            self._split.setSizes([self.width() - side, side])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys of the choices also while the keyboard is in the list."""
        is_list = watched is self.panel.list and isinstance(event, QKeyEvent)
        if is_list and event.type() == QEvent.Type.KeyPress and event.key() != Qt.Key.Key_Escape:
            return self.card.take_key(event)
        return False
