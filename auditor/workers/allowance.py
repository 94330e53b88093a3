"""What a worker process may use, each figure with its reason."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Allowance:
    """The limits of one worker process.

    Attributes:
        memory: bytes of address space; the libraries need up to 680 MB on the 1,498 odd files they were measured on,
            text recognition 1.15 GB of address space.
        silence: seconds without a heartbeat after which it counts as hanging (Apache Tika has the same).
        base: seconds that any form may take.
        per_unit: seconds more for each page, or each megabyte where that is more: no flat limit, which would stop long
            honest scans.
        longest: seconds after which even the longest form is stopped.
        forms: forms after which it is replaced, so that no leak in a parser can add up.
        answer: bytes of one answer; an audit of 1,000 findings has 2 MB.
        copy: bytes of one copy of a form.
    """

    memory: int = 1536 * 2**20
    silence: float = 60
    base: float = 30
    per_unit: float = 10
    longest: float = 3600
    forms: int = 200
    answer: int = 16 * 2**20
    copy: int = 256 * 2**20

    def seconds(self, pages: int, size: int) -> float:
        """Return how many seconds a form of that many pages and bytes may take."""
        return min(self.longest, self.base + self.per_unit * max(pages, size / 1_000_000))
