"""Drawing a form's pages for the eye, in a process of its own: no page can hurt the program that shows it."""

from __future__ import annotations

from auditor.drawing.drawer import Drawer
from auditor.drawing.news import Drawn, Failed, News, NotOpened, Opened
from auditor.drawing.piece import Area, PageSize, Piece

__all__ = ["Area", "Drawer", "Drawn", "Failed", "News", "NotOpened", "Opened", "PageSize", "Piece"]
