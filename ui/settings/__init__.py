"""The settings: what is looked for, how scans are read, the city, and how the window looks."""

from __future__ import annotations

from ui.settings.choices import Choices
from ui.settings.kept_choices import KeptChoices
from ui.settings.presenter import SettingsPresenter
from ui.settings.view import SettingsView

__all__ = ["Choices", "KeptChoices", "SettingsPresenter", "SettingsView"]
