"""The list of findings: what its rows say, and which are shown."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

from auditor.values.decision import Decision
from tests.ui.makers import a_finding
from ui.review.findings_model import FilteredFindings, FindingsModel

FINDINGS = [a_finding("high", "a"), a_finding("medium", "b"), a_finding("high", "c")]


@pytest.fixture
def model(qapp: object) -> FindingsModel:
    made = FindingsModel()
    made.show_findings(FINDINGS, {})
    return made


def _shown(filtered: FilteredFindings) -> list[str]:
    rows = (filtered.mapToSource(filtered.index(n, 0)).row() for n in range(filtered.rowCount()))
    return [FINDINGS[row].question.text for row in rows]


def test_a_row_says_what_matters_most_first(model: FindingsModel) -> None:
    said = model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Medium risk. Social Security number. Question, page 1. Not decided. 2 / 3."


def test_the_models_keep_qts_rules(model: FindingsModel, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(model)
    qtmodeltester.check(FilteredFindings(model))


def test_a_filter_lets_its_own_through_and_keeps_what_is_decided_meanwhile(model: FindingsModel) -> None:
    filtered = FilteredFindings(model)
    filtered.show_only("high")
    assert _shown(filtered) == ["a", "c"]
    filtered.show_only("open")
    model.show_findings(FINDINGS, {FINDINGS[0].id: Decision(FINDINGS[0].id, "remove")})
    assert _shown(filtered) == ["a", "b", "c"]
    filtered.show_only("open")
    assert _shown(filtered) == ["b", "c"]
