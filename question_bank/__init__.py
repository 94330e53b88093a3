"""What is sensitive to ask, and what to say instead: data that a privacy officer can read and edit."""

from question_bank.loader import SHIPPED, BankError, check, load_bank
from question_bank.models import ADJACENT, CATEGORIES, Bank, Entry, Problem

__all__ = ["ADJACENT", "CATEGORIES", "SHIPPED", "Bank", "BankError", "Entry", "Problem", "check", "load_bank"]
