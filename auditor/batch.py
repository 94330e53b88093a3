"""Many forms: which files are meant, and one outcome for each."""

from __future__ import annotations

import multiprocessing
import traceback
from concurrent.futures import TimeoutError as FutureTimeout
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from pebble import ProcessExpired, ProcessPool

from auditor.errors import ERRORS, AuditorError, FileMissing, TookTooLong, UnknownFormat, WorkerLost

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from concurrent.futures import Future

    from auditor.values.audit import Audit

_OWN_FOLDER = Path(__file__).parent
_HOUSEKEEPING = frozenset({"thumbs.db", "desktop.ini"})
_FORM_ENDINGS = frozenset({".pdf", ".docx", ".docm", ".xlsx", ".xlsm", ".xls", ".ods", ".csv", ".tsv"})
_FORMS_PER_WORKER = 200  # then it is replaced, so that no leak in a parser can add up
_BASE_SECONDS = 30
_SECONDS_PER_MEGABYTE = 10
_LONGEST_SECONDS = 3600


@dataclass(frozen=True, slots=True)
class FormFile:
    """A file to audit; `named` is True where the person named it, False where a folder was searched."""

    path: Path
    named: bool = True


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one file: its audit, or the code of ERRORS that says why there is none.

    `origin` tells the developers where an error that is not understood came from: its class, a module and a line of
    the program, and nothing of the file.
    """

    file: FormFile
    audit: Audit | None = None
    error: str | None = None
    origin: str = ""

    def __post_init__(self) -> None:
        """Refuse an outcome with both or neither."""
        if (self.audit is None) == (self.error is None):
            message = "an outcome has an audit or an error code"
            raise ValueError(message)

    @property
    def path(self) -> Path:
        """The file's path."""
        return self.file.path

    @property
    def not_a_form(self) -> bool:
        """Whether it only happened to lie in a searched folder and neither its bytes nor its name are a form's.

        A broken file whose name says that it is a form is not passed over.
        """
        stray = not self.file.named and self.path.suffix.casefold() not in _FORM_ENDINGS
        return stray and self.error == UnknownFormat.code

    @property
    def unread(self) -> bool:
        """Whether a form was meant and nothing of it could be checked."""
        if self.audit is not None:
            return self.audit.coverage.status == "none"
        return not self.not_a_form

    @property
    def message(self) -> str:
        """What the person is told where there is no audit, else empty."""
        if self.error is None:
            return ""
        message = ERRORS.get(self.error, AuditorError).message
        return f"{message} ({self.origin})" if self.origin else message


def files_in(paths: Iterable[Path]) -> tuple[FormFile, ...]:
    """Return the files that are meant by these paths: named files as given, folders searched in order of name.

    No file comes twice. In folders, links are not followed, and hidden files, lock files (`~$…`) and the system's own
    files are left out.
    """
    found: dict[Path, FormFile] = {}
    for path in paths:
        for file in _searched(path) if path.is_dir() else (FormFile(path),):
            found.setdefault(file.path.absolute(), file)
    return tuple(found.values())


def _searched(folder: Path) -> Iterator[FormFile]:
    try:
        entries = sorted(folder.iterdir(), key=lambda entry: (entry.name.casefold(), entry.name))
    except OSError:
        yield FormFile(folder)  # a folder that may not be opened is shown as missing, not passed over
        return
    for entry in entries:
        if _is_passed_over(entry):
            continue
        if entry.is_dir():
            yield from _searched(entry)
        elif entry.is_file():
            yield FormFile(entry, named=False)


def _is_passed_over(entry: Path) -> bool:
    return entry.name.startswith((".", "~$")) or entry.name.casefold() in _HOUSEKEEPING or entry.is_symlink()


def audit_all(
    files: tuple[FormFile, ...],
    audit: Callable[[Path], Audit],
    jobs: int = 1,
    on_progress: Callable[[Path], None] = lambda _: None,
) -> Iterator[Outcome]:
    """Yield one outcome for each file, in the files' order; no file can stop the others.

    Args:
        files: what to audit.
        audit: makes one form's audit. It must pickle when `jobs` is more than 1, and runs in a worker then.
        jobs: how many forms are read at once; with 1 they are read one after another in this process.
        on_progress: called with a file's path when it is done, from any thread of this process.
    """
    if jobs > 1:
        yield from _side_by_side(files, audit, jobs, on_progress)
        return
    for file in files:
        outcome = _outcome(audit, file)
        on_progress(file.path)
        yield outcome


def _side_by_side(
    files: tuple[FormFile, ...],
    audit: Callable[[Path], Audit],
    jobs: int,
    on_progress: Callable[[Path], None],
) -> Iterator[Outcome]:
    context = multiprocessing.get_context("spawn")
    pool = ProcessPool(max_workers=min(jobs, len(files) or 1), max_tasks=_FORMS_PER_WORKER, context=context)
    try:
        futures = [pool.schedule(_outcome, (audit, file), timeout=_seconds(file.path)) for file in files]
        for file, future in zip(files, futures, strict=True):
            future.add_done_callback(partial(_tell, on_progress, file.path))
        for file, future in zip(files, futures, strict=True):
            yield _result(file, future)
    finally:
        pool.stop()  # type: ignore[no-untyped-call]
        pool.join()


def _tell(on_progress: Callable[[Path], None], path: Path, _: Future[Outcome]) -> None:
    on_progress(path)


def _result(file: FormFile, future: Future[Outcome]) -> Outcome:
    """Return what the worker answered; its death or silence is an outcome as well."""
    try:
        return future.result()
    except FutureTimeout:
        return Outcome(file, error=TookTooLong.code)
    except ProcessExpired:
        return Outcome(file, error=WorkerLost.code)


def _seconds(path: Path) -> int:
    """Return how long a file may take, by its size."""
    megabytes = path.stat().st_size / 1_000_000 if path.is_file() else 0
    return min(_LONGEST_SECONDS, round(_BASE_SECONDS + _SECONDS_PER_MEGABYTE * megabytes))


def _outcome(audit: Callable[[Path], Audit], file: FormFile) -> Outcome:
    """Return one file's outcome. In a worker, this is the line that no exception crosses: only its code does."""
    if not file.path.is_file():
        return Outcome(file, error=FileMissing.code)
    try:
        return Outcome(file, audit=audit(file.path))
    except AuditorError as error:
        return Outcome(file, error=error.code)
    except Exception as error:  # the worker boundary: whatever a parser raises is one form's outcome
        return Outcome(file, error=AuditorError.code, origin=_origin(error))


def _origin(error: Exception) -> str:
    """Return the error's class and the last place in the program's own code that it passed; never its words."""
    places = traceback.extract_tb(error.__traceback__)
    own = [place for place in places if Path(place.filename).is_relative_to(_OWN_FOLDER)]
    last = (own or places)[-1]
    return f"{type(error).__name__}, {Path(last.filename).name}, line {last.lineno}"
