"""Which languages text recognition can read on this computer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Readable:
    """A language, and whether it can be read.

    Attributes:
        code: its code.
        ready: whether something here reads it.
        data: the name of tesseract's data file that reads it, with its ending.
        package: the package of Debian and Ubuntu that holds that file.
    """

    code: str
    ready: bool
    data: str
    package: str


def readable_languages(tessdata: Path | None) -> tuple[Readable, ...]:
    """Return every language that scans are read in. Runs on the background's thread: it brings the engine along.

    Args:
        tessdata: the folder of tesseract's language data, or None: where the system keeps it.
    """
    from auditor.ocr import Reader  # noqa: PLC0415 - see above
    from auditor.ocr.languages import TESSDATA  # noqa: PLC0415 - see above

    reader = Reader(tessdata=tessdata)
    return tuple(
        Readable(code, reader.engine(code) is not None, f"{name}.traineddata", _package(name))
        for code, name in TESSDATA.items()
    )


def _package(name: str) -> str:
    return f"tesseract-ocr-{name.lower().replace('_', '-')}"
