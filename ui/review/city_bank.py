"""The city's own exceptions: words that are not to be reported any more in its forms."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from ui.engine import Background

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_MOST_WORDS = 12
_HEAD = "exceptions:\n"


class CityBank(QObject):
    """Adds exceptions to a folder of the city's own, which the next start of the program reads.

    Signals:
        remembered: an exception was added.
        refused: it could not be added, since the folder's exceptions have mistakes or cannot be written.
    """

    remembered = Signal()
    refused = Signal()

    def __init__(self, folder: Callable[[], Path], background: Background, parent: QObject) -> None:
        """Make it; `folder` names the city's own bank, and is asked on the background's thread."""
        super().__init__(parent)
        self._folder, self._background = folder, background

    def remember(self, entry: str, words: str, why: str) -> None:
        """Add that a bank entry is not to be reported where these words stand."""
        self._background.run(
            lambda: add_exception(self._folder(), entry, words, why),
            lambda added: (self.remembered if added else self.refused).emit(),
        )


def add_exception(folder: Path, entry: str, words: str, why: str) -> bool:
    """Add an exception behind those that are there, comments and all; False, with nothing changed, where it cannot be.

    Args:
        folder: the city's own bank; it is made.
        entry: the id of the bank's entry.
        words: the form's words; their first twelve are the phrase.
        why: the reason, in the reviewer's words.
    """
    from auditor.errors import AuditorError  # noqa: PLC0415 - not needed to show the window
    from auditor.exporters.writing import write_whole  # noqa: PLC0415 - likewise
    from question_bank.loader import check  # noqa: PLC0415 - likewise

    file = folder / "exceptions.yaml"
    before = file.read_text("utf-8") if file.exists() else ""
    phrase = " ".join(_WORD.findall(words)[:_MOST_WORDS])
    if not phrase:
        return False
    try:
        write_whole(file, (_with(before, entry, phrase, why)).encode())
        if not check(folder):
            return True
        write_whole(file, before.encode() or _HEAD.replace("\n", " []\n").encode())
    except (AuditorError, OSError):
        return False
    return False


def _with(before: str, entry: str, phrase: str, why: str) -> str:
    """Return the file's text with one more exception; JSON's strings are YAML's as well."""
    head = before.rstrip().removesuffix("[]").rstrip() + "\n" if before.strip() else _HEAD
    said = json.dumps(why or "Looked at and found not sensitive in this city's forms.", ensure_ascii=False)
    words = json.dumps(phrase.casefold(), ensure_ascii=False)
    return f"{head}  - entry: {json.dumps(entry)}\n    why: {said}\n    phrases: [{words}]\n"
