"""Memory that was freed, given back to the system.

A page passes through many large pictures and tables. The C library of most Linux systems keeps what it frees of them in
pieces that fit nothing else, some 100 MB after a page; other systems' libraries give it back by themselves.
"""

from __future__ import annotations

import ctypes
import sys
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


def give_back() -> None:
    """Give back what is free, in a few milliseconds; does nothing where the system's library has no such call."""
    _trim()(0)


@lru_cache(maxsize=1)
def _trim() -> Callable[[int], object]:
    """Return glibc's `malloc_trim`, or what does nothing."""
    library = ctypes.CDLL(None) if sys.platform == "linux" else None
    return getattr(library, "malloc_trim", int)  # `int` takes a number and does nothing
