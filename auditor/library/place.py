"""Where in a form the person was."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from auditor.library.storing import storable
from auditor.masking import masked

if TYPE_CHECKING:
    import sqlite3


@dataclass(frozen=True, slots=True)
class Place:
    """What the person saw of a form.

    Attributes:
        page: 1-based page, or None.
        sheet: the sheet's name, or empty.
        zoom: 1.0 is the size of print; 0.0: fitted to the window.
        finding: the id of the selected finding, or empty.
        filter: the words that the findings are filtered by, or empty.
    """

    page: int | None = None
    sheet: str = ""
    zoom: float = 0.0
    finding: str = ""
    filter: str = ""

    def __post_init__(self) -> None:
        """Mask residents' numbers in what was typed."""
        object.__setattr__(self, "sheet", masked(self.sheet))
        object.__setattr__(self, "filter", masked(self.filter))


def keep(connection: sqlite3.Connection, form: str, place: Place) -> None:
    """Write the place in a form over the one before."""
    values = (form, place.page, storable(place.sheet), place.zoom, place.finding, storable(place.filter))
    connection.execute("INSERT OR REPLACE INTO place VALUES (?, ?, ?, ?, ?, ?)", values)


def kept(connection: sqlite3.Connection, form: str) -> Place:
    """Return the place in a form; its beginning where none was kept."""
    row = connection.execute("SELECT page, sheet, zoom, finding, filter FROM place WHERE form = ?", (form,)).fetchone()
    return Place(*row) if row else Place()
