"""Measuring time on a machine that does other things too."""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable

from auditor.extraction import language
from auditor.wording import folding
from auditor.wording.remembered import Remembered
from auditor.workers import collector

Work = Callable[[], object]
_FORGETTING = (
    *(known.cache_clear for known in vars(folding).values() if hasattr(known, "cache_clear")),
    language._told.cache_clear,
    *(known.clear for known in vars(folding).values() if isinstance(known, Remembered)),
)
"""Forget the texts and words remembered whoever looks them up; all else that remembers is made anew with its book."""


def seconds(prepare: Callable[[], Work]) -> float:
    """Return the processor seconds that a piece of work takes, with nothing remembered of any text before it.

    What `prepare` makes before it returns the work is neither timed nor looked over by the garbage collector again; the
    collector is as idle as in a worker process.
    """
    work = prepare()
    for forget in _FORGETTING:
        forget()
    gc.collect()
    collector.spare()
    began = time.process_time()
    work()
    took = time.process_time() - began
    gc.unfreeze()
    return took


def median_seconds(prepared: tuple[Callable[[], Work], ...], rounds: int) -> tuple[float, ...]:
    """Return each work's median seconds; the works take turns, so that a slow spell of the machine hits all alike."""
    measured = [[seconds(prepare) for prepare in prepared] for _ in range(rounds)]
    return tuple(statistics.median(times) for times in zip(*measured, strict=True))
