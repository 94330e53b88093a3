"""The panel that says which versions are compared."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QModelIndex, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QListView, QVBoxLayout, QWidget

from ui.compare.version_delegate import VersionDelegate
from ui.compare.versions_model import ROW_ROLE, VersionsModel
from ui.controls import Button, Card, Label

if TYPE_CHECKING:
    from ui.compare.version_row import VersionRow
    from ui.theme import Theme

_WIDTH, _MOST_SHARE = 300, 0.4


class VersionsPanel(QWidget):
    """The list of versions, with ways to add one, to take one out and to say which is the original.

    Signals:
        adding: the person wants to choose further versions.
        removed: the person takes a version out; its path.
        promoted: the person says that a version is the original; its path.
        chosen: another version is chosen; its `VersionRow`, or None.
    """

    adding = Signal()
    removed = Signal(object)
    promoted = Signal(object)
    chosen = Signal(object)

    def __init__(self, theme: Theme, model: VersionsModel) -> None:
        """Show a model of versions."""
        super().__init__()
        self._theme, self._model = theme, model
        translate = QCoreApplication.translate
        self.list = _List(theme, model)
        self.add = Button(theme, translate("Compare", "Add versions…"), icon="files", size=18)
        self._promote = Button(theme, translate("Compare", "Use as the original"), icon="check", size=18)
        self._remove = Button(theme, translate("Compare", "Take out"), icon="x", size=18)
        self._connect()
        self._lay_out()
        self._tell()

    def current(self) -> VersionRow | None:
        """Return the version that is chosen, or None."""
        index = self.list.currentIndex()
        return index.data(ROW_ROLE) if index.isValid() else None

    def choose(self, row: int) -> None:
        """Choose a version by its row."""
        self.list.setCurrentIndex(self._model.index(row))

    def _connect(self) -> None:
        self.add.clicked.connect(self.adding)
        self._promote.clicked.connect(lambda: self._with_current(self.promoted))
        self._remove.clicked.connect(lambda: self._with_current(self.removed))
        self.list.removing.connect(lambda: self._with_current(self.removed))
        self.list.selectionModel().currentChanged.connect(self._tell)
        self._model.dataChanged.connect(self._tell)
        self._model.modelReset.connect(self._tell)

    def _with_current(self, signal: SignalInstance) -> None:
        row = self.current()
        if row and not self._model.busy:
            signal.emit(row.path)

    def _tell(self, *_: QModelIndex) -> None:
        row, busy = self.current(), self._model.busy
        self.add.setDisabled(busy)
        self._remove.setEnabled(row is not None and not busy)
        self._promote.setEnabled(row is not None and not busy and self.list.currentIndex().row() > 0)
        self.chosen.emit(row)

    def fit(self, width: int) -> None:
        """Take what the text size asks for of a view's width, and leave most of it to what was found."""
        self.setFixedWidth(min(self._theme.sizes.px(_WIDTH), round(width * _MOST_SHARE)))
        self.list.scheduleDelayedItemsLayout()

    def _lay_out(self) -> None:
        card = Card(margin=12)
        card.column.addWidget(Label(QCoreApplication.translate("Compare", "Versions"), "heading"))
        card.column.addWidget(self.list, stretch=1)
        for button in (self.add, self._promote, self._remove):
            card.column.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)


class _List(QListView):
    """The list; Delete takes a version out."""

    removing = Signal()

    def __init__(self, theme: Theme, model: VersionsModel) -> None:
        super().__init__(uniformItemSizes=True)
        self.setModel(model)
        self.setItemDelegate(VersionDelegate(theme, self))
        self.setAccessibleName(QCoreApplication.translate("Compare", "Versions"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)

    def minimumSizeHint(self) -> QSize:
        """Ask for two rows at least."""
        return QSize(0, 2 * self.sizeHintForRow(0) if self.model().rowCount() else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the chosen version in sight."""
        super().resizeEvent(event)
        self.scrollTo(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a version out with Delete."""
        if event.key() == Qt.Key.Key_Delete:
            self.removing.emit()
            return
        super().keyPressEvent(event)
