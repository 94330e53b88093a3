"""What a loader is given."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

OnPage = Callable[[int, int], None]
"""Is told how many pages are read, and how many there are in all."""


def tell_nobody(_done: int, _pages: int) -> None:
    """Do nothing with the progress, where nobody waits for it."""


@dataclass(frozen=True, slots=True)
class Request:
    """One form to read.

    Attributes:
        content: its bytes.
        name: its file name.
        kind: its kind, as sniffed from the bytes.
        password: opens a protected form, or None.
        on_page: called before the first page and after each, by loaders of formats that have pages.
    """

    content: bytes
    name: str
    kind: str
    password: str | None = None
    on_page: OnPage = tell_nobody
