"""The letters of a PDF with their places, as pdfium gives them, and its controls, as pypdf does."""

from __future__ import annotations

import ctypes
import io
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import pypdf
import pypdfium2
import pypdfium2.raw as pdfium

from auditor.loaders.pdf.frame import frame_of
from auditor.values.block import BLANK, EMPTY_BOX, TICKED_BOX
from auditor.values.box import Box, around
from auditor.values.change import Change
from auditor.values.document import Document
from auditor.values.location import Location, PageLocation
from tests.evaluation.touched import Touched, by_page

_OFF = 0.5
"""Points: how far a letter may have moved, as the numbers of a file are rounded."""
_EDGE = 1.5
"""Points: how far a letter may reach out of the box of its block."""
_BESIDE = 220.0
_LINE = 16.0
"""Points: how far beside and beneath a question and its controls the captions of its choices may stand."""
_MARK = re.compile(f"{BLANK}|[{EMPTY_BOX}{TICKED_BOX}]")


class Letter(NamedTuple):
    """A letter and where on the page as seen it starts, in points."""

    sign: str
    x: float
    y: float


def letters_of(content: bytes) -> list[list[Letter]]:
    """Return the letters of each page that are more than white space, in the order of the page's text."""
    with pypdfium2.PdfDocument(content) as document:
        return [list(_letters(page)) for page in document]


def _letters(page: pypdfium2.PdfPage) -> Iterator[Letter]:
    frame, text = frame_of(page), page.get_textpage()
    x, y = ctypes.c_double(), ctypes.c_double()
    for index in range(text.count_chars()):
        sign = chr(pdfium.FPDFText_GetUnicode(text, index))
        if sign.isspace() or sign == "\0" or pdfium.FPDFText_IsGenerated(text, index) == 1:
            continue
        if pdfium.FPDFText_GetCharOrigin(text, index, x, y):
            box = frame.box(x.value, y.value, x.value, y.value)
            yield Letter(sign, box.left, box.top)


def missing(before: Sequence[Letter], after: Sequence[Letter]) -> list[Letter]:
    """Return the letters that do not stand where they stood."""
    there: defaultdict[tuple[str, int, int], list[Letter]] = defaultdict(list)
    for letter in after:
        there[letter.sign, round(letter.x), round(letter.y)].append(letter)
    return [letter for letter in before if not _taken(letter, there)]


def _taken(letter: Letter, there: dict[tuple[str, int, int], list[Letter]]) -> bool:
    for across in (0, -1, 1):
        for down in (0, -1, 1):
            held = there.get((letter.sign, round(letter.x) + across, round(letter.y) + down), [])
            for other in held:
                if abs(other.x - letter.x) <= _OFF and abs(other.y - letter.y) <= _OFF:
                    held.remove(other)
                    return True
    return False


def letters_verdict(before: bytes, after: bytes, document: Document, touched: dict[Location, Touched]) -> str:
    """Return `same`, or how many letters are not where they were (-) or are new (+) that no change accounts for.

    A letter that is gone has to stand in a block that a change takes words from, and to be a letter of these words; a
    letter that is new has to be one of a wording. What letters were read as tells nothing of a page that was read from
    its picture: there their places and their number count.
    """
    changed = by_page(touched)
    lost = added = 0
    recognised = {page.number for page in document.pages if page.recognised}
    for number, (old, new) in enumerate(zip(letters_of(before), letters_of(after), strict=True), 1):
        gone, fresh = missing(old, new), missing(new, old)
        here = changed.get(number, [])
        others = [place.box for place in _places(document, number) if place not in touched]
        outside = [letter for letter in gone if not any(_is_in(letter, held, others) for held in here)]
        said, written = _spelt(held.text for held in here), _spelt(w for held in here for w in held.wordings)
        inside = _spelt(letter.sign for letter in gone if letter not in outside)
        excess = (inside - said).total() if number not in recognised else max(0, inside.total() - said.total())
        lost += len(outside) + excess
        added += (_spelt(letter.sign for letter in fresh) - written).total()
    return "same" if not lost and not added else f"-{lost} +{added}"


def _places(document: Document, number: int) -> Iterator[PageLocation]:
    for page in document.pages:
        yield from (b.location for b in page.blocks if page.number == number and isinstance(b.location, PageLocation))


def _is_in(letter: Letter, held: Touched, others: Sequence[Box]) -> bool:
    """Whether a letter stands where something goes: in the block's words, its controls, or the captions beside these.

    A block's place is that of its words; the captions and blanks that go with them stand beside or beneath, where no
    other block does.
    """
    place = held.block.location
    own = [place.box] if isinstance(place, PageLocation) else []
    own += [field.location.box for field in held.block.fields if isinstance(field.location, PageLocation)]
    if any(_holds(box, letter, _EDGE, _EDGE) for box in own):
        return True
    beside = bool(_MARK.search(held.text)) and _holds(around(own), letter, _BESIDE, _LINE)
    return beside and not any(_holds(box, letter, 0, 0) for box in others)


def _holds(box: Box, letter: Letter, across: float, down: float) -> bool:
    inside = box.left - across <= letter.x <= box.right + across
    return inside and box.top - down <= letter.y <= box.bottom + down


def _spelt(texts: Iterator[str]) -> Counter[str]:
    """Return the letters and digits of texts, whatever their case and make."""
    whole = unicodedata.normalize("NFKC", "".join(texts)).casefold()
    return Counter(sign for sign in unicodedata.normalize("NFKD", whole) if sign.isalnum())


Controls = list[tuple[str, object, object, tuple[float, ...]]]


def controls(content: bytes) -> Controls:
    """Return a PDF's controls in the order in which Tab goes through them: name, value, flags and rectangle of each."""
    found: Controls = []
    for page in pypdf.PdfReader(io.BytesIO(content)).pages:
        for annotation in page.annotations or ():
            widget = annotation.get_object()
            if widget.get("/Subtype") == "/Widget":
                rectangle = tuple(float(side) for side in widget["/Rect"])
                found.append(
                    (_full_name(widget), _said(_inherited(widget, "/V")), _inherited(widget, "/Ff"), rectangle)
                )
    return found


def _said(value: object) -> str:
    """Return a field's value; of a signature, whose parts are objects of their own, the names of these."""
    return " ".join(sorted(value)) if isinstance(value, dict) else str(value)


def _full_name(widget: pypdf.generic.DictionaryObject) -> str:
    """Return a field's name with those of the fields it belongs to (ISO 32000-1, 12.7.3.2)."""
    return ".".join(reversed([str(node["/T"]) for node in _line(widget) if "/T" in node]))


def _inherited(widget: pypdf.generic.DictionaryObject, key: str) -> object:
    """Return a field's entry, or that of the nearest parent that has it (ISO 32000-1, 12.7.3)."""
    held = next((node[key] for node in _line(widget) if key in node), None)
    return held.get_object() if isinstance(held, pypdf.generic.IndirectObject) else held


def _line(widget: pypdf.generic.DictionaryObject) -> Iterator[pypdf.generic.DictionaryObject]:
    node: pypdf.generic.DictionaryObject | None = widget
    for _ in range(20):
        if node is None:
            return
        yield node
        parent = node.get("/Parent")
        node = parent.get_object() if parent is not None else None


def controls_verdict(before: bytes, after: bytes, changes: Sequence[Change]) -> str:
    """Return `same`, with how many controls went with their questions, or how many differ.

    Those that are left have their names, values, flags, places and turns; those that are gone belonged to a question
    that was removed or replaced; a question that was made optional may have lost the flag that makes it required.
    """
    asked = [c for c in changes if c.deed in ("remove", "replace")]
    may_go = {name for change in asked for name in _names(change)}
    loosened = {name for change in changes if change.makes_optional for name in _names(change)}
    rest = iter(controls(after))
    next_one = next(rest, None)
    gone = strange = 0
    for name, value, flags, box in controls(before):
        if next_one is not None and _same((name, value, flags, box), next_one, any_flags=name in loosened):
            next_one = next(rest, None)
        elif name in may_go:
            gone += 1
        else:
            strange += 1
    left = (next_one is not None) + sum(1 for _ in rest)
    return f"same ({gone} gone)" if not strange + left else f"{strange + left} differ ({gone} gone)"


def _names(change: Change) -> Iterator[str]:
    question = change.finding.question
    for place in (*question.controls, question.location):
        if isinstance(place, PageLocation) and place.field is not None:
            yield place.field


def _same(one: tuple[object, ...], other: tuple[object, ...], *, any_flags: bool) -> bool:
    return one[:2] == other[:2] and one[3] == other[3] and (any_flags or one[2] == other[2])
