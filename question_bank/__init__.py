"""What is sensitive to ask, and what to say instead: data that a privacy officer can read and edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from question_bank.models import ADJACENT, CATEGORIES, Bank, Entry, Problem

if TYPE_CHECKING:
    from question_bank.loader import SHIPPED, BankError, check, load_bank

__all__ = ["ADJACENT", "CATEGORIES", "SHIPPED", "Bank", "BankError", "Entry", "Problem", "check", "load_bank"]
_OF_LOADER = frozenset({"SHIPPED", "BankError", "check", "load_bank"})


def __getattr__(name: str) -> object:
    """Return a name of the loader, which is imported then: a window that only needs the lists opens without it."""
    if name not in _OF_LOADER:
        raise AttributeError(name)
    from question_bank import loader  # noqa: PLC0415 - see above

    return getattr(loader, name)
