"""Workbooks made in the test, and copies made of them with the shipped bank."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

import openpyxl
import pytest
from lxml import etree

from auditor.exporters.sheet_copy import write
from auditor.marking import changes_of, first_decisions
from auditor.pipeline import Auditor, Reading
from auditor.values.copy import Copy, Manner, Marking
from auditor.values.decision import Decision
from auditor.values.options import AuditOptions
from question_bank import load_bank

MADE = datetime(2026, 3, 4, tzinfo=UTC)
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"

Workbook = openpyxl.Workbook


@dataclass(frozen=True, slots=True)
class Copied:
    """A copy with the form it was made of."""

    form: bytes
    before: Reading
    copy: Copy

    @property
    def book(self) -> Workbook:
        """The copy as openpyxl reads it."""
        return openpyxl.load_workbook(io.BytesIO(self.copy.content))

    def part(self, name: str) -> etree._Element:
        """Return the root of a part of the copy."""
        return etree.fromstring(self.raw(name))

    def raw(self, name: str) -> bytes:
        """Return the bytes of a part of the copy."""
        return parts_of(self.copy.content)[name]

    @property
    def changed(self) -> set[str]:
        """The names of the parts that are not, byte for byte, as they were in the form."""
        before, after = parts_of(self.form), parts_of(self.copy.content)
        return {name for name in before.keys() | after.keys() if before.get(name) != after.get(name)}


def parts_of(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        return {name: packed.read(name) for name in packed.namelist()}


def saved(book: Workbook) -> bytes:
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def packed(parts: dict[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as target:
        for name, part in parts.items():
            target.writestr(name, part)
    return stream.getvalue()


def sharing(content: bytes) -> bytes:
    """Return a workbook with its texts in a shared table, as Excel writes it; openpyxl writes each into its cell."""
    parts = parts_of(content)
    texts: list[str] = []
    for name in [name for name in parts if name.startswith("xl/worksheets/sheet")]:
        root = etree.fromstring(parts[name])
        for cell in root.iter(f"{{{MAIN}}}c"):
            if cell.get("t") == "inlineStr":
                words = cell.findtext(f"{{{MAIN}}}is/{{{MAIN}}}t")
                texts += [] if words in texts else [words]
                cell.remove(cell[0])
                cell.set("t", "s")
                etree.SubElement(cell, f"{{{MAIN}}}v").text = str(texts.index(words))
        parts[name] = etree.tostring(root)
    items = "".join(f"<si><t>{words}</t></si>" for words in texts)
    parts["xl/sharedStrings.xml"] = f'<sst xmlns="{MAIN}" uniqueCount="{len(texts)}">{items}</sst>'.encode()
    links = etree.fromstring(parts["xl/_rels/workbook.xml.rels"])
    link = {"Id": "rIdStrings", "Type": f"{LINKS}/sharedStrings", "Target": "sharedStrings.xml"}
    etree.SubElement(links, f"{{{RELATIONS}}}Relationship", link)
    parts["xl/_rels/workbook.xml.rels"] = etree.tostring(links)
    types = "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"
    entry = f'<Override PartName="/xl/sharedStrings.xml" ContentType="{types}"/></Types>'.encode()
    parts["[Content_Types].xml"] = parts["[Content_Types].xml"].replace(b"</Types>", entry)
    return packed(parts)


@pytest.fixture
def shared() -> Callable[[Workbook], bytes]:
    """Save a workbook with its texts in a shared table."""
    return lambda book: sharing(saved(book))


@pytest.fixture(scope="session")
def auditor() -> Auditor:
    """With the shipped bank."""
    return Auditor(load_bank())


@pytest.fixture
def filled() -> Callable[..., Workbook]:
    """Make a workbook of one sheet from rows; None leaves a cell empty."""

    def fill(*rows: tuple[object, ...], title: str = "Intake") -> Workbook:
        book = openpyxl.Workbook()
        book.active.title = title
        for number, row in enumerate(rows, 1):
            for column, value in enumerate(row, 1):
                if value is not None:
                    book.active.cell(number, column, value)
        return book

    return fill


@pytest.fixture
def copied(auditor: Auditor) -> Callable[..., Copied]:
    """Copy a workbook; `decide` gives action and text for the findings of a category, else the first suggestion.

    `most` is how many decisions are made at the most.
    """

    def make(
        form: bytes | Workbook,
        manner: Manner = "revised",
        decide: dict[str, tuple[str, str]] | None = None,
        most: int | None = None,
    ) -> Copied:
        content = saved(form) if isinstance(form, Workbook) else form
        reading = auditor.reading(content, "form.xlsx", AuditOptions())
        findings = reading.audit.findings
        decisions = first_decisions(findings)
        if decide is not None:
            decisions = tuple(Decision(each.id, *decide[each.category]) for each in findings if each.category in decide)
        decisions = decisions[:most]
        marking = Marking(manner, decisions, "M. Ortiz", MADE)
        copy = write(reading.request, reading.document, changes_of(findings, decisions), marking)
        return Copied(content, reading, copy)

    return make
