"""How fast forms are read."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

_ENOUGH = 3  # forms after which a guess is worth saying
_SETTLED = 5.0  # seconds: the first ones go into starting the workers


class Pace:
    """Measures the time in which forms were read, without the pauses."""

    def __init__(self, clock: Callable[[], float]) -> None:
        """Take a clock that gives seconds and never goes back."""
        self._clock = clock
        self._spent = 0.0
        self._since: float | None = None

    def go(self) -> None:
        """Begin, or go on after a pause."""
        if self._since is None:
            self._since = self._clock()

    def rest(self) -> None:
        """Stop measuring."""
        self._spent = self._seconds()
        self._since = None

    def seconds_left(self, done: int, left: int) -> float | None:
        """Return about how long as many as are left will take, or None where it is too early to say."""
        seconds = self._seconds()
        if done < _ENOUGH or seconds < _SETTLED:
            return None
        return seconds / done * left

    def _seconds(self) -> float:
        return self._spent + (self._clock() - self._since if self._since is not None else 0.0)
