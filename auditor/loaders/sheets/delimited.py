"""CSV and TSV: how the letters are stored and what parts the columns is found out, never asked."""

from __future__ import annotations

import csv
import io
from pathlib import PurePath
from typing import TYPE_CHECKING

import charset_normalizer

from auditor import errors
from auditor.limits import MAX_CELLS, MAX_ENTRY_CHARACTERS, MAX_TEXT_BYTES
from auditor.loaders.sheets.marks import tidy
from auditor.loaders.sheets.sheet import Cell, Place, Sheet
from auditor.values.notice import Notice

if TYPE_CHECKING:
    from collections.abc import Iterator

    from auditor.loaders.request import Request

BYTE_ORDER_MARKS: dict[bytes, str] = {
    b"\xef\xbb\xbf": "utf-8-sig",
    b"\xff\xfe\x00\x00": "utf-32",
    b"\x00\x00\xfe\xff": "utf-32",
    b"\xff\xfe": "utf-16",
    b"\xfe\xff": "utf-16",
}
"""The marks a text may begin with, the longer before the shorter that begins alike, and what they say."""

_DELIMITERS = ",;\t|"
_SAMPLE_ROWS = 50
_SAMPLE = 100_000
_NUMBER = frozenset("0123456789.,-+%$€£ /:")


def read(request: Request) -> tuple[tuple[Sheet, ...], tuple[Notice, ...]]:
    """Return the file as one sheet named after it, and a notice where the encoding had to be guessed.

    Raises:
        DamagedFile: the bytes are no text.
    """
    text, guessed = decoded(_head(request.content))
    delimiter = "\t" if request.kind == "tsv" else delimiter_of(text)
    cells, cut = _cells(text, delimiter)
    sheet = Sheet(PurePath(request.name).stem, cells, cut=cut)
    return (sheet,), (Notice("encoding_guessed"),) if guessed else ()


def _head(content: bytes) -> bytes:
    """Return as much of the file as is read, up to the end of a line where there is one."""
    if len(content) <= MAX_TEXT_BYTES:
        return content
    return content[: content.rfind(b"\n", 0, MAX_TEXT_BYTES) + 1 or MAX_TEXT_BYTES]


def decoded(content: bytes) -> tuple[str, bool]:
    """Return the text, and whether its encoding was guessed: neither a byte order mark nor UTF-8 said it."""
    for mark, encoding in BYTE_ORDER_MARKS.items():
        if content.startswith(mark):
            return content.decode(encoding, errors="replace"), False
    try:
        return content.decode("utf-8"), False
    except UnicodeDecodeError:
        best = charset_normalizer.from_bytes(content[:_SAMPLE]).best()
    if best is None:
        raise errors.DamagedFile
    return content.decode(best.encoding, errors="replace"), True


def delimiter_of(text: str) -> str:
    """Return the character that parts the first rows most evenly, a comma where none does."""
    sample = text[:_SAMPLE]

    def evenness(delimiter: str) -> tuple[float, int]:
        widths = [len(row) for _, row in zip(range(_SAMPLE_ROWS), _rows(sample, delimiter), strict=False) if row]
        common = max(set(widths), key=widths.count, default=1)
        return (widths.count(common) / len(widths) if common > 1 else 0.0, common)

    return max(_DELIMITERS, key=evenness)


def _rows(text: str, delimiter: str) -> Iterator[list[str]]:
    csv.field_size_limit(MAX_ENTRY_CHARACTERS)
    return csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, skipinitialspace=True)


def _cells(text: str, delimiter: str) -> tuple[dict[Place, Cell], bool]:
    """Return the filled cells, and whether the limit cut them short."""
    cells: dict[Place, Cell] = {}
    seen = 0
    try:
        for number, row in enumerate(_rows(text, delimiter)):
            seen += len(row)
            if seen > MAX_CELLS:
                return cells, True
            for column, entry in enumerate(row):
                if words := tidy(entry):
                    cells[number, column] = Cell(words, value=_NUMBER.issuperset(words))
    except csv.Error:
        return cells, True
    return cells, False
