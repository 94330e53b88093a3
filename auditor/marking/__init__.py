"""Marking: a copy of the form in its own format that carries the reviewer's decisions."""

from __future__ import annotations

from auditor.marking.changes import change_of, changes_of, first_decisions
from auditor.marking.marker import Marker

__all__ = ["Marker", "change_of", "changes_of", "first_decisions"]
