"""Comparisons as the view gets them, and a desk with a fake crew."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from auditor.values.audit import Coverage, FormFacts, Status
from auditor.values.comparison import Asked, AskedPair, Comparison, Difference, Version
from auditor.values.notice import Notice
from auditor.workers import Answer
from tests.ui.compare.fake_dialogs import FakeDialogs
from tests.ui.engine.fake_crew import Crews
from ui.compare import ComparePresenter, CompareView, VersionsModel
from ui.engine import Background, Engine, Terms
from ui.theme import Theme

ENGLISH, PERSIAN = "Are you a citizen?", "آیا شهروند هستید؟"


def a_version(name: str, language: str, status: Status = "complete") -> Version:
    """Return a version; one that was not read in full says that a page has no text."""
    notices = () if status == "complete" else (Notice("page_without_text", 2),)
    return Version(FormFacts(name, "00", "docx", None, (language,)), Coverage(status, (), notices), 9)


def a_comparison(*differences: Difference, status: Status = "complete") -> Comparison:
    """Return a comparison of an English form and its Persian version, which both ask one question."""
    asked = (Asked(ENGLISH, 3, None, "required", "boxes", 2), Asked(PERSIAN, 4, None, "optional", "boxes", 2))
    pair = AskedPair("citizenship", "question", "high", *asked)
    return Comparison(a_version("form.docx", "en"), a_version("form-fa.docx", "fa", status), (pair,), differences)


class Desk:
    """The view with its presenter, an engine with a fake crew, and all that was announced."""

    def __init__(self, theme: Theme) -> None:
        self.crews, self.dialogs, self.model = Crews(), FakeDialogs(), VersionsModel()
        self.view = CompareView(theme, self.model)
        self.background = Background(self.view)
        self.engine = Engine(Terms(jobs=2), self.crews, self.background, self.view)
        self.presenter = ComparePresenter(self.engine, self.background, self.model, self.view, self.dialogs)
        self.said: list[str] = []
        self.view.announced.connect(self.said.append)

    def answer(self, path: Path, answer: Answer) -> None:
        """Let the crew answer for a translation."""
        self.crews.crew.asked[path].set_result(answer)

    def lines(self) -> list[str]:
        """Return what the table shows, line by line, as it is read out."""
        return [line.sentence() for line in self.view.table.lines]


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme) -> Iterator[Desk]:
    """A desk that is shown."""
    made = Desk(theme)
    qtbot.addWidget(made.view)
    made.view.resize(1100, 700)
    made.view.show()
    yield made
    made.engine.close()
    made.background.close()
