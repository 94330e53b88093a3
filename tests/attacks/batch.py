"""A program of its own that audits a folder in worker processes, and tells what became of each file and what it cost.

It prints one JSON object: each file's ending by its name, and the most memory that it and its workers held.
"""

from __future__ import annotations

import json
import multiprocessing
import re
import sys
import threading
from collections import Counter
from contextlib import suppress
from pathlib import Path

from auditor.batch import audit_all, files_in
from auditor.values.options import AuditOptions
from auditor.workers import Workers
from auditor.workers.reading import FormReading
from tests.attacks.child import ending_of

_LOOK_EVERY = 0.02
_FIGURE = re.compile(r"^(VmHWM|VmPeak):\s+(\d+) kB", re.MULTILINE)


class Watch(threading.Thread):
    """Looks at the workers all the time: once one is gone, nobody can tell what it held."""

    def __init__(self) -> None:
        super().__init__(daemon=True)
        self.most: Counter[str] = Counter()
        self.done = threading.Event()

    def run(self) -> None:
        while not self.done.wait(_LOOK_EVERY):
            for worker in multiprocessing.active_children():
                self.most |= memory_of(worker.pid)


def memory_of(process: int | str | None) -> Counter[str]:
    """Return the most memory (VmHWM) and address space (VmPeak) a process held, in bytes; nothing of one that is gone.

    The system lets everybody read these two, even of a process that nobody may look into.
    """
    with suppress(OSError):
        told = Path(f"/proc/{process}/status").read_text()
        return Counter({name: int(size) * 1024 for name, size in _FIGURE.findall(told)})
    return Counter()


def main(folder: Path) -> None:
    """Audit the folder and print what there is to tell."""
    endings, watch = [], Watch()
    with Workers(FormReading(AuditOptions())) as crew:
        watch.start()
        for outcome in audit_all(files_in([folder]), crew):
            endings.append((outcome.path.name, ending_of(outcome.audit) if outcome.audit else outcome.error))
        watch.done.set()
        watch.join()
    print(json.dumps({"endings": endings, "workers": watch.most, "program": memory_of("self")}))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
