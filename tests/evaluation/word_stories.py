"""The paragraphs and fields of a Word file, read from its XML without the loader."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from lxml import etree

from auditor.marking.alignment import raw_span
from auditor.values.location import DocxLocation, Location
from tests.evaluation.touched import Touched

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STRICT = "{http://purl.oclc.org/ooxml/wordprocessingml/main}"
_STORIES = re.compile(r"word/(document|header\d*|footer\d*|footnotes|endnotes)\.xml")
_SIGNS = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011", "softHyphen": "\u00ad"}
_NUMBER = re.compile(r"\W*(?:\d{1,3}[a-z]?|[^\W\d_]?)\W*")
"""What may stand alone in the row of a question: its number or letter, a blank, a box."""
_Path = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph: where it stands, its own letters before and after tracked changes, and its row's place."""

    part: str
    path: _Path
    original: str
    final: str
    row: _Path
    added: bool


def paragraphs_of(content: bytes) -> dict[str, list[Paragraph]]:
    """Return the paragraphs of each story, without the second drawing of a text box that older programs read."""
    return {part: list(_paragraphs(part, root)) for part, root in _stories(content)}


def _stories(content: bytes) -> Iterator[tuple[str, etree._Element]]:
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        for name in sorted(package.namelist()):
            if _STORIES.fullmatch(name):
                yield name, etree.fromstring(package.read(name))


def _paragraphs(part: str, root: etree._Element) -> Iterator[Paragraph]:
    for element in root.iter(f"{_W}p", f"{_STRICT}p"):
        above = list(element.iterancestors())
        if any(_local(each) == "Fallback" for each in above):
            continue
        row = next((each for each in above if _local(each) == "tr"), None)
        mark = element.find(f"{_W}pPr/{_W}rPr/{_W}ins")
        original, final = _letters(element, "ins", "moveTo"), _letters(element, "del", "moveFrom")
        yield Paragraph(part, _path(element), original, final, () if row is None else _path(row), mark is not None)


def _letters(paragraph: etree._Element, *hidden: str) -> str:
    """Return a paragraph's own letters, those within some tracked changes and those of text boxes left out."""
    signs = []
    for leaf in paragraph.iter():
        within = _between(leaf, paragraph)
        if "p" not in within and not any(name in within for name in hidden):
            signs.append(_sign(leaf))
    return "".join(signs)


def _sign(leaf: etree._Element) -> str:
    name = _local(leaf)
    if name in ("t", "delText"):
        return leaf.text or ""
    if name == "sym":
        return chr(int(leaf.get(f"{_W}char") or leaf.get(f"{_STRICT}char") or "20", 16))
    return _SIGNS.get(name, "") if _local(leaf.getparent()) == "r" else ""


def _between(leaf: etree._Element, paragraph: etree._Element) -> list[str]:
    """Return the names of what stands between a leaf and a paragraph that holds it."""
    names: list[str] = []
    for parent in leaf.iterancestors():
        if parent is paragraph:
            return names
        names.append(_local(parent))
    return names


def _path(element: etree._Element) -> _Path:
    steps = []
    for each in (element, *element.iterancestors()):
        parent = each.getparent()
        if parent is not None:
            steps.append(parent.index(each))
    return tuple(reversed(steps))


def _local(element: etree._Element) -> str:
    return str(element.tag).rsplit("}", 1)[-1]


def marked_verdict(before: bytes, after: bytes) -> str:
    """Return `same` where a marked copy with its changes taken back has each paragraph as it was, else how many not."""
    old, new = paragraphs_of(before), paragraphs_of(after)
    differing = sum(
        [p.original for p in old[part]] != [p.original for p in new.get(part, ()) if not p.added] for part in old
    )
    return "same" if not differing else f"{differing} stories differ"


def revised_verdict(before: bytes, after: bytes, touched: dict[Location, Touched]) -> str:
    """Return `same` where all paragraphs stand in their order to the character but for what changes touch.

    What is taken from a paragraph are the words that its change touches, what is new in it the words of a wording; a
    paragraph is gone only where nothing of it was to stay.
    """
    old, new = paragraphs_of(before), paragraphs_of(after)
    differing = sum(_misfits(paragraphs, [p.final for p in new[part]], touched) for part, paragraphs in old.items())
    return "same" if not differing else f"{differing} differ"


def _misfits(old: Sequence[Paragraph], new: Sequence[str], touched: dict[Location, Touched]) -> int:
    """Return how many paragraphs of a story do not become what stands in the copy, going along both."""
    held = {place.path: each for place, each in touched.items()
            if isinstance(place, DocxLocation) and old and place.part == old[0].part}  # fmt: skip
    rows = {paragraph.row for paragraph in old if paragraph.row and _change_of(paragraph, held)}
    places, misfits = {0}, 0
    for paragraph in old:
        change = _change_of(paragraph, held)
        fits = {at + 1 for at in places if at < len(new) and _fits(paragraph.original, new[at], change)}
        if _may_go(paragraph, change, rows):
            fits |= places
        if not fits:
            misfits += 1
            fits = places | {at + 1 for at in places}
        places = fits
    return misfits + (len(new) not in places)


def _change_of(paragraph: Paragraph, held: dict[_Path, Touched]) -> Touched | None:
    """Return what is changed of a paragraph, or of the control that it stands in or that stands in it."""
    if paragraph.path in held:
        return held[paragraph.path]
    around = (
        each for path, each in held.items() if _is_within(path, paragraph.path) or _is_within(paragraph.path, path)
    )
    return next(around, None)


def _is_within(outer: _Path, inner: _Path) -> bool:
    return inner[: len(outer)] == outer


def _fits(before: str, after: str, change: Touched | None) -> bool:
    if change is None or before == after:
        return before == after
    spans = [raw_span(before, change.block.text, start, end) if start < end else None for start, end in change.kept]
    found = re.fullmatch(change.pattern(before[span[0] : span[1]] if span else "" for span in spans), after, re.DOTALL)
    return found is not None and all(_is_said(group, change) for group in found.groups())


def _is_said(words: str, change: Touched) -> bool:
    """Whether words that stand between those that stay were there before or belong to a wording."""
    known = " ".join((change.text, *change.wordings)).split()
    return all(any(word in other for other in known) for word in re.findall(r"\w+", words))


def _may_go(paragraph: Paragraph, change: Touched | None, rows: set[_Path]) -> bool:
    if not paragraph.original.strip():
        return True
    if change is not None:
        return not any(re.search(r"\w", change.block.text[start:end].replace("_", "")) for start, end in change.kept)
    return paragraph.row in rows and _NUMBER.fullmatch(paragraph.original) is not None


def fields_verdict(before: bytes, after: bytes) -> str:
    """Return `same`, with how many fields went, where all that are left are as they were and in their order."""
    old, new = list(_fields(before)), list(_fields(after))
    rest = iter(old)
    strange = sum(each not in rest for each in new)
    return f"same ({len(old) - len(new)} gone)" if not strange else f"{strange} differ"


def _fields(content: bytes) -> Iterator[bytes]:
    """Yield content controls by their properties, legacy fields by theirs (name, default, entries, value), codes."""
    for _, root in _stories(content):
        for element in root.iter():
            if _local(element) in ("sdtPr", "ffData"):
                yield etree.tostring(element, method="c14n", with_tail=False)
            elif _local(element) in ("instrText", "delInstrText") and (element.text or "").strip():
                yield (element.text or "").strip().encode()
