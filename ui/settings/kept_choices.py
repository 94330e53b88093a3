"""Keeps the choices about audits in a small JSON file in the person's folder for settings."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

from PySide6.QtCore import QSaveFile

from auditor.categories import CATEGORIES
from auditor.values.finding import Severity
from question_bank.states import STATES
from ui.languages import LANGUAGES
from ui.settings.choices import Choices

if TYPE_CHECKING:
    from collections.abc import Container


class KeptChoices:
    """Reads and writes them. What stands in the file and is not understood counts as not chosen."""

    def __init__(self, file: Path, data: Path) -> None:
        """Name the file, which is made with the first change, and the folder of the person's data."""
        self._file = file
        self._data = data

    def choices(self) -> Choices:
        """Return what was chosen last."""
        try:
            plain = json.loads(self._file.read_text("utf-8"))
        except (OSError, ValueError):
            return Choices()
        return _choices(plain) if isinstance(plain, dict) else Choices()

    def keep(self, choices: Choices) -> bool:
        """Write them in one step, and return whether that went well."""
        self._file.parent.mkdir(parents=True, exist_ok=True)
        file = QSaveFile(str(self._file))
        if not file.open(QSaveFile.OpenModeFlag.WriteOnly):
            return False
        file.write(json.dumps(asdict(choices), default=str, ensure_ascii=False, indent=2).encode())
        return file.commit()

    def bank_folder(self, choices: Choices) -> Path:
        """Return where the city's own bank is, or will be."""
        return choices.bank or self._data / "bank"


def _choices(plain: dict[str, Any]) -> Choices:
    usual = Choices()
    return Choices(
        categories=_listed(plain.get("categories"), CATEGORIES) or usual.categories,
        least=next((each for each in get_args(Severity) if each == plain.get("least")), usual.least),
        languages=_listed(plain.get("languages"), LANGUAGES),
        fast=plain.get("fast") is True,
        tessdata=_folder(plain.get("tessdata")),
        bank=_folder(plain.get("bank")),
        city=str(plain.get("city") or ""),
        state=_state(plain.get("state")),
    )


def _listed(kept: object, known: Container[str]) -> tuple[str, ...]:
    return tuple(each for each in kept if isinstance(each, str) and each in known) if isinstance(kept, list) else ()


def _state(kept: object) -> str:
    return kept if isinstance(kept, str) and kept in STATES else ""


def _folder(kept: object) -> Path | None:
    return Path(kept) if isinstance(kept, str) and kept else None
