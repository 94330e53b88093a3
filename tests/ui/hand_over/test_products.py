"""What can be handed over, and under which names."""

from __future__ import annotations

from pathlib import Path

import pytest

from auditor.batch import is_own_product
from auditor.errors import TargetIsSource
from auditor.values.decision import Decision
from tests.ui.makers import a_finding, an_audit
from ui.hand_over.making import write
from ui.hand_over.products import PRODUCTS, can_be_copied, file_name, free_path
from ui.hand_over.summary import summary_of


@pytest.mark.parametrize(
    ("form", "key", "expected"),
    [
        ("intake.docx", "marked", "intake (marked).docx"),
        ("intake.PDF", "revised", "intake (revised).PDF"),
        ("scan.tif", "marked", "scan (marked).pdf"),
        ("a.b.xlsx", "report_html", "a.b (report).html"),
    ],
)
def test_a_file_is_called_after_its_form(form: str, key: str, expected: str) -> None:
    assert file_name(Path(form), key) == expected  # type: ignore[arg-type]


def test_no_two_products_share_a_name() -> None:
    assert len({file_name(Path("a.docx"), key) for key in PRODUCTS}) == len(PRODUCTS)


@pytest.mark.parametrize(("kind", "expected"), [("docx", True), ("tiff", True), ("csv", False), ("ods", False)])
def test_copies_are_made_of_some_formats(kind: str, expected: bool) -> None:
    assert can_be_copied(kind) is expected


@pytest.mark.parametrize("key", PRODUCTS)
def test_reports_and_lists_are_known_as_such_when_the_folder_is_read_again(key: str) -> None:
    name = file_name(Path("a.b.docx"), key)  # type: ignore[arg-type]
    assert is_own_product(name, {"a.b"}) is (PRODUCTS[key].manner is None)


def test_nothing_is_overwritten_unasked(tmp_path: Path) -> None:
    target, form = tmp_path / "report.pdf", tmp_path / "form.pdf"
    for text in (b"first", b"second", b"third"):
        write(target, lambda text=text: text, form, replace=False)
    assert [path.name for path in sorted(tmp_path.iterdir())] == ["report 2.pdf", "report 3.pdf", "report.pdf"]
    assert target.read_bytes() == b"first"
    assert free_path(target).name == "report 4.pdf"
    write(target, lambda: b"new", form, replace=True)
    assert target.read_bytes() == b"new"


def test_the_form_itself_is_never_written(tmp_path: Path) -> None:
    form = tmp_path / "form.pdf"
    form.write_bytes(b"form")
    assert isinstance(write(form, lambda: b"copy", form, replace=True).error, TargetIsSource)
    assert form.read_bytes() == b"form"


def test_a_summary_counts_and_quotes_nothing(qapp: object) -> None:
    finding = a_finding(text="Maria's secret")
    audit = an_audit(finding, a_finding("low", "other"), status="partial", unread=(2,))
    text = summary_of("form.pdf", audit, {finding.id: Decision(finding.id, "keep", reason="Ask Maria")})
    assert "form.pdf" in text
    assert "Social Security number (High): Kept" in text
    assert "look at the rest by eye" in text
    assert "Maria" not in text
