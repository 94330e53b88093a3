"""What can be done in the review, as actions of the menus with their keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

_MARK = ("Ctrl+M", "M")


class Actions(QObject):
    """Every action of the review; the view says what each does."""

    def __init__(self, owner: QWidget) -> None:
        """Make them for the view that owns them."""
        super().__init__(owner)
        self.export = self._made(self.tr("&Export…"), "Ctrl+E")
        self.undo = self._made(self.tr("&Undo"), QKeySequence.StandardKey.Undo)
        self.redo = self._made(self.tr("&Redo"), "Ctrl+Shift+Z", "Ctrl+Y")
        self.next = self._made(self.tr("&Next finding"), "F8")
        self.previous = self._made(self.tr("&Previous finding"), "Shift+F8")
        self.decide = self._made(self.tr("&Decide and go to next"), "Ctrl+Return", "Ctrl+Enter")
        self.remove = self._made(self.tr("Re&move the question"), "Ctrl+1")
        self.optional = self._made(self.tr("Make it &optional"), "Ctrl+2")
        self.reword = self._made(self.tr("Re&word it"), "Ctrl+3")
        self.keep = self._made(self.tr("&Keep, with a reason"), "Ctrl+4")
        self.suggested = self._made(self.tr("Choose what is &suggested"), "Ctrl+5")
        self.mark = self._made(self.tr("Mar&k a question…"), *_MARK)
        self.copy_summary = self._made(self.tr("&Copy a summary"), "Ctrl+Shift+C")
        self.find = self._made(self.tr("&Find in the form…"), QKeySequence.StandardKey.Find)
        self.find_next = self._made(self.tr("Find the ne&xt place"), "F3")
        self.find_previous = self._made(self.tr("Find the place &before"), "Shift+F3")
        self.zoom_in = self._made(self.tr("&Larger"), "Ctrl++", "Ctrl+=")
        self.zoom_out = self._made(self.tr("&Smaller"), "Ctrl+-")
        self.fit = self._made(self.tr("Fit the &width"), "Ctrl+0")
        self.rotate = self._made(self.tr("&Turn the pages"), "Ctrl+Shift+R")
        self.page_back = self._made(self.tr("Pa&ge before"), "Ctrl+PgUp")
        self.page_on = self._made(self.tr("Page &after"), "Ctrl+PgDown")
        self.form_back = self._made(self.tr("Form &before in the folder"), "Alt+Left")
        self.form_on = self._made(self.tr("Form a&fter in the folder"), "Alt+Right")

    def by_menu(self) -> Mapping[str, tuple[QAction, ...]]:
        """Return the actions by the menus they stand in."""
        return {
            "file": (self.export, self.copy_summary),
            "edit": (self.undo, self.redo, *self.finding),
            "view": (self.zoom_in, self.zoom_out, self.fit, self.rotate, self.page_back, self.page_on),
            "findings": (
                self.next,
                self.previous,
                self.decide,
                self.remove,
                self.optional,
                self.reword,
                self.keep,
                self.suggested,
                self.mark,
                self.form_back,
                self.form_on,
            ),
        }

    @property
    def finding(self) -> tuple[QAction, ...]:
        """What looks for words in the form."""
        return (self.find, self.find_next, self.find_previous)

    def use_single_keys(self, use: bool) -> None:
        """Let a single key mark a question, or not."""
        self.mark.setShortcuts([QKeySequence(key) for key in (_MARK if use else _MARK[:1])])

    def name_steps(self, undo: str, redo: str) -> None:
        """Say what would be undone and done again next; where that is empty, there is nothing."""
        for action, plain, step in ((self.undo, self.tr("Undo"), undo), (self.redo, self.tr("Redo"), redo)):
            action.setText(self.tr("{what}: {step}").format(what=plain, step=step) if step else plain)
            action.setEnabled(bool(step))

    def _made(self, text: str, *keys: QKeySequence.StandardKey | str) -> QAction:
        action = QAction(text, self)
        action.setShortcuts([QKeySequence(key) for key in keys])
        return action
