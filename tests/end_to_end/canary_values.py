"""A thousand made-up numbers, each unlike every other, and a search that finds them in whatever bytes they lie."""

from __future__ import annotations

import base64
import binascii
import hashlib
import io
import random
import re
import zipfile
import zlib
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

DIGITS = "3456789"
"""No value but a date has a 0, 1 or 2: so no year, day or time can be taken for part of one."""
MOST_LEFT = 4
"""Digits of a value that may stand in a row: a year, the end of a number."""

_HEX = re.compile(r"\b(?=[0-9]*[a-f])[0-9a-f]{12,}\b")
_FRACTION = re.compile(r"(?<![\d.])\d{1,4}\.\d{6,}(?![\d.])")
"""A place on a page as a computer writes it; no value has a point before so many digits."""
_RUN = re.compile(r"\d(?:[-|/ \u00a0]?\d){4,}")
_BASE64 = re.compile(rb"[A-Za-z0-9+/]{24,}={0,2}")
_ZLIB = re.compile(rb"\x78[\x01\x5e\x9c\xda]|\x1f\x8b\x08")
_DEEPEST = 3


@dataclass(frozen=True)
class Value:
    """A value as it is planted, and the label that asks for it."""

    kind: str
    text: str

    @property
    def digits(self) -> str:
        return re.sub(r"\D", "", self.text)

    @property
    def asked(self) -> str:
        return LABELS[self.kind]


LABELS = {
    "ssn": "Social Security Number",
    "itin": "Individual Taxpayer Identification Number (ITIN)",
    "a_number": "Alien registration number",
    "card": "Credit card number",
    "account": "Bank account number",
    "iban": "IBAN of your bank account",
    "birth": "Date and place of birth",
    "passport": "Passport number and country of citizenship",
}


def _grouped(digits: str, *sizes: int, gap: str = "-") -> str:
    places = [sum(sizes[:count]) for count in range(len(sizes) + 1)]
    return gap.join(digits[start:end] for start, end in pairwise(places))


_WRITTEN: dict[str, tuple[int, Sequence[Callable[[str], str]]]] = {
    "ssn": (9, (lambda d: d, lambda d: _grouped(d, 3, 2, 4), lambda d: _grouped(d, 3, 2, 4, gap=" "))),
    "itin": (8, tuple(lambda d, gap=gap: _grouped(f"9{d}", 3, 2, 4, gap=gap) for gap in ("", "-", " "))),
    "a_number": (9, (lambda d: f"A{d}", lambda d: f"A {_grouped(d, 3, 3, 3)}", lambda d: f"A# {d}")),
    "card": (16, tuple(lambda d, gap=gap: _grouped(d, 4, 4, 4, 4, gap=gap) for gap in ("", "-", " "))),
    "account": (12, tuple(lambda d, gap=gap: _grouped(d, 4, 4, 4, gap=gap) for gap in ("", "-", " "))),
    "iban": (20, tuple(lambda d, gap=gap: f"DE{_grouped(d, 2, 4, 4, 4, 4, 2, gap=gap)}" for gap in ("", "-", " "))),
    "passport": (7, (lambda d: f"C{d}", lambda d: f"X {d}", lambda d: f"AB{d}")),
}  # fmt: skip
"""How many digits each kind has, and the ways in which it is written: plain, dashed, spaced."""


def values(count: int, seed: str = "canaries") -> list[Value]:
    """Return so many values of all kinds, mixed; the same for the same seed."""
    chance = random.Random(seed)  # noqa: S311 - made-up numbers
    found: dict[str, Value] = {}
    kinds = [*_WRITTEN, "birth"]
    while len(found) < count:
        kind = kinds[len(found) % len(kinds)]
        value = Value(kind, _birth(chance) if kind == "birth" else _number(kind, chance))
        found.setdefault(value.digits, value)
    mixed = list(found.values())
    chance.shuffle(mixed)
    return mixed


def _number(kind: str, chance: random.Random) -> str:
    length, ways = _WRITTEN[kind]
    return chance.choice(ways)("".join(chance.choices(DIGITS, k=length)))


def _birth(chance: random.Random) -> str:
    year, month, day = chance.randint(1931, 1999), chance.randint(1, 12), chance.randint(13, 28)
    ways = (
        f"{month:02}/{day}/{year}",
        f"{month:02}-{day}-{year}",
        f"{year}-{month:02}-{day}",
        f"{day}.{month:02}.{year}",
    )
    return chance.choice(ways)


@dataclass
class Search:
    """Looks for values in bytes: plain, UTF-16, inflated, in zips, base64, hashed, or more than four digits of one."""

    values: list[Value]
    windows: dict[str, Value] = field(default_factory=dict)
    hashes: dict[str, Value] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Make the pieces that are looked for."""
        for value in self.values:
            for written in (value.text, value.digits):
                for way in (hashlib.md5, hashlib.sha1, hashlib.sha256):
                    self.hashes[way(written.encode()).hexdigest()] = value
            if value.kind != "birth":
                for start in range(len(value.digits) - MOST_LEFT):
                    self.windows[value.digits[start : start + MOST_LEFT + 1]] = value

    def found(self, content: bytes) -> set[str]:
        """Return the values, as planted, of which something stands in the bytes."""
        return {value.text for view in _views(content) for value in self._in(view)}

    def _in(self, view: bytes) -> Iterator[Value]:
        text = view.replace(b"\0", b"").decode("utf-8", "replace")
        yield from (value for value in self.values if value.text in text)
        yield from (value for each, value in self.hashes.items() if each in text)
        for run in _RUN.findall(_FRACTION.sub(" ", _HEX.sub(" ", text))):
            digits = re.sub(r"\D", "", run)
            pieces = (digits[start : start + MOST_LEFT + 1] for start in range(len(digits) - MOST_LEFT))
            yield from (self.windows[piece] for piece in pieces if piece in self.windows)


def _views(content: bytes, depth: int = 0) -> Iterator[bytes]:
    """Yield the bytes, and whatever is packed in them."""
    yield content
    if depth == _DEEPEST:
        return
    for packed in (*_members(content), *_inflated(content), *_decoded(content)):
        yield from _views(packed, depth + 1)


def _members(content: bytes) -> Iterator[bytes]:
    if content[:2] == b"PK" and zipfile.is_zipfile(io.BytesIO(content)):
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            yield from (package.read(name) for name in package.namelist())


def _inflated(content: bytes) -> Iterator[bytes]:
    for start in _ZLIB.finditer(content):
        try:
            yield zlib.decompressobj(47).decompress(content[start.start() :])
        except zlib.error:
            continue


def _decoded(content: bytes) -> Iterator[bytes]:
    for run in _BASE64.findall(content):
        try:
            yield base64.b64decode(run[: len(run) // 4 * 4])
        except binascii.Error:
            continue
