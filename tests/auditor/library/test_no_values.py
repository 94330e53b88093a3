"""No resident's number is in the library's file, its log or its backup, wherever it was typed."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import count
from pathlib import Path

import pytest

from auditor import masking
from auditor.library import Library, Place, forms, journal, place
from auditor.library.schema import MIGRATIONS
from auditor.values import decision as decision_module
from auditor.values import location
from auditor.values.audit import Audit
from auditor.values.decision import Decision
from auditor.values.hand_mark import HandMark
from auditor.values.location import SheetLocation

MakeAudit = Callable[..., Audit]


def numbers() -> Iterator[str]:
    """Made-up Social Security numbers, each unlike every other: dashed, spaced and plain in turn."""
    for number, gap in zip(count(345678934, 1111), "- " * 9999, strict=False):
        digits = str(number)
        yield gap.join((digits[:3], digits[3:5], digits[5:])) if number % 3 else digits


def planted(library: Library, make_audit: MakeAudit) -> list[str]:
    """Type a number of its own wherever something can be typed, change, undo and redo it all, and return them."""
    number, typed = numbers(), []

    def one() -> str:
        typed.append(next(number))
        return typed[-1]

    for round_ in range(20):
        name = f"Maria {one()}.pdf"
        audit = make_audit("Social Security Number", name=name, sha256=f"{round_:x}" * 64)
        library.remember(audit, Path(f"/forms of {one()}") / name)
        form = f"{round_:x}" * 64
        for action in ("keep", "reword"):
            texts = {
                field: f"because of {one()}, as told" for field in ("text", "reason", "authority", "by", "decided")
            }
            library.decide(form, Decision("q1", action, **texts), f"Keep {one()}")  # type: ignore[arg-type]
        library.keep_place(form, Place(sheet=f"Sheet {one()}", filter=one()))
        library.keep_hand_marks(form, (HandMark("religion", SheetLocation(f"Sheet {one()}", 2, 2)),))
        library.undo(form)
        library.redo(form)
        library.withdraw(form, "q1", f"Back {one()}")
        library.undo(form)
        library.undo(form)
    return typed


def leaks(typed: list[str], folder: Path) -> set[str]:
    """The numbers that stand in some file, as typed or as digits alone, in UTF-8 or UTF-16."""
    contents = [path.read_bytes() for path in folder.iterdir()]
    views = [*contents, *(content.replace(b"\0", b"") for content in contents)]
    return {
        each
        for each in typed
        for written in {each, re.sub(r"\D", "", each)}
        if any(written.encode() in v for v in views)
    }


def test_no_number_that_was_typed_is_in_any_file(library: Library, file: Path, make_audit: MakeAudit) -> None:
    typed = planted(library, make_audit)
    assert len(set(typed)) == 20 * 18
    assert file.with_name("library.sqlite3-wal").stat().st_size > 0
    assert leaks(typed, file.parent) == set()
    library.close()
    Library.open(file, (*MIGRATIONS, ("CREATE TABLE more (x)",))).close()
    assert file.with_name(f"library-version-{len(MIGRATIONS)}.sqlite3").exists()
    assert leaks(typed, file.parent) == set()


def test_without_the_masks_the_numbers_would_be_found(
    library: Library, file: Path, make_audit: MakeAudit, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (decision_module, forms, journal, location, place):
        monkeypatch.setattr(module, "masked", lambda text: text)
    typed = planted(library, make_audit)
    assert leaks(typed, file.parent) == set(typed)


def test_a_form_in_a_folder_named_by_a_number_is_listed_without_its_path(
    library: Library, make_audit: MakeAudit
) -> None:
    library.remember(replace(make_audit("SSN")), Path("/clients/345-67-8934/intake.pdf"))
    (form,) = library.recent()
    assert (form.path, form.name) == (None, "intake.pdf")
    library.remember(make_audit("SSN"), Path("/clients/2026/intake.pdf"))
    assert library.recent()[0].path == Path("/clients/2026/intake.pdf")


def test_a_name_with_a_number_is_listed_masked(library: Library, make_audit: MakeAudit) -> None:
    library.remember(make_audit("SSN", name="Maria 345-67-8934.pdf"))
    assert library.recent()[0].name == f"Maria {masking.MASK}.pdf"
