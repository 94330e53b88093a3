"""A share of a form's pages, where several workers read one long scan."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Sequence

Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class Share:
    """The `number`th (from 0) of `of` equal shares."""

    number: int
    of: int

    def __post_init__(self) -> None:
        """Refuse a share that there is not."""
        if not 0 <= self.number < self.of:
            message = "there is no such share"
            raise ValueError(message)

    def among(self, pages: Sequence[Item]) -> Sequence[Item]:
        """Return this share of the pages, the last first: who reads the whole form comes towards it from the front."""
        return pages[::-1][self.number :: self.of]
