"""Try the bank on real translated strings beside the project, and print recall and false alarms.

usage: translations.py [--language fr ru] [--misses]

`../shared/evaluation/strings/dev.jsonl` has one string a line, with its language and its category or none. A string
that only mentions a thing is neither a hit nor a false alarm. The first table has a row a language, the second one a
category.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from auditor.matching.strings import StringTester
from question_bank import CATEGORIES, load_bank

STRINGS = Path(__file__).resolve().parents[3] / "shared" / "evaluation" / "strings" / "dev.jsonl"


@dataclass
class Tally:
    """Counts of one language or category."""

    found: int = 0
    missed: int = 0
    clean: int = 0
    alarms: int = 0
    misses: list[str] = field(default_factory=list)

    @property
    def positives(self) -> int:
        """Strings that ask for something."""
        return self.found + self.missed

    @property
    def recall(self) -> float:
        """Share of what was to be found that was; 1.0 where there was nothing."""
        return self.found / self.positives if self.positives else 1.0

    @property
    def alarm_share(self) -> float:
        """Share of the strings that ask for nothing in which something was found all the same."""
        return self.alarms / (self.clean + self.alarms) if self.clean + self.alarms else 0.0


def tallies(languages: tuple[str, ...] = ()) -> tuple[dict[str, Tally], dict[str, Tally]]:
    """Return the counts by language and by category; each string counts once a language."""
    tester = StringTester(load_bank())
    by_language: dict[str, Tally] = defaultdict(Tally)
    by_category: dict[str, Tally] = defaultdict(Tally)
    for row in _rows(languages):
        found = {finding.category for finding in tester.findings(row["text"], row["language"])} & set(CATEGORIES)
        language, wanted = by_language[row["language"]], row["category"]
        if not wanted:
            _count_clean(language, found, row["text"])
        elif row["kind"] != "mention":
            for tally in (language, by_category[wanted]):
                _count_wanted(tally, hit=wanted in found, text=f"{wanted}: {row['text']}")
    return dict(by_language), dict(by_category)


def _rows(languages: tuple[str, ...]) -> Iterator[dict[str, str]]:
    seen = set()
    for line in STRINGS.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        key = (row["language"], row["text"], row["category"])
        if key not in seen and (not languages or row["language"] in languages):
            seen.add(key)
            yield row


def _count_clean(tally: Tally, found: set[str], text: str) -> None:
    if found:
        tally.alarms += 1
        tally.misses.append(f"FALSE {', '.join(sorted(found))}: {text}")
    else:
        tally.clean += 1


def _count_wanted(tally: Tally, *, hit: bool, text: str) -> None:
    if hit:
        tally.found += 1
    else:
        tally.missed += 1
        tally.misses.append(f"MISSED {text}")


def main() -> int:
    """Print both tables; returns 0."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--language", nargs="+", default=[])
    parser.add_argument("--misses", action="store_true")
    chosen = parser.parse_args()
    by_language, by_category = tallies(tuple(chosen.language))
    for language, tally in sorted(by_language.items()):
        if chosen.misses:
            print("\n".join(f"{language} {line[:150]}" for line in tally.misses))
    for title, table in (("language", by_language), ("category", by_category)):
        print(f"{title:20} {'recall':>7} {'found':>6} {'of':>5} {'false alarms':>13} {'of':>5}")
        for name, tally in sorted(table.items()):
            of = f"{tally.alarm_share:13.3f} {tally.clean + tally.alarms:5}" if title == "language" else ""
            print(f"{name:20} {tally.recall:7.3f} {tally.found:6} {tally.positives:5} {of}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
