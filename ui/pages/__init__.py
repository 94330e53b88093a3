"""The form in the centre of the window: pages of PDFs and scans, and a reading view of Word files and sheets."""

from __future__ import annotations

from ui.pages.form_pictures import FormPictures
from ui.pages.mark import Mark, Mode, State, Unread, mark_of, unread_of
from ui.pages.pages_view import PagesView
from ui.pages.passages import Passage, passages
from ui.pages.reading.reading_view import ReadingView
from ui.pages.thumbnails import ThumbnailRail

__all__ = [
    "FormPictures",
    "Mark",
    "Mode",
    "PagesView",
    "Passage",
    "ReadingView",
    "State",
    "ThumbnailRail",
    "Unread",
    "mark_of",
    "passages",
    "unread_of",
]
