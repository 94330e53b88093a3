"""The languages of scans, one row each, to be ticked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, Qt, Signal

from ui.languages import LANGUAGES, language_words

if TYPE_CHECKING:
    from PySide6.QtCore import QPersistentModelIndex

    from ui.settings.readable import Readable

    Index = QModelIndex | QPersistentModelIndex


class LanguagesModel(QAbstractListModel):
    """Every language, those that can be read here first.

    Signals:
        chosen: the person ticked or unticked one; the codes of all that are ticked now.
    """

    chosen = Signal(object)

    def __init__(self) -> None:
        """Show them all, none ticked, none known to be missing."""
        super().__init__()
        self._readable: dict[str, Readable] = {}
        self._codes = list(LANGUAGES)
        self._ticked: tuple[str, ...] = ()

    def show_readable(self, readable: tuple[Readable, ...]) -> None:
        """Show which can be read here."""
        self.beginResetModel()
        self._readable = {each.code: each for each in readable}
        known = [code for code in LANGUAGES if code in self._readable]
        self._codes = sorted(known, key=lambda code: (self._is_missing(code), language_words(code)))
        self.endResetModel()

    def choose(self, codes: tuple[str, ...]) -> None:
        """Tick these."""
        self._ticked = codes
        self.dataChanged.emit(self.index(0), self.index(len(self._codes) - 1))

    def how_to_get(self, index: Index) -> str:
        """Return how to get what reads a language; empty where it can be read, or is not known yet."""
        code = self._codes[index.row()] if index.isValid() else ""
        if not self._is_missing(code):
            return ""
        needed = self._readable[code]
        words = QCoreApplication.translate(
            "Settings",
            "To read {language}: on Debian or Ubuntu, install the package {package}. Elsewhere, put the file {data} "
            "into a folder and choose that folder below.",
        )
        return words.format(language=language_words(code), package=needed.package, data=needed.data)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's
        """Return how many there are."""
        return 0 if parent.isValid() else len(self._codes)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a row says, and whether it is ticked."""
        code = self._codes[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return self._words(code)
            case Qt.ItemDataRole.CheckStateRole:
                return Qt.CheckState.Checked if code in self._ticked else Qt.CheckState.Unchecked
            case Qt.ItemDataRole.ToolTipRole:
                return self.how_to_get(index) or None
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick or untick a row."""
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        code = self._codes[index.row()]
        others = tuple(each for each in self._ticked if each != code)
        self._ticked = (*others, code) if Qt.CheckState(value) == Qt.CheckState.Checked else others
        self.dataChanged.emit(index, index)
        self.chosen.emit(self._ticked)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that every row can be ticked."""
        usual = super().flags(index)
        return usual | Qt.ItemFlag.ItemIsUserCheckable if index.isValid() else usual

    def _is_missing(self, code: str) -> bool:
        return code in self._readable and not self._readable[code].ready

    def _words(self, code: str) -> str:
        if not self._is_missing(code):
            return language_words(code)
        words = QCoreApplication.translate("Settings", "{language} – cannot be read here yet")
        return words.format(language=language_words(code))
