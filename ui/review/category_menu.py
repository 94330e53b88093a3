"""The menu from which the reviewer chooses what a question that they mark exposes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu

from auditor.categories import CATEGORIES
from ui.categories import category_words, reason_words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class CategoryMenu(QMenu):
    """Every category by its name, those that are looked for unasked first.

    Signals:
        picked: the id of the category that was chosen.
    """

    picked = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        """Make it, not shown yet."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("What does the question ask for?"))
        self.addAction(self.tr("What does the question ask for?")).setEnabled(False)
        self.addSeparator()
        for id_ in sorted(CATEGORIES, key=lambda id_: not CATEGORIES[id_].by_default):
            action = self.addAction(category_words(id_))
            action.setData(id_)
            action.setToolTip(reason_words(id_))
        self.setToolTipsVisible(True)
        self.triggered.connect(lambda action: self.picked.emit(action.data()))

    def open_over(self, widget: QWidget) -> None:
        """Show it where the pointer is, if that is over the widget, else in the widget's middle."""
        pointer = widget.mapFromGlobal(QCursor.pos())
        place = pointer if widget.rect().contains(pointer) else widget.rect().center()
        self.popup(widget.mapToGlobal(place))
        self.setActiveAction(self.actions()[2])
