"""What is shown of a block's text: as it is, with its findings told, or with the decisions carried out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from auditor.values.location import Location
    from ui.pages.mark import Mark, Mode


@dataclass(frozen=True, slots=True)
class Part:
    """Letters of a block that belong to a finding.

    Attributes:
        mark: the finding.
        start: 0-based offset of the first.
        end: the offset after the last; -1 is the end of the block.
        is_answer: whether they are a blank or a caption of it, and not its words.
        is_new: whether they are words that a decision put there.
    """

    mark: Mark
    start: int
    end: int
    is_answer: bool = False
    is_new: bool = False


@dataclass(frozen=True, slots=True)
class Shown:
    """A text and the letters in it that belong to findings, in their order."""

    text: str
    parts: tuple[Part, ...] = ()


def parts_of(marks: Iterable[Mark]) -> dict[Location, list[Part]]:
    """Return the letters that belong to findings, by the place of their block."""
    parts: dict[Location, list[Part]] = {}
    for mark in marks:
        words = mark.words
        place, start, end = (words.block, words.start, words.end) if words else (mark.location, 0, -1)
        parts.setdefault(place, []).append(Part(mark, start, end))
        for answer in mark.answers:
            parts.setdefault(answer.block, []).append(Part(mark, answer.start, answer.end, is_answer=True))
    return parts


def shown(text: str, parts: Sequence[Part], mode: Mode, after: Mapping[str, str]) -> Shown:
    """Return what is shown of a block.

    Args:
        text: the block's own.
        parts: the letters of it that belong to findings.
        mode: how the form is shown.
        after: the new words of each finding that gets some, by its id; empty words are a removal.
    """
    if mode == "original" or not parts:
        return Shown(text)
    placed = [Part(part.mark, part.start, _end(part, text), part.is_answer) for part in parts]
    words = [part for part in placed if not part.is_answer]
    if mode == "marked":
        return Shown(text, tuple(words))
    return _changed(text, placed, after)


def _end(part: Part, text: str) -> int:
    return len(text) if part.end < 0 else min(part.end, len(text))


def _changed(text: str, parts: Sequence[Part], after: Mapping[str, str]) -> Shown:
    """Return the text as after the decisions; of letters that belong to two findings the first decides."""
    pieces: list[str] = []
    new: list[Part] = []
    done = length = 0
    for part in sorted(parts, key=lambda part: (part.start, -part.end)):
        words = _new_words(part, after)
        if words is None or part.start < done:
            continue
        pieces += (text[done : part.start], words)
        length += part.start - done
        if words:
            new.append(Part(part.mark, length, length + len(words), is_new=True))
        length += len(words)
        done = part.end
    return Shown("".join((*pieces, text[done:])), tuple(new))


def _new_words(part: Part, after: Mapping[str, str]) -> str | None:
    """Return what takes the place of letters, or None where they stay: answers go only with the whole question."""
    words = after.get(part.mark.finding_id, "" if part.mark.state == "removed" else None)
    if part.is_answer:
        return "" if words == "" or (words and part.mark.asked_anew) else None
    return words
