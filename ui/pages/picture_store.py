"""The pictures that are kept: those used last, up to so many bytes."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

if TYPE_CHECKING:
    from auditor.drawing import Drawn, Piece


class PictureStore:
    """Pictures of pieces; beyond its budget it forgets those that were not asked for longest."""

    def __init__(self, budget: int) -> None:
        """Start empty.

        Args:
            budget: bytes of all pictures together.
        """
        self._budget = budget
        self._kept: OrderedDict[Piece, tuple[QImage, bytes]] = OrderedDict()  # an image does not hold its dots alive
        self.size = 0

    def __contains__(self, piece: Piece) -> bool:
        """Return whether a piece's picture is kept, without making it the last used."""
        return piece in self._kept

    def add(self, drawn: Drawn) -> None:
        """Keep a picture, and forget others where they are too many; one larger than the budget is not kept."""
        piece = drawn.piece
        if piece in self._kept or piece.size > self._budget:
            return
        area = piece.area
        stride = piece.size // area.height
        image = QImage(drawn.dots, area.width, area.height, stride, QImage.Format.Format_RGB32)
        self._kept[piece] = (image, drawn.dots)
        self.size += piece.size
        while self.size > self._budget:
            forgotten, _ = self._kept.popitem(last=False)
            self.size -= forgotten.size

    def picture(self, piece: Piece) -> QImage | None:
        """Return a piece's picture, or None; good until pictures are added."""
        if piece not in self._kept:
            return None
        self._kept.move_to_end(piece)
        return self._kept[piece][0]

    def any_whole(self, page: int, turns: int) -> QImage | None:
        """Return the largest picture of all of a page, at whatever size it was drawn, or None."""
        wholes = [piece for piece in self._kept if piece.page == page and piece.turns == turns and piece.is_whole]
        return self.picture(max(wholes, key=lambda piece: piece.size)) if wholes else None

    def clear(self) -> None:
        """Forget everything."""
        self._kept.clear()
        self.size = 0
