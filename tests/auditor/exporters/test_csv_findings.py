"""The table of findings opens in a spreadsheet, runs nothing there, and shows what was not read."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from dataclasses import replace

import pytest

from auditor.batch import Outcome
from auditor.exporters.csv_findings import findings_csv
from auditor.values.audit import Audit, Coverage
from auditor.values.finding import Finding, Suggestion
from auditor.values.notice import Notice

OutcomeOf = Callable[[Audit], Outcome]


def rows(*outcomes: Outcome) -> list[dict[str, str]]:
    """The table's rows by their headings."""
    content = findings_csv(outcomes)
    assert content.startswith(b"\xef\xbb\xbf")
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def test_one_row_a_finding_in_plain_words(an_audit: Audit, outcome_of: OutcomeOf) -> None:
    (row,) = rows(outcome_of(an_audit))
    assert row["Form"] == "card.pdf"
    assert row["How much was read"] == "read in full"
    assert row["Severity"] == "High"
    assert row["What it is about"] == "Social Security number"
    assert row["Words on the form"] == "Social Security Number"
    assert row["Where"] == "page 2"
    assert row["Required or optional"] == "required"
    assert row["What to do"] == "Leave it out"


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t=", "\r=", "＝", "＋", "－", "＠", "  =", "\0="])
def test_no_cell_can_be_taken_for_a_formula(
    start: str, an_audit: Audit, asking: Callable[..., Finding], outcome_of: OutcomeOf
) -> None:
    payload = f"{start}HYPERLINK(1)"
    finding = asking(payload, suggestions=(Suggestion("reword", payload, payload, (payload,)),), id=payload)
    named = replace(an_audit, form=replace(an_audit.form, name=payload), findings=(finding,))
    for cell in rows(outcome_of(named))[0].values():
        assert not cell.lstrip().startswith(("=", "+", "-", "@", "\t", "\r", "\0", "＝", "＋", "－", "＠"))


def test_a_harmless_cell_is_left_alone(an_audit: Audit, asking: Callable[..., Finding], outcome_of: OutcomeOf) -> None:
    audit = replace(an_audit, findings=(asking("A-number = ____"),))
    assert rows(outcome_of(audit))[0]["Words on the form"] == "A-number = ____"


def test_a_form_that_was_not_read_has_a_row_that_cannot_be_missed(refused: Callable[..., Outcome]) -> None:
    (row,) = rows(refused("old.doc", "legacy_word"))
    assert (row["Form"], row["How much was read"]) == ("old.doc", "NOT READ")
    assert "old kind (.doc)" in row["Words on the form"]


def test_a_form_that_was_read_in_part_says_so_before_its_findings(an_audit: Audit, outcome_of: OutcomeOf) -> None:
    coverage = Coverage("partial", (3,), (Notice("page_without_text", 3),))
    first, second = rows(outcome_of(replace(an_audit, coverage=coverage)))
    assert first["How much was read"] == "READ IN PART"
    assert first["Words on the form"].startswith("Page 3: ")
    assert second["Severity"] == "High"


def test_a_clean_form_has_a_row_and_a_file_that_is_no_form_has_none(
    an_audit: Audit, outcome_of: OutcomeOf, refused: Callable[..., Outcome]
) -> None:
    found = rows(outcome_of(replace(an_audit, findings=())), refused("notes.html", "unknown_format", named=False))
    assert [row["Words on the form"] for row in found] == ["Nothing was found."]
