"""What a loader is given."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Request:
    """One form to read: its bytes, its file name, its kind as sniffed from the bytes, and a password or None."""

    content: bytes
    name: str
    kind: str
    password: str | None = None
