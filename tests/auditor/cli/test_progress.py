"""The bar counts the pages of all forms, and guesses at those of forms that nobody has opened yet."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from rich.console import Console
from rich.progress import Progress

from auditor.batch import FormFile, Outcome
from auditor.cli.progress import Bar, progress
from auditor.workers import PageRead

A, B, C = Path("a.pdf"), Path("b.docx"), Path("c.pdf")


@pytest.fixture
def drawn() -> Progress:
    """Where the bar is drawn: nowhere."""
    return Progress(console=Console(file=io.StringIO()), disable=True)


def shown(drawn: Progress) -> tuple[float, float | None, str, str]:
    """Pages read and in all, forms, and whether the pages are a guess."""
    (task,) = drawn.tasks
    return task.completed, task.total, task.fields["forms"], task.fields["about"]


def test_pages_are_counted_over_all_forms(drawn: Progress) -> None:
    bar = Bar(drawn, 3)
    assert shown(drawn) == (0, 3, "0 of 3", "about ")
    bar.on_page(PageRead(A, 0, 10))
    assert shown(drawn) == (0, 30, "0 of 3", "about ")
    bar.on_page(PageRead(A, 4, 10))
    bar.on_done(Outcome(FormFile(B), error="damaged_file"))
    assert shown(drawn) == (5, 17, "1 of 3", "about ")
    bar.on_page(PageRead(C, 1, 2))
    assert shown(drawn) == (6, 13, "1 of 3", "")
    bar.on_done(Outcome(FormFile(A), error="took_too_long"))
    bar.on_done(Outcome(FormFile(C), error="took_too_long"))
    assert shown(drawn) == (13, 13, "3 of 3", "")


def test_a_scan_that_was_opened_at_once_is_not_thought_to_be_read_as_fast(drawn: Progress) -> None:
    bar = Bar(drawn, 1)
    for done in (0, 100, 200):
        bar.on_page(PageRead(A, done, 200))
    bar.on_page(PageRead(A, 0, 200))
    (task,) = drawn.tasks
    assert task.completed == 0
    assert task.speed is None


def test_nothing_is_drawn_where_there_is_no_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    with progress(1) as bar:
        bar.on_page(PageRead(A, 1, 2))
        bar.on_done(Outcome(FormFile(A), error="damaged_file"))
    assert capsys.readouterr() == ("", "")
