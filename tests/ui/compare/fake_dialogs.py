"""Dialogs that answer what the test says."""

from __future__ import annotations

from pathlib import Path


class FakeDialogs:
    """Stands in for `ui.compare.dialogs.Dialogs`."""

    def __init__(self) -> None:
        self.files: tuple[Path, ...] = ()
        self.place: Path | None = None
        self.asked_for: list[str] = []

    def versions(self) -> tuple[Path, ...]:
        return self.files

    def target(self, name: str) -> Path | None:
        self.asked_for.append(name)
        return self.place
