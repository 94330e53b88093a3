"""A reader of pages that tells what it was asked to read, and a store in memory."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest

from auditor.ocr import ReadPage
from auditor.scanning import scan
from auditor.values.box import Box
from auditor.values.ink import PageInk, Word

if TYPE_CHECKING:
    from collections.abc import Callable

    from PIL.Image import Image

    from auditor.ocr import Reader


@dataclass
class Readings:
    """Stands in for text recognition: reads `words` on every page, and remembers the pages it was given."""

    words: str = "Country of citizenship"
    notices: tuple[str, ...] = ()
    rotation: int = 0
    asked: list[int] = field(default_factory=list)

    def __call__(self, _image: Image, number: int, width: float, height: float, _reader: Reader) -> ReadPage:
        self.asked.append(number)
        words, left = [], 50.0
        for text in self.words.split():
            words.append(Word.placed(text, Box(left, 100, left + 5 * len(text), 110), 10, confidence=0.9))
            left += 5 * len(text) + 3
        ink = PageInk(number, width, height, tuple(words))
        return ReadPage(ink, rotation=self.rotation, confidence=0.9, notices=self.notices)


@dataclass
class MemoryStore:
    """Keeps things by name."""

    things: dict[str, bytes] = field(default_factory=dict)

    def known(self, name: str) -> bytes | None:
        return self.things.get(name)

    def keep(self, name: str, content: bytes) -> None:
        self.things[name] = content

    def offer(self, _pages: int) -> None:
        """Nobody else is there to read."""


@pytest.fixture
def store() -> MemoryStore:
    return MemoryStore()


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> Callable[..., Readings]:
    """Put a reader in the place of text recognition."""

    def put(**what: object) -> Readings:
        readings = Readings(**what)  # type: ignore[arg-type]
        monkeypatch.setattr(scan, "read_page", readings)
        return readings

    return put
