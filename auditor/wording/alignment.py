"""Aligning a phrase with a text, word by word."""

from __future__ import annotations

from itertools import compress
from typing import TYPE_CHECKING

from rapidfuzz import fuzz

from auditor.wording.folding import BLANK_TOKEN, BOX_TOKEN
from auditor.wording.lexicon import stem
from auditor.wording.tones import told_apart

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from auditor.wording.pattern import Pattern, Step
    from auditor.wording.text import Text

    Placed = list[tuple[int, str]]

_GAP_COST = 0.5
_FULL_SCORE = 100.0


class View:
    """A text as the phrases of one index see it.

    Attributes:
        words: its folded words.
        senses: for each of them, the phrases' words that it stands for.
        places: where each of the phrases' words stands, as indexes of `words`.
    """

    __slots__ = ("_text", "places", "senses", "words")

    def __init__(self, text: Text, senses_of: Mapping[str, tuple[str, ...]]) -> None:
        """Take the text, and the senses of each word."""
        self._text = text
        self.words = words = text.words
        self.senses = senses = tuple(map(senses_of.__getitem__, words))
        places: dict[str, list[int]] = {}
        for place, standing in compress(enumerate(senses), senses):
            for sense in standing:
                places.setdefault(sense, []).append(place)
        self.places = places

    def printed(self, at: int) -> str:
        """Return a word as it is printed."""
        return self._text.tokens[at].printed


def placed(pattern: Pattern, openers: frozenset[str], text: View) -> tuple[int, int, float, int] | None:
    """Return the leftmost, longest place of a phrase in a text, or None.

    Args:
        pattern: the phrase.
        openers: the words it can begin with, as `Pattern.openers` tells them.
        text: the text.

    Returns:
        The indexes of its first and its last word in the text, how well it fits (0 to 100), and how many of the
        text's words stand in its gaps.
    """
    if pattern.is_word and not pattern.toned:
        return _placed_word(pattern.steps[0], text)
    for start in sorted([place for word in text.places.keys() & openers for place in text.places[word]]):
        matched = _follow(pattern.steps, text, 0, start)
        if matched is not None and not (pattern.toned and _contradicts(pattern.toned, text, matched)):
            return _fit(text, matched)
    return None


def _contradicts(toned: dict[str, tuple[str, ...]], text: View, matched: Placed) -> bool:
    """Whether a word is printed with other tones than the phrase has; tones may be missing on either side."""
    return any(
        all(told_apart(text.printed(n), written) for written in toned[word]) for n, word in matched if word in toned
    )


def _placed_word(step: Step, text: View) -> tuple[int, int, float, int] | None:
    """Return the leftmost place of a phrase of one word, the same as `_follow` would find."""
    at = min([text.places[word][0] for word in text.places.keys() & step.by_first.keys()], default=None)
    if at is None:
        return None
    word = next(sense for sense in text.senses[at] if sense in step.by_first)
    return at, at, _FULL_SCORE if text.words[at] == word else _likeness(text, [(at, word)]), 0


def _follow(steps: tuple[Step, ...], text: View, number: int, at: int, reach: int = 0) -> Placed | None:
    """Return (word index, phrase word) for the steps from `number` on; None when they fail.

    Args:
        steps: the phrase's places.
        text: the text.
        number: index of the next step.
        at: index of the word at which it is to be.
        reach: 1 once a step was found, when words may stand between it and the next; else 0.
    """
    if number == len(steps):
        return []
    step, senses = steps[number], text.senses
    for here in range(at, min(at + step.gap * reach + 1, len(senses))):
        if here > at and text.words[here - 1] == BOX_TOKEN:
            break
        for wording in _standing(step, senses, here) if senses[here] else ():
            rest = _follow(steps, text, number + 1, here + len(wording), 1)
            if rest is not None:
                return [*((here + n, word) for n, word in enumerate(wording)), *rest]
    return _follow(steps, text, number + 1, at, reach) if step.optional else None


def _standing(step: Step, senses: Sequence[tuple[str, ...]], at: int) -> Sequence[tuple[str, ...]]:
    """Return the step's wordings that stand at a word of the text, the longest first."""
    if len(senses[at]) == 1:  # as most words that a phrase knows
        begun = step.by_first.get(senses[at][0], ())
        if not begun or len(begun[0]) == 1:  # the longest comes first
            return begun
    found = [
        wording
        for sense in senses[at]
        for wording in step.by_first.get(sense, ())
        if len(wording) == 1 or _stands(wording, senses, at)
    ]
    return sorted(found, key=len, reverse=True) if len(found) > 1 else found


def _stands(wording: tuple[str, ...], senses: Sequence[Sequence[str]], at: int) -> bool:
    if at + len(wording) > len(senses):
        return False
    for n, word in enumerate(wording, at):  # noqa: SIM110 - this is where the time goes: `all` takes twice as long
        if word not in senses[n]:
            return False
    return True


def _fit(text: View, matched: Placed) -> tuple[int, int, float, int]:
    first, last = matched[0][0], matched[-1][0]
    skipped = last + 1 - first - text.words[first : last + 1].count(BLANK_TOKEN) - len(matched)
    ratio = _FULL_SCORE if all([text.words[n] == word for n, word in matched]) else _likeness(text, matched)
    return first, last, ratio - _GAP_COST * max(0, skipped), max(0, skipped)


def _likeness(text: View, matched: Placed) -> float:
    phrase = " ".join(word.rstrip("*") for _n, word in matched)
    printed = " ".join(
        text.words[n][: len(word) - 1] if word.endswith("*") else stem(text.words[n]) for n, word in matched
    )
    return _FULL_SCORE if phrase == printed else fuzz.ratio(phrase, printed)
