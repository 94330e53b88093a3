"""One file can stop neither the program nor the other files, whatever its parser does."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path

import pytest

from auditor.workers import Answer, Kept, PageRead, Workers

Crew = Callable[..., Workers]
Forms = Callable[..., list[Path]]


def process_of(answer: Answer) -> int:
    """The number of the process that read a good form."""
    assert answer.audit is not None
    return int(answer.audit.form.title)


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("aborts", "worker_lost"),
        ("killed", "worker_lost"),
        ("exits", "worker_lost"),
        ("greedy", "out_of_memory"),
        ("greedy_native", "worker_lost"),
        ("garbage", "worker_lost"),
        ("nonsense", "worker_lost"),
        ("another", "worker_lost"),
        ("odd", "unexpected"),
        ("locked", "password_needed"),
    ],
)
def test_whatever_a_file_does_is_one_code_and_the_next_file_is_read(
    name: str, code: str, crew: Crew, forms: Forms
) -> None:
    bad, good = forms(f"{name}.pdf", "good.pdf")
    workers = crew()
    answers = [workers.submit(bad), workers.submit(good)]
    assert answers[0].result(120).error == code
    lost = time.monotonic()
    assert answers[1].result(120).audit is not None
    assert time.monotonic() - lost < 30


@pytest.mark.parametrize("name", ["flood", "huge"])
def test_too_long_an_answer_is_not_taken(name: str, crew: Crew, forms: Forms) -> None:
    bad, good = forms(f"{name}.pdf", "good.pdf")
    workers = crew(answer=100_000)
    answers = [workers.submit(bad), workers.submit(good)]
    assert answers[0].result(120).error == {"flood": "worker_lost", "huge": "too_large"}[name]
    assert answers[1].result(120).audit is not None


@pytest.mark.parametrize("name", ["hangs", "hangs_unlocked", "half"])
def test_a_file_that_hangs_in_native_code_is_stopped_for_its_silence(name: str, crew: Crew, forms: Forms) -> None:
    bad, good = forms(f"{name}.pdf", "good.pdf")
    workers = crew(silence=4)
    started = time.monotonic()
    answers = [workers.submit(bad), workers.submit(good)]
    assert answers[0].result(120).error == "took_too_long"
    assert time.monotonic() - started < 60
    assert answers[1].result(120).audit is not None


def test_a_file_that_is_busy_for_ever_beats_and_is_stopped_for_its_time(crew: Crew, forms: Forms) -> None:
    (bad,) = forms("busy.pdf")
    started = time.monotonic()
    assert crew(silence=3, base=6, per_unit=0).submit(bad).result(120).error == "took_too_long"
    assert time.monotonic() - started >= 6


def test_a_slow_file_with_signs_of_life_is_read(crew: Crew, forms: Forms) -> None:
    """Start-up is given its time first: the silence that is allowed is shorter than the reading."""
    good, slow = forms("good.pdf", "slow.pdf")
    workers = crew(silence=30)
    workers.submit(good).result(120)
    assert workers.submit(slow).result(120).audit is not None


def test_one_process_reads_form_after_form_until_it_had_its_share(crew: Crew, forms: Forms) -> None:
    workers = crew(forms=2)
    answers = [workers.submit(path).result(120) for path in forms("a.pdf", "b.pdf", "c.pdf")]
    first, second, third = map(process_of, answers)
    assert first == second != third
    assert os.getpid() not in (first, third)


def test_several_jobs_read_side_by_side(crew: Crew, forms: Forms) -> None:
    workers = crew(2)
    answers = [workers.submit(path) for path in forms("slow.pdf") * 8]
    assert len({process_of(answer.result(120)) for answer in answers}) == 2


def test_pages_are_told_as_they_are_read(crew: Crew, forms: Forms) -> None:
    seen: list[PageRead] = []
    (path,) = forms("pages.pdf")
    assert crew(on_page=seen.append).submit(path).result(120).audit is not None
    assert seen == [PageRead(path, done, 3) for done in (1, 2, 3)]


def test_what_a_worker_wants_kept_comes_back_as_it_was(crew: Crew, forms: Forms) -> None:
    kept: list[Kept] = []
    assert crew(on_keep=kept.append).submit(forms("pages.pdf")[0]).result(120).audit is not None
    assert kept == [Kept(f"page-{done}", bytes([done])) for done in (1, 2, 3)]


def test_a_missing_file_is_an_answer(crew: Crew, tmp_path: Path) -> None:
    assert crew().submit(tmp_path / "gone.pdf").result(120).error == "file_missing"


def test_cancel_stops_within_a_second_and_leaves_no_form_without_an_answer(crew: Crew, forms: Forms) -> None:
    workers = crew()
    first, *rest = (workers.submit(path) for path in forms("good.pdf", "hangs.pdf", "a.pdf", "b.pdf"))
    first.result(120)
    time.sleep(0.3)
    started = time.monotonic()
    threading.Thread(target=workers.cancel).start()
    assert [answer.result(5).error for answer in rest] == ["stopped"] * 3
    assert time.monotonic() - started < 10


def test_no_process_outlives_the_block(crew: Crew, forms: Forms) -> None:
    with crew() as workers:
        process = process_of(workers.submit(forms("good.pdf")[0]).result(120))
        assert Path(f"/proc/{process}").exists() or not Path("/proc").exists()
    with pytest.raises(ProcessLookupError):
        os.kill(process, 0)


def test_a_worker_that_dies_between_two_forms_costs_none(crew: Crew, forms: Forms) -> None:
    workers = crew()
    first, second = forms("a.pdf", "b.pdf")
    os.kill(process_of(workers.submit(first).result(120)), 9)
    time.sleep(0.5)
    assert workers.submit(second).result(120).audit is not None


def test_an_unexpected_error_tells_its_place_and_never_its_words(crew: Crew, forms: Forms) -> None:
    answer = crew().submit(forms("odd.pdf")[0]).result(120)
    assert answer.origin.startswith("KeyError, ")
    assert "resident" not in answer.origin


def test_nothing_that_a_parser_prints_is_shown(crew: Crew, forms: Forms, capfd: pytest.CaptureFixture[str]) -> None:
    assert crew().submit(forms("speaks.pdf")[0]).result(120).audit is not None
    shown = capfd.readouterr()
    assert "resident" not in shown.out + shown.err


def test_idle_workers_read_shares_of_a_scan(crew: Crew, forms: Forms) -> None:
    """Three workers: one audits the form, the two others are given half of its pages each."""
    kept: list[Kept] = []
    seen: list[PageRead] = []
    answer = crew(3, seen.append, kept.append).submit(forms("scan.pdf")[0]).result(120)
    assert sorted(each.name for each in kept) == ["share-0-of-2", "share-1-of-2"]
    assert process_of(answer) not in {int(each.content) for each in kept}
    assert seen == []  # what a share tells is not how far the form is


def test_no_more_shares_than_pages_beside_the_first_and_none_for_one_worker(crew: Crew, forms: Forms) -> None:
    for jobs, shares in ((1, 0), (2, 1), (9, 3)):
        kept: list[Kept] = []
        crew(jobs, on_keep=kept.append).submit(forms("scan.pdf")[0]).result(120)
        assert len(kept) == shares


def test_forms_are_read_before_shares(crew: Crew, forms: Forms) -> None:
    answers: list[Future[Answer]] = []
    forms_done: list[list[bool]] = []
    workers = crew(2, on_keep=lambda _: forms_done.append([answer.done() for answer in answers]))
    answers.extend(workers.submit(path) for path in forms("scan.pdf", "a.pdf", "b.pdf", "c.pdf"))
    assert answers[0].result(120).audit is not None
    assert forms_done == [[False, True, True, True]]


@pytest.mark.parametrize("name", ["scan_with_a_killing_page", "scan_with_an_odd_page", "scan_with_a_lie"])
def test_a_share_that_fails_costs_neither_its_form_nor_the_next(name: str, crew: Crew, forms: Forms) -> None:
    kept: list[Kept] = []
    scan, good = forms(f"{name}.pdf", "good.pdf")
    workers = crew(2, on_keep=kept.append)
    assert workers.submit(scan).result(120).audit is not None
    assert [each.name for each in kept] == ["share-0-of-1"]
    assert workers.submit(good).result(120).audit is not None


def test_a_share_of_a_form_that_is_done_is_not_read(crew: Crew, forms: Forms) -> None:
    kept: list[Kept] = []
    workers = crew(2, on_keep=kept.append)
    scan, slow = forms("scan.pdf", "slow.pdf")
    answers = [workers.submit(path) for path in (scan, *[slow] * 8)]  # eight seconds of forms beside four of the scan
    assert all(answer.result(60).audit for answer in answers)
    time.sleep(0.3)
    assert kept == []


def test_small_forms_start_one_worker_and_long_ones_all(crew: Crew, forms: Forms) -> None:
    few = crew(4)
    answers = [few.submit(path) for path in forms(*(f"{name}.pdf" for name in "abcdef"))]
    assert len({process_of(answer.result(120)) for answer in answers}) == 1
    many = crew(3)
    answers = [many.submit(path) for path in forms("slow.pdf") * 12]
    assert len({process_of(answer.result(120)) for answer in answers}) == 3
