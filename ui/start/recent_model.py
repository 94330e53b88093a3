"""The rows under “Continue”."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QDate, QLocale, QModelIndex, Qt, QTime

if TYPE_CHECKING:
    from PySide6.QtCore import QPersistentModelIndex

    from ui.start.recent import Recent

RECENT_ROLE = Qt.ItemDataRole.UserRole + 1
STATE_ROLE = Qt.ItemDataRole.UserRole + 2
WHEN_ROLE = Qt.ItemDataRole.UserRole + 3


class RecentModel(QAbstractListModel):
    """What was opened, one row each; its roles give the `Recent`, its state and when it was, the last two in words."""

    def __init__(self) -> None:
        """Make an empty one."""
        super().__init__()
        self._rows: tuple[Recent, ...] = ()

    def show_rows(self, rows: tuple[Recent, ...]) -> None:
        """Show these."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's
        """Return how many there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a row says."""
        recent = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return recent.path.name or str(recent.path)
            case Qt.ItemDataRole.ToolTipRole:
                return str(recent.path)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{recent.path.name}. {state_words(recent)}. {when_words(recent.opened)}."
            case _:
                return self._own_data(recent, role)

    def _own_data(self, recent: Recent, role: int) -> object:
        if role == RECENT_ROLE:
            return recent
        if role == STATE_ROLE:
            return state_words(recent)
        return when_words(recent.opened) if role == WHEN_ROLE else None


def state_words(recent: Recent) -> str:
    """Return how far the person is with it, such as “6 of 8 left”."""
    parts = []
    if recent.forms > 1:
        parts.append(QCoreApplication.translate("Recent", "%n form(s)", "", recent.forms))
    if recent.findings == 0:
        parts.append(QCoreApplication.translate("Recent", "nothing found"))
    elif recent.findings is not None:
        left = recent.findings - recent.decided
        words = QCoreApplication.translate("Recent", "%n decision(s) left", "", left)
        parts.append(words if left else QCoreApplication.translate("Recent", "all decided"))
    if recent.unread:
        parts.append(QCoreApplication.translate("Recent", "%n not read", "", recent.unread))
    return " · ".join(parts)


def when_words(moment: datetime, now: datetime | None = None) -> str:
    """Return a moment as people say it: “Today 14:05”, “Yesterday”, “12 March”."""
    days = ((now or datetime.now()).date() - moment.date()) // timedelta(days=1)
    if days == 0:
        clock = QLocale().toString(QTime(moment.hour, moment.minute), QLocale.FormatType.ShortFormat)
        return QCoreApplication.translate("Recent", "Today {time}").format(time=clock)
    if days == 1:
        return QCoreApplication.translate("Recent", "Yesterday")
    long = QLocale().dateFormat(QLocale.FormatType.LongFormat)
    return QLocale().toString(QDate(moment.year, moment.month, moment.day), long.replace("dddd", "").strip(" ,"))
