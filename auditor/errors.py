"""What can go wrong with a form, one class per thing the person can act on.

A message says what happened, why it matters and what to do. It never quotes the form's content or a library's
own words.
"""

from __future__ import annotations


class AuditorError(Exception):
    """A form could not be audited. Each kind has a stable `code` and a `message` for the person."""

    code = "unexpected"
    message = (
        "This file could not be read, for a reason the program does not know. Nothing of it was checked. "
        "Please tell the developers which kind of file it is (not what stands in it)."
    )

    def __init__(self) -> None:
        """Carry the class's own message: nothing of the file can slip into it."""
        super().__init__(self.message)


class FileMissing(AuditorError):
    """The path names no file that can be opened."""

    code = "file_missing"
    message = "There is no such file, or it may not be opened. Check the name and your rights to the folder."


class EmptyFile(AuditorError):
    """The file holds no bytes."""

    code = "empty_file"
    message = "The file is empty, so there is nothing to check. Ask for it to be sent again."


class UnknownFormat(AuditorError):
    """The bytes are of no kind that is read."""

    code = "unknown_format"
    message = (
        "This is not a kind of file that can be checked. Forms are read from Word (.docx), PDF, Excel (.xlsx, .xls), "
        "OpenDocument sheets (.ods), CSV, TSV and pictures (PNG, JPEG, TIFF). Save the form as one of these."
    )


class LegacyWord(AuditorError):
    """A Word file of the years before 2007."""

    code = "legacy_word"
    message = (
        "This is a Word file of the old kind (.doc), which cannot be checked as it is. "
        "Open it in Word or LibreOffice, save it as .docx, and check that copy."
    )


class LegacyOffice(AuditorError):
    """An Office or OpenDocument file of a kind that is not read (slides, old containers, text documents)."""

    code = "unsupported_office"
    message = "Office files of this kind cannot be checked. Save the form as .docx, .xlsx or PDF and check that copy."


class PasswordNeeded(AuditorError):
    """The file is protected and no password was given."""

    code = "password_needed"
    message = (
        "This file is protected by a password, so nothing of it was checked. Give the password with --password, "
        "or save a copy without one and check that."
    )


class PasswordWrong(AuditorError):
    """The password that was given does not open the file."""

    code = "password_wrong"
    message = "The password does not open this file, so nothing of it was checked. Check the password and try again."


class EncryptionUnsupported(AuditorError):
    """The file is protected by certificates or rights management."""

    code = "encryption_unsupported"
    message = (
        "This file is protected in a way that a password does not open (a certificate or rights management). "
        "Ask its owner for an unprotected copy."
    )


class DamagedFile(AuditorError):
    """The bytes are of a known kind but cannot be read."""

    code = "damaged_file"
    message = "This file is damaged and cannot be opened. Nothing of it was checked. Ask for it to be sent again."


class TooLarge(AuditorError):
    """The file is beyond the limits that keep the program safe."""

    code = "too_large"
    message = (
        "This file is larger, or unpacks to more, than the program will open. Nothing of it was checked. "
        "Split the form into smaller files."
    )


class UnsafeXml(AuditorError):
    """An Office file with a document type declaration, which the format forbids and attacks use."""

    code = "unsafe_xml"
    message = (
        "This file contains a construct that Office files never have and attacks use (a DOCTYPE). It was not opened. "
        "Ask where it comes from."
    )


class PictureUnread(AuditorError):
    """An image, where text recognition is not available."""

    code = "picture_unread"
    message = (
        "This file is a picture, and text recognition is not available, so nothing of it was checked. "
        "Check the document that it was made from, or read it yourself."
    )


class WorkerLost(AuditorError):
    """The process that read the form ended without an answer."""

    code = "worker_lost"
    message = (
        "Reading this file stopped the part of the program that reads files, so nothing of it was checked. "
        "The other forms were not touched by this. The file may be damaged: ask for it to be sent again."
    )


class TookTooLong(AuditorError):
    """The form was not read in the time that even a long one needs."""

    code = "took_too_long"
    message = (
        "Reading this file took far longer than even a long form needs. It was stopped, and nothing of it was checked. "
        "Split the form into smaller files, or print it to PDF and check that copy."
    )


class OutOfMemory(AuditorError):
    """Reading the form needed more memory than any form may have."""

    code = "out_of_memory"
    message = (
        "Reading this file needed far more memory than even a long form does. It was stopped, and nothing of it was "
        "checked. The file may be damaged or made to do harm: ask where it comes from, or for it to be sent again."
    )


class Stopped(AuditorError):
    """The person stopped the run before the form was read."""

    code = "stopped"
    message = "The check was stopped before this form was read, so nothing of it was checked. Check it again."


class TargetIsSource(AuditorError):
    """A result would have been written over a form."""

    code = "target_is_source"
    message = "The result would replace the form itself. Nothing was written. Choose another name or folder."


class DecisionsUnreadable(AuditorError):
    """A decisions file that is not one."""

    code = "decisions_unreadable"
    message = (
        "The decisions file cannot be used: it is not JSON of the schema askless-decisions/1 with a list of decisions, "
        "or one of them lacks `finding` or has an unknown `action`. No copy was made. Correct it and try again."
    )


class NoCopy(AuditorError):
    """A form of a kind that copies are not made of."""

    code = "no_copy"
    message = (
        "No copy can be made of a form of this kind. Copies are made of Word files, PDFs, Excel workbooks (.xlsx) and "
        "scans. Save the form as one of these, and mark that."
    )


class CopyTooLarge(AuditorError):
    """A copy that is larger than a worker process may hand over."""

    code = "copy_too_large"
    message = (
        "The copy would be larger than the program can hand over. Nothing was written. "
        "Split the form into smaller files."
    )


class WriteFailed(AuditorError):
    """A result could not be written."""

    code = "write_failed"
    message = (
        "The result could not be written, and what stood there before is unchanged. "
        "Check that the folder exists, that you may write to it and that the disk is not full."
    )


class DiskFull(WriteFailed):
    """There is no room for a result."""

    code = "disk_full"
    message = (
        "The result could not be written because the disk is full or your share of it is used up. What stood there "
        "before is unchanged. Make room, or choose a folder on another disk, and try again."
    )


class WriteForbidden(WriteFailed):
    """The place of a result does not let itself be written to."""

    code = "write_forbidden"
    message = (
        "The result could not be written because this folder or disk may only be read, or the file is in use. What "
        "stood there before is unchanged. Choose a folder that you may write to, or ask for the right, and try again."
    )


class FolderGone(WriteFailed):
    """The folder of a result cannot be reached or made."""

    code = "folder_gone"
    message = (
        "The result could not be written because its folder cannot be reached: it may have been removed, a file of its "
        "name may stand in its place, or a network drive is no longer connected. Mend that, or choose another "
        "folder, and try again."
    )


class LibraryFailed(AuditorError):
    """The library of decisions could not be read or changed."""

    code = "library_failed"
    message = (
        "Your decisions could not be read or saved, for a reason the program does not know. What was saved before was "
        "not touched. Try again; if that does not help, close every window of the program and start it again."
    )


class LibraryDamaged(LibraryFailed):
    """The library was damaged; a new one was begun."""

    code = "library_damaged"
    message = (
        "The file with your decisions was damaged and could not be opened. It was kept aside under another name, and a "
        "new, empty one was begun, so earlier decisions are not shown. Put back a copy of the file from your backups, "
        "or show the damaged one to whoever looks after your computer."
    )


class LibraryNewer(LibraryFailed):
    """The library was made by a newer version of the program."""

    code = "library_newer"
    message = (
        "Your decisions were saved by a newer version of this program, and this one cannot read them. They were left "
        "as they are. Install the newer version, and start that."
    )


class LibraryReadOnly(LibraryFailed):
    """The library may only be read."""

    code = "library_read_only"
    message = (
        "Your decisions can be looked at but not changed, because their file or its folder may only be read. What you "
        "decide now is not saved. Ask for the right to write there, and start the program again."
    )


class LibraryBusy(LibraryFailed):
    """Another window kept the library for too long."""

    code = "library_busy"
    message = (
        "This was not saved, because another window of the program kept the file with your decisions busy for too "
        "long. What was saved before was not touched. Wait a moment and try again."
    )


class LibraryMoved(LibraryFailed):
    """The library was moved or replaced while it was open."""

    code = "library_moved"
    message = (
        "This was not saved, because the file with your decisions was moved, replaced or removed while the program was "
        "open. Close every window of the program, put the file back if you moved it, and start again."
    )


class LibraryFull(LibraryFailed, DiskFull):
    """There is no room for another decision."""

    code = "library_full"
    message = (
        "This was not saved, because the disk is full or your share of it is used up. What was saved before was not "
        "touched. Make room and try again."
    )


ERRORS: dict[str, type[AuditorError]] = {
    kind.code: kind
    for kind in (
        AuditorError, FileMissing, EmptyFile, UnknownFormat, LegacyWord, LegacyOffice, PasswordNeeded, PasswordWrong,
        EncryptionUnsupported, DamagedFile, TooLarge, UnsafeXml, PictureUnread, WorkerLost, TookTooLong,
        OutOfMemory, Stopped, DecisionsUnreadable, NoCopy, CopyTooLarge,
        TargetIsSource, WriteFailed, DiskFull, WriteForbidden, FolderGone,
        LibraryFailed, LibraryDamaged, LibraryNewer, LibraryReadOnly, LibraryBusy, LibraryMoved, LibraryFull,
    )
}  # fmt: skip
"""Every error by its code: only the code crosses from a worker process to the program."""
