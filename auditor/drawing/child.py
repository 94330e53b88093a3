"""What runs in the process that draws: it opens one form and draws piece after piece of it.

Everything in this module runs in the child.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from auditor.drawing import wire
from auditor.errors import AuditorError, FileMissing, TooLarge
from auditor.limits import MAX_FILE_BYTES

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from pathlib import Path

    from auditor.drawing.pages import Pages


def serve(orders: Connection, answers: Connection, path: Path, password: str | None, memory: int) -> None:
    """Tell the sizes of the form's pages, then draw what is ordered until there are no more orders.

    Args:
        orders: one piece after another.
        answers: takes the sizes or an error, then for each order the dots or FAILURE.
        path: the form.
        password: opens a protected form, or None.
        memory: bytes of address space to live within.
    """
    from auditor.workers.confinement import confine  # noqa: PLC0415 - the window names `serve`, and needs no worker
    from auditor.workers.silence import go_silent  # noqa: PLC0415 - see above

    go_silent()
    confine(memory)
    try:
        pages = _opened(path, password)
        answers.send_bytes(wire.sizes_message(pages.sizes()))
        while True:
            answers.send_bytes(_drawn(pages, orders.recv_bytes()))
    except AuditorError as error:
        answers.send_bytes(wire.error_message(error.code))
    except (EOFError, OSError):  # nobody asks or listens any more
        os._exit(0)


def _opened(path: Path, password: str | None) -> Pages:
    """Return the form's pages; AuditorError, and no other, where it cannot be opened."""
    from auditor.drawing.pages import pages_of  # noqa: PLC0415 - the libraries are loaded behind the walls
    from auditor.sniffing import sniff  # noqa: PLC0415 - see above

    try:
        content = _content(path)
        return pages_of(content, sniff(content), password)
    except AuditorError:
        raise
    except Exception:  # the worker boundary: whatever a parser raises says only that there are no pages
        raise AuditorError from None


def _content(path: Path) -> bytes:
    """Return the file's bytes; FileMissing where it cannot be opened, TooLarge beyond all limits."""
    try:
        if path.stat().st_size > MAX_FILE_BYTES:
            raise TooLarge
        return path.read_bytes()
    except OSError:
        raise FileMissing from None


def _drawn(pages: Pages, order: bytes) -> bytes:
    """Return a piece's dots, or FAILURE: one damaged page leaves the others to be seen."""
    try:
        return pages.draw(wire.ordered(order))
    except Exception:  # the worker boundary, as above
        return wire.FAILURE
