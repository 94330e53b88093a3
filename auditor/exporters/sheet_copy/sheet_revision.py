"""What becomes of one sheet: planned change by change, carried out at the end, when no offset is needed any more."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from auditor.exporters.sheet_copy import validations
from auditor.exporters.sheet_copy.carrier import OutOfReach
from auditor.exporters.sheet_copy.carriers import carrier_of
from auditor.exporters.sheet_copy.cell_room import make_room
from auditor.exporters.sheet_copy.erasing import erase_cell
from auditor.exporters.sheet_copy.grid import holds_others
from auditor.exporters.sheet_copy.interviews import rest_of_row
from auditor.exporters.sheet_copy.places import cell_of
from auditor.exporters.sheet_copy.rich_text import Edit, edited
from auditor.loaders.sheets.xlsx.reference import MAX_ROWS, Area
from auditor.marking.alignment import raw_span

if TYPE_CHECKING:
    from collections.abc import Collection

    from auditor.exporters.sheet_copy.book import SheetPart
    from auditor.exporters.sheet_copy.carrier import Carrier
    from auditor.loaders.sheets.sheet import Place
    from auditor.values.location import SheetLocation


class SameWords(Exception):
    """Two changes want different words for the same ones."""


class SheetRevision:
    """The plan for one sheet."""

    def __init__(self, sheet: SheetPart, used: Collection[Place]) -> None:
        """Take the sheet, and the cells that the form's blocks stand in."""
        self._sheet = sheet
        self._used = used
        self._edits: dict[SheetLocation, list[Edit]] = defaultdict(list)
        self._carriers: dict[SheetLocation, Carrier] = {}
        self._emptied: set[Place] = set()
        self._written: dict[Place, str] = {}
        self._holes: list[Area] = []

    def reword(
        self, location: SheetLocation, text: str, span: tuple[int, int], words: str, *, yielding: bool = False
    ) -> None:
        """Plan other words for a stretch of a block's text.

        Args:
            location: where the block stands.
            text: its text as the loader read it.
            span: from where to where in it.
            words: the new words; empty: they go.
            yielding: whether this gives way to what was planned before.

        Raises:
            OutOfReach: copies do not change words there.
            SameWords: other words were planned for the same ones.
        """
        carrier = self._carrier(location)
        found = raw_span("".join(carrier.texts()), text, *span)
        if found is None:
            raise OutOfReach
        edit = Edit(*found, words)
        planned = [other for other in self._edits[location] if other.start < edit.end and edit.start < other.end]
        if not planned:
            self._edits[location].append(edit)
        elif not yielding and not all(_does(other, edit) for other in planned):
            raise SameWords

    def take(self, location: SheetLocation, text: str) -> None:
        """Plan that all of a block goes: its words, its cell or control, and the rules for it."""
        place = cell_of(location)
        if location.part != "cell" or place is None:
            self.reword(location, text, (0, len(text)), "", yielding=True)
            return
        self._empty(place)

    def take_column(self, location: SheetLocation) -> None:
        """Plan that the entries under a heading go. A cell that is alone in its row is a remark and stays."""
        row, column = location.row - 1, location.column - 1
        heading = self._sheet.grid.merged((row, column))
        held: dict[int, list[Place]] = defaultdict(list)
        for place in self._sheet.grid.places:
            cell = self._sheet.grid.find(place)
            if place[0] > heading.bottom and cell is not None and len(cell):
                held[place[0]].append(place)
        for places in held.values():
            for place in places if len(places) > 1 else ():
                if heading.left <= place[1] <= heading.right:
                    self._empty(place)
        self._holes.append(Area(heading.bottom + 1, heading.left, MAX_ROWS - 1, heading.right))

    def tell(self, place: Place, text: str) -> bool:
        """Give a cell's prompt other words, or take it away; return whether there was one."""
        return validations.tell(self._sheet.root, [self._sheet.grid.merged(place)], text)

    def loosen(self, place: Place) -> None:
        """Let a cell stay empty."""
        validations.loosen(self._sheet.root, [self._sheet.grid.merged(place)])

    def carry_out(self) -> None:
        """Do all that was planned."""
        for location, edits in self._edits.items():
            self._write(location, edits)
        for place in sorted(self._emptied):
            erase_cell(self._sheet, place)
        for place, words in self._written.items():
            make_room(self._sheet, place, words, set(self._used) - self._emptied)
        if self._holes:
            kept = set(self._used) - self._emptied
            gone = validations.take_out(self._sheet.root, self._holes, kept)
            self._sheet.book.unruled += [(self._sheet.tab.name, formula) for formula in gone]

    def _write(self, location: SheetLocation, edits: list[Edit]) -> None:
        carrier = self._carrier(location)
        texts = edited(carrier.texts(), edits)
        place = cell_of(location)
        if location.part == "cell" and place is not None:
            # What has new words is no answer to be emptied; what has none is cleared here.
            self._emptied.discard(place)
        if any(letter.isalnum() for letter in "".join(texts)):
            carrier.put(texts)
            if location.part == "cell" and place is not None:
                self._written[place] = "".join(texts)
        else:
            self._clear(carrier, place if location.part == "cell" else None)

    def _clear(self, carrier: Carrier, place: Place | None) -> None:
        """Take a carrier away that has no words any more, and what goes with the cell that it was."""
        if place is not None:
            self._holes.append(self._sheet.grid.merged(place))
        carrier.clear()
        for other in rest_of_row(self._sheet, place) if place is not None else ():
            self._empty(other)

    def _empty(self, place: Place) -> None:
        """Plan that a cell is emptied; one whose formula makes other cells' words is not."""
        cell = self._sheet.grid.find(place)
        if place not in self._emptied and (cell is None or not holds_others(cell)):
            self._emptied.add(place)
            self._holes.append(self._sheet.grid.merged(place))

    def _carrier(self, location: SheetLocation) -> Carrier:
        if location not in self._carriers:
            self._carriers[location] = carrier_of(self._sheet, location)
        return self._carriers[location]


def _does(planned: Edit, edit: Edit) -> bool:
    """Whether what was planned already does what another edit wants: the same words go, and the same words come."""
    return planned.start <= edit.start and edit.end <= planned.end and planned.text == edit.text
