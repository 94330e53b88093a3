"""Forms of one name are told apart by their folders; all others keep their file's name."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from auditor.batch import FormFile, Outcome
from auditor.exporters.csv_findings import findings_csv
from auditor.exporters.naming import form_names, named_audits
from auditor.values.audit import Audit

RefusedOf = Callable[..., Outcome]


@pytest.mark.parametrize(
    ("paths", "names"),
    [
        (["forms/card.pdf"], ["card.pdf"]),
        (["forms/card.pdf", "forms/permit.pdf"], ["card.pdf", "permit.pdf"]),
        (["forms/2024/card.pdf", "forms/2025/card.pdf"], ["2024/card.pdf", "2025/card.pdf"]),
        (["forms/card.pdf", "forms/old/Card.PDF"], ["card.pdf", "old/Card.PDF"]),
        (["a/x/card.pdf", "a/y/z/card.pdf", "a/permit.pdf"], ["x/card.pdf", "y/z/card.pdf", "permit.pdf"]),
    ],
)
def test_names(paths: list[str], names: list[str], refused: RefusedOf) -> None:
    outcomes = [refused(path, "empty_file") for path in paths]
    assert form_names(outcomes) == dict(zip(map(Path, paths), names, strict=True))


def test_a_name_cannot_break_the_line(refused: RefusedOf) -> None:
    outcomes = [refused(f"{folder}/ca\nrd.pdf", "empty_file") for folder in "ab"]
    assert list(form_names(outcomes).values()) == ["a/ca rd.pdf", "b/ca rd.pdf"]


def test_audits_and_tables_carry_the_names(an_audit: Audit) -> None:
    outcomes = tuple(Outcome(FormFile(Path(folder) / "card.pdf"), audit=an_audit) for folder in ("north", "south"))
    names = form_names(outcomes)
    assert [audit.form.name for audit in named_audits(outcomes, names)] == ["north/card.pdf", "south/card.pdf"]
    table = findings_csv(outcomes).decode("utf-8-sig")
    assert [line.partition(",")[0] for line in table.splitlines()[1:]] == ["north/card.pdf", "south/card.pdf"]
