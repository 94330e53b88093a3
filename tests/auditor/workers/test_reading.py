"""Behind the walls, forms are read as they are outside of them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from auditor.folder_store import FolderStore
from auditor.pipeline import Auditor
from auditor.samples import sample_forms
from auditor.values.options import AuditOptions
from auditor.workers import Kept, PageRead, Workers
from auditor.workers.reading import FormReading
from question_bank import load_bank


@pytest.fixture(scope="module")
def pages() -> list[PageRead]:
    """What the workers told of pages."""
    return []


@pytest.fixture(scope="module")
def workers(pages: list[PageRead]) -> Iterator[Workers]:
    """The workers of the command."""
    with Workers(FormReading(AuditOptions()), on_page=pages.append) as crew:
        yield crew


@pytest.fixture(scope="module")
def auditor() -> Auditor:
    """The same without workers."""
    return Auditor(load_bank(()))


@pytest.mark.parametrize("form", sample_forms(), ids=lambda form: form.name)
def test_a_worker_finds_what_is_found_without_one(form: Path, workers: Workers, auditor: Auditor) -> None:
    answer = workers.submit(form).result(60)
    assert answer.audit == auditor.audit(form.read_bytes(), form.name, AuditOptions())


def test_pages_of_a_pdf_are_told_from_none_to_all(workers: Workers, pages: list[PageRead]) -> None:
    (form,) = (form for form in sample_forms() if form.name == "business-licence.pdf")
    pages.clear()
    answer = workers.submit(form).result(60)
    assert answer.audit is not None
    assert [page.done for page in pages if page.path == form] == list(range((answer.audit.form.pages or 0) + 1))


@pytest.mark.parametrize(
    ("content", "code"),
    [(b"", "empty_file"), (b"%PDF-1.7 broken", "damaged_file"), (b"\x89nothing known", "unknown_format")],
)
def test_what_is_wrong_with_a_file_comes_back_as_its_code(
    content: bytes, code: str, workers: Workers, tmp_path: Path
) -> None:
    (tmp_path / "form.pdf").write_bytes(content)
    assert workers.submit(tmp_path / "form.pdf").result(60).error == code


def test_a_file_beyond_all_limits_is_not_opened(workers: Workers, tmp_path: Path) -> None:
    with (tmp_path / "huge.csv").open("wb") as file:
        file.truncate(2**40)
    assert workers.submit(tmp_path / "huge.csv").result(60).error == "too_large"


@pytest.mark.ocr
def test_a_scan_is_read_once_and_then_known(tmp_path: Path) -> None:
    from PIL import Image, ImageDraw, ImageFont  # noqa: PLC0415 - for this test alone

    page = Image.new("L", (1200, 500), 255)
    ImageDraw.Draw(page).text((60, 120), "Social Security Number ________", fill=0, font=ImageFont.load_default(48))
    page.save(tmp_path / "scan.png", dpi=(150, 150))
    store = FolderStore(tmp_path / "kept")
    audits, asked = [], []
    for _ in range(2):
        kept: list[Kept] = []
        with Workers(FormReading(AuditOptions(), (), tmp_path / "kept"), on_keep=kept.append) as crew:
            audits.append(crew.submit(tmp_path / "scan.png").result(120).audit)
        asked.append(len(kept))
        for each in kept:
            store.keep(each.name, each.content)
    assert asked == [1, 0]
    assert audits[0] == audits[1] is not None


def test_a_form_is_left_as_it_was(workers: Workers, tmp_path: Path) -> None:
    form = tmp_path / "form.csv"
    form.write_bytes(b"Name,Social Security Number\n,\n")
    form.chmod(0o400)
    before = form.stat()
    assert workers.submit(form).result(60).audit is not None
    assert (form.read_bytes(), form.stat().st_mtime_ns) == (b"Name,Social Security Number\n,\n", before.st_mtime_ns)
