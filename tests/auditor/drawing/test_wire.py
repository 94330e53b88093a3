"""Messages of the process that draws: exactly a size, a code or a piece's dots, or refused."""

from __future__ import annotations

import json

import pytest

from auditor.drawing import Area, NotOpened, Opened, PageSize, Piece, wire
from auditor.drawing.piece import whole_page
from auditor.rebuilding import Malformed

PIECE = Piece(3, 1, 200, 100, Area(10, 20, 30, 40))


def test_a_piece_arrives_as_it_was_sent() -> None:
    assert wire.ordered(wire.piece_message(PIECE)) == PIECE


def test_sizes_and_errors_arrive() -> None:
    sizes = (PageSize(612.0, 792.0), PageSize(10.5, 1.0))
    assert wire.opening(wire.sizes_message(sizes)) == Opened(sizes)
    assert wire.opening(wire.error_message("damaged_file")) == NotOpened("damaged_file")


@pytest.mark.parametrize(
    "plain",
    [
        [],
        {},
        None,
        7,
        "words",
        [[1]],
        [[1, 2, 3]],
        [["1", 2]],
        [[0, 2]],
        [[-1, 2]],
        [[1, 1e9]],
        [[True, 2]],
    ],
)
def test_nonsense_is_refused(plain: object) -> None:
    with pytest.raises(Malformed):
        wire.opening(json.dumps(plain).encode())


@pytest.mark.parametrize("message", [b"", b"[[NaN, 1]]", b"\xff", b"[" * 100_000])
def test_what_is_no_list_is_refused(message: bytes) -> None:
    with pytest.raises(Malformed):
        wire.opening(message)


def test_dots_are_as_many_as_the_piece_has() -> None:
    piece = whole_page(1, 0, 2, 1)
    assert wire.dots(b"12345678", piece) == b"12345678"
    assert wire.dots(wire.FAILURE, piece) is None
    with pytest.raises(Malformed):
        wire.dots(b"1234567", piece)
