"""Forms go out a few at a time, news comes back together, and whoever waits gets an answer in every case."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import Future
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QThread
from pytestqt.qtbot import QtBot

from auditor.batch import FormFile, Outcome
from auditor.values.options import AuditOptions
from auditor.workers import Answer, PageRead
from question_bank import BankError, Problem
from tests.ui.engine.fake_crew import Crews
from tests.ui.makers import a_file, a_finding, an_audit
from ui.engine import Background, Engine, Terms
from ui.engine.mailbox import Mailbox

TERMS = Terms(AuditOptions(), jobs=2)
AT_ONCE = 4  # a form for each of two workers, and two ahead


class Desk:
    """An engine with a fake crew, and all that it said."""

    def __init__(self, crews: Crews, parent: QObject) -> None:
        self.crews = crews
        self.background = Background(parent)
        self.engine = Engine(TERMS, crews, self.background, parent)
        self.began: list[FormFile] = []
        self.outcomes: list[Outcome] = []
        self.engine.began.connect(self.began.extend)
        self.engine.answered.connect(self.outcomes.extend)

    def answer(self, *paths: Path) -> None:
        for path in paths:
            self.crews.crew.asked[path].set_result(Answer(audit=an_audit(a_finding())))

    @property
    def errors(self) -> list[str | None]:
        return [outcome.error for outcome in self.outcomes]


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    parent = QObject()
    made = Desk(Crews(), parent)
    yield made
    made.engine.close()
    made.background.close()


FILES = tuple(a_file(f"{number}.pdf") for number in range(7))
PATHS = tuple(file.path for file in FILES)


def test_a_form_is_audited_and_its_outcome_told(qtbot: QtBot, desk: Desk) -> None:
    desk.engine.audit_form(FILES[0])
    qtbot.waitUntil(lambda: desk.began == [FILES[0]])
    with qtbot.waitSignals([desk.engine.answered, desk.engine.rested]):
        desk.answer(PATHS[0])
    assert [(outcome.file, outcome.audit is not None) for outcome in desk.outcomes] == [(FILES[0], True)]


def test_only_a_few_are_handed_out_at_once_and_the_next_follow(qtbot: QtBot, desk: Desk) -> None:
    desk.engine.audit_all(FILES)
    qtbot.waitUntil(lambda: len(desk.began) == AT_ONCE)
    assert list(desk.crews.crew.asked) == list(PATHS[:AT_ONCE])
    desk.answer(*PATHS[:2])
    qtbot.waitUntil(lambda: len(desk.began) == AT_ONCE + 2)
    assert [outcome.path for outcome in desk.outcomes] == list(PATHS[:2])


def test_a_form_opened_alone_does_not_wait_for_the_batch(qtbot: QtBot, desk: Desk) -> None:
    desk.engine.audit_all(FILES[:6])
    qtbot.waitUntil(lambda: len(desk.began) == AT_ONCE)
    desk.engine.audit_form(FILES[6])
    desk.answer(PATHS[0])
    qtbot.waitUntil(lambda: len(desk.began) == AT_ONCE + 1)
    assert desk.began[-1] == FILES[6]


def test_a_pause_holds_back_what_no_worker_has(qtbot: QtBot, desk: Desk) -> None:
    desk.engine.audit_all(FILES)
    qtbot.waitUntil(lambda: len(desk.began) == AT_ONCE)
    desk.engine.pause()
    desk.answer(*PATHS[:AT_ONCE])
    qtbot.waitUntil(lambda: len(desk.outcomes) == AT_ONCE)
    assert len(desk.began) == AT_ONCE
    desk.engine.resume()
    assert desk.began == list(FILES)


def test_a_stop_answers_every_form(qtbot: QtBot, desk: Desk) -> None:
    desk.engine.audit_all(FILES)
    qtbot.waitUntil(lambda: len(desk.began) == AT_ONCE)
    desk.answer(PATHS[0])
    with qtbot.waitSignal(desk.engine.rested):
        desk.engine.cancel()
    assert sorted(outcome.path for outcome in desk.outcomes) == sorted(PATHS)
    assert desk.errors.count("stopped") == len(FILES) - 1
    qtbot.waitUntil(lambda: desk.crews.ended == 1)


def test_a_stop_answers_what_was_asked_before_there_was_a_crew(qtbot: QtBot, desk: Desk) -> None:
    answers: list[Answer] = []
    desk.engine.read(PATHS[0], answers.append)
    assert answers == []
    desk.engine.cancel()
    assert [answer.error for answer in answers] == ["stopped"]


def test_after_a_stop_a_new_crew_goes_on(qtbot: QtBot, desk: Desk) -> None:
    desk.engine.audit_form(FILES[0])
    qtbot.waitUntil(lambda: bool(desk.began))
    desk.engine.cancel()
    desk.engine.audit_form(FILES[1])
    qtbot.waitUntil(lambda: FILES[1] in desk.began)
    desk.answer(PATHS[1])
    qtbot.waitUntil(lambda: desk.errors == ["stopped", None])
    assert len(desk.crews.opened) == 2


def test_news_of_many_pages_comes_together_and_on_the_windows_thread(qtbot: QtBot, desk: Desk) -> None:
    heard: list[tuple[PageRead, ...]] = []
    threads = set()
    desk.engine.progressed.connect(lambda news: (heard.append(news), threads.add(threading.get_ident())))
    desk.engine.audit_form(FILES[0])
    qtbot.waitUntil(lambda: bool(desk.began))
    news = [PageRead(PATHS[0], number, 300) for number in range(300)]
    speaker = threading.Thread(target=lambda: [desk.crews.say(each) for each in news])
    speaker.start()
    speaker.join()
    qtbot.waitUntil(lambda: bool(heard))
    assert [each for letters in heard for each in letters] == news
    assert len(heard) <= 3
    assert threads == {threading.get_ident()}


def test_a_password_opens_one_form_with_a_worker_of_its_own(qtbot: QtBot, desk: Desk) -> None:
    desk.engine.audit_form(FILES[0], password="secret")
    qtbot.waitUntil(lambda: bool(desk.began))
    terms, crew = desk.crews.opened[0]
    assert (terms.options.password, terms.jobs, list(crew.asked)) == ("secret", 1, [PATHS[0]])
    assert "secret" not in repr(terms)
    desk.answer(PATHS[0])
    qtbot.waitUntil(lambda: desk.crews.ended == 1)
    desk.engine.audit_form(FILES[1])
    qtbot.waitUntil(lambda: len(desk.crews.opened) == 2)
    assert desk.crews.opened[1][0].options.password is None


def test_the_blocks_of_a_protected_form_are_read_with_its_password(qtbot: QtBot, desk: Desk) -> None:
    desk.engine.audit_form(FILES[0], password="secret")
    qtbot.waitUntil(lambda: bool(desk.began))
    desk.answer(PATHS[0])
    qtbot.waitUntil(lambda: desk.crews.ended == 1)
    answers: list[Answer] = []
    desk.engine.read(PATHS[0], answers.append)
    qtbot.waitUntil(lambda: len(desk.crews.opened) == 2)
    assert desk.crews.opened[1][0].options.password == "secret"
    qtbot.waitUntil(lambda: PATHS[0] in desk.crews.crew.asked)
    desk.answer(PATHS[0])
    qtbot.waitUntil(lambda: len(answers) == 1)


def test_a_copy_is_made_even_in_a_pause(qtbot: QtBot, desk: Desk) -> None:
    desk.engine.pause()
    answers: list[Answer] = []
    desk.engine.mark(PATHS[0], object(), answers.append)
    qtbot.waitUntil(lambda: bool(desk.crews.opened) and desk.crews.crew.marked == [PATHS[0]])
    desk.answer(PATHS[0])
    qtbot.waitUntil(lambda: len(answers) == 1)
    assert desk.outcomes == []


def test_a_bank_with_mistakes_is_told(qtbot: QtBot) -> None:
    parent = QObject()
    error = BankError((Problem("city.yaml", 3, "no such category"),))
    made = Desk(Crews(error), parent)
    with qtbot.waitSignal(made.engine.refused) as refused:
        made.engine.audit_form(FILES[0])
    assert refused.args == [error]
    made.engine.close()
    made.background.close()


def test_other_terms_hold_from_the_next_form_on(qtbot: QtBot, desk: Desk) -> None:
    desk.engine.audit_form(FILES[0])
    qtbot.waitUntil(lambda: bool(desk.began))
    other = Terms(AuditOptions(categories=("ssn",)), jobs=1)
    desk.engine.use(other)
    desk.engine.audit_form(FILES[1])
    qtbot.waitUntil(lambda: FILES[1] in desk.began)
    assert [terms for terms, _ in desk.crews.opened] == [TERMS, other]
    assert desk.errors == ["stopped"]


def test_a_mailbox_hands_over_in_order_on_its_own_thread(qtbot: QtBot) -> None:
    parent = QObject()
    box: Mailbox[int] = Mailbox(parent)
    got: list[int] = []
    box.opened.connect(got.extend)
    box.opened.connect(lambda _: got.append(QThread.currentThread() is parent.thread()))
    speaker = threading.Thread(target=lambda: [box.put(number) for number in range(100)])
    speaker.start()
    speaker.join()
    qtbot.waitUntil(lambda: 99 in got)
    assert [each for each in got if each is not True] == list(range(100))


def test_the_background_works_elsewhere_and_answers_here(qtbot: QtBot) -> None:
    parent, results = QObject(), []
    background = Background(parent)
    here = threading.get_ident()
    background.run(threading.get_ident, lambda there: results.append((there != here, threading.get_ident() == here)))
    qtbot.waitUntil(lambda: bool(results))
    background.close()
    assert results == [(True, True)]


def test_an_error_in_the_background_is_not_swallowed(qtbot: QtBot) -> None:
    parent = QObject()
    background = Background(parent)
    failing: Future[None] = Future()
    failing.set_exception(RuntimeError("lost"))
    with qtbot.captureExceptions() as raised:
        background.run(failing.result)
        qtbot.waitUntil(lambda: bool(raised))
    background.close()
    assert raised[0][0] is RuntimeError
