"""Pictures are kept up to a budget, those used last."""

from __future__ import annotations

from auditor.drawing import Drawn, Piece
from auditor.drawing.piece import whole_page
from ui.pages.picture_store import PictureStore


def a_picture(page: int, width: int = 10, turns: int = 0) -> Drawn:
    piece = whole_page(page, turns, width, 10)
    return Drawn(piece, bytes([page, 0, 255, 255]) * (width * 10))


def filled(budget: int, *pictures: Drawn) -> tuple[PictureStore, list[Piece]]:
    store = PictureStore(budget)
    for picture in pictures:
        store.add(picture)
    return store, [picture.piece for picture in pictures]


def test_a_picture_comes_back_with_its_colours() -> None:
    store, (piece,) = filled(1000, a_picture(7))
    picture = store.picture(piece)
    assert picture is not None
    assert picture.pixelColor(3, 3).getRgb()[:3] == (255, 0, 7)


def test_beyond_the_budget_the_longest_unused_goes() -> None:
    store, pieces = filled(800, a_picture(1), a_picture(2))
    store.picture(pieces[0])
    store.add(a_picture(3))
    assert [piece in store for piece in pieces] == [True, False]
    assert store.size == 800


def test_a_picture_beyond_the_whole_budget_is_not_kept() -> None:
    store, (small, large) = filled(800, a_picture(1), a_picture(2, width=30))
    assert (small in store, large in store) == (True, False)


def test_the_largest_whole_picture_of_a_page_stands_in() -> None:
    store, _ = filled(10_000, a_picture(1, 10), a_picture(1, 30), a_picture(2, 50), a_picture(1, 40, turns=1))
    picture = store.any_whole(1, 0)
    assert picture is not None
    assert picture.width() == 30
    assert store.any_whole(3, 0) is None


def test_clearing_gives_all_of_it_back() -> None:
    store, (piece,) = filled(1000, a_picture(1))
    store.clear()
    assert (store.size, piece in store, store.picture(piece)) == (0, False, None)
