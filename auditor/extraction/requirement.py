"""Whether an answer is required, by the words nearest to the question (DOMAIN: cues and their scope).

The label itself is heard first, then its choices, the asterisk legend, its control, its column, the words just before
it and the headings over it; then what its page or the form says of all its questions.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from auditor.values.block import BLANK, EMPTY_BOX, TICKED_BOX
from auditor.values.question import Requirement

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from auditor.extraction.piece import Piece
    from auditor.values.document import Document
    from auditor.wording.cue_book import CueBook, Cues

_STAR = re.compile(r"^\s*[*†]|(?<=[\w)\]])\s?[*†](?!\w)|[:?]\s*\*")
_LONGEST_LEGEND = 30
_LIST_END = 10
"""Choices at each end of a long list."""
_FIELDS = re.compile(
    r"^\W*[*†]\W*\w+(\W+\w+){0,3}\W*$|"
    r"field|question|item|mark|asterisk|indicat|denot|box|line|campo|asterisco|pregunta|indica|marcad|señalad|casilla|dato|"
    r"feld|champ|поля|звёздоч|звездоч|campo|asterisc|поле|栏|欄|项|項|标|標|trường|mục|항목|표시|必填|項目|الحقول|خانه",
    re.IGNORECASE,
)
_MARKS = f" {BLANK}{EMPTY_BOX}{TICKED_BOX}"
_UNSTATED = Requirement()


@dataclass(frozen=True, slots=True)
class Rules:
    """What a form says of all its questions.

    Attributes:
        starred: what an asterisk means.
        everywhere: what holds where nothing nearer speaks (an incomplete form is refused).
        on_page: what a page says of what is asked on it, by page number (None: the whole file).
    """

    starred: Requirement = _UNSTATED
    everywhere: Requirement = _UNSTATED
    on_page: tuple[tuple[int | None, Requirement], ...] = ()


def rules_of(document: Document, cues: CueBook) -> Rules:
    """Return what the form says of all its questions: an asterisk legend, refusal when incomplete, free choice."""
    texts = [(page.number, block.text) for page in document.pages for block in page.blocks]
    said = [(number, cues.of(_bare(text))) for number, text in texts]
    refused = next((found.printed("form_required") for _, found in said if "form_required" in found), "")
    free = tuple(
        (number, Requirement("optional", found.printed("form_optional")))
        for number, found in said
        if "form_optional" in found
    )
    everywhere = Requirement("required", refused) if refused else _UNSTATED
    legends = [text for _, text in texts if "*" in text or "†" in text]
    return Rules(_starred(legends, cues), everywhere, free)


def _bare(text: str) -> str:
    """Return a text without the blanks and boxes around it: what is looked up here is its label, too."""
    return text.strip(_MARKS)


def _starred(legends: Iterable[str], cues: CueBook) -> Requirement:
    """Return what the asterisk legend says: `* required`, `Fields marked with * are optional`."""
    for text in legends:
        if len(text.split()) > _LONGEST_LEGEND:
            continue
        found = cues.of(text)
        if "signature" in found or not _FIELDS.search(text):
            continue
        if "optional" in found:
            return Requirement("optional", text)
        if "required" in found:
            return Requirement("required", text)
    return _UNSTATED


def requirement_of(piece: Piece, before: tuple[str, ...], page: int | None, rules: Rules, cues: CueBook) -> Requirement:
    """Return whether an answer to the piece is required, and what says so.

    `before` holds the headings over it and the words just before it, outermost first.
    """
    own = cues.of(f"{piece.text} {piece.help}".rstrip())
    near = next((said for said in _near(own, piece, before, rules, cues) if said.state != "unstated"), None)
    if near is not None:
        return near
    if "not_optional" in own:
        return _UNSTATED
    return next((said for number, said in rules.on_page if number == page), rules.everywhere)


def _near(own: Cues, piece: Piece, before: tuple[str, ...], rules: Rules, cues: CueBook) -> Iterator[Requirement]:
    """Yield what stands in a piece and around it, the nearest first; what is not asked for is not looked up."""
    yield _said(own)
    yield _declined(piece, cues)
    yield _marked(piece, rules)
    for text in (piece.column, *(field.help for field in piece.fields), *reversed(before)):
        if text:
            yield _said(cues.of(text))


def _said(found: Cues) -> Requirement:
    """Return what the cues of one text say. `if any` and a nudge are not optional (DOMAIN: cues)."""
    if "optional" in found and "nudge" not in found:
        return Requirement("optional", found.printed("optional"))
    if "required" in found:
        return Requirement("required", found.printed("required"))
    return _UNSTATED


def _declined(piece: Piece, cues: CueBook) -> Requirement:
    """A choice not to answer, or a permission that may be refused, leaves the person free.

    Of a long list (countries, states) only the ends are looked at, where such a choice stands.
    """
    options = piece.options
    ends = options if len(options) <= 2 * _LIST_END else options[:_LIST_END] + options[-_LIST_END:]
    cue = next((option for option in ends if "decline" in cues.of(option)), "")
    return Requirement("optional", cue) if cue else _UNSTATED


def _marked(piece: Piece, rules: Rules) -> Requirement:
    if rules.starred.state != "unstated" and _STAR.search(piece.text):
        return Requirement(rules.starred.state, "*")
    return Requirement("required", "required field") if any(f.required for f in piece.fields) else _UNSTATED
