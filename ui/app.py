"""Puts the window together and runs it: the only place where its parts meet."""

from __future__ import annotations

import getpass
import signal
from contextlib import contextmanager, suppress
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QTimer, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication

from ui.aside import Aside, AsideViews
from ui.asked import QuestionsPane, QuestionsPresenter
from ui.bank import BankPresenter, BankView
from ui.batch import BatchPresenter, BatchView, FormsModel
from ui.catalogue import Catalogue
from ui.compare import ComparePresenter, CompareView, Dialogs, Entrance, VersionsModel
from ui.compare.entrance import COMPARE
from ui.engine import Background, Engine, Terms
from ui.faults import hear_faults
from ui.hand_over import HandOver
from ui.help import HelpPresenter, HelpView
from ui.preferences import Preferences
from ui.review import CityBank, Records, ReviewPresenter, ReviewView
from ui.screen import needed_screen
from ui.session import BATCH, REVIEW, START, Session, Views
from ui.settings import KeptChoices, SettingsPresenter, SettingsView
from ui.start import KeptRecent, StartView
from ui.theme import Theme
from ui.theme.icons import app_icon
from ui.window import NAME, Window

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from auditor.library import Library
    from auditor.logbook import Logbook
    from auditor.workers import PageRead, Workers


def run(arguments: Sequence[str]) -> int:
    """Show the window until the person closes it, and return the exit code.

    Args:
        arguments: files and folders to check at once.
    """
    from platformdirs import user_config_path  # noqa: PLC0415 - tests bring settings of their own

    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl-C in the terminal: Python would not hear it while Qt waits
    with needed_screen():
        app = QApplication([NAME])
    app.setApplicationName(NAME)
    app.setDesktopFileName("askless")
    app.setWindowIcon(app_icon())
    preferences = Preferences(user_config_path("askless", appauthor=False) / "window.ini")
    speak(app, preferences.spoken)
    window, session = compose(app, preferences)
    hear_faults(_logbook, window.announce)
    window.show()
    paths = tuple(map(Path, arguments))
    if paths:
        QTimer.singleShot(0, lambda: session.open(paths))
    return app.exec()


def compose(app: QApplication, preferences: Preferences) -> tuple[Window, Session]:
    """Return the window with all its views, and what leads from one to another."""
    theme = Theme(app, preferences.theme, preferences.text_size)
    forms = FormsModel()
    views = Views(StartView(theme), BatchView(theme, forms), ReviewView(theme))
    asides = AsideViews(BankView(theme), SettingsView(theme), HelpView(theme))
    work = {START: views.start, BATCH: views.batch, REVIEW: views.review}
    versions = VersionsModel()
    compare = CompareView(theme, versions)
    window = Window(theme, preferences, {**work, COMPARE: compare, **asides.by_key()})
    versions.setParent(window)
    forms.setParent(window)
    background = Background(window)
    engine = Engine(Terms(), _crew, background, window)
    window.closing.connect(engine.close)
    window.closing.connect(background.close)
    batch = BatchPresenter(engine, forms, views.batch)
    comparing = ComparePresenter(engine, background, versions, compare, Dialogs(window, preferences))
    Entrance(window, compare, comparing, views.start, views.batch)
    settings = _settings(asides.settings, preferences, theme, engine, background)
    review = _review(views, engine, background, forms, window, settings, theme)
    bank = BankPresenter(asides.bank, lambda: settings.bank_folder, background)
    bank.changed.connect(settings.use_bank_anew)
    help_ = HelpPresenter(asides.help, lambda: window.menus.findChildren(QAction), preferences, background)
    Aside(window, asides, bank, settings, help_)
    settings.looks_changed.connect(lambda looks: looks.remembers or views.start.show_recent(()))
    session = Session(window, views, batch, review, engine, background, KeptRecent(preferences))
    review.remembers = lambda: preferences.remembers
    background.run(_samples, views.start.offer_samples)
    return window, session


def _settings(
    view: SettingsView, preferences: Preferences, theme: Theme, engine: Engine, background: Background
) -> SettingsPresenter:
    from platformdirs import user_data_path  # noqa: PLC0415 - tests bring a place of their own

    kept = KeptChoices(preferences.folder / "audits.json", user_data_path("askless", appauthor=False))
    return SettingsPresenter(view, kept, preferences, theme, engine, background)


def _review(  # noqa: PLR0913, PLR0917 - a review touches all of them
    views: Views,
    engine: Engine,
    background: Background,
    forms: FormsModel,
    window: Window,
    settings: SettingsPresenter,
    theme: Theme,
) -> ReviewPresenter:
    """Return what leads through a form; the library has a thread of its own, on which no search keeps it waiting."""
    view, batch = views.review, views.batch
    saving = Background(window)
    records = Records(_library, saving, window)
    city = CityBank(lambda: settings.bank_folder, background, window)
    city.remembered.connect(settings.use_bank_anew)
    review = ReviewPresenter(
        view, engine, records, city, lambda: (row.audit for row in forms.rows if row.audit is not None), _author()
    )
    hand_over = HandOver(theme, engine, background, _author(), window)
    hand_over.announced.connect(window.announce)
    hand_over.city = lambda: settings.choices.place
    questions = QuestionsPane(theme)
    batch.offer_questions(questions)
    QuestionsPresenter(questions, forms, records, review.deciding).announced.connect(window.announce)
    _obey(review, view, questions, settings)
    settings.choices_changed.connect(lambda _: _obey(review, view, questions, settings))
    settings.looks_changed.connect(lambda _: _obey(review, view, questions, settings))
    review.export_wanted.connect(hand_over.open)
    review.summary_wanted.connect(hand_over.copy_summary)
    window.closing.connect(review.leave)
    window.closing.connect(records.close)
    window.closing.connect(saving.close)
    return review


def _obey(review: ReviewPresenter, view: ReviewView, questions: QuestionsPane, settings: SettingsPresenter) -> None:
    """Have the review do as the settings say."""
    view.card.single_keys = questions.card.single_keys = settings.single_keys
    view.actions_.use_single_keys(settings.single_keys)
    review.show_from(settings.choices.least)


def speak(app: QApplication, language: str) -> None:
    """Let the window speak a language that it has a catalogue for; English needs one for its plurals."""
    for known in app.findChildren(QTranslator):
        app.removeTranslator(known)
        known.deleteLater()
    QLocale.setDefault(QLocale.system() if language == QLocale.system().name()[:2] else QLocale(language))
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for file in (f"{qt}/qtbase_{language}.qm", str(files("ui") / "translations" / f"{language}.qm")):
        with suppress(OSError):
            app.installTranslator(Catalogue(Path(file).read_bytes(), app))


@contextmanager
def _crew(terms: Terms, on_page: Callable[[PageRead], None]) -> Iterator[Workers]:
    """Give the workers. Runs on the background's thread, so that the window does not wait for the engine."""
    from ui.engine.crew import open_crew  # noqa: PLC0415 - see above

    with open_crew(terms, on_page) as workers:
        yield workers


def _logbook() -> Logbook:
    """Return the log, which the command keeps as well."""
    from auditor.cli.engine import Engine as CommandEngine  # noqa: PLC0415 - hardly ever needed

    return CommandEngine().logbook


def _library() -> Library:
    """Open the person's library. Runs on the library's thread."""
    from platformdirs import user_data_path  # noqa: PLC0415 - see above

    from auditor.library import Library  # noqa: PLC0415 - see above

    return Library.open(user_data_path("askless", appauthor=False) / "library.sqlite3")


def _author() -> str:
    """Return the person's name on this computer, or nothing."""
    with suppress(OSError, KeyError, ImportError):
        return getpass.getuser()
    return ""


def _samples() -> tuple[Path, ...]:
    """Return the sample forms. Runs on the background's thread, so that the window does not wait for the engine."""
    from auditor.samples import sample_forms  # noqa: PLC0415 - see above

    return sample_forms()
