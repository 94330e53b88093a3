"""What carries words in a workbook, whatever it is."""

from __future__ import annotations

from typing import Protocol


class Carrier(Protocol):
    """Something that carries words."""

    def texts(self) -> list[str]:
        """Return its words, run by run, as they are stored."""
        ...

    def put(self, texts: list[str]) -> None:
        """Give it other words: as many texts as it had."""
        ...

    def clear(self) -> None:
        """Take it away, as it has no words any more."""
        ...


class OutOfReach(Exception):
    """The words are where copies do not change them."""
