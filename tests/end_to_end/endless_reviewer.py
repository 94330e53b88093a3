"""Decides over and over until it is killed, and says what is saved: `endless_reviewer.py KIND LIBRARY RUN`.

Each step holds FEW decisions. The kind `control` says it too early, which the harness has to catch.
"""

from __future__ import annotations

import sys
from itertools import count
from pathlib import Path

from auditor.library import Library, Place
from auditor.values.decision import Decision

FEW = 4


def finding(run: str, step: int, number: int) -> str:
    """The id of one of the findings of a step."""
    return f"{run}/{step}/{number}"


def decide(library: Library, run: str, step: int) -> None:
    """Decide on some findings as one step; now and then undo it, do it again, and keep the place."""
    texts = "a wording of its own " * (step % 40)
    decisions = [Decision(finding(run, step, number), "reword", texts) for number in range(FEW)]
    library.decide_all("form", decisions, f"Step {step}")
    if step % 3 == 0:
        library.undo("form")
        library.redo("form")
    if step % 5 == 0:
        library.keep_place("form", Place(page=step))


def main(kind: str, file: Path, run: str) -> None:
    """Say that the program is there, open the library and decide."""
    print("ready", flush=True)
    library = Library.open(file)
    for step in count():
        if kind == "control":
            print(f"saved {step}", flush=True)
        decide(library, run, step)
        if kind != "control":
            print(f"saved {step}", flush=True)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), sys.argv[3])
