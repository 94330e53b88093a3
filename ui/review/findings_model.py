"""The list of findings: one row each, with what was decided."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, Qt

from ui.review.words import decided_words, kind_of, place_of, risk_of, title_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from auditor.values.decision import Decision
    from auditor.values.finding import Finding

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
Filter = Literal["all", "open", "high", "medium", "low"]
FILTERS: tuple[Filter, ...] = ("all", "open", "high", "medium", "low")


@dataclass(frozen=True, slots=True)
class FindingRow:
    """A finding, its number in the form from 1, what was decided, and whether it is new in this edition."""

    finding: Finding
    number: int
    of: int
    decision: Decision | None = None

    def fits(self, shown: Filter) -> bool:
        """Return whether a filter lets it through."""
        return {"all": True, "open": self.decision is None}.get(shown, self.finding.severity == shown)

    def sentence(self) -> str:
        """Return all that matters, what matters most first, and the place in the list."""
        place = f"{kind_of(self.finding)}, {place_of(self.finding)}"
        parts = (risk_of(self.finding), title_of(self.finding), place, decided_words(self.decision))
        return f"{'. '.join(parts)}. {self.number} / {self.of}."


class FindingsModel(QAbstractListModel):
    """Gives a row's sentence to screen readers, and the row itself by ROW_ROLE to whoever paints it."""

    def __init__(self) -> None:
        """Begin without findings."""
        super().__init__()
        self._rows: list[FindingRow] = []

    @property
    def rows(self) -> tuple[FindingRow, ...]:
        """Every row, in the form's order."""
        return tuple(self._rows)

    def show_findings(self, findings: Sequence[Finding], decisions: Mapping[str, Decision]) -> None:
        """Show other findings, or the same with other decisions."""
        rows = [
            FindingRow(finding, number, len(findings), decisions.get(finding.id))
            for number, finding in enumerate(findings, start=1)
        ]
        if [row.finding.id for row in rows] != [row.finding.id for row in self._rows]:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
            return
        for place, row in enumerate(rows):
            if row != self._rows[place]:
                self._rows[place] = row
                self.dataChanged.emit(self.index(place), self.index(place))

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's
        """Return how many findings there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a role wants of a row."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return title_of(row.finding)
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.sentence()
            case Qt.ItemDataRole.ToolTipRole:
                return row.finding.question.text
            case _:
                return row if role == ROW_ROLE else None


class FilteredFindings(QSortFilterProxyModel):
    """The findings that a filter lets through. A row that is decided stays until the filter is chosen anew."""

    def __init__(self, model: FindingsModel) -> None:
        """Begin with all."""
        super().__init__()
        self.shown: Filter = "all"
        self._kept: set[str] = set()
        self.setSourceModel(model)

    def show_only(self, shown: Filter) -> None:
        """Let only some through."""
        self.shown = shown
        rows: tuple[FindingRow, ...] = self.sourceModel().rows  # type: ignore[attr-defined]
        self._kept = {row.finding.id for row in rows if row.fits(shown)}
        self.invalidate()

    def filterAcceptsRow(self, source_row: int, _parent: QModelIndex | QPersistentModelIndex) -> bool:
        """Return whether a row is let through."""
        row: FindingRow = self.sourceModel().rows[source_row]  # type: ignore[attr-defined]
        return row.fits(self.shown) or row.finding.id in self._kept
