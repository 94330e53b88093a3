"""What a form's row says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from ui.batch.form_row import State
from ui.messages import message_of
from ui.translating import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from auditor.values.audit import Coverage
    from ui.batch.form_row import FormRow

_STATES: dict[State, str] = {
    State.WAITING: QT_TRANSLATE_NOOP("Batch", "Waiting"),
    State.OPEN: QT_TRANSLATE_NOOP("Batch", "Needs decisions"),
    State.DONE: QT_TRANSLATE_NOOP("Batch", "All decided"),
    State.STOPPED: QT_TRANSLATE_NOOP("Batch", "Stopped"),
    State.LEFT_OUT: QT_TRANSLATE_NOOP("Batch", "Not a form"),
}
_FORMATS: dict[str, str] = {
    "pdf": "PDF",
    "docx": "Word",
    "xlsx": "Excel",
    "xls": "Excel",
    "ods": "OpenDocument",
    "csv": "CSV",
    "tsv": "TSV",
}
_GOOD, _FAIR = 0.9, 0.75  # mean certainty of text recognition; below `_FAIR` a page is worth a second scan


def state_words(row: FormRow) -> str:
    """Return how far a form is; “nothing found” names how much of the form that is said of."""
    match row.state:
        case State.READING:
            return _reading_words(row)
        case State.UNREAD:
            return message_of(row.outcome.error or "unexpected").title if row.outcome else ""
        case State.NOTHING:
            return _nothing_words(row)
        case state:
            return QCoreApplication.translate("Batch", _STATES[state])


def _reading_words(row: FormRow) -> str:
    if row.pages <= 1:
        return QCoreApplication.translate("Batch", "Reading…")
    words = QCoreApplication.translate("Batch", "Reading page {page} of {pages}…")
    return words.format(page=min(row.done + 1, row.pages), pages=row.pages)


def _nothing_words(row: FormRow) -> str:
    if row.audit is None or row.audit.coverage.status == "complete":
        return QCoreApplication.translate("Batch", "Nothing found")
    pages, unread = row.audit.form.pages, len(row.audit.coverage.unread_pages)
    if pages and unread:
        words = QCoreApplication.translate("Batch", "Nothing found on {read} of {pages} pages")
        return words.format(read=pages - unread, pages=pages)
    return QCoreApplication.translate("Batch", "Nothing found in what was read")


def read_words(row: FormRow) -> str:
    """Return how much of a form was read, and how well."""
    if row.audit is None:
        return ""
    coverage, pages = row.audit.coverage, row.audit.form.pages
    if coverage.status == "none":
        return QCoreApplication.translate("Batch", "Not read")
    if coverage.status == "complete":
        return _quality_words(coverage)
    if coverage.unread_pages and pages:
        words = QCoreApplication.translate("Batch", "{read} of {pages} pages")
        return words.format(read=pages - len(coverage.unread_pages), pages=pages)
    return QCoreApplication.translate("Batch", "In part")


def _quality_words(coverage: Coverage) -> str:
    if not coverage.recognised:
        return QCoreApplication.translate("Batch", "In full")
    mean = sum(page.confidence for page in coverage.recognised) / len(coverage.recognised)
    if mean >= _GOOD:
        return QCoreApplication.translate("Batch", "Scan, good")
    return QCoreApplication.translate("Batch", "Scan, fair" if mean >= _FAIR else "Scan, poor")


def decided_words(row: FormRow) -> str:
    """Return how many findings are decided, such as “2 of 8”."""
    if row.audit is None or not row.audit.findings:
        return ""
    words = QCoreApplication.translate("Batch", "{decided} of {findings}")
    return words.format(decided=row.decided, findings=len(row.audit.findings))


def format_words(row: FormRow) -> str:
    """Return the kind of file that a form is."""
    if row.audit is None:
        return ""
    kind = row.audit.form.format
    return _FORMATS.get(kind, kind.upper())


def language_words(row: FormRow) -> str:
    """Return the names of the languages that a form is in."""
    codes = row.audit.form.languages if row.audit else ()
    names = (QLocale.languageToString(QLocale.codeToLanguage(code.split("-")[0])) for code in codes)
    return ", ".join(QCoreApplication.translate("Languages", name) for name in names)


def notice_words(row: FormRow) -> str:
    """Return what the person must know of a form that was not read in full, else empty."""
    if row.outcome is None:
        return ""
    if row.outcome.error is not None:
        return message_of(row.outcome.error).text
    coverage = row.audit.coverage if row.audit else None
    if coverage is None or coverage.status == "complete":
        return ""
    messages = dict.fromkeys(notice.message for notice in coverage.notices)
    return " ".join(QCoreApplication.translate("Notices", message) for message in messages)


def row_sentence(row: FormRow) -> str:
    """Return all that matters of a row in one sentence after another, the most important first."""
    counts = (
        (row.count("high"), QCoreApplication.translate("Batch", "%n high risk", "", row.count("high"))),
        (row.count("medium"), QCoreApplication.translate("Batch", "%n medium risk", "", row.count("medium"))),
        (row.count("low"), QCoreApplication.translate("Batch", "%n low risk", "", row.count("low"))),
    )
    found = ", ".join(words for count, words in counts if count)
    parts = (row.path.name, state_words(row), found, read_words(row))
    return ". ".join(part for part in parts if part) + "."


def time_left_words(seconds: float) -> str:
    """Return about how long it takes yet; hours, minutes, or less than one."""
    minutes = round(seconds / 60)
    if minutes < 1:
        return QCoreApplication.translate("Batch", "less than a minute left")
    if minutes < 60:  # noqa: PLR2004 - an hour's
        return QCoreApplication.translate("Batch", "about %n minute(s) left", "", minutes)
    return QCoreApplication.translate("Batch", "about %n hour(s) left", "", round(minutes / 60))
