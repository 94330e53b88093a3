"""A block: the smallest piece of a form that a loader hands over."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from auditor.masking import masked
from auditor.values.slots import set_by_slot

if TYPE_CHECKING:
    from auditor.values.location import Location

BLANK = "____"
"""How an answer blank stands in a block's text: an underline, a tab leader, a text field."""
EMPTY_BOX = "☐"
"""How an empty tick box or radio button stands in a block's text."""
TICKED_BOX = "☒"
"""How a ticked one stands there."""

Role = Literal[
    "paragraph", "heading", "list_item", "cell", "field", "option", "header", "footer",
    "text_box", "footnote", "comment", "hidden", "property",
]  # fmt: skip
FieldKind = Literal["text", "checkbox", "radio", "choice", "date", "signature", "button"]


@set_by_slot
@dataclass(frozen=True, slots=True)
class Field:
    """A control that the person fills in. Its value is never read.

    Attributes:
        kind: what the person does there.
        name: the full name in the file (`person.ssn`), or an empty string.
        help: tooltip, title, help text or input prompt.
        options: the entries of a list, or the captions of a radio group.
        placeholder: the grey text shown while it is empty.
        required: True or False where the file says so, else None.
        location: where the control itself stands, where that differs from its label.
    """

    kind: FieldKind
    name: str = ""
    help: str = ""
    options: tuple[str, ...] = ()
    placeholder: str = ""
    required: bool | None = None
    location: Location | None = None

    def __post_init__(self) -> None:
        """Mask what is shaped like a resident's number in anything the file's author typed."""
        object.__setattr__(self, "help", masked(self.help))
        object.__setattr__(self, "placeholder", masked(self.placeholder))
        object.__setattr__(self, "options", tuple(masked(option) for option in self.options))


@dataclass(frozen=True, slots=True)
class CellPlace:
    """Where a cell stands in its table: 0-based row and column of its top left corner, and its spans."""

    table: int
    row: int
    column: int
    rows: int = 1
    columns: int = 1


@set_by_slot
@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph, cell, label, control or note of a form, with its place.

    Attributes:
        text: the printed words in reading order, white space single, lines of one paragraph joined.
            Each answer blank stands in it as `____` (BLANK), each tick box as `☐` or `☒`. Masked.
        role: what the block is.
        location: where it stands.
        fields: the controls that belong to it, in the order of their marks in `text`. A field with
            no printed label of its own is a block with the role `field` and an empty text.
        cell: its place in a table, for text in tables and sheets.
        level: heading level, 1 the highest, where the file or its type sizes say so; else 0.
        size: type size in points, 0.0 where unknown.
        bold: whether all its letters are bold.
        group: an id shared by blocks that the file itself ties together (a text box, a list, a
            control with its label), else 0.
    """

    text: str
    role: Role
    location: Location
    fields: tuple[Field, ...] = ()
    cell: CellPlace | None = None
    level: int = 0
    size: float = 0.0
    bold: bool = False
    group: int = 0

    def __post_init__(self) -> None:
        """Mask residents' numbers: nothing behind the loader can leak what it never got."""
        object.__setattr__(self, "text", masked(self.text))
