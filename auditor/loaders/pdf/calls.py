"""Calls into pdfium for what a page has by the thousand."""

from __future__ import annotations

import ctypes
from typing import Any

import pypdfium2.raw as pdfium


def quick(name: str, returned: Any, *arguments: Any) -> Any:  # noqa: ANN401 - ctypes
    """Return a pdfium function that takes addresses as plain integers: no Python object is made a call.

    The interpreter's lock is kept meanwhile: most of these calls take less time than to let go of it and take it again.

    Args:
        name: the function's name in pdfium.
        returned: the ctypes type of what it returns; `c_void_p` makes an integer, or None for a null pointer.
        arguments: the ctypes types of its arguments, `c_void_p` for every address.
    """
    kind = ctypes.PYFUNCTYPE(returned, *arguments)
    return ctypes.cast(getattr(pdfium, name), kind)
