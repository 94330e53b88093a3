"""The worker processes of the window. Imported on the background's thread alone: it brings the engine along."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from platformdirs import user_cache_path

from auditor.folder_store import FolderStore
from auditor.workers import Kept, Workers
from auditor.workers.reading import FormReading
from question_bank import load_bank

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from auditor.workers import PageRead
    from ui.engine.terms import Terms


@contextmanager
def open_crew(terms: Terms, on_page: Callable[[PageRead], None]) -> Iterator[Workers]:
    """Give the workers that read forms; at the end of the block every process is gone.

    What text recognition reads is kept in the person's cache folder, where the command looks as well.

    Args:
        terms: what the workers are told.
        on_page: called with every page that was read, from another thread.

    Raises:
        question_bank.BankError: a bank of the city's own has mistakes.
    """
    if terms.folders:
        load_bank(terms.folders)
    folder = user_cache_path("askless", appauthor=False)
    store = FolderStore(folder)
    store.tidy()

    def keep(kept: Kept) -> None:
        store.keep(kept.name, kept.content)

    reading = FormReading(terms.options, terms.folders, folder)
    with Workers(reading, terms.jobs, on_page=on_page, on_keep=keep) as workers:
        yield workers
