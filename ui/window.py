"""The main window: it stacks the views, holds the menus and the status line, and takes what is dropped."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QFileDialog, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from ui.drop import DropSign, local_paths
from ui.menus import Menus, text_size_options, theme_options
from ui.status_line import StatusLine

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ui.preferences import Preferences
    from ui.theme import Theme
    from ui.view import View

NAME = "AskLess"
SMALLEST = (1024, 640)
USUAL = (1366, 768)


class Window(QMainWindow):
    """Shows one of its views at a time. It knows the views only as `ui.view.View`.

    Signals:
        chosen: the person opened or dropped files or folders; a tuple of paths.
        closing: the window is about to go; what works in the background should end.
    """

    chosen = Signal(object)
    closing = Signal()

    def __init__(self, theme: Theme, preferences: Preferences, views: Mapping[str, View]) -> None:
        """Make the window; nothing is shown yet.

        Args:
            theme: colours and sizes.
            preferences: where the window's looks and place are kept.
            views: every view by its key; the first is the start.
        """
        super().__init__()
        self._theme = theme
        self._preferences = preferences
        self._views = dict(views)
        self._stack = QStackedWidget()
        self._status = StatusLine()
        self._own_actions: dict[str, tuple[QAction, ...]] = {}
        self.menus = Menus(self.menuBar())
        self._fill_menus()
        self._lay_out()
        for key, view in self._views.items():
            self._take_in(key, view)
        self._sign = DropSign(self)
        self.setAcceptDrops(True)
        self.setMinimumSize(*SMALLEST)
        self.resize(QSize(*USUAL).boundedTo(self.screen().availableSize()))
        self.restoreGeometry(preferences.place)
        self.show_view(next(iter(self._views)))

    def show_view(self, key: str) -> None:
        """Show a view, with its own actions in the menus, and put the keyboard into it."""
        self._stack.setCurrentWidget(self._views[key])
        for owner, actions in self._own_actions.items():
            for action in actions:
                action.setVisible(owner == key)
        self.name_subject()
        self._views[key].enter()

    def view(self) -> View:
        """Return the view that is shown."""
        return self._views[self.current()]

    def current(self) -> str:
        """Return the key of the view that is shown."""
        return next(key for key, view in self._views.items() if view is self._stack.currentWidget())

    def name_subject(self) -> None:
        """Put what the view is about into the window's title: a file's name at most."""
        subject = self.view().subject()
        self.setWindowTitle(f"{subject} – {NAME}" if subject else NAME)

    def announce(self, sentence: str) -> None:
        """Show a sentence in the status line and have it read out."""
        self._status.announce(sentence)

    def ask_for_forms(self) -> None:
        """Let the person choose forms; `chosen` tells which."""
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Open forms"), self._preferences.last_folder)
        self._choose(tuple(map(Path, names)))

    def ask_for_folder(self) -> None:
        """Let the person choose a folder; `chosen` tells which."""
        name = QFileDialog.getExistingDirectory(self, self.tr("Check a folder"), self._preferences.last_folder)
        self._choose((Path(name),) if name else ())

    def _choose(self, paths: tuple[Path, ...]) -> None:
        if paths:
            self._preferences.last_folder = str(paths[0].parent)
            self.chosen.emit(paths)

    def _lay_out(self) -> None:
        ground = QWidget()
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._stack, stretch=1)
        column.addWidget(self._status)
        self.setCentralWidget(ground)

    def _take_in(self, key: str, view: View) -> None:
        self._stack.addWidget(view)
        view.announced.connect(self.announce)
        commands = view.commands()
        self._own_actions[key] = tuple(action for actions in commands.values() for action in actions)
        for menu, actions in commands.items():
            self.menus.add(menu, *actions)

    def _fill_menus(self) -> None:
        menus, keys = self.menus, QKeySequence.StandardKey
        menus.add("file", menus.action(self.tr("&Open forms…"), self.ask_for_forms, keys.Open))
        menus.add("file", menus.action(self.tr("Check a &folder…"), self.ask_for_folder, "Ctrl+Shift+O"))
        menus.add("file", menus.action(self.tr("&Quit"), self.close, "Ctrl+Q"))
        menus.divide("file")
        looks = menus.add_menu("view", self.tr("&Appearance"))
        self._looks = menus.add_choice(looks, self._theme.choice, theme_options(), self._change_theme)
        sizes = menus.add_menu("view", self.tr("&Text size"))
        self._sizes = menus.add_choice(sizes, self._theme.sizes.percent, text_size_options(), self._change_text_size)
        menus.add("view", menus.action(self.tr("&Next part of the window"), lambda: self._move_pane(1), "F6"))
        menus.add("view", menus.action(self.tr("&Previous part"), lambda: self._move_pane(-1), "Shift+F6"))
        menus.divide("view")
        self._theme.changed.connect(self._tick_looks)

    def _tick_looks(self) -> None:
        """Tick in the menus what was chosen elsewhere."""
        for group, chosen in ((self._looks, self._theme.choice), (self._sizes, self._theme.sizes.percent)):
            for action in group.actions():
                action.setChecked(action.data() == chosen)

    def _change_theme(self, choice: str) -> None:
        self._preferences.theme = choice
        self._theme.choose(choice)

    def _change_text_size(self, percent: int) -> None:
        self._preferences.text_size = percent
        self._theme.set_text_size(percent)

    def _move_pane(self, step: int) -> None:
        """Put the keyboard into the next or the previous pane of the view; from none of them into the first."""
        panes = [pane for pane in self.view().panes() if pane.isVisible() and pane.isEnabled()]
        focus = QApplication.focusWidget()
        here = [number for number, pane in enumerate(panes) if pane is focus or (focus and pane.isAncestorOf(focus))]
        if panes:
            place = (here[0] + step) % len(panes) if here else 0
            panes[place].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome files and folders of this computer, anywhere in the window."""
        paths = local_paths(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self._sign.show_for(len(paths))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Take the sign away."""
        super().dragLeaveEvent(event)
        self._sign.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what is dropped."""
        self._sign.hide()
        event.acceptProposedAction()
        self._choose(local_paths(event.mimeData()))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep the window's place, and let the background end."""
        self._preferences.place = self.saveGeometry()
        self.closing.emit()
        super().closeEvent(event)
