"""How the window looks and behaves, as one value."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Looks:
    """What a person chose for the window.

    Attributes:
        theme: one of `ui.theme.CHOICES`.
        text_size: per cent of the usual size.
        language: the code of the window's language; empty: the system's.
        single_keys: whether single keys decide about a finding.
        remembers: whether what was opened is remembered.
    """

    theme: str
    text_size: int
    language: str
    single_keys: bool
    remembers: bool
