"""A deed: what becomes of the form's own words, whatever the format."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal

from auditor.values.block import BLANK, EMPTY_BOX

if TYPE_CHECKING:
    from auditor.values.decision import Decision, DecisionAction

Deed = Literal["remove", "replace", "relabel", "note"]
"""`remove`: the words go, and their blanks, boxes and controls with them. `replace`: all that goes, and new words
stand in its place. `relabel`: new words for the old ones, the blanks stay. `note`: nothing of the form changes."""

_TAKEN_OUT: frozenset[DecisionAction] = frozenset({"remove", "separate_sheet"})
_ASKED_ANEW: frozenset[DecisionAction] = frozenset({"replace", "reword"})
_WORDED_ANEW: frozenset[DecisionAction] = frozenset({"make_optional", "add_notice", "narrow_clause"})
_LAST_BLANK = re.compile(rf"\s*:?\s*{BLANK}\s*$")


def deed_of(decision: Decision) -> tuple[Deed, str]:
    """Return what a decision does to the form's words, and the new words; empty where there are none.

    New words that bring blanks or boxes of their own take the place of the old ones' blanks and boxes, too.
    """
    text = " ".join(decision.text.split())
    if decision.action in _TAKEN_OUT:
        stays = decision.action == "remove" and text
        return ("replace", text) if stays else ("remove", "")
    if decision.action in _ASKED_ANEW | _WORDED_ANEW and text:
        label = _LAST_BLANK.sub("", text)
        whole = decision.action in _ASKED_ANEW and (BLANK in label or EMPTY_BOX in label)
        return ("replace", text) if whole else ("relabel", label)
    return "note", ""
