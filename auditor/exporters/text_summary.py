"""The audits as lines on a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.text import Text

from auditor.categories import category_name
from auditor.exporters.naming import form_names, named_audits
from auditor.exporters.wording import (
    ACTIONS,
    CAVEAT,
    DRAFTED,
    KINDS,
    SEVERITIES,
    SUBJECTS,
    active_remarks,
    checked_in_full,
    counted,
    doubt_remarks,
    how_much_was_read,
    language_name,
    nothing_found,
    place,
    recognition_remark,
    requirement,
    severity_counts,
    shortened,
    shown,
    unread_remarks,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rich.console import Console

    from auditor.batch import Outcome
    from auditor.values.audit import Audit
    from auditor.values.finding import Finding, Severity, Suggestion

_STYLES: dict[Severity, str] = {"high": "bold red", "medium": "bold yellow", "low": "bold cyan"}
_QUOTED = 200  # characters of the form's words, about three lines
_WORDING = 300


def print_summary(outcomes: Iterable[Outcome], console: Console) -> None:
    """Print what was not read, what was read with doubts, every form with its findings, and the figures.

    Args:
        outcomes: in the order in which the forms are shown.
        console: where to; its width is kept, and a console that is no terminal gets plain text.
    """
    every = tuple(outcomes)
    names = form_names(every)
    audits = named_audits(every, names)
    unread = [(names[outcome.path], remark) for outcome in every for remark in _unread(outcome)]
    doubts = [(audit.form.name, remark) for audit in audits for remark in doubt_remarks(audit)]
    _print_leading("NOT CHECKED: look at these yourself", unread, "bold red", console)
    _print_leading("READ WITH DOUBTS: look at these again", doubts, "bold yellow", console)
    for audit in audits:
        _print_form(audit, console)
    _print_figures(every, audits, console)


def _line(console: Console, text: str | Text, style: str = "", indent: int = 0) -> None:
    """Print text that wraps within its indent, with no blanks at the ends of lines."""
    whole = text if isinstance(text, Text) else Text(text, style=style)
    for line in whole.wrap(console, max(20, console.width - indent)):
        line.rstrip()
        console.print(Text(" " * indent) + line, soft_wrap=True)


def _print_leading(head: str, remarks: list[tuple[str, str]], style: str, console: Console) -> None:
    """Print remarks, each with its form's name; nothing where there are none."""
    if not remarks:
        return
    _line(console, head, style)
    for name, remark in remarks:
        _line(console, shown(name), "bold", 2)
        _line(console, remark, "", 4)
    console.print()


def _unread(outcome: Outcome) -> tuple[str, ...]:
    """Return why some or all of a form was not checked; nothing for files that are no forms."""
    if outcome.not_a_form:
        return ()
    if outcome.audit is None:
        return (outcome.message,)
    if checked_in_full(outcome.audit):
        return ()
    return unread_remarks(outcome.audit) or ("Some of this form was not checked.",)


def _print_form(audit: Audit, console: Console) -> None:
    _line(console, shown(audit.form.name), "bold underline")
    _line(console, _facts(audit), "dim", 2)
    if remark := recognition_remark(audit):
        _line(console, remark, "dim", 2)
    _line(console, _verdict(audit), "", 2)
    for severity in SEVERITIES:
        for finding in audit.findings:
            if finding.severity == severity:
                console.print()
                _print_finding(finding, console)
    _print_remarks(audit, console)
    console.print()


def _facts(audit: Audit) -> str:
    form = audit.form
    languages = ", ".join(language_name(code) for code in form.languages)
    pages = counted(form.pages, "page") if form.pages else ""
    questions = counted(audit.questions, "question")
    return " · ".join(part for part in (how_much_was_read(audit), pages, questions, languages) if part)


def _verdict(audit: Audit) -> str:
    if audit.findings:
        counts = severity_counts(audit.findings)
        return ", ".join(f"{count} {severity}" for severity, count in counts.items() if count)
    return nothing_found(audit)


def _print_finding(finding: Finding, console: Console) -> None:
    question = finding.question
    head = Text(f"{SEVERITIES[finding.severity].upper():<7}", style=_STYLES[finding.severity])
    kind = "" if finding.kind == "question" else f" ({KINDS[finding.kind]})"
    head.append(category_name(finding.category) + kind, style="bold")
    _line(console, head, indent=2)
    _line(console, f"“{shortened(shown(question.text), _QUOTED)}”", "", 9)
    facts = (place(question), requirement(finding), SUBJECTS[question.who])
    _line(console, ", ".join(fact for fact in facts if fact), "dim", 9)
    if finding.needs_person:
        _line(console, "These words can mean two things: a person must decide.", "italic", 9)
    if finding.suggestions:
        for line in _advice(finding.suggestions[0]):
            _line(console, line, "green", 9)


def _advice(suggestion: Suggestion) -> Iterator[str]:
    wording = f": “{shortened(shown(suggestion.text), _WORDING)}”" if suggestion.text else "."
    yield f"→ {ACTIONS[suggestion.action]}{wording}"
    if suggestion.english:
        yield f"  In English: “{shortened(shown(suggestion.english), _WORDING)}”"
    if suggestion.machine_drafted:
        yield f"  {DRAFTED}"


def _print_remarks(audit: Audit, console: Console) -> None:
    for check in audit.checks:
        console.print()
        _line(console, f"Whole form: {shown(check.message)}", "yellow", 2)
    _print_active_content(audit, console)
    if audit.good_practice:
        console.print()
        _line(console, "Good practice, keep it:", "bold green", 2)
    for practice in audit.good_practice:
        _line(console, f"“{shortened(shown(practice.text), _QUOTED)}”", "", 4)
        if practice.doubt:
            _line(console, f"But: {shown(practice.doubt)}", "yellow", 6)


def _print_active_content(audit: Audit, console: Console) -> None:
    if audit.active_content:
        console.print()
        _line(console, "In the file, and neither run nor followed:", "bold yellow", 2)
    for remark in active_remarks(audit):
        _line(console, remark.message, "", 4)
        for example in remark.examples:
            _line(console, example, "dim", 6)


def _print_figures(outcomes: tuple[Outcome, ...], audits: tuple[Audit, ...], console: Console) -> None:
    findings = [finding for audit in audits for finding in audit.findings]
    figures = ", ".join(f"{count} {severity}" for severity, count in severity_counts(findings).items())
    _line(console, f"{counted(len(audits), 'form')} checked, {counted(len(findings), 'finding')}: {figures}.", "bold")
    unread = sum(outcome.unread for outcome in outcomes)
    if unread:
        _line(console, f"{counted(unread, 'form')} could not be read.", "bold red")
    others = [shown(outcome.path.name) for outcome in outcomes if outcome.not_a_form]
    if others:
        _line(console, f"Not a form, left out: {', '.join(others)}.", "dim")
    _line(console, CAVEAT, "dim")
