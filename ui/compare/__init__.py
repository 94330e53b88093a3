"""Comparing: versions of one form in several languages, side by side."""

from __future__ import annotations

from ui.compare.dialogs import Dialogs
from ui.compare.entrance import Entrance
from ui.compare.presenter import ComparePresenter
from ui.compare.versions_model import VersionsModel
from ui.compare.view import CompareView

__all__ = ["ComparePresenter", "CompareView", "Dialogs", "Entrance", "VersionsModel"]
