"""What a person chose about audits, from one start of the program to the next."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from auditor.categories import DEFAULT_CATEGORIES
from auditor.values.finding import Severity
from auditor.values.options import AuditOptions
from ui.engine.terms import Terms


@dataclass(frozen=True, slots=True)
class Choices:
    """What shapes audits and reports.

    Attributes:
        categories: ids of the categories to look for; never empty.
        least: the least severity that is shown, `low`, `medium` or `high`; the others are a click away.
        languages: codes of the languages that scans are in; empty: told from each form.
        fast: whether scans are read at the speed of tesseract alone.
        tessdata: the folder of tesseract's language data, or None: where the system keeps it.
        bank: the folder of the city's own bank, or None: among the person's data.
        city: the city's name, for reports.
        state: postal code of the state it lies in, for reports and for the laws that matter.
    """

    categories: tuple[str, ...] = DEFAULT_CATEGORIES
    least: Severity = "low"
    languages: tuple[str, ...] = ()
    fast: bool = False
    tessdata: Path | None = None
    bank: Path | None = None
    city: str = ""
    state: str = ""

    @property
    def place(self) -> str:
        """The city with its state, as reports name it; empty where the city has no name."""
        return ", ".join(part for part in (self.city, self.state) if part) if self.city else ""

    def terms(self, bank: Path, reader: str) -> Terms:
        """Return what the engine is told.

        Args:
            bank: the city's own folder, which is used where it exists.
            reader: code of the language that the window speaks.
        """
        usual = set(self.categories) == set(DEFAULT_CATEGORIES)
        options = AuditOptions(
            languages=self.languages,
            categories=() if usual else self.categories,
            fast=self.fast,
            tessdata=self.tessdata,
            reader=reader,
            state=self.state,
        )
        return Terms(options, (bank,) if bank.is_dir() else ())
