"""Answers that are remembered."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

Asked = TypeVar("Asked")
Answer = TypeVar("Answer")


class Remembered(dict[Asked, Answer]):
    """The answers of a function by what it was asked; `remembered[asked]` asks it where it was not asked before.

    When there are too many all are forgotten. Being a plain dict, it answers in a third of the time that
    `functools.lru_cache` takes, and gives the garbage collector nothing to look over.
    """

    __slots__ = ("_answer", "_most")

    def __init__(self, answer: Callable[[Asked], Answer], most: int) -> None:
        """Take the function, and how many of its answers to keep."""
        super().__init__()
        self._answer = answer
        self._most = most

    def __missing__(self, asked: Asked) -> Answer:
        """Ask the function."""
        answer = self._answer(asked)
        if len(self) >= self._most:
            self.clear()
        self[asked] = answer
        return answer
