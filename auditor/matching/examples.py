"""Trying the examples that the entries of a bank folder carry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from question_bank import Problem
from question_bank.marked_yaml import Marked

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from auditor.matching.strings import StringTester


def untrue_examples(folder: Path, tester: StringTester) -> Iterator[Problem]:
    """Yield a problem for each example that is not found though it should be, or found though it must not be.

    An example is found where any entry of its own category finds it: the shipped entries stand beside a city's own.

    Args:
        folder: a bank folder that `question_bank.check` has no mistakes to tell of.
        tester: the bank with this folder in it, made ready for single strings.
    """
    for path in sorted(folder.glob("entries/*/*.yaml")):
        marked = Marked(path)
        for steps, text, wanted in _examples(marked):
            found = tester.findings(text, marked.value["language"])
            finders = [each.explanation.entry for each in found if each.category == marked.value["category"]]
            if bool(finders) is not wanted:
                yield Problem(str(path), marked.line(*steps), _message(text, finders))


def _examples(marked: Marked) -> Iterator[tuple[tuple[str | int, ...], str, bool]]:
    """Yield the steps to each example of a file, its text, and whether it should be found."""
    for index, entry in enumerate(marked.value["entries"]):
        for kind, wanted in (("matches", True), ("must_not_match", False)):
            for position, text in enumerate(entry["examples"][kind]):
                yield ("entries", index, "examples", kind, position), text, wanted


def _message(text: str, finders: list[str]) -> str:
    if finders:
        return f"the example '{text}' must not match, but {finders[0]} finds it"
    return f"the example '{text}' should match, but nothing finds it"
