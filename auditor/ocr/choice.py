"""Reading a page's lines in the language, and so with the engine, that suits them.

The person's languages decide; without them, what the lines themselves show.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor.ocr.languages import EMBEDDED, SCRIPTS, looks_vietnamese
from auditor.ocr.reading import Reading, mean_confidence

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from auditor.ocr.pixels import Pixels
    from auditor.ocr.reader import Reader

WEAK = 0.85
"""Below this mean confidence the embedded models probably look at letters they do not know.

Other scripts give them 0.6 to 0.82, Latin script and Chinese 0.95 and more (measured).
"""
_CERTAIN = 0.9
_SAMPLE = 12


def read_strips(strips: Sequence[Pixels], reader: Reader, script: Callable[[], str]) -> tuple[list[Reading], str]:
    """Return one reading per line, and the code of the language they were read in (empty: Latin, not told).

    Args:
        strips: the page's lines, at least one.
        reader: the engines and the person's languages.
        script: returns the page's script by the shapes of its letters; called only where the lines are read weakly.
    """
    places = range(0, len(strips), max(1, len(strips) // _SAMPLE))
    language, sampled = _chosen([strips[place] for place in places], reader, script)
    readings = dict(zip(places, sampled, strict=True))
    rest = [place for place in range(len(strips)) if place not in readings]
    readings.update(zip(rest, reader.recognise([strips[place] for place in rest], language), strict=True))
    return _second_look(strips, [readings[place] for place in range(len(strips))], reader, language), language


def needs_marks(readings: Sequence[Reading]) -> bool:
    """Return whether the lines are Vietnamese that was read without its tone marks."""
    return looks_vietnamese(reading.text for reading in readings)


def _chosen(sample: Sequence[Pixels], reader: Reader, script: Callable[[], str]) -> tuple[str, list[Reading]]:
    """Return the language in which the sample is read best, and how it reads."""
    known = [language for language in reader.languages if reader.engine(language)]
    first = known[0] if len(known) == 1 else next((each for each in known if each in EMBEDDED), "")
    base = reader.recognise(sample, first)
    if len(known) == 1:
        return first, base
    spare = reader.spare()
    if "vi" in spare and needs_marks(base):
        return "vi", reader.recognise(sample, "vi")
    if mean_confidence(base) >= WEAK:
        return first, base
    tries = {first: base}
    for language in known or _likely(spare, script()):
        tries.setdefault(language, reader.recognise(sample, language))
        if mean_confidence(tries[language]) >= _CERTAIN:
            break
    best = max(tries, key=lambda each: mean_confidence(tries[each]))
    return best, tries[best]


def _likely(spare: Sequence[str], script: str) -> Sequence[str]:
    """Return the languages of the script seen; all where that is Latin, which was just read and did not fit."""
    named = () if script == "Latin" else SCRIPTS.get(script, ())
    return [language for language in named if language in spare] or spare


def _second_look(strips: Sequence[Pixels], readings: list[Reading], reader: Reader, language: str) -> list[Reading]:
    """Return the readings, the weak ones replaced where another of the page's engines reads the line better.

    Forms in two languages carry lines of both, so the engine that suits most lines need not suit all. What is read
    weakly again is left: letters that an engine does not know get a middling confidence.
    """
    others = {other for other in (*reader.languages, "") if reader.engine(other) not in {None, reader.engine(language)}}
    weak = [place for place, reading in enumerate(readings) if reading.confidence < WEAK]
    for other in sorted(others) if weak else ():
        again = reader.recognise([strips[place] for place in weak], other)
        for place, reading in zip(weak, again, strict=True):
            if reading.confidence > max(WEAK, readings[place].confidence):
                readings[place] = reading
    return readings
