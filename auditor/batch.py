"""Many forms: which files are meant, and one outcome for each."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from auditor.errors import ERRORS, AuditorError, UnknownFormat

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable, Iterator
    from concurrent.futures import Future

    from auditor.values.audit import Audit
    from auditor.values.copy import Marking
    from auditor.workers import Answer

_HOUSEKEEPING = frozenset({"thumbs.db", "desktop.ini"})
_OWN_PRODUCT = re.compile(r"(?P<form>.+) \((?:report|findings|decisions)\)(?: \d+)?\.(?:html|pdf|docx|csv|xlsx|json)")
"""What the window calls the reports and lists that it puts beside a form; its copies are forms, and are read."""
_FORM_ENDINGS = frozenset({".pdf", ".docx", ".docm", ".xlsx", ".xlsm", ".xls", ".ods", ".csv", ".tsv"})


@dataclass(frozen=True, slots=True)
class FormFile:
    """A file to audit; `named` is True where the person named it, False where a folder was searched."""

    path: Path
    named: bool = True


class Crew(Protocol):
    """Reads forms, each into one answer: `auditor.workers.Workers`."""

    def submit(self, path: Path, /) -> Future[Answer]:
        """Return the answer to come of a form; it holds one in every case."""
        ...

    def compare(self, original: Path, translation: Path, /) -> Future[Answer]:
        """Return the answer to come with the comparison of two versions of a form, in the same way."""
        ...

    def mark(self, path: Path, marking: Marking, /) -> Future[Answer]:
        """Return the answer to come with a form's copy, in the same way."""
        ...


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

    No file comes twice. In folders, links are not followed, and hidden files, lock files (`~$…`), the system's own
    files, and the reports and lists that the program has put beside a form are left out.
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
    forms = {entry.stem for entry in entries}
    for entry in entries:
        if _is_passed_over(entry) or is_own_product(entry.name, forms):
            continue
        if entry.is_dir():
            yield from _searched(entry)
        elif entry.is_file():
            yield FormFile(entry, named=False)


def _is_passed_over(entry: Path) -> bool:
    return entry.name.startswith((".", "~$")) or entry.name.casefold() in _HOUSEKEEPING or entry.is_symlink()


def is_own_product(name: str, forms: Container[str]) -> bool:
    """Return whether a file's name is that of a report or list about one of these forms (names without ending)."""
    told = _OWN_PRODUCT.fullmatch(name)
    return told is not None and told["form"] in forms


def audit_all(
    files: tuple[FormFile, ...], crew: Crew, on_done: Callable[[Outcome], None] = lambda _: None
) -> Iterator[Outcome]:
    """Yield one outcome for each file, in the files' order; no file can stop the others.

    Args:
        files: what to audit.
        crew: reads forms: worker processes.
        on_done: called with each outcome as it comes, in any order and from any thread of this process.
    """
    answers = []
    for file in files:
        answer = crew.submit(file.path)
        answer.add_done_callback(lambda done, file=file: on_done(_outcome(file, done)))  # type: ignore[misc]
        answers.append(answer)
    for file, answer in zip(files, answers, strict=True):
        yield _outcome(file, answer)


def _outcome(file: FormFile, done: Future[Answer]) -> Outcome:
    answer = done.result()
    return Outcome(file, answer.audit, answer.error, answer.origin)
