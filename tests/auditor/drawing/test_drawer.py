"""One form is drawn piece by piece, in a process that no page can take the program with."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from auditor.drawing import Drawer, Drawn, Failed, NotOpened, Opened
from auditor.drawing.piece import whole_page
from tests.auditor.drawing.makers import INK, a_bomb_among_pages, a_pdf, dark

Drawing = Callable[..., tuple[Drawer, Callable[[], Any]]]


def test_a_form_tells_its_sizes_and_then_its_pages(drawing: Drawing) -> None:
    drawer, news = drawing(a_pdf(3))
    opened = news()
    assert isinstance(opened, Opened)
    assert [(size.width, size.height) for size in opened.sizes] == [(612, 792)] * 3
    piece = whole_page(2, 0, 612, 792)
    drawer.want([piece])
    drawn = news()
    assert isinstance(drawn, Drawn)
    assert drawn.piece == piece
    assert dark(drawn.dots, 612) == pytest.approx(INK, abs=1)


def test_what_is_wanted_no_more_is_not_drawn(drawing: Drawing) -> None:
    drawer, news = drawing(a_pdf(60))
    news()
    drawer.want(whole_page(page, 0, 1224, 1584) for page in range(1, 60))
    drawer.want([whole_page(60, 0, 61, 79)])
    pages = []
    while not pages or pages[-1] != 60:
        pages.append(news().piece.page)
    assert len(pages) <= 3


def test_a_protected_form_is_opened_with_its_password(drawing: Drawing) -> None:
    assert isinstance(drawing(a_pdf(key="let me in"), "let me in")[1](), Opened)
    assert drawing(a_pdf(key="let me in"))[1]() == NotOpened("password_needed")


@pytest.mark.parametrize(
    ("content", "code"), [(b"Name,Address\n", "unknown_format"), (b"%PDF-1.7 nothing", "damaged_file")]
)
def test_what_has_no_pages_says_why(drawing: Drawing, content: bytes, code: str) -> None:
    assert drawing(content)[1]() == NotOpened(code)


def test_a_form_that_went_away_says_so(tmp_path: Path, drawing: Drawing) -> None:
    heard: list[object] = []
    drawer = Drawer(tmp_path / "gone.pdf", None, heard.append)
    _wait_for(lambda: bool(heard))
    drawer.close()
    assert heard == [NotOpened("file_missing")]


def test_a_page_that_ends_the_process_leaves_the_others_to_be_seen(drawing: Drawing) -> None:
    drawer, news = drawing(a_bomb_among_pages(), memory=500 * 2**20)
    assert isinstance(news(), Opened)
    bomb, fine = whole_page(2, 0, 306, 396), whole_page(3, 0, 306, 396)
    drawer.want([bomb, fine])
    assert news() == Failed(bomb)
    assert isinstance(news(), Drawn)


def test_a_page_that_is_never_done_is_given_up(drawing: Drawing) -> None:
    drawer, news = drawing(a_pdf(2), patience=3.0)
    assert isinstance(news(), Opened)
    os.kill(_process_of(drawer), 19)  # SIGSTOP: it hangs
    pieces = [whole_page(1, 0, 306, 396), whole_page(2, 0, 306, 396)]
    drawer.want(pieces)
    assert news() == Failed(pieces[0])
    assert isinstance(news(), Drawn)


def test_closing_ends_the_process_at_once(drawing: Drawing) -> None:
    drawer, news = drawing(a_pdf())
    news()
    process = _process_of(drawer)
    drawer.close()
    _wait_for(lambda: not Path(f"/proc/{process}").exists(), 2.0)


def test_closing_before_it_is_open_leaves_no_process(drawing: Drawing) -> None:
    drawer, _ = drawing(a_pdf())
    drawer.close()
    _wait_for(lambda: drawer._easel is None or not drawer._easel._process.is_alive(), 5.0)


def _process_of(drawer: Drawer) -> int:
    assert drawer._easel
    process = drawer._easel._process.pid
    assert process
    return process


def _wait_for(done: Callable[[], bool], seconds: float = 10.0) -> None:
    end = time.monotonic() + seconds
    while not done():
        assert time.monotonic() < end
        time.sleep(0.02)
