"""Calls into pdfium for what a page has by the thousand."""

from __future__ import annotations

import ctypes
from typing import Any

import pypdfium2.raw as pdfium

Address = Any
"""An address in memory as `address` makes it an argument: ctypes has no name for that."""

address = ctypes.c_void_p.from_param
"""Makes an argument, for any number of calls, of the whole number that is an address in memory; None stays None."""
unsigned = ctypes.c_ulong.from_param
"""Makes an argument of a whole number that is a C `unsigned long`."""


def quick(name: str, returned: Any) -> Any:  # noqa: ANN401 - ctypes
    """Return a pdfium function that takes its arguments as they are: twice as fast as one that ctypes checks them for.

    A plain whole number is a C `int`; whatever is wider must come from `address` or `unsigned`. The interpreter's lock
    is kept meanwhile: most of these calls take less time than to let go of it and take it again.

    Args:
        name: the function's name in pdfium.
        returned: the ctypes type of what it returns; `c_void_p` makes an integer, or None for a null pointer.
    """
    return ctypes.cast(getattr(pdfium, name), ctypes.PYFUNCTYPE(returned))
