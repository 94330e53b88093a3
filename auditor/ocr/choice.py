"""The choice of language for a page, and so of the engine: by the person's setting, or by what the lines themselves show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor.ocr.languages import EMBEDDED, SCRIPTS, looks_vietnamese
from auditor.ocr.reading import mean_confidence

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from auditor.ocr.pixels import Pixels
    from auditor.ocr.reader import Reader
    from auditor.ocr.reading import Reading

WEAK = 0.85
"""Below this mean confidence the embedded models probably look at letters they do not know (other scripts: 0.6 to 0.82)."""
_SAMPLE = 12


def choose(strips: Sequence[Pixels], reader: Reader, script: Callable[[], str]) -> str:
    """Return the code of the language in which a sample of the page's lines is read best; empty: Latin, not told.

    Args:
        strips: the page's lines.
        reader: the engines and the person's languages.
        script: returns the page's script by the shapes of its letters; called only where the lines are read weakly.
    """
    known = [language for language in reader.languages if reader.engine(language)]
    if len(known) == 1:
        return known[0]
    sample = strips[:: max(1, len(strips) // _SAMPLE)]
    first = next((language for language in known if language in EMBEDDED), "")
    base = reader.recognise(sample, first)
    if needs_marks(base) and reader.engine("vi") and (not known or "vi" in known):
        return "vi"
    if mean_confidence(base) >= WEAK:
        return first
    rivals = known or [language for language in SCRIPTS.get(script(), ()) if reader.engine(language)]
    scores = {language: mean_confidence(reader.recognise(sample, language)) for language in rivals if language != first}
    return max({first: mean_confidence(base), **scores}.items(), key=lambda each: each[1])[0]


def needs_marks(readings: Sequence[Reading]) -> bool:
    """Return whether the lines are Vietnamese that was read without its tone marks."""
    return looks_vietnamese(reading.text for reading in readings)


def second_look(strips: Sequence[Pixels], readings: list[Reading], reader: Reader, language: str) -> list[Reading]:
    """Return the readings, the weak ones replaced where another of the page's engines reads the line better.

    Forms in two languages carry lines of both, so the engine that suits most lines need not suit all.
    """
    others = {other for other in (*reader.languages, "") if reader.engine(other) not in (None, reader.engine(language))}
    weak = [place for place, reading in enumerate(readings) if reading.confidence < WEAK]
    for other in sorted(others) if weak else ():
        again = reader.recognise([strips[place] for place in weak], other)
        for place, reading in zip(weak, again, strict=True):
            readings[place] = max(readings[place], reading, key=lambda each: each.confidence)
    return readings
