"""The privacy officer: what is kept and on whose authority, in lists; and a bank that knows the city."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

from openpyxl import load_workbook
from PySide6.QtWidgets import QApplication

from tests.ui.stories.forms import department_forms
from tests.ui.stories.officer import oversee
from tests.ui.stories.person import Person


def test_a_department_is_overseen(person: Person, tmp_path: Path) -> None:
    folder = department_forms(tmp_path)
    missed: list[str] = []
    shown: dict[str, list[str]] = {}
    table = person.session.views.batch.table.model()

    def look(words: str) -> None:
        if words == "a reason is missing":
            missed.append(QApplication.focusWidget().accessibleName())
        shown[words] = [table.index(row, 0).data() for row in range(table.rowCount())]

    person.look = look
    oversee(person, folder, tmp_path / "lists")
    assert missed == ["Why it stays"]
    assert "tree-removal.docx" not in shown["forms that need decisions"]
    assert shown["found by name"] == ["library-card.docx"]
    assert shown["sorted by high risk"][0] == "intake.xlsx"
    lists = tmp_path / "lists"
    rows = list(csv.DictReader(io.StringIO((lists / "library-card (findings).csv").read_text("utf-8-sig"))))
    (kept,) = (row for row in rows if row["Decision"] != "not decided")
    assert kept["Decision"] == "Kept"
    assert "Municipal Code 4.12" in " ".join(kept.values())
    assert "A law requires it. Agreed with counsel." in " ".join(kept.values())
    cells = [cell for row in load_workbook(lists / "library-card (findings).xlsx").active.values for cell in row]
    assert "Municipal Code 4.12" in " ".join(map(str, cells))
    audit = json.loads((lists / "library-card (findings).json").read_text("utf-8"))
    assert [each["category"] for each in audit["findings"]][:2] == ["birthplace", "ssn"]
    (again,) = (row for row in person.session.batch.model.rows if row.path.name == "library-card.docx")
    assert [each.category for each in again.audit.findings] == ["ssn", "language", "data_sharing"]
    assert again.decided == 1
