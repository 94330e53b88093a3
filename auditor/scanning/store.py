"""Pages that were read before: kept by what they show and how they were read, so that a second audit need not wait."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Protocol

import msgspec

from auditor import __version__
from auditor.rebuilding import Malformed, rebuilt
from auditor.scanning.recognised import Recognised

if TYPE_CHECKING:
    from collections.abc import Iterable

_NAME_LENGTH = 40


class Store(Protocol):
    """Keeps things by name: a folder, or the line to a program that has one."""

    def known(self, name: str) -> bytes | None:
        """Return what is kept under a name of small letters, digits and dashes; None where nothing is."""

    def keep(self, name: str, content: bytes) -> None:
        """Keep something under such a name, as far as that is possible."""

    def offer(self, pages: int) -> None:
        """Tell that so many of a form's pages are about to be read: whoever has time may read a share and keep it."""


class NoStore:
    """Keeps nothing."""

    def known(self, _name: str) -> bytes | None:
        """Return None."""
        return None

    def keep(self, _name: str, _content: bytes) -> None:
        """Do nothing."""

    def offer(self, _pages: int) -> None:
        """Do nothing."""


def names_of(content: bytes, numbers: Iterable[int], settings: str) -> dict[int, str]:
    """Return the name of each page: a hash of the form's bytes, the page, the settings and the program's version."""
    form = hashlib.sha256(content).hexdigest()
    told = {number: f"{form} {number} {settings} {__version__}" for number in numbers}
    return {
        number: f"page-{hashlib.sha256(words.encode('utf-8', 'surrogateescape')).hexdigest()[:_NAME_LENGTH]}"
        for number, words in told.items()
    }


def packed(page: Recognised) -> bytes:
    """Return a page as bytes; its texts are masked already."""
    return json.dumps(msgspec.to_builtins(page), separators=(",", ":")).encode()


def unpacked(untrusted: bytes | None) -> Recognised | None:
    """Return the page that the bytes hold, None where they hold none: a damaged page is read again."""
    if untrusted is None:
        return None
    try:
        page: Recognised = rebuilt(Recognised, json.loads(untrusted))
    except (Malformed, ValueError, RecursionError):
        return None
    return page
