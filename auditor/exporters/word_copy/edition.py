"""An edition: the changes of one part carried out in its XML."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor.exporters.word_copy.cuts import Cutter
from auditor.exporters.word_copy.emptied import Emptied
from auditor.exporters.word_copy.insertion import insert
from auditor.loaders.docx.names import w

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

    from auditor.exporters.word_copy.claims import Claim
    from auditor.exporters.word_copy.revisions import Revisions
    from auditor.exporters.word_copy.story_parts import StoryPart
    from auditor.loaders.docx.styles import Styles


def carry_out(part: StoryPart, claims: list[Claim], styles: Styles, revisions: Revisions) -> None:
    """Carry out the claims of one part, all at once, as tracked changes.

    Args:
        part: the part, whose tree is changed.
        claims: its claims, whose pieces are filled.
        styles: the file's styles.
        revisions: makes the tracked changes.
    """
    cutter = Cutter(part.root, part.letters.fields, revisions)
    cutter.cut([cut for claim in claims for cut in claim.cuts])
    for claim in claims:
        if claim.new:
            for cut in claim.words:
                cut.pieces.append(insert(claim.new, cut, revisions))
    emptied = Emptied(revisions, styles, cutter.delete_run)
    gone = [claim for claim in claims if claim.carried and not claim.new]
    rows = [row for claim in gone for piece in _word_pieces(claim) for row in _nearest(piece, "tr")]
    emptied.rows(rows, {cell for claim in claims if claim.carried for cell in claim.cells})
    touched = [mark for mark in part.root.iter(w("del")) if mark.get(w("id")) in revisions.made]
    emptied.paragraphs(list(dict.fromkeys(p for mark in touched for p in _nearest(mark, "p"))))


def _word_pieces(claim: Claim) -> Iterator[_Element]:
    return (piece for cut in claim.words if cut.deletes for piece in cut.pieces)


def _nearest(element: _Element, name: str) -> list[_Element]:
    return list(element.iterancestors(w(name)))[:1]
