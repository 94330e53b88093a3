"""What a process does first that will look at a form: it says nothing any more."""

from __future__ import annotations

import logging
import os
import warnings


def go_silent() -> None:
    """Let no library say anything: what they print and log quotes the form. Input is closed as well."""
    logging.disable(logging.CRITICAL)
    warnings.simplefilter("ignore")
    nowhere = os.open(os.devnull, os.O_RDWR)
    for descriptor in (0, 1, 2):
        os.dup2(nowhere, descriptor)
    os.close(nowhere)
    os.environ.update(OMP_NUM_THREADS="1", OPENBLAS_NUM_THREADS="1")  # the workers share the processors
