"""Plain text that is a table: CSV and TSV."""

from __future__ import annotations

import codecs
import csv
from collections import Counter

_SAMPLE = 65_536  # bytes looked at
_LINES = 200  # records looked at
_FEWEST_RECORDS = 2
_FEWEST_COLUMNS = 2
_SAME_WIDTH = 0.8  # share of the records that must be equally wide
_DELIMITERS: dict[str, str] = {"\t": "tsv", ",": "csv", ";": "csv", "|": "csv"}
_MARKS: dict[bytes, str] = {
    codecs.BOM_UTF8: "utf-8-sig",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}
_LAYOUT = frozenset("\t\n\r\f\x1a")


def table_kind(content: bytes) -> str | None:
    """Return `csv` or `tsv` where the bytes are text whose lines one delimiter cuts into equally many cells.

    None for binary files, prose, and text of a single line.
    """
    text = _decoded(content)
    if text is None:
        return None
    lines = [line for line in text.splitlines() if line.strip()][:_LINES]
    widths = {delimiter: _width(lines, delimiter) for delimiter in _DELIMITERS}
    best = max(widths, key=lambda delimiter: widths[delimiter])
    return _DELIMITERS[best] if widths[best] >= _FEWEST_COLUMNS else None


def _decoded(content: bytes) -> str | None:
    """Return the sample as text, or None where it holds control characters, which text does not.

    Where it is not UTF-8, Latin-1 stands in: for counting delimiters the letters need not be right.
    """
    sample = content[:_SAMPLE]
    encoding = next((name for mark, name in _MARKS.items() if sample.startswith(mark)), "utf-8")
    try:
        text = codecs.getincrementaldecoder(encoding)().decode(sample)
    except UnicodeDecodeError:
        text = sample.decode("latin-1")
    if len(content) > _SAMPLE:
        text = text[: text.rfind("\n") + 1]
    return None if any(character < " " and character not in _LAYOUT for character in text) else text


def _width(lines: list[str], delimiter: str) -> int:
    """Return how many cells most records have, or 0 where too few records agree."""
    try:
        records = [record for record in csv.reader(lines, delimiter=delimiter) if record]
    except csv.Error:
        return 0
    if len(records) < _FEWEST_RECORDS:
        return 0
    width, agreeing = Counter(map(len, records)).most_common(1)[0]
    return width if agreeing >= _SAME_WIDTH * len(records) else 0
