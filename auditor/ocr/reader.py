"""The reader: which engines are here, what they read, and what is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor.ocr.embedded import Embedded
from auditor.ocr.languages import EMBEDDED, TESSDATA
from auditor.ocr.tesseract import Tesseract, tessdata_folder

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from auditor.ocr.pixels import Pixels
    from auditor.ocr.reading import Engine, Reading


class Reader:
    """The engines of one worker process, and the person's settings. Not to be shared between threads.

    Attributes:
        languages: codes of the languages the person named, likeliest first; empty: told from each page.
        fast: whether tesseract alone reads, at its own speed.
        embedded: the models that come with the program.
        tesseract: tesseract with the tessdata found.
        engines: all of them by name, the preferred first.
    """

    def __init__(self, languages: Sequence[str] = (), *, fast: bool = False, tessdata: Path | None = None) -> None:
        """Look for tessdata in the folder named, or where the system keeps it; load nothing yet."""
        self.languages = tuple(languages)
        self.embedded = Embedded()
        self.tesseract = Tesseract(tessdata_folder(tessdata))
        self.fast = fast and self.tesseract.reads(self.languages[0] if self.languages else "")
        self.engines: dict[str, Engine] = {"embedded": self.embedded, "tesseract": self.tesseract}

    def engine(self, language: str) -> Engine | None:
        """Return the engine that reads this language here, the embedded one first; None when none does."""
        return next((engine for engine in self.engines.values() if engine.reads(language)), None)

    def spare(self) -> tuple[str, ...]:
        """Return the languages read here that the embedded models do not know: the person's, or else all."""
        asked = self.languages or self.tesseract.languages()
        return tuple(language for language in asked if language not in EMBEDDED and self.engine(language))

    def recognise(self, strips: Sequence[Pixels], language: str) -> list[Reading]:
        """Return one reading per strip; LookupError when no engine reads the language here."""
        engine = self.engine(language)
        if engine is None:
            message = f"no engine reads the language {language!r}"
            raise LookupError(message)
        return engine.recognise(strips, language)

    def advice(self) -> tuple[str, ...]:
        """Return what is missing for the person's languages and how to get it, one sentence each; empty: nothing."""
        sentences = []
        if not self.embedded.installed():
            sentences.append("The embedded text recognition is missing: install the packages rapidocr and onnxruntime.")
        if not self.tesseract.installed():
            sentences.append("Tesseract is missing: install the package tesserocr.")
        for language in self.languages:
            if self.engine(language) is None:
                sentences.append(_how_to_get(language))
        if not self.tesseract.has("osd"):
            sentences.append(
                "Pages that lie on their side are told less surely without tesseract's `osd` data: "
                "on Debian or Ubuntu, apt-get install tesseract-ocr-osd."
            )
        return tuple(sentences)


def _how_to_get(language: str) -> str:
    name = TESSDATA.get(language)
    if name is None:
        return f"Text recognition knows no language with the code {language}."
    package = f"tesseract-ocr-{name.lower().replace('_', '-')}"
    return (
        f"Reading the language {language} needs tesseract's data file {name}.traineddata: on Debian or Ubuntu, "
        f"apt-get install {package}; elsewhere, put the file into a folder and name that folder."
    )
