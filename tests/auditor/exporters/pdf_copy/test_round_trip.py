"""A revised copy, audited again, asks nothing of what went and everything else as before."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from auditor.marking import Marker
from auditor.pipeline import Auditor
from auditor.values.copy import Marking
from auditor.values.decision import Decision, DecisionAction
from auditor.values.options import AuditOptions
from question_bank import load_bank

FIELDS = (
    {"name": "name", "rect": [200, 246, 330, 262]},
    {"name": "ssn", "rect": [200, 196, 330, 212], "hint": "Social Security Number"},
    {"name": "born", "rect": [200, 146, 330, 162], "hint": "Country of birth"},
)


@pytest.fixture(scope="module")
def auditor() -> Auditor:
    """Return an auditor with the shipped bank."""
    return Auditor(load_bank())


@pytest.mark.parametrize(
    ("action", "text"),
    [("remove", ""), ("separate_sheet", ""), ("reword", "Case number"), ("replace", "How may we write to you? ____")],
)
def test_what_was_decided_is_found_no_more_and_the_rest_is(
    a_form: Callable[..., Any], marking: Callable[..., Marking], auditor: Auditor, action: DecisionAction, text: str
) -> None:
    words = ((50, 250, "Your name"), (50, 200, "Social Security Number"), (50, 150, "Country of birth"))
    content = a_form(*words, fields=FIELDS).request.content
    found = {f.category: f.id for f in auditor.reading(content, "form.pdf", AuditOptions()).audit.findings}
    decided = Marking("revised", (Decision(found["ssn"], action, text),), "A Reviewer", marking("revised").made)
    copy = Marker(auditor, AuditOptions()).copy(content, "form.pdf", decided)
    after = [f.category for f in auditor.reading(copy.content, "form.pdf", AuditOptions()).audit.findings]
    assert (sorted(found), after, copy.applied) == (["birthplace", "ssn"], ["birthplace"], (found["ssn"],))
