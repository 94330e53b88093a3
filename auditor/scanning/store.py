"""Pages that were read before: kept by what they show and how they were read, so that a second audit need not wait."""

from __future__ import annotations

import hashlib
import json
from typing import Protocol

import msgspec

from auditor import __version__
from auditor.rebuilding import Malformed, rebuilt
from auditor.scanning.recognised import Recognised

_NAME_LENGTH = 40


class Store(Protocol):
    """Keeps things by name: a folder, or the line to a program that has one."""

    def known(self, name: str) -> bytes | None:
        """Return what is kept under a name of small letters, digits and dashes; None where nothing is."""

    def keep(self, name: str, content: bytes) -> None:
        """Keep something under such a name, as far as that is possible."""


class NoStore:
    """Keeps nothing."""

    def known(self, _name: str) -> bytes | None:
        """Return None."""
        return None

    def keep(self, _name: str, _content: bytes) -> None:
        """Do nothing."""


def name_of(content: bytes, number: int, settings: str) -> str:
    """Return the name of a page: a hash of the form's bytes, the page, the settings and the program's version."""
    digest = hashlib.sha256(hashlib.sha256(content).digest())
    digest.update(f"{number} {settings} {__version__}".encode())
    return f"page-{digest.hexdigest()[:_NAME_LENGTH]}"


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
