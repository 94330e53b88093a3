"""A city's own folder of the bank, read and written: what it adds, and what it does not want to be told."""

from __future__ import annotations

import os
import re
import tempfile
import unicodedata
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec
import yaml

from question_bank.loader import check
from question_bank.marked_yaml import Marked
from question_bank.models import Entry, Exemption, Problem

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_HEAD = "# Your city's own part of the question bank. It may be edited by hand: see question_bank/README.md.\n"
_SPELLED_ONCE = frozenset({"category", "language"})
"""What a file says once for all its entries."""
_DEFAULTS = {field.name: field.default for field in fields(Entry)}
_ID_WORDS = 4


@dataclass(frozen=True, slots=True)
class Own:
    """What a city's folder holds: its entries and its exceptions."""

    entries: tuple[Entry, ...] = ()
    exceptions: tuple[Exemption, ...] = ()


class CityFolder:
    """A folder of the bank's shape. It need not exist: it is made when the first thing is added."""

    def __init__(self, folder: Path) -> None:
        """Name the folder."""
        self.folder = folder

    @property
    def used(self) -> bool:
        """Whether there is anything in it that audits would use."""
        return any(self._files())

    def read(self) -> Own:
        """Return what it holds; what has not the shape of an entry or an exception is left out."""
        entries, exceptions = [], []
        for path, value in self._values():
            if path.name == "exceptions.yaml":
                exceptions += _converted(value.get("exceptions"), Exemption)
            else:
                told = {key: str(value.get(key, "")) for key in _SPELLED_ONCE}
                entries += [replace(entry, **told) for entry in _converted(value.get("entries"), Entry)]
        return Own(tuple(entries), tuple(exceptions))

    def problems(self) -> tuple[Problem, ...]:
        """Return every mistake in it; with any, no form can be audited. It takes as long as loading the bank."""
        return check(self.folder) if self.used else ()

    def new_id(self, phrase: str, language: str) -> str:
        """Return an id for an entry with this phrase that no other entry of the folder has."""
        plain = unicodedata.normalize("NFKD", phrase.lower()).encode("ascii", "ignore").decode()
        words = "_".join(re.findall(r"[a-z0-9]+", plain)[:_ID_WORDS]) or "phrase"
        taken = {entry.id for entry in self.read().entries}
        code = language.lower().replace("-", "_")
        tries = (f"city.{words}{number or ''}.{code}" for number in (0, *range(2, 10_000)))
        return next(name for name in tries if name not in taken)

    def add(self, entry: Entry) -> None:
        """Write an entry behind those of its category and language, or in place of the one with its id.

        Raises:
            OSError: the folder cannot be written to.
        """
        path = self.folder / "entries" / entry.language / f"{entry.category}.yaml"
        known = [other for other in self._plain(path, "entries") if other.get("id") != entry.id]
        head = {"category": entry.category, "language": entry.language}
        _write(path, {**head, "entries": [*known, _plain_entry(entry)]})

    def remove(self, id_: str) -> None:
        """Take an entry out; its file goes with the last one. OSError where the folder cannot be written to."""
        for path, value in tuple(self._values()):
            left = [entry for entry in value.get("entries") or () if entry.get("id") != id_]
            if len(left) < len(value.get("entries") or ()):
                _write(path, {**value, "entries": left})

    def add_exception(self, exception: Exemption) -> None:
        """Write an exception behind the others; OSError where the folder cannot be written to."""
        path = self.folder / "exceptions.yaml"
        known = self._plain(path, "exceptions")
        _write(path, {"exceptions": [*known, _plain_exception(exception)]})

    def remove_exception(self, exception: Exemption) -> None:
        """Take an exception out; OSError where the folder cannot be written to."""
        path = self.folder / "exceptions.yaml"
        left = [plain for plain in self._plain(path, "exceptions") if plain != _plain_exception(exception)]
        _write(path, {"exceptions": left})

    def give_out(self, path: Path) -> None:
        """Write everything into one file that another city can take in; OSError where that cannot be written."""
        texts = (file.read_text("utf-8").removeprefix(_HEAD) for file in self._files())
        _put(path, _HEAD + "---\n".join(texts))

    def take_in(self, path: Path) -> tuple[Problem, ...]:
        """Add what a file holds, and return nothing; or return every mistake in it, and add nothing.

        Args:
            path: as `give_out` writes it, or one file of a bank's folder: parts between lines of `---`.

        Raises:
            OSError: the file cannot be read, or the folder not be written to.
        """
        text = path.read_text("utf-8", errors="replace")
        with tempfile.TemporaryDirectory(prefix="askless-") as name:
            tried = CityFolder(Path(name))
            starts = dict(_laid_out(text, tried.folder))
            problems = check(tried.folder) if starts else (Problem("", 1, "there is nothing of a question bank in it"),)
            told = tuple(_in_file(problem, path, starts) for problem in problems)
            if not told:
                self._add_all(tried.read())
            return told

    def _add_all(self, own: Own) -> None:
        for entry in own.entries:
            self.add(entry)
        known = self.read().exceptions
        for exception in own.exceptions:
            if exception not in known:
                self.add_exception(exception)

    def _files(self) -> Iterator[Path]:
        yield from sorted(self.folder.glob("entries/*/*.yaml"))
        yield from self.folder.glob("exceptions.yaml")

    def _values(self) -> Iterator[tuple[Path, dict[str, Any]]]:
        for path in self._files():
            try:
                value = Marked(path).value
            except (yaml.YAMLError, UnicodeDecodeError):
                continue
            if isinstance(value, dict):
                yield path, value

    def _plain(self, path: Path, key: str) -> list[dict[str, Any]]:
        known = next((value.get(key) for each, value in self._values() if each == path), None)
        return [item for item in known or () if isinstance(item, dict)]


class _Dumper(yaml.SafeDumper):
    """Indents lists, as people write them."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        super().increase_indent(flow, indentless=False)


def _write(path: Path, value: dict[str, Any]) -> None:
    """Write a file, or take it away where its list is empty."""
    if not value.get("entries") and not value.get("exceptions"):
        path.unlink(missing_ok=True)
        return
    text = yaml.dump(value, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=110)
    _put(path, _HEAD + text)


def _put(path: Path, text: str) -> None:
    """Write in one step, so that a file is never there in part."""
    path.parent.mkdir(parents=True, exist_ok=True)
    scrap = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        scrap.write_text(text, "utf-8")
        scrap.replace(path)
    finally:
        scrap.unlink(missing_ok=True)


def _plain_entry(entry: Entry) -> dict[str, Any]:
    """Return an entry as it stands in a file: what is as usual is not said."""
    said = {
        key: value
        for key, value in asdict(entry).items()
        if key not in _SPELLED_ONCE and (key == "examples" or value != _DEFAULTS[key])
    }
    examples = said.pop("examples")
    plain = {key: list(value) if isinstance(value, tuple) else value for key, value in said.items()}
    return {**plain, "examples": {key: list(texts) for key, texts in examples.items()}}


def _plain_exception(exception: Exemption) -> dict[str, Any]:
    plain: dict[str, Any] = {"entry": exception.entry, "why": exception.why}
    return {**plain, "phrases": list(exception.phrases)} if exception.phrases else plain


def _converted(items: object, kind: type[Any]) -> list[Any]:
    found = []
    for item in items if isinstance(items, list) else ():
        try:
            found.append(msgspec.convert(item, kind, strict=True))
        except msgspec.ValidationError:
            continue
    return found


def _laid_out(text: str, folder: Path) -> Iterator[tuple[str, int]]:
    """Put the parts of a file into a folder of the bank's shape.

    Yields:
        Each file's path, and the line of the text before which it begins.
    """
    start = 0
    for number, part in enumerate(re.split(r"^---.*\n", text, flags=re.MULTILINE)):
        path = folder / "exceptions.yaml"
        if re.search(r"^exceptions:", part, flags=re.MULTILINE):
            yield _laid(path, part), start
        elif part.strip() and not _only_remarks(part.splitlines()):
            yield _laid(folder / "entries" / f"part{number}" / "entries.yaml", part), start
        start += part.count("\n") + 1


def _laid(path: Path, text: str) -> str:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    return str(path)


def _only_remarks(lines: Iterable[str]) -> bool:
    return all(line.startswith("#") or not line.strip() for line in lines)


def _in_file(problem: Problem, path: Path, starts: dict[str, int]) -> Problem:
    """Return a problem of a part as one of the whole file."""
    return Problem(path.name, problem.line + starts.get(problem.file, 0), problem.message)
