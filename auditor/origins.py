"""Where an error came from, told without a word of what it says: a library's own words quote the form."""

from __future__ import annotations

import re
import traceback
from pathlib import Path

_OWN_FOLDER = Path(__file__).parent
_SHAPE = re.compile(r"\w{1,80}(, [\w.-]{1,80}, line \d{1,6})?")


def origin_of(error: BaseException) -> str:
    """Return the error's class and the last place in the program's own code that it passed; never its words."""
    places = traceback.extract_tb(error.__traceback__)
    own = [place for place in places if Path(place.filename).is_relative_to(_OWN_FOLDER)]
    if not places:
        return type(error).__name__
    last = (own or places)[-1]
    return f"{type(error).__name__}, {Path(last.filename).name}, line {last.lineno}"


def is_origin(text: str) -> bool:
    """Return whether a text is what `origin_of` returns, or empty, and so holds nothing of a form."""
    return not text or _SHAPE.fullmatch(text) is not None
