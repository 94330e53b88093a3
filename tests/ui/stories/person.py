"""A person at the window: hands on the mouse and the keyboard, eyes on what is shown."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QMenu,
    QScrollArea,
    QWidget,
)

from ui.hand_over import HandOver, HandOverDialog
from ui.session import REVIEW, Session
from ui.window import Window

PATIENCE = 120_000  # milliseconds: workers start slowly on a machine that has much else to do
_LEFT = Qt.MouseButton.LeftButton
_GLANCE = 40  # milliseconds between two looks for a dialog that is to open


class Person:
    """Works with a window by events alone, and looks at it after each step.

    Attributes:
        look: called with a few words after each step; a test checks then, a tour takes a picture.
    """

    def __init__(self, window: Window, session: Session, look: Callable[[str], None] = lambda _: None) -> None:
        """Sit down before a window that is shown."""
        self.window, self.session, self.look = window, session, look

    def press(self, *keys: str) -> None:
        """Press keys one after another, each written as in a menu, where the keyboard is."""
        for key in keys:
            combination = QKeySequence(key)[0]
            QTest.keyClick(self.with_keyboard(), combination.key(), combination.keyboardModifiers())
            QApplication.processEvents()

    def go_to(self, pane: QWidget) -> None:
        """Go from one part of the window to the next with F6 until the keyboard is there."""
        for _ in self.window.view().panes():
            self.press("F6")
            if QApplication.focusWidget() is pane:
                return
        raise AssertionError(type(pane).__name__)

    def write(self, text: str) -> None:
        """Type where the keyboard is."""
        QTest.keyClicks(self.with_keyboard(), text)

    def with_keyboard(self) -> QWidget:
        """Return what a key goes to; a window that nobody activates gets the keyboard back when its dialogs close."""
        if QApplication.activeWindow() is None:
            self.window.activateWindow()
            self.wait(QApplication.activeWindow)
        widget = QApplication.focusWidget() or QApplication.activeWindow()
        assert widget is not None
        return widget

    def click(self, widget: QWidget, place: QPoint | None = None) -> None:
        """Click a widget that can be seen and pressed, in its middle if nothing else is said."""
        _bring_into_sight(widget)
        assert widget.isVisible(), type(widget).__name__
        assert widget.isEnabled(), type(widget).__name__
        widget.window().activateWindow()
        QTest.mouseClick(widget, _LEFT, pos=place or widget.rect().center())
        QApplication.processEvents()

    def click_row(self, view: QAbstractItemView, row: int, *keys: Qt.KeyboardModifier, twice: bool = False) -> None:
        """Click a row of a list or a table, with a key held or twice."""
        index = view.model().index(row, 0)
        view.scrollTo(index)
        view.window().activateWindow()
        place, held = view.visualRect(index).center(), keys[0] if keys else Qt.KeyboardModifier.NoModifier
        QTest.mouseClick(view.viewport(), _LEFT, held, place)
        if twice:
            QTest.mouseDClick(view.viewport(), _LEFT, held, place)
        QApplication.processEvents()

    def pick(self, box: QComboBox, place: int) -> None:
        """Take an option of a list that drops down, from its top, with the keys."""
        _bring_into_sight(box)
        box.setFocus(Qt.FocusReason.MouseFocusReason)
        self.press("Home", *["Down"] * place)

    def answer_files(self, *paths: Path) -> None:
        """Answer the next file dialog with these paths, as if they were pasted."""
        names = " ".join(f'"{path}"' for path in paths) if len(paths) > 1 else str(paths[0])
        _when_there(lambda: _opened(QFileDialog), lambda dialog: self._type_name(dialog, names))

    def answer_menu(self, place: int) -> None:
        """Take an action of the next menu that drops down, from its top."""
        _when_there(lambda: _popped(QMenu), lambda menu: self._take_action(menu, place))

    def wait(self, until: Callable[[], object], patience: int = PATIENCE) -> None:
        """Do nothing until something is so."""
        deadline = QDeadlineTimer(patience)
        while not until():
            assert not deadline.hasExpired(), "waited in vain"
            rest(20)

    def wait_for_form(self) -> None:
        """Wait until a form is there with its decisions."""
        review = self.session.review
        self.wait(lambda: self.window.current() == REVIEW and review.desk is not None and review.desk.loaded)
        self.with_keyboard()
        self.wait(self._is_drawn)
        rest(_GLANCE)

    def _is_drawn(self) -> bool:
        """Whether the form in the middle is there, and its pages in sight have pictures."""
        form = self.session.views.review.form
        if form.target is not form.pages:
            return form.target is form.reading
        pictures = form._pictures
        return bool(pictures.sizes) and not pictures.is_awaited(max(form.pages.page, 1), 0)

    def dialog(self) -> HandOverDialog:
        """Return the dialog in which a form is handed over, once it is there."""
        hand_over = self.window.findChild(HandOver)
        self.wait(lambda: hand_over.dialog is not None and hand_over.dialog.isVisible())
        hand_over.dialog.activateWindow()
        QApplication.processEvents()
        return hand_over.dialog

    def wait_for_files(self, dialog: HandOverDialog) -> None:
        """Wait until every file is made."""
        self.wait(dialog._close.isVisible)
        QApplication.processEvents()

    def decisions(self) -> list[str]:
        """Return what is decided about each finding of the form, nothing where it is open."""
        desk = self.session.review.desk
        return [desk.decisions[each.id].action if each.id in desk.decisions else "" for each in desk.audit.findings]

    def _type_name(self, dialog: QFileDialog, names: str) -> None:
        self.look("file dialog")
        dialog.activateWindow()
        self.wait(dialog.isActiveWindow)
        field = dialog.findChild(QLineEdit, "fileNameEdit")
        while field.text() != names:  # a folder that is listed only now may take the words away again
            field.setFocus()
            field.selectAll()
            QGuiApplication.clipboard().setText(names)  # typed letter by letter, the folder is searched for each
            QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
            rest(_GLANCE)
        QTest.keyClick(field, Qt.Key.Key_Return)

    def _take_action(self, menu: QMenu, place: int) -> None:
        self.look("menu")
        for _ in range(place + 1):
            QTest.keyClick(menu, Qt.Key.Key_Down)
        QTest.keyClick(menu, Qt.Key.Key_Return)


def rest(milliseconds: int) -> None:
    """Let the window work for a while. `QTest.qWait` would keep Python's lock, and all other threads waiting."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _bring_into_sight(widget: QWidget) -> None:
    """Scroll what holds a widget, as a person would with the wheel."""
    holder = widget.parentWidget()
    while holder is not None:
        if isinstance(holder, QScrollArea):
            holder.ensureWidgetVisible(widget, 0, 8)
            QApplication.processEvents()
        holder = holder.parentWidget()


def _opened(kind: type[QWidget]) -> QWidget | None:
    widget = QApplication.activeModalWidget()
    return widget if isinstance(widget, kind) and widget.isVisible() else None


def _popped(kind: type[QWidget]) -> QWidget | None:
    widget = QApplication.activePopupWidget()
    return widget if isinstance(widget, kind) and widget.isVisible() else None


def _when_there(find: Callable[[], QWidget | None], act: Callable[[QWidget], None]) -> None:
    """Do something once, as soon as something is there: dialogs and menus hold up what opened them."""
    timer = QTimer(QApplication.instance(), interval=_GLANCE)

    def glance() -> None:
        widget = find()
        if widget is not None:
            timer.stop()
            timer.deleteLater()
            act(widget)

    timer.timeout.connect(glance)
    timer.start()
