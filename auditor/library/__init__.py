"""The library: the person's forms, audits and decisions in one SQLite file, saved at once and never lost."""

from __future__ import annotations

from auditor.library.editions import Asked, Carried, Proposal, Reworded, asked_of, carried
from auditor.library.forms import KnownForm
from auditor.library.journal import Change, Step
from auditor.library.library import Changes, Library
from auditor.library.place import Place

__all__ = [
    "Asked",
    "Carried",
    "Change",
    "Changes",
    "KnownForm",
    "Library",
    "Place",
    "Proposal",
    "Reworded",
    "Step",
    "asked_of",
    "carried",
]
