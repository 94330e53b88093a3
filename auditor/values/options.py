"""What a person may choose about an audit."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class AuditOptions:
    """The choices that shape an audit.

    Attributes:
        languages: codes of the languages the form is in; empty: told from the form itself.
        categories: ids of the categories to look for; empty: those that are on by default.
        password: opens a protected form, or None. It is never shown, stored or sent on.
    """

    languages: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()
    password: str | None = field(default=None, repr=False)
