"""A question that the reviewer marked by hand, because the program did not take it for sensitive."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from auditor.values.location import Location


@dataclass(frozen=True, slots=True)
class HandMark:
    """Where the question stands and what it exposes; none of the form's words.

    Attributes:
        category: id of the category that the reviewer chose.
        block: where the block with its words stands.
        start: 0-based offset of a letter of it in the block's text, where the block holds several questions.
    """

    category: str
    block: Location
    start: int = 0
