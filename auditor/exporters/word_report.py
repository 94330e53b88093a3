"""The audits as a Word document: to read, to print, and to add remarks to."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from docx import Document
from docx.shared import Pt, RGBColor

from auditor.categories import category_name, category_reason
from auditor.exporters.decided import decision_on, decision_sentence, undecided_in
from auditor.exporters.naming import form_names, named_audits
from auditor.exporters.severity_colours import SEVERITY_COLOURS
from auditor.exporters.wording import (
    ACTIONS,
    CAVEAT,
    SEVERITIES,
    SUBJECTS,
    checked_in_full,
    counted,
    how_much_was_read,
    language_name,
    nothing_found,
    place,
    requirement,
    shown,
    unread_remarks,
)

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from docx.document import Document as WordDocument

    from auditor.batch import Outcome
    from auditor.exporters.decided import Decided
    from auditor.values.audit import Audit
    from auditor.values.decision import Decision
    from auditor.values.finding import Finding

_SMALL = Pt(9.5)


def word_report(outcomes: Iterable[Outcome], made: datetime, decided: Decided, city: str = "") -> bytes:
    """Return the report as a DOCX: what was not read first, then each form with its findings and decisions.

    Args:
        outcomes: in the order in which the forms are shown.
        made: when it is written, in the reader's own time zone.
        decided: what was decided.
        city: whose forms these are; empty: nothing is said of it.
    """
    every = tuple(outcomes)
    names = form_names(every)
    document = Document()
    document.core_properties.title = "Privacy audit"
    document.core_properties.author = ""
    document.core_properties.comments = ""
    document.add_heading("Privacy audit", 0)
    if city:
        document.add_paragraph(shown(city))
    document.add_paragraph(f"{made:%Y-%m-%d %H:%M}. {CAVEAT}")
    for outcome in every:
        if outcome.audit is None and not outcome.not_a_form:
            document.add_heading(f"Not checked: {names[outcome.path]}", 1)
            document.add_paragraph(outcome.message)
    for audit in named_audits(every, names):
        _write_form(document, audit, decided)
    content = io.BytesIO()
    document.save(content)
    return content.getvalue()


def _write_form(document: WordDocument, audit: Audit, decided: Decided) -> None:
    document.add_heading(shown(audit.form.name), 1)
    document.add_paragraph(_facts(audit, decided))
    if not checked_in_full(audit):
        for remark in unread_remarks(audit) or ("Some of this form was not checked.",):
            document.add_paragraph(f"Not checked: {remark}", style="List Bullet")
    if not audit.findings:
        document.add_paragraph(nothing_found(audit))
    for number, finding in enumerate(audit.findings, start=1):
        _write_finding(document, number, finding, decision_on(decided, audit, finding.id))
    for check in audit.checks:
        document.add_paragraph(f"The form as a whole: {shown(check.message)}", style="List Bullet")


def _facts(audit: Audit, decided: Decided) -> str:
    pages = counted(audit.form.pages, "page") if audit.form.pages else ""
    languages = ", ".join(language_name(code) for code in audit.form.languages)
    left = undecided_in(decided, audit)
    standing = f"{counted(left, 'finding')} not decided" if left else "all findings decided"
    parts = (audit.form.format.upper(), pages, languages, how_much_was_read(audit), standing if audit.findings else "")
    return " · ".join(part for part in parts if part)


def _write_finding(document: WordDocument, number: int, finding: Finding, decision: Decision | None) -> None:
    heading = document.add_heading(f"{number}. {category_name(finding.category)}: ", 2)
    severity = heading.add_run(SEVERITIES[finding.severity])
    severity.font.color.rgb = RGBColor.from_string(SEVERITY_COLOURS[finding.severity].line)
    document.add_paragraph(f"“{shown(finding.question.text)}”", style="Intense Quote")
    facts = (place(finding.question), requirement(finding), SUBJECTS[finding.question.who])
    small = document.add_paragraph().add_run(", ".join(fact for fact in facts if fact))
    small.font.size = _SMALL
    document.add_paragraph(category_reason(finding.category))
    standing = document.add_paragraph()
    standing.add_run("Decided: " if decision else "Not decided.").bold = True
    if decision:
        standing.add_run(decision_sentence(decision))
    if decision and decision.text:
        document.add_paragraph(f"New words: “{shown(decision.text)}”")
    if not decision and finding.suggestions:
        main = finding.suggestions[0]
        document.add_paragraph(f"Suggestion: {ACTIONS[main.action]}. {shown(main.reason)}")
