"""Every key of the window on one page."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from ui.translating import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QAction

    Row = tuple[str, str]

_WITHOUT_MENU: tuple[tuple[str, str], ...] = (
    ("1 2 3 4, R O W K", QT_TRANSLATE_NOOP("Keys", "In the findings: remove, make optional, reword, keep")),
    ("↑ ↓, Home, End", QT_TRANSLATE_NOOP("Keys", "Move in a list or table")),
    ("Enter, Space", QT_TRANSLATE_NOOP("Keys", "Open or choose what is marked")),
    ("Esc", QT_TRANSLATE_NOOP("Keys", "Leave a field; what you wrote stays")),
    ("Tab, Shift+Tab", QT_TRANSLATE_NOOP("Keys", "Go to the next or the previous control")),
    ("PgUp, PgDn", QT_TRANSLATE_NOOP("Keys", "Scroll the form")),
)


def keys_html(actions: Iterable[QAction], *, single_keys: bool) -> str:
    """Return a table of what has a key.

    Args:
        actions: those of the menus; those without a key are left out.
        single_keys: whether single keys decide about a finding.
    """
    rows = [(_plain(action.text()), _keys(action)) for action in actions if action.shortcut().toString()]
    rows += [
        (QCoreApplication.translate("Keys", words), keys)
        for keys, words in _WITHOUT_MENU
        if single_keys or not keys.startswith("1")
    ]
    title = QCoreApplication.translate("Keys", "Keyboard shortcuts")
    return f'<h2>{escape(title)}</h2><table cellpadding="4" width="100%">{"".join(map(_row, rows))}</table>'


def _row(row: Row) -> str:
    words, keys = row
    return f"<tr><td>{escape(words)}</td><td><b>{escape(keys)}</b></td></tr>"


def _keys(action: QAction) -> str:
    native = QKeySequence.SequenceFormat.NativeText
    return ", ".join(each.toString(native) for each in action.shortcuts())


def _plain(text: str) -> str:
    return text.replace("&", "").rstrip("…")
