"""A process that audits the files it is told of, each in a process of its own under a memory cap.

It reads one path a line, its bytes in hexadecimal digits, and answers with one JSON object a line. What an attack does,
it does here and not to the tests.
"""

from __future__ import annotations

import json
import os
import resource
import signal
import sys
import time
import traceback
from pathlib import Path

from auditor.errors import AuditorError
from auditor.pipeline import Auditor
from auditor.values.audit import Audit
from auditor.values.options import AuditOptions
from question_bank import load_bank

CAP = 1_536 * 2**20
SECONDS = 60


def answer(auditor: Auditor, path: Path) -> dict[str, object]:
    """Return what became of the file, how long it took and by how many megabytes the memory grew."""
    before, began = memory(), time.perf_counter()
    try:
        told = described(auditor.audit(path.read_bytes(), path.name, AuditOptions()))
    except AuditorError as error:
        told = {"end": error.code}
    return told | {"seconds": time.perf_counter() - began, "megabytes": (memory() - before) / 1024}


def described(audit: Audit) -> dict[str, object]:
    """Return how an audit ended, its kinds of active content and its categories."""
    return {
        "end": ending_of(audit),
        "active": [active.kind for active in audit.active_content],
        "findings": [finding.category for finding in audit.findings],
    }


def ending_of(audit: Audit) -> str:
    """Return coverage and notice codes of an audit."""
    codes = {notice.code for notice in audit.coverage.notices} - {"unknown_language"}
    return " ".join([audit.coverage.status, *sorted(codes)])


def memory() -> int:
    """Return the most memory this process has held at once, in KiB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def answer_in_a_process(auditor: Auditor, path: Path) -> dict[str, object]:
    """Return the same from a forked process; its death is an answer too."""
    inlet, outlet = os.pipe()
    child = os.fork()
    if not child:
        resource.setrlimit(resource.RLIMIT_AS, (CAP, CAP))
        signal.alarm(SECONDS)
        try:
            os.write(outlet, json.dumps(answer(auditor, path)).encode())
        except BaseException:
            traceback.print_exc()
        finally:
            os._exit(0)
    os.close(outlet)
    with os.fdopen(inlet, "rb") as stream:
        said = stream.read()
    _, status = os.waitpid(child, 0)
    return json.loads(said) if said else {"end": f"died of signal {os.WTERMSIG(status)}", "active": []}


def main() -> None:
    """Answer until there are no more lines."""
    auditor = Auditor(load_bank(()))
    for line in sys.stdin:
        print(json.dumps(answer_in_a_process(auditor, Path(os.fsdecode(bytes.fromhex(line.strip()))))), flush=True)


if __name__ == "__main__":
    main()
