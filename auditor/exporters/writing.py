"""Writing results so that a file is there whole or not at all, and never over a form."""

from __future__ import annotations

import os
import secrets
from typing import TYPE_CHECKING

from auditor.errors import TargetIsSource, WriteFailed

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path


def write_whole(target: Path, content: bytes, sources: Iterable[Path] = ()) -> None:
    """Write a file whole: to a temporary file beside it, flushed to the disk, then moved over in one step.

    Folders that are missing are made.

    Args:
        target: where it goes; what stood there is replaced.
        content: its bytes.
        sources: the forms the result was made from; none of them may be the target.

    Raises:
        TargetIsSource: the target is one of the forms.
        WriteFailed: it could not be written; what stood there before is unchanged.
    """
    if any(_same_file(target, source) for source in sources):
        raise TargetIsSource
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        _replace(target, content)
    except OSError:
        raise WriteFailed from None


def _same_file(target: Path, source: Path) -> bool:
    """Whether both are one file, also through links, other spellings and case-blind file systems."""
    try:
        return target.samefile(source)
    except OSError:
        return target.absolute() == source.absolute()


def _replace(target: Path, content: bytes) -> None:
    temporary = target.with_name(f".askless-{secrets.token_hex(8)}.tmp")
    try:
        with temporary.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(target)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    _flush_folder(target.parent)


def _flush_folder(folder: Path) -> None:
    """Make the new name itself last through a power cut, where the platform lets folders be flushed."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
