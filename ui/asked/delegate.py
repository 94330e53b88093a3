"""How a row of the list of questions is painted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from ui.asked.model import QUESTION_ROLE, forms_words
from ui.controls.row_delegate import RowDelegate
from ui.letters import apart
from ui.review.words import SEVERITY_ICONS, title_of

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex

    from ui.asked.question import Question
    from ui.theme import Theme

_ROW = 56
_ICON, _AIR = 20, 12
_ASIDE, _ABOVE = 16, 2


class QuestionDelegate(RowDelegate):
    """Paints a question: how grave it is, what it asks for and in which words, and how many forms ask it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Take the theme for colours and sizes."""
        super().__init__(theme, _ROW, parent)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint a row."""
        question: Question = index.data(QUESTION_ROLE)
        finding, count = question.finding, forms_words(question)
        severity = finding.severity
        icon = (SEVERITY_ICONS[severity], severity) if question.is_open else ("circle-check", "settled")
        room = option.rect.adjusted(_ASIDE, _ABOVE, -_ASIDE, -_ABOVE)
        width = QFontMetrics(self.theme.font("small")).horizontalAdvance(count) + 2
        with self.painting(painter):
            self.paint_card(painter, option)
            end = room.adjusted(room.width() - width, 0, 0, 0)
            self.paint_words(painter, option, end, count, ("small", "text_2"), Qt.AlignmentFlag.AlignVCenter)
            room.setLeft(self.paint_picture(painter, option, room, icon, _ICON).right() + 1 + _AIR)
            room.setRight(end.left() - _AIR)
            texts = title_of(finding), f"“{apart(finding.question.text)}”"
            self.paint_two_lines(painter, option, room, texts, "strong" if question.is_open else "body")
