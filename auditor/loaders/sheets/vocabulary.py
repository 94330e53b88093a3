"""The words by which sheets are told apart: headings of logs, catalogues and interview definitions."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

RECORDS: dict[str, tuple[str, ...]] = {
    "person": (
        "first name", "last name", "full name", "surname", "given name", "middle name", "owner name", "name of",
        "client", "applicant", "resident", "patient", "student", "employee", "visitor", "complainant", "caller",
        "participant", "customer", "nombre", "apellido", "solicitante", "cliente", "residente",
    ),
    "born": ("dob", "date of birth", "birth date", "birthdate", "age", "fecha de nacimiento", "edad"),
    "number": ("ssn", "social security", "case number", "case no", "case id", "ticket", "file number", "seguro social"),
    "reach": ("phone", "telephone", "mobile", "email", "e mail", "address", "zip", "telefono", "correo", "direccion"),
    "trait": ("gender", "sex", "race", "ethnicity", "nationality", "citizenship", "language", "sexo", "idioma"),
    "event": ("time in", "time out", "date of visit", "date received", "date", "signature", "fecha", "firma"),
    "matter": (
        "incident", "complaint", "request", "appointment", "visit", "violation", "arrest", "queja", "solicitud", "cita",
    ),
    "state": ("status", "assigned to", "estado"),
    "money": ("amount", "fee", "paid", "invoice", "cost", "price", "quantity", "qty", "monto"),
}  # fmt: skip
"""Headings over records of people and events, by what they say. Whole words; a plural s may follow."""

SUBJECTS: dict[str, tuple[str, ...]] = {
    "system": ("system", "information system", "product", "application name", "software", "sistema", "producto"),
    "vendor": ("vendor", "proveedor"),
    "data set": ("dataset", "data set", "data asset", "layer", "conjunto de datos"),
    "data": ("categories of data", "data categories", "data collected", "types of data", "modules"),
    "element": ("field name", "column name", "attribute name", "variable name", "data element", "element name"),
    "type": ("data type", "field type", "column type", "tipo de dato"),
    "keeper": ("custodian", "department", "agency", "data owner", "data steward", "publisher", "departamento"),
    "rhythm": ("frequency", "how often", "how frequently", "frequently", "refresh", "updated", "frecuencia"),
    "release": ("published", "publication", "release", "modified", "publicacion"),
    "access": ("access level", "contains pii", "pii", "classification", "sensitivity"),
    "place": ("url", "link", "portal", "download", "landing page", "api", "enlace"),
}  # fmt: skip
"""Headings of catalogues: Cal. Gov. Code 7922.630 (SB 272), city data inventories, data dictionaries."""

DESCRIPTIONS = ("description", "purpose", "categories", "abstract", "summary", "descripcion", "proposito", "finalidad")
"""Headings of the column that says what a system or data set holds."""

DEFINITION: dict[str, tuple[str, ...]] = {
    "type": ("type", "field type", "question type", "answer type", "input type"),
    "name": ("name", "variable field name", "field name", "variable", "variable name", "question id"),
    "label": ("label", "caption", "question", "question text", "field label", "orig text", "tr text"),
    "hint": ("hint", "guidance hint", "help", "help text", "field note", "field annotation"),
    "required": ("required", "required field"),
    "choices": ("choices", "choices calculations or slider labels", "options", "answer options"),
    "appearance": ("appearance",),
    "relevant": ("relevant",),
    "list": ("list name",),
    "title": ("form title",),
    "original": ("orig text",),
    "translation": ("tr text",),
}
"""Columns of an interview's definition: XLSForm (xlsform.org), REDCap dictionaries, docassemble translations."""

_WORDS = re.compile(r"[^a-z0-9]+")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_ACCENTS = str.maketrans("áéíóúüñ", "aeiouun")


def folded(heading: str) -> str:
    """Return a heading as plain lower-case words: `DatePublished` and `Date published:` become `date published`."""
    return _WORDS.sub(" ", _CAMEL.sub(" ", heading).lower().translate(_ACCENTS)).strip()


def topics(heading: str, vocabulary: dict[str, tuple[str, ...]]) -> frozenset[str]:
    """Return the keys of the vocabulary of which the heading holds a phrase."""
    padded = f" {folded(heading)} "
    return frozenset(
        topic
        for topic, phrases in vocabulary.items()
        if any(f" {p} " in padded or f" {p}s " in padded for p in phrases)
    )


def union(headings: Iterable[str], vocabulary: dict[str, tuple[str, ...]]) -> frozenset[str]:
    """Return the keys of the vocabulary that any of the headings speaks of."""
    return frozenset(topic for heading in headings for topic in topics(heading, vocabulary))
