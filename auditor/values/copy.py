"""A copy of a form with the reviewer's decisions in it, and what could not be carried into it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from datetime import datetime

    from auditor.values.decision import Decision
    from auditor.values.hand_mark import HandMark

Manner = Literal["marked", "revised", "comments"]
"""`marked`: the changes can be seen, and taken back where the format can do that. `revised`: the form as it is to be.
`comments`: nothing but notes."""

LEFT: dict[str, str] = {
    "picture": "The words are part of a picture, which cannot be changed here. Change them where it was made.",
    "tooltip": "The words are only in a control's hint; there was nothing printed to change.",
    "locked": "This part of the form is locked against changes. Unlock it in the program that made it.",
    "out_of_reach": "The words stand in a part of the file that copies do not change. Change them by hand.",
    "no_room": "The new words do not fit into the place of the old ones. They stand in a note there; set them by hand.",
    "no_letters": "The new words are in letters that cannot be set here. They stand in a note there; set them by hand.",
    "shared_words": "The words serve other questions as well, so they were left as they are. Change them by hand.",
    "same_words": "Another decision about the same words was carried out; this one's wording is not in the copy.",
    "still_asked": "The copy still asks this in other words or at another place. Look at it by eye.",
    "separate_sheet": "The question was taken out; the separate sheet that is to ask it is still to be made.",
    "unknown_finding": "The decisions speak of a finding that this form does not have (any more).",
    "undecided": "Nothing was decided about this finding; its question stays as it is.",
}
"""Why something was not, or not wholly, carried into a copy. The codes are stable."""

WARNINGS: dict[str, str] = {
    "signature": "The form carries a digital signature. A changed copy is no longer the form that was signed.",
    "unprotected": "The form was protected by a password; the copy is not.",
    "flattened": "The copy is made of pictures of the pages: it holds no text to search and no fields to fill in.",
    "restricted": "The form is protected against changes. Take that off before you accept or reject what is marked.",
    "xfa": "The form carries a second copy of itself (XFA), which Adobe's own reader may show without the notes.",
    "xfa_dropped": "The form's second copy of itself (XFA) was left out: what only that did, such as sums, is gone.",
    "renumber": "Questions were removed; check the numbers of those that follow, and what refers to them.",
}
"""What the person must know about a copy as a whole. The codes are stable."""


@dataclass(frozen=True, slots=True)
class Marking:
    """What kind of copy the person wants.

    Attributes:
        manner: how the decisions are shown.
        decisions: the decisions; None: the first suggestion of each finding.
        author: who marks, as Word and PDF readers show it.
        made: when, with its time zone.
        redact: whether a scan's answer areas beside sensitive questions are blacked out, and all numbers masked in it.
        marks: what the reviewer marked by hand.
    """

    manner: Manner
    decisions: tuple[Decision, ...] | None
    author: str
    made: datetime
    redact: bool = False
    marks: tuple[HandMark, ...] = ()


@dataclass(frozen=True, slots=True)
class Left:
    """Something that was not carried into the copy: a finding's id, and a code of LEFT."""

    finding: str
    code: str

    def __post_init__(self) -> None:
        """Refuse a code that has no message."""
        if self.code not in LEFT:
            message = f"unknown reason {self.code}"
            raise ValueError(message)

    @property
    def message(self) -> str:
        """What it tells the person."""
        return LEFT[self.code]


@dataclass(frozen=True, slots=True)
class Copy:
    """A copy of a form.

    Attributes:
        content: its bytes.
        ending: the ending that its name needs, such as `.docx`.
        applied: ids of the findings whose decisions are in it.
        left: what is not in it, or not wholly.
        warnings: codes of WARNINGS.
    """

    content: bytes
    ending: str
    applied: tuple[str, ...] = ()
    left: tuple[Left, ...] = ()
    warnings: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Refuse a warning that has no message."""
        if not set(self.warnings) <= WARNINGS.keys():
            message = "unknown warning"
            raise ValueError(message)

    @property
    def partial(self) -> bool:
        """Whether something that was decided is not in it."""
        return any(left.code not in ("undecided", "separate_sheet") for left in self.left)
