"""A long scan is read by all workers, read once, and left at once when the person stops it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageFont

pytestmark = [pytest.mark.slow, pytest.mark.ocr]

LABELS = ("Name of the applicant", "Social Security Number", "Place of birth", "Country of citizenship", "Telephone")
VIETNAMESE = (
    "Đơn xin thẻ thư viện",
    "Họ và tên của người nộp đơn",
    "Ngày sinh",
    "Số an sinh xã hội",
    "Xin không viết vào ô này",
    "Địa chỉ và số điện thoại",
    "Được cấp ngày tháng năm",
)
DEJAVU = "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"

Audit = Callable[..., float]


def a_page(lines: tuple[str, ...], font: ImageFont.FreeTypeFont) -> Image.Image:
    """A page with a blank after each line's words."""
    page = Image.new("L", (1275, 1000), 255)
    for row, words in enumerate(lines):
        ImageDraw.Draw(page).text((90, 80 + row * 110), f"{words} ____________", font=font, fill=0)
    return page


@pytest.fixture
def scan(tmp_path: Path) -> Callable[[int], Path]:
    """Make an image PDF of so many pages, each a little different."""

    def make(pages: int) -> Path:
        font = ImageFont.load_default(34)
        first, *rest = [a_page((f"Permit form, sheet {number}", *LABELS), font) for number in range(1, pages + 1)]
        first.save(tmp_path / "scan.pdf", save_all=True, append_images=rest, resolution=150)
        return tmp_path / "scan.pdf"

    return make


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """Every folder of the program's own in the test's."""
    (tmp_path / "temporary").mkdir()
    return {
        **os.environ,
        "XDG_CACHE_HOME": str(tmp_path / "cache"),
        "XDG_STATE_HOME": str(tmp_path / "state"),
        "TMPDIR": str(tmp_path / "temporary"),
    }


@pytest.fixture
def audit(project: Path, environment: dict[str, str]) -> Audit:
    """Audit a form into a folder of JSON and return the seconds that took."""

    def go(form: Path, out: Path, *more: str) -> float:
        command = [sys.executable, "-m", "auditor", "audit", form, "--format", "json", "--out", out, *more]
        started = time.perf_counter()
        subprocess.run(command, cwd=project, env=environment, check=False, capture_output=True)
        return time.perf_counter() - started

    return go


def kept(tmp_path: Path) -> dict[str, tuple[int, int]]:
    """The pages that are kept, each with what changes when it is written again."""
    return {path.name: (path.stat().st_ino, path.stat().st_mtime_ns) for path in (tmp_path / "cache/askless").iterdir()}


def test_a_second_audit_of_the_same_scan_recognises_nothing(
    scan: Callable[[int], Path], audit: Audit, tmp_path: Path
) -> None:
    form = scan(3)
    first = audit(form, tmp_path / "first")
    pages = kept(tmp_path)
    second = audit(form, tmp_path / "second")
    print(f"first audit of 3 pages: {first:.1f} s, second: {second:.1f} s")
    assert len(pages) == 3
    assert kept(tmp_path) == pages
    assert (tmp_path / "first/scan.pdf.json").read_bytes() == (tmp_path / "second/scan.pdf.json").read_bytes()
    assert second < first


def test_several_workers_find_what_one_finds_and_leave_nothing_without_a_cache(
    scan: Callable[[int], Path], audit: Audit, tmp_path: Path
) -> None:
    form = scan(4)
    results = []
    for jobs in ("1", "2", "3"):
        seconds = audit(form, tmp_path / jobs, "--jobs", jobs, "--no-cache")
        print(f"4 pages with {jobs} workers: {seconds:.1f} s")
        results.append((tmp_path / jobs / "scan.pdf.json").read_bytes())
    assert results[0] == results[1] == results[2]
    assert b"birthplace" in results[0]
    assert not (tmp_path / "cache").exists()
    assert list((tmp_path / "temporary").iterdir()) == []


def test_a_stop_in_the_midst_of_recognition_leaves_nothing(
    scan: Callable[[int], Path],
    project: Path,
    environment: dict[str, str],
    tmp_path: Path,
    hearing: Callable[[], None],
) -> None:
    command = [sys.executable, "-m", "auditor", "audit", scan(40), "--jobs", "2", "--no-cache"]
    process = subprocess.Popen(
        command,
        cwd=project,
        env=environment,
        start_new_session=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        preexec_fn=hearing,  # noqa: PLW1509 - it touches one signal and nothing else
    )
    shared: list[Path] = []
    while not any(shared):
        time.sleep(0.05)
        shared = list((tmp_path / "temporary").glob("askless-*/page-*"))
    assert shared[0].parent.stat().st_mode & 0o777 == 0o700
    started = time.perf_counter()
    os.killpg(process.pid, signal.SIGINT)
    _, said = process.communicate(timeout=90)
    seconds = time.perf_counter() - started
    print(f"stopped within {seconds:.2f} s")
    assert process.returncode == 130
    assert b"Stopped." in said
    assert list((tmp_path / "temporary").iterdir()) == []


@pytest.mark.skipif(not Path(DEJAVU).exists(), reason="DejaVu has the Vietnamese letters")
@pytest.mark.parametrize(("languages", "marked"), [("vi,en", True), ("en", False)])
def test_the_languages_that_are_named_steer_recognition(
    languages: str, marked: bool, audit: Audit, tmp_path: Path
) -> None:
    from auditor.ocr import Reader  # noqa: PLC0415 - the rest of this file looks from outside

    if not Reader(["vi"]).tesseract.has("vie"):
        pytest.skip("tesseract's Vietnamese data is not here")
    a_page(VIETNAMESE, ImageFont.truetype(DEJAVU, 34)).save(tmp_path / "don.png", dpi=(150, 150))
    audit(tmp_path / "don.png", tmp_path / "out", "--languages", languages)
    (page,) = (tmp_path / "cache/askless").iterdir()
    text = page.read_text("utf-8").encode().decode("unicode_escape")
    assert ("Số an sinh xã hội" in text) == marked


@pytest.mark.skipif(sys.platform == "win32", reason="a terminal is made with pty")
def test_the_bar_counts_pages_on_a_terminal_and_goes_to_stderr(
    scan: Callable[[int], Path], project: Path, environment: dict[str, str]
) -> None:
    import pty  # noqa: PLC0415 - POSIX alone has it

    person, terminal = pty.openpty()
    command = [sys.executable, "-m", "auditor", "audit", scan(2), "--format", "csv"]
    started = time.perf_counter()
    process = subprocess.Popen(
        command, cwd=project, env={**environment, "TERM": "xterm", "COLUMNS": "120"}, stderr=terminal,
        stdout=subprocess.PIPE,
    )  # fmt: skip
    os.close(terminal)
    drawn = b""
    while True:
        try:
            drawn += os.read(person, 4096)
        except OSError:  # the other end is closed: the command is done
            break
    assert process.stdout is not None
    result = process.stdout.read()
    process.wait()
    seconds = time.perf_counter() - started
    os.close(person)
    assert "0 of 1, 1 of 2 pages" in plain(drawn)
    assert drawn.count(b"Checking forms") < 20 + 11 * seconds  # ten times a second, however many pages
    assert b"Checking" not in result


def plain(drawn: bytes) -> str:
    """What a terminal shows, without colours."""
    import re  # noqa: PLC0415 - here alone

    return re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", drawn.decode("utf-8", "replace"))
