"""Forms with pages to show, and marks on them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from auditor.values.box import Box
from auditor.values.location import PageLocation
from tests.auditor.drawing.makers import INK, a_pdf
from ui.pages.form_pictures import FormPictures
from ui.pages.mark import Mark, State


@pytest.fixture
def pictures(tmp_path: Path) -> Iterator[Callable[..., FormPictures]]:
    """Open a form to show; it has a black rectangle at INK on every page."""
    opened: list[FormPictures] = []

    def open_form(pages: int = 3, content: bytes | None = None, **budgets: int) -> FormPictures:
        path = tmp_path / f"form{len(opened)}.pdf"
        path.write_bytes(a_pdf(pages) if content is None else content)
        opened.append(FormPictures(path, **budgets))
        return opened[-1]

    yield open_form
    for each in opened:
        each.close()


def a_mark(number: int = 1, page: int = 1, box: Box | None = None, state: State = "open", **said: str) -> Mark:
    """Return a mark whose finding is named after its number; it stands at INK where no box is given."""
    place = PageLocation(page, box or Box(*INK))
    return Mark(f"finding-{number}", place, said.get("severity", "high"), number, state, said.get("title", "SSN"))
