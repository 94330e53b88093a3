"""The question bank: what is looked for, tried on a sentence, and what the city adds to it."""

from __future__ import annotations

from ui.bank.presenter import BankPresenter
from ui.bank.view import BankView

__all__ = ["BankPresenter", "BankView"]
