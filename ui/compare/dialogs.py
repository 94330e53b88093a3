"""The dialogs of the comparison."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

if TYPE_CHECKING:
    from ui.preferences import Preferences


class Dialogs:
    """Asks for files, beginning in the folder from which a form was opened last."""

    def __init__(self, parent: QWidget, preferences: Preferences) -> None:
        """Stand before a widget."""
        self._parent = parent
        self._preferences = preferences

    def versions(self) -> tuple[Path, ...]:
        """Return the files that the person chooses; none where they think better of it."""
        title = QCoreApplication.translate("Compare", "Add versions of the form")
        names, _ = QFileDialog.getOpenFileNames(self._parent, title, self._preferences.last_folder)
        if names:
            self._preferences.last_folder = str(Path(names[0]).parent)
        return tuple(map(Path, names))

    def target(self, name: str) -> Path | None:
        """Return where a result goes, or None; a file that is there already is named, and the person asked.

        Args:
            name: what it is called unless the person says otherwise; its ending is given to any other name as well.
        """
        title = QCoreApplication.translate("Compare", "Save the comparison")
        dialog = QFileDialog(self._parent, title, self._preferences.last_folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(Path(name).suffix)
        dialog.selectFile(name)
        chosen = dialog.selectedFiles() if dialog.exec() else []
        dialog.deleteLater()
        return Path(chosen[0]) if chosen else None
