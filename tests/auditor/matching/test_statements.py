"""A statement to agree to is heard as a clause, in languages with and without spaces between words."""

from __future__ import annotations

import pytest

from auditor.matching.strings import StringTester
from question_bank import load_bank

TESTER = StringTester(load_bank())


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("☐ I agree that my information may be shared with other agencies.", "en"),
        ("☐ 我同意将我的个人信息分享给第三方机构。", "zh-Hans"),
        ("您提供的資訊將會分享予附屬與非附屬的第三方。", "zh-Hant"),
    ],
)
def test_a_statement_beside_a_box_or_alone_is_a_clause(text: str, language: str) -> None:
    assert {finding.category for finding in TESTER.findings(text, language)} == {"data_sharing"}


@pytest.mark.parametrize(("text", "language"), [("姓名：____", "zh-Hans"), ("分享", "zh-Hans"), ("Name: ____", "en")])
def test_a_label_is_no_statement(text: str, language: str) -> None:
    assert TESTER.findings(text, language) == ()
