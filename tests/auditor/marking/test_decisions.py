"""The decisions file: what is written can be read, and anything else is refused in plain words."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.errors import DecisionsUnreadable
from auditor.marking.decisions import SCHEMA, decisions_from, decisions_text
from auditor.values.audit import FormFacts
from auditor.values.decision import DECISION_ACTIONS, Decision

FORM = FormFacts("form.docx", "ab" * 32, "docx", None, ("en",))


@given(st.lists(st.builds(Decision, st.text(min_size=1), st.sampled_from(DECISION_ACTIONS), st.text(), st.text())))
def test_what_is_written_is_read(decisions: list[Decision]) -> None:
    content = decisions_text(decisions, FORM).encode("utf-8", "surrogatepass")
    assert decisions_from(content) == tuple(decisions)


def test_a_file_of_an_editor_that_marks_its_encoding_is_read() -> None:
    content = b"\xef\xbb\xbf" + decisions_text([Decision("f1", "keep")]).encode()
    assert decisions_from(content) == (Decision("f1", "keep"),)


@pytest.mark.parametrize(
    "plain",
    [
        [],
        {"decisions": []},
        {"schema": "askless-audit/1", "decisions": []},
        {"schema": SCHEMA},
        {"schema": SCHEMA, "decisions": ["remove"]},
        {"schema": SCHEMA, "decisions": [{"action": "remove"}]},
        {"schema": SCHEMA, "decisions": [{"finding": "f1", "action": "delete"}]},
        {"schema": SCHEMA, "decisions": [{"finding": "f1", "action": "remove", "texts": ""}]},
        {"schema": SCHEMA, "decisions": [{"finding": "f1", "action": "remove", "text": 3}]},
    ],
)
def test_anything_else_is_refused(plain: object) -> None:
    with pytest.raises(DecisionsUnreadable):
        decisions_from(json.dumps(plain).encode())


@pytest.mark.parametrize("content", [b"", b"\xff\xfe{", b"{", b"[" * 100_000])
def test_what_is_not_json_is_refused(content: bytes) -> None:
    with pytest.raises(DecisionsUnreadable):
        decisions_from(content)
