"""Damaged copies of forms: the same for the same form and number."""

from __future__ import annotations

import random
import re
from typing import TYPE_CHECKING

from tests.end_to_end.mutant_forms import parts_of, zipped

if TYPE_CHECKING:
    from collections.abc import Callable

    Change = Callable[[bytes, random.Random], bytes]

_ODD_WORDS = (b"", b"-1", b"0", b"99999999999", b"1e400", b"NaN", b"\xe2\x80\xae", b"\xff\xfe", b"../../x", b"A" * 9000)
_TAG = re.compile(rb"<[^<>]{1,400}>")
_ATTRIBUTE = re.compile(rb'="([^"<>]*)"')
_TOKEN = re.compile(rb"/[A-Za-z]+|\d+ 0 R|-?\d+(?:\.\d+)?|\([^()]{0,200}\)|<<|>>|\[|\]|\b[A-Za-z*]{1,9}\b")
_ODD_TOKENS = (b"null", b"-1", b"0", b"1e30", b"2147483648", b"/", b"1 0 R", b"[[[[", b">>", b"()", b"<FF>", b"endobj")
_MOST_COPIES = 300


def mutant(content: bytes, suffix: str, seed: int) -> bytes:
    """Return the form's copy of that number: bytes changed, a piece or the end gone, or something within it edited."""
    luck = random.Random(f"{len(content)} {suffix} {seed}")  # noqa: S311 - damage, not secrets
    changes = (flipped, cut_out, cut_off, *_WITHIN.get(suffix, ()))
    for _ in range(luck.choice((1, 1, 1, 2, 4))):
        change = luck.choice(changes)
        content = change(content, luck) if content else content
        if change not in _WITHIN.get(suffix, ()):  # what is no whole file any more cannot be edited from within
            break
    return content


def flipped(content: bytes, luck: random.Random) -> bytes:
    """Return a copy with up to a dozen bytes changed."""
    copy = bytearray(content)
    for _ in range(luck.randint(1, 12)):
        copy[luck.randrange(len(copy))] = luck.randrange(256)
    return bytes(copy)


def cut_out(content: bytes, luck: random.Random) -> bytes:
    """Return a copy without a short piece."""
    place = luck.randrange(len(content))
    return content[:place] + content[place + luck.randint(1, 80) :]


def cut_off(content: bytes, luck: random.Random) -> bytes:
    """Return the beginning of the file."""
    return content[: luck.randrange(len(content))]


def part_edited(content: bytes, luck: random.Random) -> bytes:
    """Return a sound zip of which one part was changed."""
    parts = parts_of(content)
    name = luck.choice(list(parts))
    if parts[name]:
        parts[name] = luck.choice((*_OF_XML, *_OF_XML, flipped, cut_out, cut_off))(parts[name], luck)
    return zipped(parts)


def part_moved(content: bytes, luck: random.Random) -> bytes:
    """Return a sound zip of which one part is gone, renamed, or holds what belongs to another."""
    parts = parts_of(content)
    name, other = luck.choices(list(parts), k=2)
    match luck.randrange(3):
        case 0:
            del parts[name]
        case 1:
            parts[other] = parts[name]
        case _:
            parts[f"{name}x"] = parts.pop(name)
    return zipped(parts)


def attribute_changed(xml: bytes, luck: random.Random) -> bytes:
    """Return the part with the value of an attribute set to an odd one, or to that of another."""
    found = list(_ATTRIBUTE.finditer(xml))
    if not found:
        return xml
    place = luck.choice(found)
    value = luck.choice((*_ODD_WORDS, *(luck.choice(found)[1] for _ in _ODD_WORDS)))
    return xml[: place.start(1)] + value + xml[place.end(1) :]


def tag_changed(xml: bytes, luck: random.Random) -> bytes:
    """Return the part with one tag gone, doubled or in another's place."""
    found = list(_TAG.finditer(xml))
    if not found:
        return xml
    place, other = luck.choices(found, k=2)
    return xml[: place.start()] + luck.choice((b"", place[0] * 2, other[0])) + xml[place.end() :]


def element_repeated(xml: bytes, luck: random.Random) -> bytes:
    """Return the part with one element gone, repeated many times, or within itself many times."""
    found = list(_TAG.finditer(xml))
    if not found:
        return xml
    tag = luck.choice(found)
    name = re.split(rb"[\s/>]", tag[0][1:])[0]
    closing = b"</" + name + b">"
    end = tag.end() if tag[0].endswith(b"/>") else xml.find(closing, tag.end()) + len(closing)
    if end < tag.end():
        return xml
    element, times = xml[tag.start() : end], luck.randint(2, _MOST_COPIES)
    nested = tag[0] * times + xml[tag.end() : end] + closing * (times - 1)
    return xml[: tag.start()] + luck.choice((b"", element * times, nested)) + xml[end:]


def token_changed(content: bytes, luck: random.Random) -> bytes:
    """Return a PDF with tokens of its objects set to odd ones, or to others, at the same places where they fit."""
    found = list(_TOKEN.finditer(content))
    for _ in range(luck.randint(1, 4)):
        place = luck.choice(found)
        token = luck.choice((*_ODD_TOKENS, *(luck.choice(found)[0] for _ in _ODD_TOKENS)))
        padded = token.ljust(len(place[0]))
        content = content[: place.start()] + padded + content[place.end() :]
        found = found if len(padded) == len(place[0]) else list(_TOKEN.finditer(content))
    return content


def object_moved(content: bytes, luck: random.Random) -> bytes:
    """Return a PDF of which one object is gone, doubled, or has another's number."""
    found = [place.start() for place in re.finditer(rb"(?<![\d])\d+ 0 obj\b", content)]
    if not found:
        return content
    start = luck.choice(found)
    end = content.find(b"endobj", start) + len(b"endobj\n")
    body = content[start:end]
    other = content[luck.choice(found) :].split(b" ", 1)[0]
    renamed = other + body[body.find(b" ") :]
    return content[:start] + luck.choice((b"", body + body, renamed)) + content[end:]


_OF_XML: tuple[Change, ...] = (attribute_changed, tag_changed, element_repeated)
_OF_ZIPS: tuple[Change, ...] = (part_edited, part_edited, part_edited, part_edited, part_moved)
_OF_PDFS: tuple[Change, ...] = (token_changed, token_changed, token_changed, token_changed, object_moved)
_WITHIN: dict[str, tuple[Change, ...]] = {".docx": _OF_ZIPS, ".xlsx": _OF_ZIPS, ".pdf": _OF_PDFS}
"""What is edited within each kind of file."""
