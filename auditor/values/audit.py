"""An audit: everything that was found out about one form."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from auditor.values.active import ActiveContent
    from auditor.values.finding import Finding, GoodPractice
    from auditor.values.notice import Notice

Status = Literal["complete", "partial", "none"]


@dataclass(frozen=True, slots=True)
class Engine:
    """What made the audit: engine version, bank version (a hash of its content), options that shape results."""

    version: str
    bank: str
    options: dict[str, object] = field(default_factory=dict)


PICTURES = frozenset({"png", "jpeg", "tiff", "bmp", "gif", "webp"})
"""Formats in which a form is a picture of each of its pages."""


@dataclass(frozen=True, slots=True)
class FormFacts:
    """The form's file name, SHA-256, format, number of pages (None: not fixed), languages and title."""

    name: str
    sha256: str
    format: str
    pages: int | None
    languages: tuple[str, ...]
    title: str = ""


@dataclass(frozen=True, slots=True)
class RecognisedPage:
    """A page that text recognition read: its 1-based number, and the mean over its letters of how sure it is, 0 to 1.

    A page found blank has the confidence 0.0: there was no letter to be sure of.
    """

    page: int
    confidence: float


@dataclass(frozen=True, slots=True)
class Coverage:
    """How much of the form was read: `complete`, `partial` or `none`, the unread pages, and the notices.

    `recognised` holds the pages that were read from their pictures.
    """

    status: Status
    unread_pages: tuple[int, ...] = ()
    notices: tuple[Notice, ...] = ()
    recognised: tuple[RecognisedPage, ...] = ()


@dataclass(frozen=True, slots=True)
class FormCheck:
    """A remark on the form as a whole (a missing notice, a contradiction), with its references.

    `code` is stable; `findings` holds the ids of the findings it speaks of.
    """

    code: str
    message: str
    findings: tuple[str, ...] = ()
    references: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Audit:
    """One form's audit; `active_content` is what in the file runs, sends, fetches or brings another file along."""

    engine: Engine
    form: FormFacts
    coverage: Coverage
    questions: int
    findings: tuple[Finding, ...]
    good_practice: tuple[GoodPractice, ...] = ()
    checks: tuple[FormCheck, ...] = ()
    active_content: tuple[ActiveContent, ...] = ()
