"""The review of one form: look at what was found, decide about each, and see it saved.

`ReviewView` shows and `ReviewPresenter` leads. A decision counts at once in the window (`Desk`), is saved on the
library's own thread (`Records`), and stands as saved only when it is on the disk; undo and redo are the library's own.
"""

from __future__ import annotations

from ui.review.city_bank import CityBank
from ui.review.desk import Desk
from ui.review.presenter import ReviewPresenter
from ui.review.records import Records
from ui.review.view import ReviewView

__all__ = ["CityBank", "Desk", "Records", "ReviewPresenter", "ReviewView"]
