"""A finding's mark as a button, so that everyone can press it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton

from ui.pages.shapes import paint_mark
from ui.pages.words import mark_name, severity_words, state_words

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

    from ui.pages.mark import Mark
    from ui.theme import Theme

SIDE = 28
"""Device-independent pixels of width and height: more than the 24 that WCAG 2.5.8 asks for."""


class MarkButton(QAbstractButton):
    """The numbered shape of a finding. Tab passes it by: the findings list comes first, and says the same."""

    def __init__(self, mark: Mark, theme: Theme, parent: QWidget) -> None:
        """Show a mark."""
        super().__init__(parent)
        self._theme = theme
        self.mark = mark
        self.current = False
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.resize(self.sizeHint())
        self.show_mark(mark, current=False)

    def show_mark(self, mark: Mark, current: bool) -> None:
        """Show another state of the finding, or another finding."""
        if mark == self.mark and current == self.current and self.accessibleName():
            return
        self.mark, self.current = mark, current
        self.setAccessibleName(mark_name(mark))
        self.setToolTip(f"{mark.title or severity_words(mark)}: {state_words(mark)}")
        self.update()

    def sizeHint(self) -> QSize:
        """Return the button's one size."""
        return QSize(SIDE, SIDE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the shape, with a ring while the finding is the current one."""
        painter = QPainter(self)
        rect = QRectF(self.rect())
        if self.current and not self.mark.is_open:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(self._theme.tokens.focus), 2))
            painter.drawEllipse(rect.adjusted(1, 1, -1, -1))
        paint_mark(painter, rect.adjusted(1, 1, -1, -1), self.mark, self.font())
        painter.end()
