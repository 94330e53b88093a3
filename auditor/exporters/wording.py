"""The words in which reports speak of findings: plain, the same in every report."""

from __future__ import annotations

import unicodedata
from collections import Counter
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from auditor.values.location import PageLocation, SheetLocation
from auditor.values.notice import NOTICES, UNREAD_CODES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from auditor.values.active import ActiveContent
    from auditor.values.audit import Audit, Status
    from auditor.values.finding import Action, Finding, Kind, Severity
    from auditor.values.notice import Notice
    from auditor.values.question import Question, Required, Who

SEVERITIES: dict[Severity, str] = {"high": "High", "medium": "Medium", "low": "Low"}
"""Every severity, the gravest first."""

SEVERITY_MEANINGS: dict[Severity, str] = {
    "high": "identifies a person or points to their status",
    "medium": "gives a hint, above all together with other answers",
    "low": "worth knowing about",
}

REQUIREMENTS: dict[Required, str] = {
    "required": "required",
    "optional": "optional",
    "unstated": "form does not say if required",
}

KINDS: dict[Kind, str] = {"question": "question", "document": "document asked for", "clause": "clause"}

SUBJECTS: dict[Who, str] = {"self": "", "household": "about people in the household", "other": "about someone else"}

STATUSES: dict[Status, str] = {"complete": "read in full", "partial": "read in part", "none": "not read"}

ACTIONS: dict[Action, str] = {
    "remove": "Leave it out",
    "replace": "Ask something else instead",
    "make_optional": "Make it optional",
    "reword": "Word it differently",
    "separate_sheet": "Move it to a separate sheet",
    "add_notice": "Add a notice",
    "narrow_clause": "Narrow the clause",
    "keep_required": "Keep it only if a law requires it",
    "keep_protective": "Keep it: it protects people",
    "ask_person": "Have a person decide",
}

LANGUAGES: dict[str, str] = {
    "ar": "Arabic", "de": "German", "en": "English", "es": "Spanish", "fa": "Persian", "fil": "Filipino",
    "fr": "French", "hi": "Hindi", "hmn": "Hmong", "ht": "Haitian Creole", "hy": "Armenian",
    "ja": "Japanese", "km": "Khmer", "ko": "Korean", "pa": "Punjabi", "pt": "Portuguese", "ru": "Russian",
    "so": "Somali", "tl": "Filipino", "uk": "Ukrainian", "ur": "Urdu", "vi": "Vietnamese",
    "zh": "Chinese", "zh-Hans": "Chinese (simplified)",
    "zh-Hant": "Chinese (traditional)",
}  # fmt: skip

DRAFTED = "A machine drafted this wording; have a translator check it before it is used."

CAVEAT = (
    "This is not legal advice. A question found here may be allowed, required or forbidden, depending on the program "
    "and the place: ask counsel which applies. Finding nothing does not prove that a form is safe."
)

_UNCHECKED_CODES = UNREAD_CODES | {"no_bank"}  # a form in an unknown language is read, and yet not checked
_DOUBT_CODES = frozenset({"low_resolution", "handwriting", "blank_page"})
_WORD_PARTS: dict[str, str] = {
    "header": "page header",
    "footer": "page footer",
    "footnotes": "footnotes",
    "endnotes": "endnotes",
    "comments": "comments",
}
_EXAMPLES = 3  # of each kind of active content that are shown in full
_OVERRIDES = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")  # can make a name read backwards


def shown(text: str) -> str:
    """Return text on one line without control characters, lone surrogates and marks that reorder what follows."""
    kept = (" " if unicodedata.category(letter) in ("Cc", "Cs", "Zl", "Zp") else letter for letter in text)
    return " ".join("".join(letter for letter in kept if letter not in _OVERRIDES).split())


def shortened(text: str, limit: int) -> str:
    """Return text cut to at most `limit` characters, at a space where there is one, with an ellipsis."""
    if len(text) <= limit:
        return text
    head = text[: limit - 1]
    return (head.rsplit(" ", 1)[0] if " " in head[limit // 2 :] else head) + "…"


def language_name(code: str) -> str:
    """Return a language's English name, or its code where it has none here."""
    return LANGUAGES.get(code, code)


def place(question: Question) -> str:
    """Return where a question stands, as a reader would look for it: page, cell, or the heading over it."""
    location = question.location
    if isinstance(location, PageLocation):
        return f"page {location.page}"
    if isinstance(location, SheetLocation):
        cell = f", cell {_column_letters(location.column)}{location.row}" if location.row and location.column else ""
        return f"sheet “{shown(location.sheet)}”{cell}"
    stem = location.part.rsplit("/", 1)[-1].removesuffix(".xml").rstrip("0123456789")
    part = _WORD_PARTS.get(stem, "")
    heading = f"under “{shortened(shown(question.headings[-1]), 50)}”" if question.headings else ""
    return part or heading or "main text"


def _column_letters(column: int) -> str:
    """Return a spreadsheet column's letters: 1 is A, 27 is AA."""
    letters = ""
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def counted(count: int, singular: str, plural: str = "") -> str:
    """Return a count with its noun: `1 form`, `3 forms`."""
    return f"{count:,} {singular if count == 1 else plural or singular + 's'}"


def severity_counts(findings: Iterable[Finding]) -> dict[Severity, int]:
    """Return how many findings there are of every severity, the gravest first, zeros included."""
    counts = Counter(finding.severity for finding in findings)
    return {severity: counts[severity] for severity in SEVERITIES}


def checked_in_full(audit: Audit) -> bool:
    """Whether the whole form was read, and in a language whose questions are known."""
    return audit.coverage.status == "complete" and not unread_remarks(audit)


def how_much_was_read(audit: Audit) -> str:
    """Return how far the form was read, in a few words."""
    if audit.coverage.status == "complete" and not checked_in_full(audit):
        return "read, language not known"
    return STATUSES[audit.coverage.status]


def nothing_found(audit: Audit) -> str:
    """Return what is said of a form without findings: never more than was checked."""
    if audit.coverage.status == "none":
        return "Nothing of this form was checked."
    if checked_in_full(audit):
        return "Nothing was found."
    return "Nothing was found in what could be checked; the rest was not checked."


def requirement(finding: Finding) -> str:
    """Return whether the answer is required; empty for a clause that asks nothing."""
    state = finding.question.requirement.state
    return "" if finding.kind == "clause" and state == "unstated" else REQUIREMENTS[state]


def unread_remarks(audit: Audit) -> tuple[str, ...]:
    """Return one sentence for each reason why part of the form was not checked, with its pages and sheets."""
    return _remarks(notice for notice in audit.coverage.notices if notice.code in _UNCHECKED_CODES)


def doubt_remarks(audit: Audit) -> tuple[str, ...]:
    """Return one sentence for each reason to look again at what text recognition read.

    These are letters that it may have misread, handwriting, and pages that it found blank.
    """
    read = {each.page for each in audit.coverage.recognised}
    return _remarks(note for note in audit.coverage.notices if note.code in _DOUBT_CODES and note.page in read)


def recognition_remark(audit: Audit) -> str:
    """Return how many pages were read by text recognition and how sure it is; empty where none was."""
    read = [each for each in audit.coverage.recognised if each.confidence]
    if not read:
        return ""
    least, most = (pick(read, key=lambda each: each.confidence) for pick in (min, max))
    sure = f"{most.confidence:.0%} sure of them"
    if len(read) > 1:
        sure = f"{least.confidence:.0%} sure of them on page {least.page}, {most.confidence:.0%} on page {most.page}"
    were = counted(len(read), "page was", "pages were")
    return f"{were} read by text recognition, which can misread letters: it is {sure}."


def other_remarks(audit: Audit) -> tuple[str, ...]:
    """Return one sentence for each other notice."""
    return _remarks(notice for notice in audit.coverage.notices if notice.code not in _UNCHECKED_CODES)


def _remarks(notices: Iterable[Notice]) -> tuple[str, ...]:
    remarks = []
    ordered = sorted(notices, key=lambda notice: notice.code)
    for code, group in groupby(ordered, key=lambda notice: notice.code):
        where = _where(list(group))
        remarks.append(f"{where}: {NOTICES[code]}" if where else NOTICES[code])
    return tuple(remarks)


@dataclass(frozen=True, slots=True)
class ActiveRemark:
    """What is said of all active contents of one kind: the message, and where the first ones stand and lead."""

    message: str
    examples: tuple[str, ...]


def active_remarks(audit: Audit) -> tuple[ActiveRemark, ...]:
    """Return one remark for each kind of active content, in the order in which they were met."""
    kinds = dict.fromkeys(active.kind for active in audit.active_content)
    return tuple(_active_remark([active for active in audit.active_content if active.kind == kind]) for kind in kinds)


def _active_remark(same: list[ActiveContent]) -> ActiveRemark:
    lines = [": ".join(part for part in (shown(each.where), shown(each.target)) if part) for each in same[:_EXAMPLES]]
    rest = len(same) - len(lines)
    return ActiveRemark(same[0].message, (*lines, f"and {counted(rest, 'more', 'more')}") if rest else tuple(lines))


def _where(notices: list[Notice]) -> str:
    pages = page_list(notice.page for notice in notices if notice.page is not None)
    sheets = ", ".join(f"“{shown(notice.sheet)}”" for notice in notices if notice.sheet)
    return "; ".join(part for part in (pages, f"Sheet {sheets}" if sheets else "") if part)


def page_list(pages: Iterable[int]) -> str:
    """Return pages as a reader writes them: `Page 3`, `Pages 3, 5–7`; empty where there are none."""
    numbers = sorted(set(pages))
    runs = []
    for _, run in groupby(enumerate(numbers), key=lambda pair: pair[1] - pair[0]):
        members = [number for _, number in run]
        runs.append(f"{members[0]}–{members[-1]}" if len(members) > 1 else f"{members[0]}")
    return f"Page{'s' if len(numbers) > 1 else ''} {', '.join(runs)}" if runs else ""
