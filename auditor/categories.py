"""The categories of what a form may ask that exposes a resident, in the words a person reads."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Category:
    """One category: its plain name, one sentence on why it matters, and whether it is looked for unasked."""

    name: str
    why: str
    by_default: bool = True


CATEGORIES: dict[str, Category] = {
    "ssn": Category(
        "Social Security number",
        "It matches a person's records across almost every system, and leaving it blank can itself suggest a status.",
    ),
    "itin": Category(
        "Tax number (ITIN)",
        "It is given only to people who cannot have a Social Security number, so holding one suggests a status.",
    ),
    "citizenship": Category(
        "Citizenship or nationality",
        "The answer says directly who is not a citizen, and can be demanded from the city once it is held.",
    ),
    "immigration_status": Category(
        "Immigration status",
        "The answer puts a status, or a number that leads to it, beside a name and an address.",
    ),
    "birthplace": Category(
        "Place of birth or origin",
        "Where a person or their parents were born is often read as a sign of status.",
    ),
    "language": Category(
        "Language",
        "A home language or a level of English, kept on file, points to where a person comes from.",
    ),
    "religion": Category(
        "Religion",
        "A record of faith can be used to single people out, and few services depend on it.",
    ),
    "race_ethnicity": Category(
        "Race or ethnicity",
        "Tied to a name, the answer can stand in for origin; it is safer collected without one.",
    ),
    "identity_document": Category(
        "Identity documents",
        "The kind of document a person shows, or a copy of it, can give away a status and much else.",
    ),
    "financial_account": Category(
        "Bank and money",
        "Whether a person has a bank account, and where money goes, can stand in for status and invites fraud.",
    ),
    "data_sharing": Category(
        "Sharing and checking of answers",
        "It says that answers may go to others; the person cannot tell how far, and the city cannot call them back.",
    ),
    "criminal_history": Category(
        "Arrests and convictions",
        "Old or unproven matters can shut people out and draw attention from other authorities.",
        by_default=False,
    ),
    "biometric": Category(
        "Photos, fingerprints and other body data",
        "It identifies a person for life and cannot be changed once it leaks.",
        by_default=False,
    ),
    "public_benefit": Category(
        "Public benefits",
        "A record of help received can be held against people in other procedures.",
        by_default=False,
    ),
    "victim": Category(
        "Victims and witnesses",
        "It can show where someone who needs protection is, and what they have told.",
        by_default=False,
    ),
    "foreign_ties": Category(
        "Ties abroad",
        "Relatives, travel and schooling abroad are often read as signs of status.",
        by_default=False,
    ),
    "sogi_health": Category(
        "Gender identity, orientation and health",
        "It is deeply private, and its disclosure can cost people safety or work.",
        by_default=False,
    ),
    "household": Category(
        "People in the household",
        "It records people who asked for nothing and did not choose to be on file.",
        by_default=False,
    ),
}
"""Every category by its id, in the order in which reports show them."""

DEFAULT_CATEGORIES = tuple(id_ for id_, category in CATEGORIES.items() if category.by_default)
"""Ids of the categories that are looked for when none are chosen."""


def category_position(id_: str) -> int:
    """Return where a category stands in reports, from 0; a city's own categories stand behind all others."""
    return list(CATEGORIES).index(id_) if id_ in CATEGORIES else len(CATEGORIES)


def category_name(id_: str) -> str:
    """Return a category's plain name; a category that a city's own bank adds is shown by its id, spelt with spaces."""
    known = CATEGORIES.get(id_)
    return known.name if known else id_.replace("_", " ").capitalize()


def category_reason(id_: str) -> str:
    """Return one sentence on why the category matters; empty for a category of a city's own."""
    known = CATEGORIES.get(id_)
    return known.why if known else ""
