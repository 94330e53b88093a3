"""Nothing the command does opens a network socket: every system call of a full tour is looked at."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from auditor.samples import sample_forms

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(shutil.which("strace") is None, reason="strace looks at the system calls"),
]

ONLINE = re.compile(r"AF_(INET6?|NETLINK|PACKET)\b")
CALLS = "trace=socket,socketpair,connect,bind,listen,sendto,sendmsg"
ASKLESS = (sys.executable, "-m", "auditor")


def sockets(project: Path, calls: Path, *command: str | Path) -> list[str]:
    """Return every call of a command and of all its processes that has to do with a network, as strace shows it."""
    environment = {**os.environ, "XDG_STATE_HOME": str(calls.parent), "XDG_CACHE_HOME": str(calls.parent)}
    subprocess.run(
        ["strace", "-f", "-qq", "-e", CALLS, "-o", calls, *command],
        cwd=project, env=environment, capture_output=True, check=False, timeout=240,
    )  # fmt: skip
    return [line for line in calls.read_text("utf-8", "replace").splitlines() if ONLINE.search(line)]


def test_the_check_would_see_a_socket_of_a_process_of_a_process(project: Path, tmp_path: Path) -> None:
    dial = "import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM).connect(('127.0.0.1', 9))"
    inner = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {dial!r}])"
    assert len(sockets(project, tmp_path / "calls", sys.executable, "-c", inner)) >= 2


@pytest.mark.parametrize("kind", ["text", "json", "csv", "html"])
def test_auditing_opens_no_socket(kind: str, project: Path, tmp_path: Path) -> None:
    forms = [str(path) for path in sample_forms()]
    command = (*ASKLESS, "audit", *forms, "--format", kind, "--out", str(tmp_path / "out"), "--jobs", "2")
    assert sockets(project, tmp_path / "calls", *command) == []
    assert list((tmp_path / "out").iterdir())


@pytest.mark.parametrize(
    "words",
    [
        ("--version",),
        ("--help",),
        ("demo", "--out", "OUT"),
        ("bank", "list"),
        ("bank", "check"),
        ("bank", "test", "SSN ____"),
    ],
)
def test_the_rest_of_the_command_opens_no_socket(words: tuple[str, ...], project: Path, tmp_path: Path) -> None:
    told = [str(tmp_path / "out") if word == "OUT" else word for word in words]
    assert sockets(project, tmp_path / "calls", *ASKLESS, *told) == []


@pytest.mark.ocr
def test_reading_a_picture_opens_no_socket(project: Path, tmp_path: Path) -> None:
    """Text recognition can fetch models; it never does."""
    from PIL import Image, ImageDraw, ImageFont  # noqa: PLC0415 - for this test alone

    page = Image.new("L", (1200, 400), 255)
    ImageDraw.Draw(page).text((60, 120), "Social Security Number ________", fill=0, font=ImageFont.load_default(48))
    page.save(tmp_path / "scan.png", dpi=(150, 150))
    command = (*ASKLESS, "audit", tmp_path / "scan.png", "--format", "json", "--out", tmp_path / "out")
    assert sockets(project, tmp_path / "calls", *command) == []
    assert "Social Security" in (tmp_path / "out" / "scan.png.json").read_text("utf-8")


@pytest.mark.ocr
def test_the_engine_of_text_recognition_reports_to_nobody(project: Path, tmp_path: Path) -> None:
    """Onnxruntime has its maker's telemetry in it; loaded through our package it opens nothing and leaves nothing."""
    load = (
        "from auditor.workers.child import _stay_offline; _stay_offline()\n"
        "from auditor.ocr.embedded import Embedded\nimport numpy\nfrom rapidocr import RapidOCR\n"
        "RapidOCR(params={'Global.log_level': 'critical'})(numpy.full((64, 320, 3), 255, numpy.uint8))\n"
        "import time; time.sleep(2)"
    )
    assert sockets(project, tmp_path / "calls", sys.executable, "-c", load) == []
    assert not (tmp_path / "Microsoft").exists()


def test_no_library_that_can_go_online_is_loaded_where_forms_are_read(project: Path, tmp_path: Path) -> None:
    """Text recognition imports requests; in a worker it finds an empty module."""
    code = (
        "import sys, pathlib\nfrom auditor.workers.child import _stay_offline\n_stay_offline()\n"
        "import auditor.pipeline, auditor.ocr, auditor.ocr.embedded, rapidocr.main\n"
        "online = ('urllib3', 'requests.adapters', 'http.client', 'ftplib', 'smtplib')\n"
        "names = [name for name in online if name in sys.modules]\n"
        f"pathlib.Path({str(tmp_path / 'names')!r}).write_text(' '.join(names))"
    )
    subprocess.run([sys.executable, "-c", code], cwd=project, check=True)
    assert (tmp_path / "names").read_text("utf-8") == ""


@pytest.mark.skipif(shutil.which("unshare") is None, reason="unshare takes the network away")
def test_without_any_network_the_command_does_the_same(project: Path, tmp_path: Path) -> None:
    alone = ["unshare", "-rn"]
    if subprocess.run([*alone, "true"], check=False, capture_output=True).returncode:
        pytest.skip("no namespaces here")
    results = []
    for prefix in ([], alone):
        command = [*prefix, *ASKLESS, "audit", *map(str, sample_forms()), "--format", "csv"]
        results.append(subprocess.run(command, cwd=project, capture_output=True, check=False).stdout)
    assert results[0] == results[1] != b""
