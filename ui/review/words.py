"""The words of the review: what a finding is called, where it stands, how sure it is, and what was decided."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from auditor.categories import category_name, category_reason
from auditor.values.location import PageLocation, SheetLocation
from ui.translating import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from auditor.values.decision import Decision, DecisionAction
    from auditor.values.finding import Finding
    from ui.pages.mark import State

_CONTEXT = "Review"
_SURE, _LIKELY = 0.95, 0.8

STATES: dict[DecisionAction, State] = {
    "remove": "removed",
    "replace": "reworded",
    "make_optional": "optional",
    "reword": "reworded",
    "separate_sheet": "removed",
    "add_notice": "reworded",
    "narrow_clause": "reworded",
    "keep_required": "kept",
    "keep_protective": "kept",
    "keep": "kept",
    "ask_person": "kept",
    "not_sensitive": "kept",
}
"""How the form shows what was decided."""

ICONS: dict[DecisionAction, str] = {
    "remove": "trash-2",
    "replace": "pencil-line",
    "make_optional": "circle-dashed",
    "reword": "pencil-line",
    "separate_sheet": "files",
    "add_notice": "message-square-text",
    "narrow_clause": "pencil-line",
    "keep_required": "message-square-text",
    "keep_protective": "shield-check",
    "keep": "message-square-text",
    "ask_person": "circle-question-mark",
    "not_sensitive": "circle-x",
}
SEVERITY_ICONS: dict[str, str] = {"high": "octagon-alert", "medium": "triangle-alert", "low": "info"}

_SEVERITIES: dict[str, str] = {
    "high": QT_TRANSLATE_NOOP("Review", "High"),
    "medium": QT_TRANSLATE_NOOP("Review", "Medium"),
    "low": QT_TRANSLATE_NOOP("Review", "Low"),
}
_RISKS: dict[str, str] = {
    "high": QT_TRANSLATE_NOOP("Review", "High risk"),
    "medium": QT_TRANSLATE_NOOP("Review", "Medium risk"),
    "low": QT_TRANSLATE_NOOP("Review", "Low risk"),
}
_ACTIONS: dict[DecisionAction, str] = {
    "remove": QT_TRANSLATE_NOOP("Review", "Remove the question"),
    "replace": QT_TRANSLATE_NOOP("Review", "Ask something else"),
    "make_optional": QT_TRANSLATE_NOOP("Review", "Make it optional"),
    "reword": QT_TRANSLATE_NOOP("Review", "Reword it"),
    "separate_sheet": QT_TRANSLATE_NOOP("Review", "Ask on a separate sheet"),
    "add_notice": QT_TRANSLATE_NOOP("Review", "Add a notice"),
    "narrow_clause": QT_TRANSLATE_NOOP("Review", "Narrow the sentence"),
    "keep_required": QT_TRANSLATE_NOOP("Review", "Keep, a law requires it"),
    "keep_protective": QT_TRANSLATE_NOOP("Review", "Keep, it protects people"),
    "keep": QT_TRANSLATE_NOOP("Review", "Keep, with a reason"),
    "ask_person": QT_TRANSLATE_NOOP("Review", "Ask a colleague first"),
    "not_sensitive": QT_TRANSLATE_NOOP("Review", "Not sensitive here"),
}
_REMOVALS: dict[str, str] = {
    "question": QT_TRANSLATE_NOOP("Review", "Remove the question"),
    "document": QT_TRANSLATE_NOOP("Review", "Stop asking for the document"),
    "clause": QT_TRANSLATE_NOOP("Review", "Remove the sentence"),
}
_DECIDED: dict[DecisionAction, str] = {
    "remove": QT_TRANSLATE_NOOP("Review", "Removed"),
    "replace": QT_TRANSLATE_NOOP("Review", "Replaced"),
    "make_optional": QT_TRANSLATE_NOOP("Review", "Made optional"),
    "reword": QT_TRANSLATE_NOOP("Review", "Reworded"),
    "separate_sheet": QT_TRANSLATE_NOOP("Review", "Separate sheet"),
    "add_notice": QT_TRANSLATE_NOOP("Review", "Notice added"),
    "narrow_clause": QT_TRANSLATE_NOOP("Review", "Narrowed"),
    "keep_required": QT_TRANSLATE_NOOP("Review", "Kept"),
    "keep_protective": QT_TRANSLATE_NOOP("Review", "Kept"),
    "keep": QT_TRANSLATE_NOOP("Review", "Kept"),
    "ask_person": QT_TRANSLATE_NOOP("Review", "Asking first"),
    "not_sensitive": QT_TRANSLATE_NOOP("Review", "Not sensitive"),
}
_KINDS: dict[str, str] = {
    "question": QT_TRANSLATE_NOOP("Review", "Question"),
    "document": QT_TRANSLATE_NOOP("Review", "Document asked for"),
    "clause": QT_TRANSLATE_NOOP("Review", "Sentence"),
}
_REQUIRED: dict[str, str] = {
    "required": QT_TRANSLATE_NOOP("Review", "required"),
    "optional": QT_TRANSLATE_NOOP("Review", "optional"),
    "unstated": QT_TRANSLATE_NOOP("Review", "the form does not say if it is required"),
}
_SUBJECTS: dict[str, str] = {
    "household": QT_TRANSLATE_NOOP("Review", "about people in the household"),
    "other": QT_TRANSLATE_NOOP("Review", "about someone else"),
}


def title_of(finding: Finding) -> str:
    """Return what a finding asks for: its category's plain name."""
    return _say(category_name(finding.category), "Categories")


def why_of(finding: Finding) -> str:
    """Return why a finding matters: what could happen; of a city's own category what the bank says first."""
    said = category_reason(finding.category)
    if said or not finding.suggestions:
        return _say(said, "Categories")
    return finding.suggestions[0].reason


def place_of(finding: Finding) -> str:
    """Return where a finding stands, as a reader would look for it."""
    location, question = finding.question.location, finding.question
    if isinstance(location, PageLocation):
        return QCoreApplication.translate(_CONTEXT, "page {page}").format(page=location.page)
    if isinstance(location, SheetLocation):
        return QCoreApplication.translate(_CONTEXT, "sheet {sheet}, row {row}").format(
            sheet=location.sheet, row=location.row
        )
    return (
        QCoreApplication.translate(_CONTEXT, "under {heading}").format(heading=question.headings[-1])
        if question.headings
        else QCoreApplication.translate(_CONTEXT, "main text")
    )


def kind_of(finding: Finding) -> str:
    """Return what sort of thing was found, or that the reviewer marked it."""
    return QCoreApplication.translate(_CONTEXT, "Marked by hand") if finding.by_hand else _say(_KINDS[finding.kind])


def facts_of(finding: Finding) -> str:
    """Return kind and place, whether an answer is required, and who it is about, in one line."""
    question = finding.question
    required = (
        ""
        if finding.kind == "clause" and question.requirement.state == "unstated"
        else (_say(_REQUIRED[question.requirement.state]))
    )
    parts = (kind_of(finding), place_of(finding), required, _say(_SUBJECTS.get(question.who, "")))
    return " · ".join(part for part in parts if part)


def certainty_of(finding: Finding) -> str:
    """Return how sure the program is, in words: never a number."""
    if finding.needs_person:
        return QCoreApplication.translate(
            _CONTEXT, "We are not sure: these words can mean two things. Look at the form before you decide."
        )
    if finding.confidence >= _SURE:
        return QCoreApplication.translate(_CONTEXT, "The form says so in plain words.")
    return (
        QCoreApplication.translate(_CONTEXT, "This is very likely meant.")
        if finding.confidence >= _LIKELY
        else QCoreApplication.translate(_CONTEXT, "This looks like it is meant.")
    )


def explanation_of(finding: Finding) -> str:
    """Return why a finding is here, one sentence a line, the bank entry last."""
    own = finding.explanation
    if finding.by_hand:
        return "\n".join(_say(reason, "Reasons") for reason in own.reasons)
    lines = [certainty_of(finding), *(_say(reason, "Reasons") for reason in own.reasons)]
    if own.matched:
        lines.append(
            QCoreApplication.translate(
                _CONTEXT, "The form's words “{matched}” fit what the question bank knows as “{phrase}”."
            ).format(matched=own.matched, phrase=own.phrase)
        )
    lines.append(QCoreApplication.translate(_CONTEXT, "Entry in the question bank: {entry}").format(entry=own.entry))
    return "\n".join(lines)


def severity_of(finding: Finding) -> str:
    """Return a severity in one word."""
    return _say(_SEVERITIES[finding.severity])


def risk_of(finding: Finding) -> str:
    """Return a severity in two words."""
    return _say(_RISKS[finding.severity])


def action_words(action: DecisionAction, finding: Finding) -> str:
    """Return what a choice is called; to remove is called after what is removed."""
    return _say(_REMOVALS[finding.kind]) if action == "remove" else _say(_ACTIONS[action])


def decided_words(decision: Decision | None) -> str:
    """Return what was decided, in a word or two."""
    return _say(_DECIDED[decision.action]) if decision else QCoreApplication.translate(_CONTEXT, "Not decided")


def step_words(action: DecisionAction, number: int) -> str:
    """Return what a decision is called when it is undone: `Removed: finding 3`."""
    return QCoreApplication.translate(_CONTEXT, "{decided}: finding {number}").format(
        decided=_say(_DECIDED[action]), number=number
    )


def decided_of(decided: int, findings: int) -> str:
    """Return how many findings are decided."""
    return QCoreApplication.translate(_CONTEXT, "{decided} of {findings} decided").format(
        decided=decided, findings=findings
    )


def left_words(left: int) -> str:
    """Return how many findings are left to decide."""
    if not left:
        return QCoreApplication.translate(_CONTEXT, "All decided.")
    return QCoreApplication.translate(_CONTEXT, "%n finding(s) left.", "", left)


def hidden_words(hidden: int) -> str:
    """Return how many findings are not shown because their risk is lower than what the person wants to see."""
    return QCoreApplication.translate(_CONTEXT, "%n finding(s) of lower risk hidden.", "", hidden)


def _say(text: str, context: str = _CONTEXT) -> str:
    return QCoreApplication.translate(context, text) if text else ""
