"""What the window does where the program itself fails."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from auditor.origins import origin_of
from ui.translating import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

    from auditor.logbook import Logbook

_WORDS = QT_TRANSLATE_NOOP(
    "Faults", "Something in the program failed. Your decisions are safe. Tell the developers: {place}"
)


def hear_faults(logbook: Callable[[], Logbook], tell: Callable[[str], None]) -> None:
    """Have every error that nobody expected noted by its place in the program, and tell the person that it happened.

    An error's own words could be the form's: they are neither shown nor kept. The window goes on.

    Args:
        logbook: gives the log; called at the first error.
        tell: shows a sentence.
    """

    def hear(_kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        if isinstance(error, Exception):
            origin = origin_of(error)
            logbook().note("unexpected", origin)
            tell(QCoreApplication.translate("Faults", _WORDS).format(place=origin))

    sys.excepthook = hear
