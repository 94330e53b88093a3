"""The libraries that the program is made of, as their own metadata says; nothing is looked up anywhere else."""

from __future__ import annotations

import re
from dataclasses import dataclass
from importlib import metadata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_OWN = "askless"
_NAME = re.compile(r"[A-Za-z0-9._-]+")
_EXTRA = re.compile(r"\bextra\s*==")
_TEXTS = re.compile(r"(^|/)(licen[cs]es?|copying|notice|authors)[^/]*$", re.IGNORECASE)
_LONGEST = 100_000  # letters of licence texts that are shown of one library


@dataclass(frozen=True, slots=True)
class Library:
    """A library: its name, its version, and what its metadata says of its licence (empty: nothing)."""

    name: str
    version: str
    licence: str


def shipped_libraries() -> tuple[Library, ...]:
    """Return what the program needs and what that needs in turn, as far as it is installed, by name."""
    found: dict[str, Library] = {}
    waiting = [_OWN]
    seen: set[str] = set()
    while waiting:
        key = _key(waiting.pop())
        if key in seen:
            continue
        seen.add(key)
        try:
            known = metadata.distribution(key)
        except metadata.PackageNotFoundError:
            continue
        waiting += list(_needed(known))
        if key != _OWN:
            found[key] = Library(known.name, known.version, _licence(known))
    return tuple(found[key] for key in sorted(found))


def licence_text(name: str) -> str:
    """Return the licence texts that a library brought along, one after another; empty where it brought none."""
    try:
        known = metadata.distribution(name)
    except metadata.PackageNotFoundError:
        return ""
    files = [file for file in known.files or () if _TEXTS.search(str(file)) and ".dist-info" in str(file)]
    texts = (known.locate_file(file) for file in files)
    return "\n\n".join(_read(path) for path in texts)[:_LONGEST].strip()


def _read(path: object) -> str:
    try:
        return path.read_text("utf-8", errors="replace")  # type: ignore[attr-defined]
    except (OSError, TypeError):
        return ""


def _needed(known: metadata.Distribution) -> Iterator[str]:
    for line in known.requires or ():
        name = _NAME.match(line)
        if name and not _EXTRA.search(line):
            yield name[0]


def _licence(known: metadata.Distribution) -> str:
    """Return the licence in few words: an expression, a classifier, or the first line of what stands there."""
    told = known.metadata
    classifiers = [each.rpartition(" :: ")[2] for each in told.get_all("Classifier") or () if "License ::" in each]
    first = (told.get("License") or "").strip().partition("\n")[0]
    return told.get("License-Expression") or ", ".join(classifiers) or first


def _key(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
