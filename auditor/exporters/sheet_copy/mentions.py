"""Whether formulas of a workbook call something by its name."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

from auditor import errors
from auditor.loaders.sheets.xlsx.package import elements

if TYPE_CHECKING:
    from collections.abc import Iterator

    from auditor.exporters.sheet_copy.book import Book

_FORMULAS = (
    "f", "formula", "formula1", "formula2", "calculatedColumnFormula", "totalsRowFormula", "definedName", "cfvo",
)  # fmt: skip
_OF_LISTS = frozenset({"formula1", "formula2", "definedName"})
_HOLDERS = ("xl/worksheets/", "xl/tables/", "xl/charts/", "xl/workbook.xml")


class Mentions:
    """The formulas of a workbook as it was at first, read when they are first asked for."""

    def __init__(self, book: Book) -> None:
        """Take the workbook."""
        self._book = book

    def of_column(self, name: str) -> bool:
        """Whether a formula calls a table's column: `Table1[Name]`, `[@Name]`."""
        escaped = re.sub(r"(['\[\]#@])", r"'\1", name)
        called = re.compile(rf"\[@?{re.escape(escaped)}\]", re.IGNORECASE)
        return any(called.search(formula) for _, formula in self._known)

    def of_sheet(self, name: str) -> bool:
        """Whether a formula calls a cell of a sheet; names and the lists of validations are no formulas here."""
        quoted = name.replace("'", "''").casefold()
        called = (formula.casefold() for kind, formula in self._known if kind not in _OF_LISTS)
        return any(f"{quoted}!" in formula or f"{quoted}'!" in formula for formula in called)

    def of_name(self, name: str) -> bool:
        """Whether a formula calls a defined name."""
        called = re.compile(rf"(?<![\w.!]){re.escape(name)}(?![\w.(])", re.IGNORECASE)
        return any(called.search(formula) for _, formula in self._known)

    @cached_property
    def _known(self) -> tuple[tuple[str, str], ...]:
        """Every formula with the kind of element it stands in; none where a part cannot be read."""
        try:
            return tuple(self._read())
        except errors.AuditorError:
            return ()

    def _read(self) -> Iterator[tuple[str, str]]:
        package = self._book.parts.package
        for part in self._book.parts.names:
            if part.startswith(_HOLDERS) and part.endswith(".xml"):
                with package.stream(part) as stream:
                    for kind, element in elements(stream, *_FORMULAS):
                        yield kind, "".join(map(str, element.itertext()))
                        element.clear()
