"""The questions of a batch are gathered over all forms, and lists of them say how many forms ask each."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester

from auditor.batch import Outcome
from auditor.values.decision import Decision
from auditor.values.finding import Finding
from tests.ui.makers import a_file, a_finding, an_audit
from ui.asked.model import AskingModel, QuestionsModel
from ui.asked.question import Question, questions_of
from ui.batch.form_row import FormRow


def a_row(name: str, sha256: str, *findings: Finding) -> FormRow:
    audit = an_audit(*findings)
    file = a_file(name)
    return FormRow(file, Outcome(file, replace(audit, form=replace(audit.form, sha256=sha256))))


SSN, FAITH = a_finding("high", "SSN"), a_finding("low", "Faith")
ROWS = (
    a_row("a.pdf", "aa", FAITH, SSN, replace(SSN, id="again")),
    a_row("b.pdf", "bb", a_finding("high", "ssn ")),
    a_row("copy of b.pdf", "bb", a_finding("high", "ssn ")),
    FormRow(a_file("waiting.pdf")),
)


def gathered(**decided: str) -> tuple[Question, ...]:
    known = {form: {decided[form]: Decision(decided[form], "remove")} for form in decided}
    return questions_of(ROWS, known)


def test_what_most_forms_ask_comes_first_and_each_form_counts_once() -> None:
    first, second = gathered()
    assert (first.finding.question.text, [form.path.name for form in first.forms]) == ("SSN", ["a.pdf", "b.pdf"])
    assert first.forms[0].findings == (SSN.id, "again")
    assert (second.finding.question.text, len(second.forms)) == ("Faith", 1)


def test_a_form_is_decided_when_all_its_findings_are() -> None:
    assert [question.decided for question in gathered(aa=SSN.id)] == [0, 0]
    assert [question.decided for question in gathered(bb="id-high-ssn ")] == [1, 0]
    faith = gathered(aa=FAITH.id)[1]
    assert (faith.decided, faith.is_open) == (1, False)


def test_the_models_keep_qts_rules(qtmodeltester: ModelTester, qapp: QApplication) -> None:
    questions, forms = QuestionsModel(), AskingModel()
    questions.show_questions(gathered())
    forms.show_forms(gathered()[0].forms)
    qtmodeltester.check(questions)
    qtmodeltester.check(forms)


def test_a_row_says_everything_aloud(qapp: QApplication) -> None:
    model = QuestionsModel()
    model.show_questions(gathered(bb="id-high-ssn "))
    said = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "High risk. Social Security number. SSN. 2 forms · 1 decided. 1 / 2."


@pytest.mark.parametrize(("decided", "chosen"), [({}, ["a.pdf", "b.pdf"]), ({"bb": "id-high-ssn "}, ["a.pdf"])])
def test_forms_in_which_it_is_decided_are_not_ticked(
    qapp: QApplication, decided: dict[str, str], chosen: list[str]
) -> None:
    model = AskingModel()
    model.show_forms(gathered(**decided)[0].forms)
    assert [form.path.name for form in model.chosen] == chosen
    assert model.setData(model.index(0), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    assert [form.path.name for form in model.chosen] == chosen[1:]
    assert not model.setData(model.index(0), "x")


def test_ticks_stay_while_more_forms_come_in(qapp: QApplication) -> None:
    model, (question, _) = AskingModel(), gathered()
    first, second = question.forms
    model.show_forms((first,))
    model.setData(model.index(0), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    model.show_forms((first, second), anew=False)
    assert [form.path.name for form in model.chosen] == ["b.pdf"]
    model.show_forms((replace(first, decided=True), replace(second, decided=True)), anew=False)
    assert model.chosen == ()
    model.show_forms((first, second))
    assert model.chosen == (first, second)
