"""A copy of a Word form: tracked changes, comments, or the form as it is to be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor.exporters.shortfall import shortfall
from auditor.exporters.word_copy.acceptance import accepted
from auditor.exporters.word_copy.claims import claims_of
from auditor.exporters.word_copy.comments import Comments, anchor
from auditor.exporters.word_copy.edition import carry_out
from auditor.exporters.word_copy.parcel import Parcel
from auditor.exporters.word_copy.registration import comments_part, ending_of, register_comments
from auditor.exporters.word_copy.revisions import Revisions
from auditor.exporters.word_copy.story_parts import StoryParts
from auditor.loaders.docx.names import w
from auditor.loaders.docx.package import Package
from auditor.marking.asked_once import asked_once
from auditor.marking.item_numbers import is_counted
from auditor.values.copy import Copy, Left

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

    from auditor.exporters.word_copy.claims import Claim
    from auditor.loaders.request import Request
    from auditor.values.change import Change
    from auditor.values.copy import Marking
    from auditor.values.document import Document

_MOST_QUOTED = 120


def write(
    request: Request,
    document: Document,
    changes: tuple[Change, ...],
    marking: Marking,
    known: tuple[Left, ...] = (),
) -> Copy:
    """Return the copy of a Word form; only the parts that change are written anew, in a worker process.

    Args:
        request: the form.
        document: what the loader read of it.
        changes: what is to become of it.
        marking: the manner of the copy, its author and its time.
        known: what is known beforehand not to be in it; a comment says so, too.

    Raises:
        DamagedFile: an entry of its zip cannot be read.
        TooLarge: it unpacks to more than is safe.
        UnsafeXml: some part has a DOCTYPE.
    """
    return _Writer(request.content, document, marking).copy(changes, known)


class _Writer:
    """Writes one copy."""

    def __init__(self, content: bytes, document: Document, marking: Marking) -> None:
        self._document = document
        self._package = Package(content)
        self._parts = StoryParts(self._package, document)
        self._parcel = Parcel(content, self._parts.main)
        self._revisions = Revisions(marking.author, marking.made)
        self._manner = marking.manner
        self._commented = False

    def copy(self, changes: tuple[Change, ...], known: tuple[Left, ...]) -> Copy:
        once = asked_once(changes, self._document)
        claims = claims_of(once, self._parts, comments_only=self._manner == "comments")
        for part in self._parts.opened.values():
            self._revisions.beyond(part.root)
        for part in self._parts.opened.values():
            own = [claim for claim in claims if claim.part == part.name]
            carry_out(part, own, self._parts.styles, self._revisions)
        left = tuple(dict.fromkeys(Left(c.change.finding.id, c.left) for c in claims if c.left))
        self._comment(claims, (*left, *known), changes)
        self._put_parts()
        noted = self._manner == "comments"
        return Copy(
            content=self._parcel.packed(),
            ending=ending_of(self._package),
            applied=tuple(dict.fromkeys(c.change.finding.id for c in claims if noted or c.carried)),
            left=left,
            warnings=tuple(self._warnings(claims)),
        )

    def _comment(self, claims: list[Claim], left: tuple[Left, ...], changes: tuple[Change, ...]) -> None:
        """Write the notes; a revised copy has none but of what is not in it, without the form's words."""
        main = self._parts.part(self._parts.main)
        revised = self._manner == "revised"
        short = shortfall(left, changes, quoting=not revised)
        if main is None or not (short or (claims and not revised)):
            return
        name = comments_part(self._package)
        root = None if name is None else self._package.find(name)
        comments = Comments(root, self._revisions)
        body = next(main.root.iter(w("body")), main.root)
        if short:
            anchor(comments.say(short.title, short.lines), [], None, body)
        for claim in claims:
            if not revised:
                _note(claim, comments, body, inside=claim.part == main.name)
            elif not claim.carried and short:
                told = [each.message for each in left if each.finding == claim.change.finding.id]
                anchor(comments.say(short.title, told), _pieces(claim), claim.home, body)
        self._parcel.put(name or register_comments(self._parcel, self._package), comments.root)
        self._commented = True

    def _put_parts(self) -> None:
        """Exchange the parts that have changed."""
        for part in self._parts.opened.values():
            commented = part.name == self._parts.main and self._commented
            changed = any(each.get(w("id")) in self._revisions.made for each in part.root.iter())
            if changed or commented:
                root = accepted(part.root, self._revisions.made) if self._manner == "revised" else part.root
                self._parcel.put(part.name, root)

    def _warnings(self, claims: list[Claim]) -> Iterator[str]:
        if self._parcel.is_signed:
            yield "signature"
        taken = (claim for claim in claims if claim.carried and claim.change.deed == "remove")
        if any(is_counted(claim.change.finding.question.text) for claim in taken):
            yield "renumber"
        if self._manner == "marked" and self._is_restricted():
            yield "restricted"

    def _is_restricted(self) -> bool:
        """Whether the form's settings keep people from changing more than its fields."""
        links = self._package.relationships(self._parts.main)
        settings = next((self._package.find(link.target) for link in links if link.kind == "settings"), None)
        protection = None if settings is None else settings.find(w("documentProtection"))
        return protection is not None and protection.get(w("enforcement"), "0") in {"1", "true", "on"}


def _note(claim: Claim, comments: Comments, body: _Element, *, inside: bool) -> None:
    """Write the note of a change at its words; at the body's beginning where these stand in another part."""
    if inside:
        anchor(comments.add(claim.change), _pieces(claim), claim.home, body)
    else:
        anchor(comments.add(claim.change, _quoted(claim)), [], None, body)


def _pieces(claim: Claim) -> list[_Element]:
    return next((cut.pieces for cut in claim.cuts if cut.pieces), [])


def _quoted(claim: Claim) -> str:
    """Return the words of a question that stands outside the body, where no comment can point at it."""
    words = claim.change.finding.question.text
    return f"“{words[:_MOST_QUOTED]}”"
