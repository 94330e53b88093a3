"""A question: one thing that a form asks, demands or says to the person."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from auditor.values.location import Location, Stretch

Part = Literal["asked", "instruction", "clause", "heading", "office_use"]
"""What a piece of a form does: asks for an answer, tells how to fill it in, says what will happen with
the answers, heads a section, or is left to the office."""
Answer = Literal["blank", "boxes", "options", "field", "signature", "none"]
Required = Literal["required", "optional", "unstated"]
Who = Literal["self", "household", "other"]


@dataclass(frozen=True, slots=True)
class Requirement:
    """Whether an answer is required, and the words or the mark that say so (empty when unstated)."""

    state: Required = "unstated"
    cue: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    """One thing a form asks or says.

    Attributes:
        text: its own printed words; where there are none, the tooltip or the column heading.
        part: what it does.
        answer: how it is answered.
        options: the captions of its boxes or list.
        headings: the headings over it, outermost first.
        help: tooltip, prompt, placeholder, the instruction beside it.
        column: the heading of its table column, where it is asked in rows.
        row: the heading of its table row.
        beside: the labels just before and after it on its page.
        requirement: required, optional or unstated, and what says so.
        who: who it is about.
        language: code of its language.
        location: where its words stand.
        page: 1-based page, or None.
        sheet: the sheet's name, or None.
        printed: False where the words are only in a control's tooltip or name.
        words: the stretch of its block's text that holds its words; None where nothing is printed.
        answers: the stretches with its blanks, boxes, captions and cells, in its own block and in others.
        controls: where its controls stand.
    """

    text: str
    part: Part
    answer: Answer
    location: Location
    options: tuple[str, ...] = ()
    headings: tuple[str, ...] = ()
    help: str = ""
    column: str = ""
    row: str = ""
    beside: tuple[str, ...] = ()
    requirement: Requirement = Requirement()
    who: Who = "self"
    language: str = "en"
    page: int | None = None
    sheet: str | None = None
    printed: bool = True
    words: Stretch | None = None
    answers: tuple[Stretch, ...] = ()
    controls: tuple[Location, ...] = ()
