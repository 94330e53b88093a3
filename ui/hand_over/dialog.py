"""The dialog in which a form is handed over: what, where to, and what became of it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from auditor.values.audit import PICTURES
from ui.controls import Button, Card, Label, ProgressLine, Scroll, TickLine
from ui.hand_over.products import GROUPS, PRODUCTS, can_be_copied, file_name, product_name
from ui.hand_over.results import Results

if TYPE_CHECKING:
    from auditor.values.audit import Audit
    from ui.hand_over.products import Group, Key
    from ui.theme import Theme

_WIDTH = 620
_ROOM = 0.92
"""Share of the screen's height that the dialog may take, so that its frame has room, too."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the person wants: which products, in which folder, over files of these names or not, answers blacked out."""

    products: tuple[Key, ...]
    folder: Path
    replace: bool
    redact: bool


class HandOverDialog(QDialog):
    """Asks what is to be made, shows how far it is, and tells what became of it.

    Signals:
        started: the person wants files to be made; `Wanted`.
        stopped: the person wants no more of them.
        summary_wanted: the person wants a summary on the clipboard.
        folder_shown: the person wants to see the folder; its path.
    """

    started = Signal(object)
    stopped = Signal()
    summary_wanted = Signal()
    folder_shown = Signal(object)

    def __init__(self, theme: Theme, form: Path, audit: Audit, undecided: int, parent: QWidget | None = None) -> None:
        """Make it for a form with so many findings that are not decided."""
        super().__init__(parent)
        self._theme, self._form, self._audit = theme, form, audit
        self.boxes: dict[Key, TickLine] = {}
        self.folder = QLineEdit(str(form.absolute().parent), readOnly=True)
        self.folder.setAccessibleName(self.tr("Folder"))
        self.replace = TickLine(theme, self.tr("Replace files of the same name"))
        self.redact = TickLine(
            theme,
            self.tr(
                "Black out answers beside sensitive questions, and identity and account numbers, in copies of scans"
            ),
        )
        self._existing = Label(role="small", wraps=True)
        self._missing = Label(role="strong", wraps=True)
        self.results = Results(theme)
        self._make_buttons()
        self.setWindowTitle(self.tr("Export"))
        self._lay_out(undecided)
        self._fit()
        self._look()

    def wanted(self) -> Wanted:
        """Return what is chosen."""
        products = tuple(key for key, box in self.boxes.items() if box.is_on())
        return Wanted(products, Path(self.folder.text()), self.replace.is_on(), self.redact.is_on())

    def start(self) -> None:
        """Begin, or say what is missing."""
        wanted = self.wanted()
        self._missing.setText("" if wanted.products else self.tr("Choose at least one file to make."))
        self._missing.setVisible(not wanted.products)
        if wanted.products:
            self.results.begin(len(wanted.products))
            self._stack.setCurrentIndex(1)
            self._show_buttons(at_work=True, done=False)
            self.started.emit(wanted)

    def show_step(self, done: int, of: int, words: str) -> None:
        """Show what is being made."""
        self._progress.show_share(done, of)
        self._step.setText(words)

    def finish(self, words: str) -> None:
        """Show that nothing more will come."""
        self._progress.show_share(1, 1)
        self._step.setText(words)
        self._show_buttons(at_work=False, done=True)
        self._close.setFocus()

    def say(self, words: str) -> None:
        """Say something in the foot of the dialog."""
        self._missing.setText(words)
        self._missing.setVisible(bool(words))

    def reject(self) -> None:
        """Stop what is at work, and close."""
        self.stopped.emit()
        super().reject()

    def _make_buttons(self) -> None:
        self._summary = Button(self._theme, self.tr("Copy a summary"), icon="copy", size=18)
        self._cancel, self._close = Button(self._theme, self.tr("Cancel")), Button(self._theme, self.tr("Close"))
        self._again = Button(self._theme, self.tr("Back"))
        self._show = Button(self._theme, self.tr("Show in folder"), icon="folder-open", size=18)
        self.primary = Button(self._theme, self.tr("Export"), "primary")
        self.primary.setDefault(True)
        self._summary.clicked.connect(self.summary_wanted)
        self._cancel.clicked.connect(self.reject)
        self._close.clicked.connect(self.accept)
        self._again.clicked.connect(self._go_back)
        self._show.clicked.connect(lambda: self.folder_shown.emit(Path(self.folder.text())))
        self.primary.clicked.connect(self.start)

    def _lay_out(self, undecided: int) -> None:
        self._progress, self._step = ProgressLine(self.tr("Files made")), Label(wraps=True)
        self._stack = QStackedWidget()
        self._choices = self._laid_out_choices(undecided)
        self._stack.addWidget(self._page_of(self._choices))
        self._stack.addWidget(self._outcome())
        buttons = QHBoxLayout()
        for button in (self._summary, self._again, self._show):
            buttons.addWidget(button)
        buttons.addStretch()
        for button in (self._cancel, self._close, self.primary):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        title = Label(self.tr("Export {name}").format(name=self._form.name), "title", wraps=True)
        for widget in (title, self._stack, self._missing):
            column.addWidget(widget, stretch=int(widget is self._stack))
        column.addLayout(buttons)
        self._missing.hide()
        self._show_buttons(at_work=False, done=False)

    def _fit(self) -> None:
        """Take the height that shows all choices, as far as the screen has it."""
        around = self.sizeHint().height() - self._choices.sizeHint().height()
        wanted = around + self._choices.widget().sizeHint().height()
        room = self.screen().availableGeometry().height() * _ROOM
        self.resize(self._theme.sizes.px(_WIDTH), min(wanted, int(room)))

    def _laid_out_choices(self, undecided: int) -> Scroll:
        ground = QWidget()
        ground.setProperty("ground", "clear")
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(12)
        if undecided:
            words = QCoreApplication.translate("HandOver", "%n finding(s) are not decided.", "", undecided)
            notice = Card(12, 4, "notice")
            notice.column.addWidget(Label(words, "strong", wraps=True))
            notice.column.addWidget(Label(self.tr("Their questions stay as they are in the copies."), wraps=True))
            column.addWidget(notice)
        for group, name in GROUPS.items():
            column.addWidget(self._group(group, QCoreApplication.translate("HandOver", name)))
        column.addStretch()
        return Scroll(self.tr("What to export"), ground)

    def _page_of(self, choices: Scroll) -> QWidget:
        """Put the folder beneath the choices, where it is seen however many of them there are."""
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        place = QHBoxLayout()
        place.addWidget(self.folder, stretch=1)
        choose = Button(self._theme, self.tr("Choose a folder…"))
        choose.clicked.connect(self._ask_folder)
        place.addWidget(choose)
        column.addWidget(choices, stretch=1)
        column.addWidget(Label(self.tr("Where to"), "caption"))
        column.addLayout(place)
        column.addWidget(self._existing)
        column.addWidget(self.replace)
        return page

    def _group(self, group: Group, name: str) -> Card:
        card = Card(14, 4)
        card.column.addWidget(Label(name, "caption"))
        copied = can_be_copied(self._audit.form.format)
        for key, product in PRODUCTS.items():
            if product.group == group:
                about = QCoreApplication.translate("HandOver", product.about) if product.about else ""
                words = f"{product_name(key)} – {about}" if about else product_name(key)
                box = TickLine(self._theme, words)
                box.setEnabled(copied or group != "copies")
                box.set_on(key == "marked" and copied)
                box.toggled.connect(self._look)
                self.boxes[key] = box
                card.column.addWidget(box)
        if group == "copies":
            self.redact.setVisible(self._audit.form.format in PICTURES or bool(self._audit.coverage.recognised))
            card.column.addWidget(self.redact)
        if group == "copies" and not copied:
            words = self.tr("Copies are made of Word, PDF and Excel files and of scans. Save the form as one of these.")
            card.column.addWidget(Label(words, "small", wraps=True))
        return card

    def _outcome(self) -> QWidget:
        ground = QWidget()
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._progress)
        column.addWidget(self._step)
        column.addWidget(Scroll(self.tr("What became of it"), self.results), stretch=1)
        return ground

    def _ask_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Choose a folder"), self.folder.text())
        if chosen:
            self.folder.setText(chosen)
            self._look()

    def _look(self) -> None:
        """Say which files of these names there are already."""
        wanted = self.wanted()
        names = [file_name(self._form, key) for key in wanted.products]
        there = [name for name in names if (wanted.folder / name).exists()]
        self.replace.setVisible(bool(there))
        self._existing.setVisible(bool(there))
        words = self.tr("Already in this folder: {names}. New files get a number, unless you replace them.")
        self._existing.setText(words.format(names=", ".join(there)))

    def _go_back(self) -> None:
        self._stack.setCurrentIndex(0)
        self._look()
        self._show_buttons(at_work=False, done=False)

    def _show_buttons(self, *, at_work: bool, done: bool) -> None:
        self._summary.setVisible(not at_work and not done)
        self.primary.setVisible(not at_work and not done)
        self._cancel.setVisible(not done)
        for button in (self._close, self._show, self._again):
            button.setVisible(done)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
