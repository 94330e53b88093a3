"""What went wrong with a form, in the window's words: what happened, what is safe, what to do next.

The engine's own messages speak to whoever sits at a terminal; these speak of buttons.
"""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from ui.translating import QT_TRANSLATE_NOOP


class Message(NamedTuple):
    """A few words for a row, and the sentences that say more."""

    title: str
    text: str


_MESSAGES: dict[str, Message] = {
    "unexpected": Message(
        QT_TRANSLATE_NOOP("Messages", "Could not be read"),
        QT_TRANSLATE_NOOP("Messages", "The program does not know why. Nothing of this file was checked."),
    ),
    "file_missing": Message(
        QT_TRANSLATE_NOOP("Messages", "Not found"),
        QT_TRANSLATE_NOOP("Messages", "The file is gone, or you may not open it. Check the folder, then try again."),
    ),
    "empty_file": Message(
        QT_TRANSLATE_NOOP("Messages", "Empty file"),
        QT_TRANSLATE_NOOP("Messages", "There is nothing in this file. Ask for it to be sent again."),
    ),
    "unknown_format": Message(
        QT_TRANSLATE_NOOP("Messages", "Not a kind of file that can be read"),
        QT_TRANSLATE_NOOP("Messages", "Save the form as PDF, Word, Excel or a picture, and check that copy."),
    ),
    "legacy_word": Message(
        QT_TRANSLATE_NOOP("Messages", "Old Word file (.doc)"),
        QT_TRANSLATE_NOOP("Messages", "Open it in Word, save it as .docx, and check that copy."),
    ),
    "unsupported_office": Message(
        QT_TRANSLATE_NOOP("Messages", "Not a kind of Office file that can be read"),
        QT_TRANSLATE_NOOP("Messages", "Save the form as .docx, .xlsx or PDF, and check that copy."),
    ),
    "password_needed": Message(
        QT_TRANSLATE_NOOP("Messages", "Needs a password"),
        QT_TRANSLATE_NOOP("Messages", "This file needs a password to open. The password is not kept."),
    ),
    "password_wrong": Message(
        QT_TRANSLATE_NOOP("Messages", "The password does not fit"),
        QT_TRANSLATE_NOOP("Messages", "This password does not open the file. Check it and try again."),
    ),
    "encryption_unsupported": Message(
        QT_TRANSLATE_NOOP("Messages", "Protected"),
        QT_TRANSLATE_NOOP("Messages", "A password alone does not open this file. Ask its owner for an open copy."),
    ),
    "damaged_file": Message(
        QT_TRANSLATE_NOOP("Messages", "Damaged file"),
        QT_TRANSLATE_NOOP("Messages", "The file cannot be opened. Ask for it to be sent again."),
    ),
    "too_large": Message(
        QT_TRANSLATE_NOOP("Messages", "Too large"),
        QT_TRANSLATE_NOOP("Messages", "The file is larger than the program will open. Split it into smaller files."),
    ),
    "unsafe_xml": Message(
        QT_TRANSLATE_NOOP("Messages", "Not opened, for safety"),
        QT_TRANSLATE_NOOP("Messages", "The file holds something that only attacks use. Ask where it comes from."),
    ),
    "picture_unread": Message(
        QT_TRANSLATE_NOOP("Messages", "Picture, not read"),
        QT_TRANSLATE_NOOP("Messages", "Text recognition is missing here. Check the form it was made from, or read it."),
    ),
    "worker_lost": Message(
        QT_TRANSLATE_NOOP("Messages", "The reader stopped on this file"),
        QT_TRANSLATE_NOOP("Messages", "The other forms are safe. Skip this one, or try again."),
    ),
    "took_too_long": Message(
        QT_TRANSLATE_NOOP("Messages", "Took too long"),
        QT_TRANSLATE_NOOP("Messages", "Reading was stopped. Split the file, or print it to PDF and check that copy."),
    ),
    "out_of_memory": Message(
        QT_TRANSLATE_NOOP("Messages", "Needs too much memory"),
        QT_TRANSLATE_NOOP("Messages", "Reading was stopped. The file may be damaged. Ask for it to be sent again."),
    ),
    "stopped": Message(
        QT_TRANSLATE_NOOP("Messages", "Stopped"),
        QT_TRANSLATE_NOOP("Messages", "You stopped before this form was read. Nothing of it was checked."),
    ),
}


def message_of(code: str) -> Message:
    """Return what to say of one of the codes of `auditor.errors.ERRORS`; of an unknown one, that nobody knows why."""
    known = _MESSAGES.get(code, _MESSAGES["unexpected"])
    return Message(*(QCoreApplication.translate("Messages", words) for words in known))
