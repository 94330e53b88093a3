"""How long a scanned page takes to be read, and how much is found on it, beside the `tesseract` program.

All three read the same pictures in one run; what they read goes through the same layout, extraction and matching. Time
is the processor's, from a page's picture to its words in their places. Our engines are made ready beforehand; the
program gets ready for each page, as it does for whoever calls it.
"""

from __future__ import annotations

import csv
import importlib.util
import io
import json
import os
import shutil
import statistics
import subprocess
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from figure import Figure
from forms import EVALUATION

from auditor.exporters.json_audit import audit_json
from auditor.layout import blocks_of
from auditor.ocr import Reader, read_page
from auditor.pipeline import Auditor
from auditor.scanning.pictures import DrawnPages, Picture
from auditor.values.box import Box
from auditor.values.document import Document, Page
from auditor.values.ink import PageInk, Word
from auditor.values.options import AuditOptions

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType

    from question_bank import Bank

_FORMS = 6
_PAGES = 2
_DPI = 200
_POINTS = 72 / _DPI
_MOST_FULL, _MOST_FAST, _LEAST_BETTER = 5.0, 1.3, 1.1

Reads = tuple[PageInk, float]
"""What was read of a page, and the processor seconds it took."""


@dataclass(frozen=True, slots=True)
class _Setting:
    """What one way of reading comes to: the median seconds of a page, and the share of the labels that were found."""

    seconds: float
    recall: float


def scan_figures(bank: Bank) -> tuple[Figure, ...]:
    """Return times and recall of both settings against tesseract; nothing where it or the forms are missing."""
    if shutil.which("tesseract") is None or not EVALUATION.exists():
        return ()
    os.environ["OMP_THREAD_LIMIT"] = "1"
    labels, pages = _scans()
    full, fast = Reader(), Reader(fast=True)
    ways: dict[str, Callable[[Picture, int], Reads]] = {
        "tesseract": _by_tesseract,
        "fast": lambda picture, number: _by(fast, picture, number),
        "full": lambda picture, number: _by(full, picture, number),
    }
    for way in ways.values():
        way(pages[0][0], 1)
    auditor = Auditor(bank)
    found = {name: _measured(way, labels, pages, auditor) for name, way in ways.items()}
    return _figures(found, sum(map(len, pages)))


def _figures(found: dict[str, _Setting], pages: int) -> tuple[Figure, ...]:
    other = found["tesseract"]
    told = "; ".join(f"{name} {each.seconds:.2f} s a page, recall {each.recall:.2f}" for name, each in found.items())
    better = found["full"].recall / max(other.recall, 0.01)
    return (
        Figure("reading scans in full, against tesseract", found["full"].seconds / other.seconds, "x", _MOST_FULL,
               detail=f"{pages} pages: {told}"),
        Figure("reading scans fast, against tesseract", found["fast"].seconds / other.seconds, "x", _MOST_FAST),
        Figure("recall in full, against tesseract", better, "x", least=_LEAST_BETTER),
        Figure("recall fast, against tesseract", found["fast"].recall / max(other.recall, 0.01), "x", least=1.0),
    )  # fmt: skip


def _scans() -> tuple[list[dict[str, Any]], list[list[Picture]]]:
    """Return the labels of some forms in English, and the pictures of their first pages as a scanner gives them."""
    labels = [json.loads(path.read_text("utf-8")) for path in sorted((EVALUATION / "labels").rglob("*.json"))]
    wanted = [label for label in labels if label["file"].startswith("forms/pdf/") and label["language"] == ["en"]]
    wanted = [label for label in wanted if any((item.get("page") or 0) <= _PAGES for item in label["items"])]
    wanted.sort(key=lambda label: -sum((item.get("page") or 0) <= _PAGES for item in label["items"]))
    chosen = wanted[:_FORMS]
    return chosen, [_pictures(EVALUATION / label["file"]) for label in chosen]


def _pictures(form: Path) -> list[Picture]:
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / form.name
        count = _module("make_scans").scan(form, target, _DPI, _PAGES, False)
        drawn = DrawnPages(target.read_bytes(), None)
        try:
            return [drawn.page(number) for number in range(1, count + 1)]
        finally:
            drawn.close()


def _module(name: str) -> ModuleType:
    """Return a script of the evaluation folder as a module."""
    spec = importlib.util.spec_from_file_location(name, EVALUATION / f"{name}.py")
    if spec is None or spec.loader is None:
        raise LookupError(name)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _measured(
    way: Callable[[Picture, int], Reads], labels: list[dict[str, Any]], forms: list[list[Picture]], auditor: Auditor
) -> _Setting:
    score = _module("score").score_form
    seconds: list[float] = []
    found = wanted = 0
    for label, pictures in zip(labels, forms, strict=True):
        reads = [way(picture, number) for number, picture in enumerate(pictures, start=1)]
        seconds += [took for _, took in reads]
        pages = tuple(Page(ink.number, blocks_of(ink)) for ink, _ in reads)
        audit = auditor.audited(Document("pdf", pages), label["file"], "", AuditOptions())
        items = [item for item in label["items"] if (item.get("page") or 0) <= _PAGES]
        hit, missed, _, _ = score(label | {"items": items}, audit_json(audit))
        found, wanted = found + len(hit), wanted + len(hit) + len(missed)
    return _Setting(statistics.median(seconds), found / max(1, wanted))


def _by(reader: Reader, picture: Picture, number: int) -> Reads:
    began = time.process_time()
    read = read_page(picture.image, number, picture.width, picture.height, reader)
    return read.ink, time.process_time() - began


def _by_tesseract(picture: Picture, number: int) -> Reads:
    """Return the page as the tesseract program reads it: words alone, for it tells of no rules and boxes."""
    with tempfile.NamedTemporaryFile(suffix=".png") as file:
        picture.image.save(file.name, dpi=(_DPI, _DPI))
        before = os.times()
        done = subprocess.run(["tesseract", file.name, "stdout", "tsv"], capture_output=True, text=True, check=True)
        after = os.times()
    took = after.children_user + after.children_system - before.children_user - before.children_system
    rows = csv.DictReader(io.StringIO(done.stdout), delimiter="\t", quoting=csv.QUOTE_NONE)
    words = tuple(_word(row) for row in rows if (row["text"] or "").strip())
    return PageInk(number, picture.width, picture.height, words), took


def _word(row: dict[str, str]) -> Word:
    left, top, wide, tall = (float(row[side]) * _POINTS for side in ("left", "top", "width", "height"))
    return Word.placed(row["text"], Box(left, top, left + wide, top + tall), tall, confidence=float(row["conf"]) / 100)
