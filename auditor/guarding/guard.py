"""The checks of each kind of file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor import limits
from auditor.errors import TooLarge
from auditor.guarding.archive import check_archive
from auditor.guarding.grid import check_grid
from auditor.guarding.old_workbook import check_old_workbook
from auditor.guarding.pdf import check_pdf
from auditor.guarding.picture import check_picture
from auditor.values.notice import Notice

if TYPE_CHECKING:
    from collections.abc import Callable

    Check = Callable[[bytes], tuple[Notice, ...]]


def guard(content: bytes, kind: str) -> tuple[Notice, ...]:
    """Return a notice where a cap will shorten the reading of a file, nothing for an ordinary one.

    Damage is not judged here: what is broken is left to the loaders, which know what can do without it.

    Args:
        content: the file's bytes, protection taken off.
        kind: its kind, as `sniff` tells it.

    Raises:
        TooLarge: it is, or unpacks or expands to, more than is safe (`auditor.limits`).
        UnsafeXml: an XML part begins with a DOCTYPE.
        DamagedFile: a zip container of a make that no Office program writes and that readers disagree on.
        EncryptionUnsupported: a zip entry is encrypted by itself.
    """
    if len(content) > limits.MAX_FILE_BYTES:
        raise TooLarge
    family = kind.partition("/")[0]
    notices = [notice for check in CHECKS.get(family, ()) for notice in check(content)]
    return tuple(dict.fromkeys(notices))


def check_text(content: bytes) -> tuple[Notice, ...]:
    """Return a notice where a CSV or TSV is longer than is read of it."""
    return (Notice("limit_reached"),) if len(content) > limits.MAX_TEXT_BYTES else ()


CHECKS: dict[str, tuple[Check, ...]] = {
    "docx": (check_archive,),
    "xlsx": (check_archive,),
    "ods": (check_archive, check_grid),
    "xls": (check_old_workbook,),
    "csv": (check_text,),
    "tsv": (check_text,),
    "pdf": (check_pdf,),
    "image": (check_picture,),
}
"""What is checked of each kind, in this order; all `image/…` kinds are one family."""
