"""A worker's garbage collector seldom looks, and no more at what was there before the first form."""

from __future__ import annotations

import gc

from auditor.workers import collector


def test_what_exists_is_looked_over_no_more_and_what_comes_seldom() -> None:
    before = gc.get_threshold()
    try:
        collector.spare()
        assert gc.get_freeze_count() > 0
        assert gc.get_threshold()[0] > before[0]
        assert gc.isenabled()
    finally:
        gc.unfreeze()
        gc.set_threshold(*before)
