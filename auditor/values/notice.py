"""A notice: something the reviewer must know about how far a form was read."""

from __future__ import annotations

from dataclasses import dataclass

NOTICES: dict[str, str] = {
    "page_without_text": "This page holds no text that can be read without text recognition; it was not checked.",
    "garbled_text": "The letters stored in this page do not match what is printed (an old or broken font encoding); it was not checked.",
    "sparse_text": "This page is mostly a picture with little stored text; what the picture shows was not checked.",
    "dynamic_xfa": "This PDF shows its form only in Adobe's own reader (dynamic XFA); nothing of it was checked.",
    "hybrid_xfa": "This PDF carries a second, XFA copy of the form; the printed pages and their fields were checked, the XFA copy was not.",
    "blank_page": "This page is blank.",
    "second_reader": "The file is damaged; it was opened with the second PDF reader and positions may be less exact.",
    "hidden_sheet": "This sheet is hidden in the workbook; it was checked all the same.",
    "log_sheet": "This sheet is a list of records, not a form; only its column headings were checked.",
    "catalogue_sheet": "This sheet is a catalogue of systems or data sets, not a form; what it says of the data they hold was checked.",
    "limit_reached": "The file is larger than the safe limits; only its first part was checked.",
    "missing_part": "A part that the file refers to is missing or damaged; the rest was checked.",
    "no_bank": "No questions are known yet for this language; only terms that are written the same in every language were looked for.",
    "unknown_language": "The language of this form could not be told; it was checked against every language that is known.",
    "no_ocr": "Text recognition is not available here; pages that are pictures were not checked.",
    "low_resolution": "The picture of this page has few dots an inch; letters may have been misread. Scan it again at 200 dpi or more.",
    "weak_recognition": "Text recognition could not make out what this page says; it was not checked. Scan it again, or check it by hand.",
    "unknown_script": "This page is in letters or a language that text recognition cannot read here; it was not checked.",
    "handwriting": "There is handwriting on this page. Handwriting is not read; the printed form was checked.",
    "unread_region": "Parts of this page could not be read and were not checked.",
    "encoding_guessed": "The file does not say how its letters are stored; the most likely way was used.",
}
"""Every notice code, and what it tells the person. The codes are stable: reports and tests name them."""

UNREAD_CODES = frozenset(
    {"page_without_text", "garbled_text", "sparse_text", "dynamic_xfa", "limit_reached", "no_ocr", "missing_part"}
    | {"weak_recognition", "unknown_script", "unread_region"}
)
"""Notices that mean some of the form was not checked: coverage is then `partial` or `none`."""

PICTURED = frozenset({"page_without_text", "garbled_text", "sparse_text"})
"""What a loader says of a page that only a look at its picture can tell of."""


@dataclass(frozen=True, slots=True)
class Notice:
    """A code of NOTICES, and the 1-based page or the sheet it speaks of (None: the whole form)."""

    code: str
    page: int | None = None
    sheet: str | None = None

    def __post_init__(self) -> None:
        """Refuse a code that has no message."""
        if self.code not in NOTICES:
            message = f"unknown notice code {self.code}"
            raise ValueError(message)

    @property
    def message(self) -> str:
        """What it tells the person."""
        return NOTICES[self.code]
