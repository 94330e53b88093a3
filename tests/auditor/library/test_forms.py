"""Forms that were opened: what is kept of them, what is hidden, and what is forgotten."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from auditor.library import Library, Place, asked_of
from auditor.values.audit import Audit
from auditor.values.box import Box
from auditor.values.decision import Decision
from auditor.values.hand_mark import HandMark
from auditor.values.location import DocxLocation, PageLocation

MakeAudit = Callable[..., Audit]
SSN, BORN = "Social Security Number", "Country of birth"


def everything_in(folder: Path) -> bytes:
    """All bytes of the library, its log and whatever lies beside them."""
    return b"".join(path.read_bytes() for path in folder.iterdir())


def test_a_form_comes_back_with_its_audit(library: Library, file: Path, make_audit: MakeAudit, tmp_path: Path) -> None:
    audit = make_audit(SSN, BORN)
    library.decide("a" * 64, Decision(audit.findings[0].id, "remove"))
    library.decide("a" * 64, Decision("of another edition", "remove"))
    form = library.remember(audit, tmp_path / "intake.pdf")
    library.close()
    with Library.open(file) as again:
        assert again.form("a" * 64) == form
        assert again.audit("a" * 64) == audit
        assert again.asked("a" * 64) == asked_of(audit)
    assert (form.name, form.path, form.format, form.pages) == ("intake.pdf", tmp_path / "intake.pdf", "pdf", 2)
    assert (form.findings, form.decided) == (2, 1)


def test_the_forms_opened_last_come_first(file: Path, make_audit: MakeAudit) -> None:
    moments = iter(datetime(2026, 1, day, tzinfo=UTC) for day in range(1, 9))
    with Library.open(file, now=lambda: next(moments)) as library:
        for letter in "abcb":
            library.remember(make_audit(name=f"{letter}.pdf", sha256=letter * 64))
        assert [form.name for form in library.recent()] == ["b.pdf", "c.pdf", "a.pdf"]
        assert [form.name for form in library.recent(1)] == ["b.pdf"]


def test_a_form_that_nobody_opened_is_not_known(library: Library) -> None:
    library.decide("f" * 64, Decision("q1", "keep"))
    assert library.form("e" * 64) is None
    assert library.audit("f" * 64) is None
    assert library.recent() == ()


def test_an_audit_of_another_shape_is_made_again_but_its_questions_are_known(
    library: Library, make_audit: MakeAudit
) -> None:
    library.remember(make_audit(SSN))
    with library._database.writing() as connection:
        connection.execute("UPDATE audit SET text = replace(text, 'confidence', 'certainty')")
    assert library.audit("a" * 64) is None
    assert [asked.words for asked in library.asked("a" * 64)] == [SSN]


def test_a_hidden_path_is_not_written_down(library: Library, file: Path, make_audit: MakeAudit) -> None:
    library.remember(make_audit(name="intake.pdf"), None)
    assert [(form.name, form.path) for form in library.recent()] == [("intake.pdf", None)]
    assert str(file.parent).encode() not in everything_in(file.parent)


def test_a_form_not_to_be_listed_leaves_decisions_and_no_name(
    library: Library, file: Path, make_audit: MakeAudit, tmp_path: Path
) -> None:
    library.remember(make_audit(SSN, name="shelter-intake.pdf"), tmp_path / "shelter-intake.pdf", listed=False)
    library.decide("a" * 64, Decision("q1", "keep"))
    assert library.recent() == ()
    assert b"shelter" not in everything_in(file.parent)
    assert set(library.decisions("a" * 64)) == {"q1"}
    assert len(library.asked("a" * 64)) == 1


def test_a_form_listed_before_and_not_to_be_now_leaves_the_list(library: Library, make_audit: MakeAudit) -> None:
    library.remember(make_audit(SSN))
    library.remember(make_audit(SSN), listed=False)
    assert library.recent() == ()
    assert library.audit("a" * 64) is None


def test_clearing_the_list_leaves_no_name_behind_and_no_decision_out(
    library: Library, file: Path, make_audit: MakeAudit, tmp_path: Path
) -> None:
    library.remember(make_audit(SSN, name="shelter-intake.pdf"), tmp_path / "shelter-intake.pdf")
    library.decide("a" * 64, Decision("q1", "keep"))
    assert b"shelter" in everything_in(file.parent)
    library.clear_recent()
    assert library.recent() == ()
    assert b"shelter" not in everything_in(file.parent)
    assert set(library.decisions("a" * 64)) == {"q1"}


def test_a_forgotten_form_leaves_nothing_behind(library: Library, file: Path, make_audit: MakeAudit) -> None:
    library.remember(make_audit("Where does the shelter send you?", sha256="a" * 64))
    library.remember(make_audit(SSN, name="other.pdf", sha256="b" * 64))
    library.decide("a" * 64, Decision("q1", "reword", "A word about the shelter"), "Reword shelter")
    library.keep_place("a" * 64, Place(filter="shelter"))
    library.forget("a" * 64)
    assert library.form("a" * 64) is None
    assert b"shelter" not in everything_in(file.parent)
    assert [form.name for form in library.recent()] == ["other.pdf"]


def test_a_decision_on_a_form_that_another_window_forgot_is_kept(library: Library, make_audit: MakeAudit) -> None:
    library.remember(make_audit(SSN))
    library.forget("a" * 64)
    library.decide("a" * 64, Decision("q1", "keep"))
    assert set(library.decisions("a" * 64)) == {"q1"}


def test_the_place_in_a_form_is_kept(library: Library, file: Path) -> None:
    here = Place(page=7, sheet="Page one", zoom=1.5, finding="q3", filter="open")
    library.keep_place("form", Place(page=1))
    library.keep_place("form", here)
    library.close()
    with Library.open(file) as again:
        assert again.place("form") == here
        assert again.place("another") == Place()


def test_what_was_marked_by_hand_is_kept_in_its_order_and_goes_with_the_form(library: Library, file: Path) -> None:
    marks = (
        HandMark("religion", PageLocation(2, Box(1, 2.5, 3, 4))),
        HandMark("household", DocxLocation("word/document.xml", (0, 3)), 7),
    )
    library.keep_hand_marks("form", marks[:1])
    library.keep_hand_marks("form", marks[::-1])
    assert library.hand_marks("form") == marks[::-1]
    assert library.hand_marks("another") == ()
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("UPDATE hand_mark SET text = '{}' WHERE number = 0")
    assert library.hand_marks("form") == marks[:1]
    library.forget("form")
    assert library.hand_marks("form") == ()


@pytest.mark.skipif(os.name != "posix", reason="names that are no text")
def test_a_name_that_is_no_text_is_no_trouble(library: Library, make_audit: MakeAudit, tmp_path: Path) -> None:
    name = os.fsdecode(b"form-\xff.pdf")
    form = library.remember(make_audit("Broken \udc80 letter", name=name), tmp_path / name)
    assert form.path == tmp_path / name
    assert "\udcff" not in form.name
    library.decide("a" * 64, Decision("q1", "reword", "half \ud800 a letter"), "half \ud800 a letter")
    library.keep_place("a" * 64, Place(filter="\ud800"))
    assert library.decisions("a" * 64)["q1"].text == "half \ud800 a letter"


def test_editions_are_tied_by_place_name_or_questions(library: Library, make_audit: MakeAudit, tmp_path: Path) -> None:
    many = [f"Question number {word} of the block" for word in ("one", "two", "three", "four", "five", "six")]
    for letter, name, questions, path in (
        ("a", "Intake 2024.pdf", many, tmp_path / "Intake 2024.pdf"),
        ("b", "intake_2025_final.docx", [*many[:3], "Something new"], None),
        ("c", "other name.pdf", many, None),
        ("d", "Intake 2024.pdf", ["All asked in other ways"], tmp_path / "Intake 2024.pdf"),
        ("e", "intake-2023.pdf", ["Nothing in common"], None),
        ("f", "short.pdf", many[:2], None),
    ):
        library.remember(make_audit(*questions, name=name, sha256=letter * 64), path)
    assert [form.sha256[0] for form in library.editions("b" * 64)] == ["d", "c", "a"]
    assert library.editions("e" * 64) == ()
    assert library.editions("f" * 64) == ()
    library.remember(replace(make_audit(*many, name="renamed.pdf", sha256="b" * 64)))
    assert [form.sha256[0] for form in library.editions("b" * 64)] == ["d", "c", "a"]
