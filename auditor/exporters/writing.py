"""Writing results so that a file is there whole or not at all, and never over a form."""

from __future__ import annotations

import errno
import os
import secrets
import time
from contextlib import suppress
from typing import TYPE_CHECKING

from auditor.errors import DiskFull, FolderGone, TargetIsSource, WriteFailed, WriteForbidden

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

_REASONS: dict[int, type[WriteFailed]] = {
    **dict.fromkeys((errno.ENOSPC, errno.EDQUOT, errno.EFBIG), DiskFull),
    **dict.fromkeys((errno.EACCES, errno.EPERM, errno.EROFS, errno.EBUSY, errno.ETXTBSY), WriteForbidden),
    **dict.fromkeys(
        (
            errno.ENOENT,
            errno.EEXIST,
            errno.ENOTDIR,
            errno.ESTALE,
            errno.ENODEV,
            errno.ENXIO,
            errno.EHOSTDOWN,
            errno.ETIMEDOUT,
        ),
        FolderGone,
    ),
}
"""What the system says, and what that means for the person; anything else is WriteFailed."""
_SCRAP_SECONDS = 3600


def write_whole(target: Path, content: bytes, sources: Iterable[Path] = ()) -> None:
    """Write a file whole: to a temporary file beside it, flushed to the disk, then moved over in one step.

    Folders that are missing are made. Only the person may read the file (mode 0600).

    Args:
        target: where it goes; what stood there is replaced.
        content: its bytes.
        sources: the forms the result was made from; none of them may be the target.

    Raises:
        TargetIsSource: the target is one of the forms.
        WriteFailed: it could not be written; what stood there before is unchanged. DiskFull, WriteForbidden (also where
            the target is no file but a device) and FolderGone are kinds of it.
    """
    if any(_same_file(target, source) for source in sources):
        raise TargetIsSource
    if target.exists() and not target.is_file():
        raise WriteForbidden
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        _replace(target, content)
    except OSError as error:
        raise _REASONS.get(error.errno or 0, WriteFailed) from None


def sweep(folder: Path) -> None:
    """Remove the temporary files of runs that were killed; those of runs that go on are left alone."""
    for scrap in folder.glob(".askless-*.tmp"):
        with suppress(OSError):
            if _is_abandoned(scrap):
                scrap.unlink()


def _same_file(target: Path, source: Path) -> bool:
    """Whether both are one file, also through links, other spellings and case-blind file systems."""
    try:
        return target.samefile(source)
    except OSError:
        return target.absolute() == source.absolute()


def _replace(target: Path, content: bytes) -> None:
    temporary, handle = _temporary(target.parent)
    try:
        try:
            _pour(content, handle)
            if os.name == "posix":
                temporary.replace(target)  # while the lock still holds
        finally:
            os.close(handle)
        if os.name != "posix":
            temporary.replace(target)  # Windows moves no open file
    except BaseException:
        _remove(temporary)
        raise
    _flush_folder(target.parent)


def _pour(content: bytes, handle: int) -> None:
    """Write everything, and wait until the disk has it."""
    left = memoryview(content)
    while left:
        left = left[os.write(handle, left) :]
    os.fsync(handle)


def _temporary(folder: Path) -> tuple[Path, int]:
    """Return a new file and its handle. It is locked as long as the handle is open, which tells it from a scrap."""
    while True:
        path = folder / f".askless-{secrets.token_hex(8)}.tmp"
        handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
        try:
            if _locked(handle) is not False and os.fstat(handle).st_nlink:
                return path, handle
        except OSError:
            os.close(handle)
            _remove(path)
            raise
        os.close(handle)  # another instance took it for a scrap in the moment before it was locked


def _remove(temporary: Path) -> None:
    with suppress(OSError):
        temporary.unlink(missing_ok=True)


def _locked(handle: int) -> bool | None:
    """Lock a file and return True, or False where another process holds the lock, or None where there are no locks."""
    if os.name != "posix":
        return None
    import fcntl  # noqa: PLC0415 - POSIX alone has it

    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:  # some network drives
        return None
    return True


def _is_abandoned(scrap: Path) -> bool:
    """Whether no process is writing the file any more; where there are no locks, its age tells."""
    handle = os.open(scrap, os.O_RDWR | getattr(os, "O_NOFOLLOW", 0))
    try:
        locked = _locked(handle)
        return time.time() - os.fstat(handle).st_mtime > _SCRAP_SECONDS if locked is None else locked
    finally:
        os.close(handle)


def _flush_folder(folder: Path) -> None:
    """Make the new name itself last through a power cut, where platform and file system let folders be flushed."""
    if os.name != "posix":
        return
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
