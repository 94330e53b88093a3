"""Decisions keep their times and lose residents' numbers."""

from __future__ import annotations

import pytest

from auditor.values.decision import Decision


@pytest.mark.parametrize("field", ["text", "reason", "authority", "by", "decided"])
def test_a_number_that_was_typed_is_masked(field: str) -> None:
    decision = Decision("f1", "keep", **{field: "as for 345-67-8934"})  # type: ignore[arg-type]
    assert "345" not in getattr(decision, field)
    assert getattr(decision, field).startswith("as for ")


@pytest.mark.parametrize("moment", ["2026-03-12T10:00:00+00:00", "2026-03-12", "2026-03-12T10:00:00.123456Z", ""])
def test_the_time_of_a_decision_stays(moment: str) -> None:
    assert Decision("f1", "keep", decided=moment).decided == moment


def test_an_action_that_nobody_knows_is_refused() -> None:
    with pytest.raises(ValueError, match="unknown action"):
        Decision("f1", "burn")  # type: ignore[arg-type]
