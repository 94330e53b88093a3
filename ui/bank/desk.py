"""The bank as the window uses it. Everything here runs on the background's thread: it takes up to half a second."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from auditor.categories import category_position
from auditor.matching.strings import StringTester
from question_bank import ADJACENT, CATEGORIES, Bank, BankError, Entry, Problem, load_bank
from question_bank.city import CityFolder
from question_bank.models import Examples, Exemption
from ui.bank.checking import complaints_of, lines_of
from ui.bank.values import BankRow, Complaint, Draft, Match, Shelf

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from auditor.values.finding import Finding
    from question_bank.models import Advice

_OUT_OF_ORDER = len(CATEGORIES + ADJACENT)


class BankDesk:
    """The shipped bank with the city's folder on top, and what can be done with them."""

    def __init__(self, folder: Path) -> None:
        """Read both. A folder with mistakes is left out, and they are told."""
        self._city = CityFolder(folder)
        self._problems: tuple[Problem, ...] = ()
        try:
            self._bank = load_bank((folder,) if self._city.used else ())
        except BankError as error:
            self._problems = error.problems
            self._bank = load_bank()
        self._tester = StringTester(self._bank)

    def shelf(self) -> Shelf:
        """Return all that can be browsed."""
        languages = sorted({entry.language for entry in self._bank.entries}, key=lambda code: (code != "en", code))
        return Shelf(tuple(self._rows()), tuple(languages), self._city.folder, self._problems)

    def try_out(self, text: str, language: str) -> tuple[Match, ...]:
        """Return what is found in a sentence; without a language, in the first one that finds anything."""
        codes = (language,) if language else self.shelf().languages
        found = ((code, self._tester.findings(text, code)) for code in codes)
        return next((tuple(_match(each, code) for each in findings) for code, findings in found if findings), ())

    def complaints(self, draft: Draft) -> tuple[Complaint, ...]:
        """Return what is wrong with a draft; empty: it can be added."""
        return complaints_of(draft, self._entry(draft), self._bank)

    def add(self, draft: Draft) -> None:
        """Write a draft that nothing is wrong with; OSError where the folder cannot be written to."""
        self._city.add(self._entry(draft))

    def remove(self, row: BankRow) -> None:
        """Take one of the city's own out; OSError where the folder cannot be written to."""
        if row.exception:
            self._city.remove_exception(row.exception)
        else:
            self._city.remove(row.entry.id)

    def leave_out(self, entry: str, phrases: str, why: str) -> None:
        """Add an exception: an entry is not reported where one of the phrases stands, or anywhere without any."""
        self._city.add_exception(Exemption(entry, why, tuple(line for _, line in lines_of(phrases))))

    def take_in(self, path: Path) -> tuple[Problem, ...]:
        """Add what a file holds, or return its mistakes; OSError where it cannot be read or written."""
        return self._city.take_in(path)

    def give_out(self, path: Path) -> None:
        """Write the city's own into a file; OSError where that cannot be written."""
        self._city.give_out(path)

    def _entry(self, draft: Draft) -> Entry:
        phrases = tuple(line for _, line in lines_of(draft.phrases))
        matches, misses = (tuple(line for _, line in lines_of(text)) for text in (draft.matches, draft.misses))
        return Entry(
            id=self._city.new_id(phrases[0] if phrases else "", draft.language),
            subcategory=draft.category,
            kind=draft.kind,  # type: ignore[arg-type]
            severity=draft.severity,  # type: ignore[arg-type]
            examples=Examples(matches, misses),
            category=draft.category,
            language=draft.language,
            phrases=phrases,
        )

    def _rows(self) -> Iterator[BankRow]:
        own = self._city.read()
        known = {entry.id: entry for entry in self._bank.entries}
        for exception in own.exceptions:
            if exception.entry in known:
                yield BankRow(known[exception.entry], own=True, exception=exception)
        ids = {entry.id for entry in own.entries}
        order = partial(_order, own=frozenset(ids))
        ordered = sorted(self._bank.entries, key=order)
        for entry in ordered:
            yield BankRow(entry, entry.id in ids, advice=_advice(self._bank, entry))


def _order(entry: Entry, own: frozenset[str]) -> tuple[bool, int, bool, str]:
    """Return what entries are sorted by: the city's own first, then by category, English before other languages."""
    position = min(category_position(entry.category), _OUT_OF_ORDER)
    return entry.id not in own, position, entry.language != "en", entry.language


def _advice(bank: Bank, entry: Entry) -> tuple[Advice, ...]:
    """Return what is said to do about it in its own language, or else in English."""
    for code in (entry.language, "en"):
        known = bank.suggestions.get(code, {})
        advice = known.get(entry.subcategory) or known.get(entry.category) or ()
        fitting = tuple(
            each for each in advice if not _OTHER_KINDS.get(entry.kind, frozenset()).intersection(each.when)
        )
        if fitting:
            return fitting
    return ()


_OTHER_KINDS = {
    kind: frozenset({"question", "document", "clause"}) - {kind} for kind in ("question", "document", "clause")
}


def _match(finding: Finding, language: str) -> Match:
    told = finding.explanation
    return Match(
        told.entry,
        finding.category,
        finding.severity,
        finding.kind,
        language,
        told.phrase,
        told.matched,
        told.reasons,
    )
