"""The states that a city can lie in, to be chosen from."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from question_bank.states import STATES


def state_options() -> dict[object, str]:
    """Return what can be chosen, none of them first."""
    return {"": QCoreApplication.translate("Settings", "Not said"), **STATES}
