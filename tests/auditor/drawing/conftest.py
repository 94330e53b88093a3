"""A form that is open to be drawn."""

from __future__ import annotations

import queue
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from auditor.drawing import Drawer, News


@pytest.fixture
def drawing(tmp_path: Path) -> Iterator[Callable[..., tuple[Drawer, Callable[[], News]]]]:
    """Open bytes as a form to draw; gives the drawer and what waits for its next news."""
    drawers: list[Drawer] = []

    def opened(content: bytes, password: str | None = None, **limits: float) -> tuple[Drawer, Callable[[], News]]:
        path = tmp_path / "form"
        path.write_bytes(content)
        news: queue.Queue[News] = queue.Queue()
        drawers.append(Drawer(path, password, news.put, **limits))
        return drawers[-1], lambda: news.get(timeout=30)

    yield opened
    for drawer in drawers:
        drawer.close()
