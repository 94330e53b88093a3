"""Worker processes: where forms are read, so that no file can hurt the program, the other forms or the person."""

from __future__ import annotations

from auditor.workers.allowance import Allowance
from auditor.workers.answer import Answer, Kept, Offer, PageRead
from auditor.workers.crew import Workers

__all__ = ["Allowance", "Answer", "Kept", "Offer", "PageRead", "Workers"]
