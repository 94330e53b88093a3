"""An update at the end of a PDF: the original's bytes stay as they are (ISO 32000-1, 7.5.6)."""

from __future__ import annotations

import hashlib
import re
import struct
from itertools import groupby
from typing import TYPE_CHECKING

import pikepdf

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_START = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*$")
_SECTION = re.compile(rb"\s*(?:(?P<table>xref)\b|\d+\s+\d+\s+obj\b)")
"""What stands where the last section is said to be: a table or a stream."""
_NEAR_END = 2048
_LAST_OFFSET = 2**32


def with_update(content: bytes, pdf: pikepdf.Pdf, changed: Sequence[pikepdf.Object]) -> bytes | None:
    """Return the file with changed and new objects behind it; None where the file is too damaged to take an update.

    Args:
        content: the file, not encrypted.
        pdf: the same file, opened and changed.
        changed: the objects that are new or not as they were, all indirect.
    """
    start = _START.search(content[-_NEAR_END:])
    if start is None or not content.startswith(b"%PDF-") or len(content) >= _LAST_OFFSET // 2:
        return None
    before = int(start.group(1))
    section = _SECTION.match(content[before : before + 32])
    if section is None:
        return None
    body = bytearray(content)
    body += b"" if content.endswith((b"\n", b"\r")) else b"\n"
    places: dict[int, tuple[int, int]] = {}
    for item in {thing.objgen: thing for thing in changed}.values():
        number, generation = item.objgen
        places[number] = (len(body), generation)
        body += b"%d %d obj\n%s\nendobj\n" % (number, generation, _body(item))
    trailer = _trailer(pdf, content, before)
    trailer.Size = max(int(pdf.trailer.Size), max(places) + 1)
    return bytes(body) + (_table if section["table"] else _stream)(places, trailer, len(body))


def _body(item: pikepdf.Object) -> bytes:
    if not isinstance(item, pikepdf.Stream):
        return item.unparse(resolved=True)
    raw = item.read_raw_bytes()
    head = pikepdf.Dictionary(dict(item.stream_dict.items()))
    head.Length = len(raw)
    return head.unparse(resolved=True) + b"\nstream\n" + raw + b"\nendstream"


def _trailer(pdf: pikepdf.Pdf, content: bytes, before: int) -> pikepdf.Dictionary:
    trailer = pikepdf.Dictionary(Root=pdf.trailer.Root, Prev=before)
    if "/Info" in pdf.trailer and pdf.trailer.Info.is_indirect:
        trailer.Info = pdf.trailer.Info
    fresh = hashlib.sha256(content).digest()[:16]
    known = pdf.trailer.get("/ID")
    first = bytes(known[0]) if known is not None and len(known) else fresh
    trailer.ID = pikepdf.Array([pikepdf.String(first), pikepdf.String(fresh)])
    return trailer


def _table(places: Mapping[int, tuple[int, int]], trailer: pikepdf.Dictionary, at: int) -> bytes:
    lines = [b"xref\n"]
    for run in _runs(places):
        lines.append(b"%d %d\n" % (run[0], len(run)))
        lines += [b"%010d %05d n\r\n" % places[number] for number in run]
    return b"".join(lines) + b"trailer\n%s\nstartxref\n%d\n%%%%EOF\n" % (trailer.unparse(resolved=True), at)


def _stream(places: Mapping[int, tuple[int, int]], trailer: pikepdf.Dictionary, at: int) -> bytes:
    """Return the section as a cross-reference stream, which files that have one need (7.5.8)."""
    number = int(trailer.Size)
    trailer.Size = number + 1
    every = {**places, number: (at, 0)}
    runs = _runs(every)
    rows = b"".join(struct.pack(">BIH", 1, *every[number]) for run in runs for number in run)
    trailer.Type = pikepdf.Name.XRef
    trailer.W = pikepdf.Array([1, 4, 2])
    trailer.Index = pikepdf.Array([value for run in runs for value in (run[0], len(run))])
    trailer.Length = len(rows)
    head = trailer.unparse(resolved=True)
    return b"%d 0 obj\n%s\nstream\n%s\nendstream\nendobj\nstartxref\n%d\n%%%%EOF\n" % (number, head, rows, at)


def _runs(places: Mapping[int, tuple[int, int]]) -> list[list[int]]:
    """Return the numbers in runs of neighbours."""
    counted = enumerate(sorted(places))
    return [[number for _, number in run] for _, run in groupby(counted, key=lambda pair: pair[1] - pair[0])]
