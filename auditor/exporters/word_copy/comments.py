"""Comments: a note beside each change, in the file's own part for them."""

from __future__ import annotations

import re
from itertools import count
from typing import TYPE_CHECKING

from lxml import etree

from auditor.exporters.severity_colours import SEVERITY_COLOURS
from auditor.exporters.word_copy.blocks import is_marked, next_block
from auditor.exporters.word_copy.elements import text_element
from auditor.loaders.docx.names import RELATIONSHIP, WORD, w

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lxml.etree import _Element

    from auditor.exporters.word_copy.revisions import Revisions
    from auditor.values.change import Change

_SIZE = "18"
"""Half points: nine points, as Word prints notes in its margin."""
_SPACING = {"before": "0", "after": "40", "line": "240", "lineRule": "auto"}
_INITIAL = re.compile(r"\b\w")


class Comments:
    """The comments of one file."""

    def __init__(self, root: _Element | None, revisions: Revisions) -> None:
        """Take the root of the file's comments, None where it has none yet, and what makes tracked changes."""
        if root is None:
            root = etree.Element(w("comments"), nsmap={"w": WORD[1:-1], "r": RELATIONSHIP[1:-1]})
        self.root = root
        self._used = {each.get(w("id")) for each in root.iter(w("comment"))}
        self._ids = count()
        self._revisions = revisions

    def add(self, change: Change, place: str = "") -> str:
        """Add a change's note, and return its id; `place` names where the question stands if that is elsewhere."""
        colour = SEVERITY_COLOURS[change.finding.severity].line
        return self.say(change.title, (place, *change.comment.split("\n")), colour)

    def say(self, title: str, lines: Iterable[str], colour: str = "") -> str:
        """Add a note of a title, in a colour or in black, and lines, and return its id."""
        id_ = next(str(number) for number in self._ids if str(number) not in self._used)
        comment = etree.SubElement(self.root, w("comment"))
        initials = "".join(_INITIAL.findall(self._revisions.author))[:3].upper()
        told = {"id": id_, "author": self._revisions.author, "date": self._revisions.date, "initials": initials}
        for name, told_of in told.items():
            comment.set(w(name), told_of)
        comment.append(_line(title, {"b": None, **({"color": colour} if colour else {}), "sz": _SIZE}))
        for line in lines:
            if line.strip():
                comment.append(_line(line, {"sz": _SIZE}))
        return id_


def anchor(comment: str, pieces: list[_Element], home: _Element | None, body: _Element) -> None:
    """Let a comment point at the pieces of a change, else at its block, else at the body's beginning.

    Args:
        comment: its id.
        pieces: elements of one paragraph of the body, or of a text box in it, in order.
        home: the block's element.
        body: the form's body.
    """
    start, end = _mark("commentRangeStart", comment), _mark("commentRangeEnd", comment)
    first, last = (_in_paragraph(pieces[place]) if pieces else None for place in (0, -1))
    paragraph = _paragraph_of(home, body)
    if first is not None and last is not None:
        first.addprevious(start)
        _end_behind(last, end)
    elif paragraph is not None:
        paragraph.insert(0 if paragraph.find(w("pPr")) is None else 1, start)
        paragraph.append(end)
    else:
        return
    reference = etree.Element(w("r"))
    reference.append(_mark("commentReference", comment))
    end.addnext(reference)


def _end_behind(last: _Element, end: _Element) -> None:
    """End a comment behind its words; where their paragraph goes, in the next that stays, so that it goes wholly."""
    paragraph = last.getparent()
    after = paragraph
    while after is not None and after.tag == w("p") and is_marked(after):
        after = next_block(after)
    staying = None if after is paragraph or after is None else next(after.iter(w("p")), None)
    if staying is None:
        last.addnext(end)
    else:
        staying.insert(0 if staying.find(w("pPr")) is None else 1, end)


def _in_paragraph(piece: _Element) -> _Element | None:
    """Return the child of a paragraph of the body itself, not of a text box, that holds a piece."""
    lineage = [piece, *piece.iterancestors()]
    places = [place for place, element in enumerate(lineage) if element.tag == w("p")]
    return lineage[places[-1] - 1] if places and places[-1] else None


def _paragraph_of(home: _Element | None, body: _Element) -> _Element | None:
    if home is None or body not in home.iterancestors():
        return next((paragraph for paragraph in body.iter(w("p")) if not is_marked(paragraph)), None)
    above = list(home.iterancestors(w("p")))
    return above[-1] if above else next(home.iter(w("p")), None)


def _mark(name: str, comment: str) -> _Element:
    mark = etree.Element(w(name))
    mark.set(w("id"), comment)
    return mark


def _line(text: str, look: dict[str, str | None]) -> _Element:
    paragraph = etree.Element(w("p"))
    spacing = etree.SubElement(etree.SubElement(paragraph, w("pPr")), w("spacing"))
    for name, value in _SPACING.items():
        spacing.set(w(name), value)
    run = etree.SubElement(paragraph, w("r"))
    properties = etree.SubElement(run, w("rPr"))
    for name, chosen in look.items():
        toggle = etree.SubElement(properties, w(name))
        if chosen is not None:
            toggle.set(w("val"), chosen)
    run.append(text_element("t", text))
    return paragraph
