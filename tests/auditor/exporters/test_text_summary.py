"""The summary on a terminal begins with what was not read and fits 80 columns."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace

from rich.console import Console

from auditor.batch import Outcome
from auditor.exporters.text_summary import print_summary
from auditor.values.active import ActiveContent
from auditor.values.audit import Audit, Coverage, FormCheck, RecognisedPage
from auditor.values.finding import Finding, GoodPractice, Suggestion
from auditor.values.notice import Notice

OutcomeOf = Callable[[Audit], Outcome]


def summary(*outcomes: Outcome, terminal: bool = False) -> str:
    """What is printed, 80 columns wide."""
    page = io.StringIO()
    print_summary(outcomes, Console(file=page, width=80, force_terminal=terminal))
    return page.getvalue()


def test_a_finding_in_a_few_lines(an_audit: Audit, outcome_of: OutcomeOf) -> None:
    lines = summary(outcome_of(an_audit)).splitlines()
    assert lines[0] == "card.pdf"
    assert lines[1] == "  read in full · 3 pages · 12 questions · English"
    assert lines[2] == "  1 high"
    assert lines[4:8] == [
        "  HIGH   Social Security number",
        "         “Social Security Number”",
        "         page 2, required",
        "         → Leave it out.",
    ]


def test_what_was_not_read_comes_first(an_audit: Audit, outcome_of: OutcomeOf, refused: Callable[..., Outcome]) -> None:
    partial = replace(an_audit, coverage=Coverage("partial", (3,), (Notice("page_without_text", 3),)))
    text = summary(outcome_of(partial), refused("old.doc", "legacy_word"))
    assert text.startswith("NOT CHECKED")
    assert text.index("old.doc") < text.index("HIGH")
    assert text.index("Page 3: ") < text.index("HIGH")
    assert "1 form could not be read." in text


def test_how_many_pages_were_read_by_recognition_and_how_surely(an_audit: Audit, outcome_of: OutcomeOf) -> None:
    pages = (RecognisedPage(1, 0.984), RecognisedPage(2, 0.71), RecognisedPage(3, 0.0))
    two = replace(an_audit, coverage=Coverage("complete", recognised=pages))
    text = " ".join(summary(outcome_of(two)).split())
    assert "2 pages were read by text recognition, which can misread letters: " in text
    assert "it is 71% sure of them on page 2, 98% on page 1." in text
    one = replace(an_audit, coverage=Coverage("complete", recognised=pages[:1]))
    assert "1 page was read by text recognition" in summary(outcome_of(one))
    assert "recognition" not in summary(outcome_of(an_audit))


def test_doubts_about_recognised_pages_lead_and_do_not_make_the_form_unread(
    an_audit: Audit, outcome_of: OutcomeOf
) -> None:
    notices = (Notice("handwriting", 1), Notice("low_resolution", 1), Notice("blank_page", 2), Notice("blank_page", 7))
    pages = (RecognisedPage(1, 0.9), RecognisedPage(2, 0.0))
    text = summary(outcome_of(replace(an_audit, coverage=Coverage("complete", (), notices, pages))))
    assert text.startswith("READ WITH DOUBTS: look at these again")
    assert text.index("Page 1: There is handwriting") < text.index("HIGH")
    assert text.index("Page 1: The picture of this page has few dots") < text.index("HIGH")
    assert "Page 2: This page is blank" in text
    assert "Page 7" not in text
    assert "read in full" in text


def test_nothing_found_is_only_said_of_what_was_read(an_audit: Audit, outcome_of: OutcomeOf) -> None:
    clean = replace(an_audit, findings=())
    assert "  Nothing was found.\n" in summary(outcome_of(clean))
    unread = replace(clean, coverage=Coverage("none", (1, 2, 3)))
    assert "Nothing was found" not in summary(outcome_of(unread))
    assert "Nothing of this form was checked." in summary(outcome_of(unread))


def test_no_line_is_wider_than_the_terminal_and_none_ends_in_blanks(
    an_audit: Audit, asking: Callable[..., Finding], outcome_of: OutcomeOf
) -> None:
    long = asking("List every language " * 30, suggestions=(Suggestion("reword", "Ask this instead " * 20, ""),))
    checks = (FormCheck("x", "The form contradicts itself in a sentence that is long. " * 3),)
    practice = (GoodPractice("You need not answer. " * 9, doubt="another clause says otherwise. " * 5),)
    audit = replace(an_audit, findings=(long,), checks=checks, good_practice=practice)
    lines = summary(outcome_of(audit)).splitlines()
    assert max(map(len, lines)) <= 80
    assert [line for line in lines if line != line.rstrip()] == []


def test_a_forms_words_can_neither_colour_nor_steer_the_terminal(
    an_audit: Audit, asking: Callable[..., Finding], outcome_of: OutcomeOf
) -> None:
    text = summary(outcome_of(replace(an_audit, findings=(asking("[red]SSN[/red] \x1b[2J"),))))
    assert "“[red]SSN[/red] [2J”" in text
    assert "\x1b" not in text
    assert "\x1b[1;31mHIGH" in summary(outcome_of(an_audit), terminal=True)


def test_graver_findings_come_first_and_doubtful_ones_ask_for_a_person(
    an_audit: Audit, asking: Callable[..., Finding], outcome_of: OutcomeOf
) -> None:
    findings = (asking("Language", severity="low"), asking("Residency status", severity="high", needs_person=True))
    text = summary(outcome_of(replace(an_audit, findings=findings)))
    assert text.index("Residency status") < text.index("Language")
    assert "a person must decide" in text
    assert "1 high, 1 low" in text


def test_active_content_is_told_by_kind_with_its_first_places(an_audit: Audit, outcome_of: OutcomeOf) -> None:
    scripts = tuple(ActiveContent("javascript", f"page {number}", f"run({number})") for number in range(1, 6))
    told = summary(outcome_of(replace(an_audit, active_content=(*scripts, ActiveContent("xfa", "document")))))
    lines = [line.strip() for line in told.splitlines()]
    start = lines.index("In the file, and neither run nor followed:")
    assert lines[start + 1 : start + 6] == [
        "The form carries JavaScript, which a PDF reader runs. It was not run.",
        "page 1: run(1)",
        "page 2: run(2)",
        "page 3: run(3)",
        "and 2 more",
    ]
    assert lines[start + 6].startswith("The form carries a second form in Adobe's XFA")
    assert "neither run nor followed" not in summary(outcome_of(an_audit))
