"""What happens in the bank's view: all of it on the background's thread, answers on the window's."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from ui.translating import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from question_bank import Problem
    from ui.bank.desk import BankDesk
    from ui.bank.values import BankRow, Complaint, Draft, Match, Shelf
    from ui.bank.view import BankView
    from ui.engine import Background

_NOT_WRITTEN = QT_TRANSLATE_NOOP("Bank", "This could not be done: the file or folder cannot be read or written.")


class BankPresenter(QObject):
    """Reads the bank when it is first looked at, and again after each change.

    Signals:
        changed: the city's own part is another; further forms should be read with it.
    """

    changed = Signal()

    def __init__(self, view: BankView, folder: Callable[[], Path], background: Background) -> None:
        """Listen to the view; nothing is read yet.

        Args:
            view: shows the bank.
            folder: gives the city's own folder.
            background: where the bank is read and tried.
        """
        super().__init__(view)
        self._view, self._folder, self._background = view, folder, background
        self._desk: BankDesk | None = None
        view.tried.connect(self._try)
        view.drafted.connect(self._check)
        view.added.connect(lambda draft: self._change(lambda desk: desk.add(draft), _ADDED))
        view.left_out.connect(self._leave_out)
        view.removed.connect(self._remove)
        view.taken_in.connect(self._take_in)
        view.given_out.connect(lambda path: self._write(lambda desk: desk.give_out(path), _GIVEN_OUT))

    def enter(self) -> None:
        """Read the bank as it is now: somebody may have edited the city's part by hand."""
        folder = self._folder()
        self._background.run(partial(_opened, folder), self._receive)

    def _receive(self, read: tuple[BankDesk, Shelf]) -> None:
        self._desk, shelf = read
        self._view.show_shelf(shelf)

    def _try(self, text: str, language: str) -> None:
        def show(matches: tuple[Match, ...]) -> None:
            self._view.show_matches(matches)

        self._ask(lambda desk: desk.try_out(text, language), show)

    def _check(self, draft: Draft) -> None:
        def show(complaints: tuple[Complaint, ...]) -> None:
            self._view.show_complaints(draft, complaints)

        self._ask(lambda desk: desk.complaints(draft), show)

    def _leave_out(self, entry: str, phrases: str, why: str) -> None:
        self._change(lambda desk: desk.leave_out(entry, phrases, why), _LEFT_OUT)

    def _remove(self, row: BankRow) -> None:
        self._change(lambda desk: desk.remove(row), _REMOVED)

    def _take_in(self, path: Path) -> None:
        def tell(problems: tuple[Problem, ...] | OSError) -> None:
            if isinstance(problems, OSError) or not problems:
                self._tell(problems, _TAKEN_IN)
                return
            title = QCoreApplication.translate("Bank", "Nothing was imported: the file has mistakes.")
            lines = tuple(f"{each.file}, {each.line}: {each.message}" for each in problems)
            self._view.show_problems(title, lines)
            self._view.announced.emit(title)

        self._ask(lambda desk: _tried(lambda: desk.take_in(path)), tell)

    def _change(self, act: Callable[[BankDesk], object], words: str) -> None:
        self._ask(lambda desk: _tried(lambda: act(desk)), lambda result: self._tell(result, words))

    def _write(self, act: Callable[[BankDesk], object], words: str) -> None:
        def tell(result: object) -> None:
            said = _NOT_WRITTEN if isinstance(result, OSError) else words
            self._view.announced.emit(QCoreApplication.translate("Bank", said))

        self._ask(lambda desk: _tried(lambda: act(desk)), tell)

    def _tell(self, result: object, words: str) -> None:
        """Say that something was done, and read the bank anew; or that it could not be."""
        failed = isinstance(result, OSError)
        self._view.announced.emit(QCoreApplication.translate("Bank", _NOT_WRITTEN if failed else words))
        if not failed:
            self._view.show_entry()
            self.enter()
            self.changed.emit()

    def _ask(self, act: Callable[[BankDesk], object], then: Callable[..., None]) -> None:
        desk = self._desk
        if desk is not None:
            self._background.run(lambda: act(desk), then)


_ADDED = QT_TRANSLATE_NOOP("Bank", "Added. The next forms that you open are read with it.")
_LEFT_OUT = QT_TRANSLATE_NOOP("Bank", "Kept. The next forms that you open are read without it.")
_REMOVED = QT_TRANSLATE_NOOP("Bank", "Removed. The next forms that you open are read without it.")
_TAKEN_IN = QT_TRANSLATE_NOOP("Bank", "Imported. The next forms that you open are read with it.")
_GIVEN_OUT = QT_TRANSLATE_NOOP("Bank", "Exported. Others can import this file.")


def _opened(folder: Path) -> tuple[BankDesk, Shelf]:
    """Return the bank, read, and what is on its shelf. Runs on the background's thread."""
    from ui.bank.desk import BankDesk  # noqa: PLC0415 - it brings the engine along

    desk = BankDesk(folder)
    return desk, desk.shelf()


def _tried(act: Callable[[], object]) -> object:
    """Return what comes of something that writes, or why it failed."""
    try:
        return act()
    except OSError as error:
        return error
