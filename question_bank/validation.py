"""What a bank entry must fulfil beyond having the right keys."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from question_bank.models import ADJACENT, CATEGORIES, Advice, Entry, Law, Problem
from question_bank.phrases import PhraseError, parse

if TYPE_CHECKING:
    from collections.abc import Iterator

_MISSING = re.compile(r"missing required field `(?P<key>\w+)`")
_NOT_ALLOWED = re.compile(r"Invalid enum value (?P<word>.+?) - at `(?P<place>[^`]+)`")
_EXPECTED = re.compile(r"Expected `(?P<kind>\w+)[^`]*`, got `\w+[^`]*`(?: - at `(?P<place>[^`]+)`)?")
_KINDS: dict[str, str] = {"array": "a list", "object": "keys with values", "str": "text", "bool": "true or false"}
_ID = re.compile(r"[a-z0-9_]+(\.[a-z0-9_]+)+")


def phrase_problems(phrase: str) -> tuple[str, ...]:
    """Return what is wrong with a phrase, in words (empty: nothing)."""
    try:
        parse(phrase)
    except PhraseError as error:
        return (f"phrase '{phrase}': {error}",)
    return ()


def plain_words(message: str) -> str:
    """Return a message of msgspec's in words for the person who wrote the file; one of another shape as it is."""
    if missing := _MISSING.search(message):
        return f"'{missing['key']}:' is missing"
    if refused := _NOT_ALLOWED.search(message):
        return f"{_key(refused['place'])} {refused['word']} is none of the words that may stand here"
    if expected := _EXPECTED.search(message):
        kind = _KINDS.get(expected["kind"], "something else")
        return f"{_key(expected['place'] or '')} {kind} should stand here".lstrip()
    return message


def _key(place: str) -> str:
    """Return the key that msgspec's path `$.examples.matches[...]` ends in, as it stands in the file."""
    key = place.removeprefix("$").replace("[...]", "").rpartition(".")[2]
    return f"'{key}:'" if key else ""


def entry_problems(entry: Entry) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """Yield each problem of an entry: the steps to its place within the entry, and the message."""
    if not _ID.fullmatch(entry.id):
        yield ("id",), "an id is words of small letters, digits and _ with dots between: ssn.number.en"
    if entry.category not in CATEGORIES + ADJACENT:
        yield (), f"unknown category '{entry.category}'; known are: {', '.join(CATEGORIES + ADJACENT)}"
    if not entry.language:
        yield (), "the file says no language"
    if not entry.phrases and not entry.abbreviations:
        yield (), "an entry needs phrases or abbreviations"
    if not entry.examples.matches or not entry.examples.must_not_match:
        yield ("examples",), "an entry needs at least one example that matches and one that must not"
    yield from _unreadable(entry)


def _unreadable(entry: Entry) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """Yield each phrase of an entry that cannot be read."""
    for key in ("phrases", "near", "not_near", "lookalikes"):
        for index, phrase in enumerate(getattr(entry, key)):
            for message in phrase_problems(phrase):
                yield (key, index), message


def reference_problems(suggestions: dict[str, dict[str, tuple[Advice, ...]]], laws: dict[str, Law]) -> list[Problem]:
    """Return a problem for each reference that names no law."""
    return [
        Problem(
            f"suggestions/{language}.yaml", 1, f"'{subcategory}' refers to '{reference}', which is not in laws.yaml"
        )
        for language, known in suggestions.items()
        for subcategory, advice in known.items()
        for item in advice
        for reference in item.references
        if reference not in laws
    ]
