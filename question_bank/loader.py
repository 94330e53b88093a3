"""Reading a bank folder into a Bank, with every mistake in it reported at once."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import msgspec
import yaml

from question_bank.marked_yaml import Marked
from question_bank.models import Advice, Bank, CueKey, Entry, Exemption, Law, Lookalike, Problem, Suggested
from question_bank.states import STATES
from question_bank.validation import entry_problems, phrase_problems, plain_words, reference_problems

if TYPE_CHECKING:
    from collections.abc import Iterator

SHIPPED = Path(__file__).parent
_T = TypeVar("_T")


class BankError(Exception):
    """The bank has mistakes; `problems` lists them all."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        """Keep the problems; the message names the first."""
        self.problems = problems
        first = problems[0]
        super().__init__(f"{len(problems)} mistakes in the question bank, the first in {first.file}:{first.line}")


@dataclass(slots=True)
class _Draft:
    """A bank while its files are being read: the only value here that changes."""

    entries: dict[str, Entry] = field(default_factory=dict)
    lookalikes: list[Lookalike] = field(default_factory=list)
    exemptions: list[Exemption] = field(default_factory=list)
    cues: dict[str, dict[str, tuple[str, ...]]] = field(default_factory=dict)
    suggestions: dict[str, dict[str, tuple[Advice, ...]]] = field(default_factory=dict)
    texts: dict[str, dict[str, str]] = field(default_factory=dict)
    laws: dict[str, Law] = field(default_factory=dict)
    language_names: dict[str, tuple[str, ...]] = field(default_factory=dict)
    drafted: set[str] = field(default_factory=set)
    problems: list[Problem] = field(default_factory=list)
    digest: Any = field(default_factory=hashlib.sha256)


def load_bank(extra: tuple[Path, ...] = ()) -> Bank:
    """Return the shipped bank with the given folders' entries on top.

    Raises:
        BankError: any file has a mistake.
    """
    bank, problems = _read((SHIPPED, *extra))
    if problems:
        raise BankError(problems)
    return bank


def check(folder: Path = SHIPPED) -> tuple[Problem, ...]:
    """Return every mistake in a bank folder (examples are tried by the matcher, not here)."""
    folders = (SHIPPED,) if folder.resolve() == SHIPPED.resolve() else (SHIPPED, folder)
    return _read(folders)[1]


def _read(folders: tuple[Path, ...]) -> tuple[Bank, tuple[Problem, ...]]:
    draft = _Draft()
    for folder in folders:
        if not folder.is_dir():
            draft.problems.append(Problem(str(folder), 1, "there is no such folder"))
        seen: dict[str, Path] = {}
        for path, read in _files(folder):
            _read_file(draft, path, read, seen)
    draft.problems += reference_problems(draft.suggestions, draft.laws)
    bank = Bank(
        version=draft.digest.hexdigest()[:12],
        entries=tuple(draft.entries.values()),
        lookalikes=tuple(draft.lookalikes),
        exemptions=tuple(draft.exemptions),
        cues=draft.cues,
        suggestions=draft.suggestions,
        texts=draft.texts,
        laws=draft.laws,
        language_names=draft.language_names,
        drafted=frozenset(draft.drafted),
    )
    return bank, tuple(draft.problems)


def _files(folder: Path) -> Iterator[tuple[Path, _Reader]]:
    for pattern, read in _READERS.items():
        for path in sorted(folder.glob(pattern)):
            yield path, read


def _read_file(draft: _Draft, path: Path, read: _Reader, seen: dict[str, Path]) -> None:
    draft.digest.update(path.name.encode())
    draft.digest.update(path.read_bytes())
    try:
        marked = Marked(path)
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        mark = getattr(error, "problem_mark", None)
        line = mark.line + 1 if mark is not None else 1
        draft.problems.append(Problem(str(path), line, "this is not valid YAML: check indents, colons and quotes"))
        return
    if not isinstance(marked.value, dict):
        draft.problems.append(Problem(str(path), 1, "the file must begin with keys such as 'language:'"))
        return
    read(draft, path, marked, seen)


def _converted(draft: _Draft, path: Path, marked: Marked, key: str, kind: type[_T]) -> Iterator[tuple[int, _T]]:
    """Yield the index and value of each item of a list; an item that does not fit is reported and left out."""
    items = marked.value.get(key)
    if not isinstance(items, list):
        draft.problems.append(Problem(str(path), 1, f"'{key}:' with a list is missing"))
        return
    for index, item in enumerate(items):
        try:
            yield index, msgspec.convert(item, kind, strict=True)
        except msgspec.ValidationError as error:
            draft.problems.append(Problem(str(path), marked.line(key, index), plain_words(str(error))))
            continue
        unknown = _unknown(item, kind)
        if unknown:
            message = f"unknown keys: {', '.join(unknown)}"
            draft.problems.append(Problem(str(path), marked.line(key, index), message))


def _unknown(item: object, kind: type) -> list[str]:
    return sorted(set(item) - set(getattr(kind, "__dataclass_fields__", {}))) if isinstance(item, dict) else []


def _read_entries(draft: _Draft, path: Path, marked: Marked, seen: dict[str, Path]) -> None:
    category, language = str(marked.value.get("category", "")), str(marked.value.get("language", ""))
    for index, raw in _converted(draft, path, marked, "entries", Entry):
        entry = replace(raw, category=category, language=language)
        if entry.id in seen:
            message = f"the id {entry.id} is already used in {seen[entry.id].name}"
            draft.problems.append(Problem(str(path), marked.line("entries", index, "id"), message))
        seen[entry.id] = path
        problems = list(entry_problems(entry))
        for steps, message in problems:
            draft.problems.append(Problem(str(path), marked.line("entries", index, *steps), message))
        if not problems:
            draft.entries[entry.id] = entry


def _read_lookalikes(draft: _Draft, path: Path, marked: Marked, _seen: dict[str, Path]) -> None:
    language = str(marked.value.get("language", ""))
    for index, raw in _converted(draft, path, marked, "lookalikes", Lookalike):
        for message in phrase_problems(raw.phrase):
            draft.problems.append(Problem(str(path), marked.line("lookalikes", index), message))
        draft.lookalikes.append(replace(raw, language=language))


def _read_cues(draft: _Draft, path: Path, marked: Marked, _seen: dict[str, Path]) -> None:
    try:
        cues = msgspec.convert(marked.value.get("cues"), dict[CueKey, tuple[str, ...]])
    except msgspec.ValidationError as error:
        draft.problems.append(Problem(str(path), marked.line("cues"), plain_words(str(error))))
        return
    for key, phrases in cues.items():
        for index, phrase in enumerate(phrases):
            for message in phrase_problems(phrase):
                draft.problems.append(Problem(str(path), marked.line("cues", key, index), message))
    known = draft.cues.setdefault(str(marked.value.get("language", "")), {})
    for key, phrases in cues.items():
        known[key] = known.get(key, ()) + phrases


def _read_suggestions(draft: _Draft, path: Path, marked: Marked, _seen: dict[str, Path]) -> None:
    language = str(marked.value.get("language", ""))
    known = draft.suggestions.setdefault(language, {})
    for _index, suggested in _converted(draft, path, marked, "suggestions", Suggested):
        known[suggested.subcategory] = suggested.advice
    _note_who_wrote(draft, path, marked, language)
    texts = draft.texts.setdefault(language, {})
    for key in ("notices", "checks"):
        texts.update({str(name): str(text) for name, text in (marked.value.get(key) or {}).items()})


def _note_who_wrote(draft: _Draft, path: Path, marked: Marked, language: str) -> None:
    """Keep whether a machine drafted the model texts; who signs them off takes the mark away."""
    drafted, signed = marked.value.get("machine_drafted", False), marked.value.get("signed_off_by", "")
    if not isinstance(drafted, bool) or not isinstance(signed, str):
        message = "'machine_drafted:' is true or false, and 'signed_off_by:' is the translator's name in quotes"
        draft.problems.append(Problem(str(path), marked.line("machine_drafted"), message))
    elif signed.strip():
        draft.drafted.discard(language)
    elif drafted:
        draft.drafted.add(language)


def _read_laws(draft: _Draft, path: Path, marked: Marked, _seen: dict[str, Path]) -> None:
    for index, law in _converted(draft, path, marked, "laws", Law):
        for state in set(law.states) - STATES.keys():
            message = f"'{state}' is no state's postal code"
            draft.problems.append(Problem(str(path), marked.line("laws", index, "states"), message))
        draft.laws[law.id] = law


def _read_exceptions(draft: _Draft, path: Path, marked: Marked, _seen: dict[str, Path]) -> None:
    for index, exemption in _converted(draft, path, marked, "exceptions", Exemption):
        if exemption.entry not in draft.entries:
            message = f"there is no entry '{exemption.entry}'; `askless bank list` shows all"
            draft.problems.append(Problem(str(path), marked.line("exceptions", index, "entry"), message))
        draft.exemptions.append(exemption)


def _read_language_names(draft: _Draft, path: Path, marked: Marked, _seen: dict[str, Path]) -> None:
    try:
        draft.language_names |= msgspec.convert(marked.value.get("languages"), dict[str, tuple[str, ...]])
    except msgspec.ValidationError as error:
        draft.problems.append(Problem(str(path), marked.line("languages"), plain_words(str(error))))


_Reader = Callable[[_Draft, Path, Marked, dict[str, Path]], None]
_READERS: dict[str, _Reader] = {
    "entries/*/*.yaml": _read_entries,
    "lookalikes/*.yaml": _read_lookalikes,
    "cues/*.yaml": _read_cues,
    "suggestions/*.yaml": _read_suggestions,
    "laws.yaml": _read_laws,
    "language_names.yaml": _read_language_names,
    "exceptions.yaml": _read_exceptions,
}
