"""What is not read comes first, then differences, then all that is asked; each version's words from their own side."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from auditor.values.comparison import DIFFERENCES, Difference
from auditor.workers import Answer
from tests.ui.compare.conftest import ENGLISH, PERSIAN, Desk, a_comparison
from ui.compare.line import lines_of, unshown
from ui.compare.lines_model import LinesModel
from ui.compare.words import KINDS
from ui.letters import direction_of


def test_every_kind_of_difference_has_words_in_the_window() -> None:
    assert list(KINDS) == list(DIFFERENCES)


def test_what_was_not_read_is_said_first(desk: Desk) -> None:
    lines = lines_of(a_comparison(status="partial"))
    assert [line.kind for line in lines] == ["unread", "heading", "heading", "asked"]
    assert lines[0].title.startswith("form-fa.docx, page 2: This page holds no text")


def test_a_version_read_in_full_has_no_such_line() -> None:
    assert [line.kind for line in lines_of(a_comparison())] == ["heading", "heading", "asked"]


def test_no_difference_is_said_only_of_what_was_read() -> None:
    assert lines_of(a_comparison())[0].title == "No difference was found in what was read"


def test_letters_that_this_computer_lacks_are_told_once() -> None:
    lines = unshown(a_comparison(), lambda script: script.name != "Arabic")
    assert [line.kind for line in lines] == ["unread"]
    assert lines[0].title.startswith("This computer has no letters for Arabic.")
    assert unshown(a_comparison(), lambda _: True) == ()


def test_a_difference_shows_the_words_of_both_with_what_is_told_of_each() -> None:
    _, line, *_ = lines_of(
        a_comparison(Difference("optional_in_one", "citizenship", ENGLISH, PERSIAN, "required, optional"))
    )
    assert (line.chip, line.title) == ("Optional in one", "Citizenship or nationality")
    assert (line.original.text, line.original.note) == (ENGLISH, "required")
    assert (line.translation.text, line.translation.note, line.translation.language) == (PERSIAN, "optional", "fa")


def test_figures_of_a_difference_are_told_with_their_nouns() -> None:
    _, line, *_ = lines_of(a_comparison(Difference("other_options", "citizenship", ENGLISH, PERSIAN, "2, 1")))
    assert (line.original.note, line.translation.note) == ("2 choices", "1 choice")


def test_a_language_is_named_in_the_words_of_the_window() -> None:
    _, line, *_ = lines_of(a_comparison(Difference("language_in_one", translation="vi")))
    assert (line.original.text, line.translation.text, line.translation.language) == ("", "Vietnamese", "")


def test_a_line_is_read_out_whole() -> None:
    *_, asked = lines_of(a_comparison())
    assert asked.sentence() == (
        "High risk. Citizenship or nationality. "
        f"Original: {ENGLISH}, page 3 · required. Translation: {PERSIAN}, page 4 · optional"
    )


def test_what_one_version_lacks_is_read_out_as_nothing() -> None:
    _, line, *_ = lines_of(a_comparison(Difference("only_one_asks", "ssn", "Social Security number")))
    assert line.sentence().endswith("Translation: nothing")


def test_each_text_begins_at_the_side_of_its_script() -> None:
    assert direction_of(PERSIAN) == Qt.LayoutDirection.RightToLeft
    assert direction_of(f"12. {PERSIAN}") == Qt.LayoutDirection.RightToLeft
    assert direction_of(ENGLISH) == Qt.LayoutDirection.LeftToRight
    assert direction_of("12.") == Qt.LayoutDirection.LeftToRight


def test_the_model_keeps_the_rules_of_models(qtmodeltester: ModelTester) -> None:
    model = LinesModel()
    model.show_lines(lines_of(a_comparison(Difference("only_one_asks", "ssn", "Social Security number"))))
    qtmodeltester.check(model)


def test_rows_are_as_high_as_their_words(qtbot: QtBot, desk: Desk) -> None:
    long = "Please tell us whether you are a citizen of the United States. " * 12
    desk.view.table.resize(900, 500)
    desk.view.table.show_lines(lines_of(a_comparison(Difference("only_one_asks", "ssn", long))))
    short = desk.view.table.rowHeight(0)
    assert desk.view.table.rowHeight(1) > 3 * short


def test_files_dropped_on_the_view_become_versions(desk: Desk) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile("/forms/a.pdf"), QUrl("https://example.org/b.pdf"), QUrl.fromLocalFile("/c.pdf")])
    event = QDropEvent(
        QPoint(9, 9), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    desk.view.dropEvent(event)
    assert [path.name for path in desk.model.paths] == ["a.pdf", "c.pdf"]


def test_delete_takes_the_chosen_version_out(qtbot: QtBot, desk: Desk) -> None:
    desk.presenter.add(tuple(map(_path, ("a.pdf", "b.pdf"))))
    desk.view.versions.choose(1)
    qtbot.keyClick(desk.view.versions.list, Qt.Key.Key_Delete)
    assert [path.name for path in desk.model.paths] == ["a.pdf"]


def test_while_versions_are_read_none_can_be_changed(desk: Desk) -> None:
    desk.presenter.begin(_path("a.pdf"), (_path("b.pdf"),))
    desk.view.versions.choose(1)
    assert not desk.view.versions.add.isEnabled()
    desk.presenter.add((_path("c.pdf"),))
    assert len(desk.model.paths) == 2


def test_beside_the_original_the_only_comparison_is_shown(desk: Desk) -> None:
    desk.model.show_paths(map(_path, ("a.pdf", "b.pdf")))
    desk.model.answer(_path("b.pdf"), Answer(comparison=a_comparison()))
    desk.view.versions.choose(0)
    assert desk.view.table.lines[-1].kind == "asked"


def _path(name: str) -> Path:
    return Path("/forms") / name


def test_in_a_window_from_right_to_left_columns_and_panel_change_sides(desk: Desk) -> None:
    table = desk.view.table
    table.show_lines(lines_of(a_comparison()))
    desk.view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()
    assert table.columnViewportPosition(0) > table.columnViewportPosition(2)
    panel = desk.view.versions
    assert panel.mapTo(desk.view, QPoint(0, 0)).x() > table.mapTo(desk.view, QPoint(0, 0)).x()
