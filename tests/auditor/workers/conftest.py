"""Workers that misbehave in every way a parser can, and what a test needs to watch them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from auditor.workers import Allowance, Workers

MISBEHAVING = '''
"""What each file does is told by its name."""
import ctypes, os, resource, signal, socket, subprocess, sys, tempfile, time
from types import SimpleNamespace
from auditor.errors import PasswordNeeded
from auditor.values.audit import Audit, Coverage, Engine, FormFacts
from auditor.workers import child

WORDS = "a resident's words"
LINES = []

def prepare():
    return SimpleNamespace(audit=audit, read_share=read_share)

def remembering(said=child._Line.say):
    def say(self, message):
        LINES[:] = [self]
        said(self, message)
    child._Line.say = say

remembering()

def an_audit(name, title=""):
    facts = FormFacts(name, "0" * 64, "pdf", 1, ("en",), title)
    return Audit(Engine("0", "0"), facts, Coverage("complete"), 0, ())

def raw(message):
    """Send bytes as they are, as a parser that was taken over could."""
    LINES[0]._answers.send_bytes(message)

def tried(action):
    try:
        action()
    except (OSError, RuntimeError, ValueError) as error:
        return type(error).__name__
    return "allowed"

def native_sleep():
    ctypes.PyDLL(None).sleep(1000)

def native_sleep_without_the_lock():
    ctypes.CDLL(None).sleep(1000)

def half_a_message():
    os.write(LINES[0]._answers.fileno(), b"\\x00\\x00\\x10\\x00half")
    native_sleep_without_the_lock()

def busy():
    while True:
        sum(range(1000))

def speak():
    print(WORDS, flush=True)
    print(WORDS, file=sys.stderr, flush=True)
    os.write(1, WORDS.encode())
    os.write(2, WORDS.encode())

def audit(path, desk, _marks=()):
    kind = path.stem
    if kind in ACTIONS:
        ACTIONS[kind]()
    if kind == "odd":
        raise KeyError(WORDS)
    if kind == "locked":
        raise PasswordNeeded
    if kind == "pages":
        for done in range(1, 4):
            desk.page(done, 3)
            desk.keep(f"page-{done}", bytes([done]))
    if kind in SHARES:
        desk.offer(4)
        time.sleep(4)
    if kind == "slow":
        for _ in range(20):
            time.sleep(0.05)
    if kind == "another":
        return an_audit("good.pdf")
    if kind == "huge":
        return an_audit(path.name, "x" * 300_000)
    if kind in TRIES:
        return an_audit(path.name, tried(TRIES[kind]))
    return an_audit(path.name, str(os.getpid()))

def read_share(path, desk, share):
    desk.page(1, 9)
    desk.offer(9)
    desk.keep(f"share-{share.number}-of-{share.of}", str(os.getpid()).encode())
    SHARES[path.stem](desk)

ACTIONS = {
    "aborts": os.abort,
    "killed": lambda: os.kill(os.getpid(), signal.SIGKILL),
    "exits": lambda: os._exit(0),
    "greedy": lambda: bytearray(4 * 2**30),
    "greedy_native": lambda: ctypes.memset(ctypes.CDLL(None).malloc(ctypes.c_size_t(4 * 2**30)), 1, 10),
    "hangs": native_sleep,
    "hangs_unlocked": native_sleep_without_the_lock,
    "busy": busy,
    "garbage": lambda: raw(b"\\x80\\x04garbage"),
    "nonsense": lambda: raw(b'["audit", {"engine": 3}]'),
    "flood": lambda: raw(b"x" * 2_000_000),
    "half": half_a_message,
    "speaks": speak,
}
SHARES = {
    "scan": lambda desk: None,
    "scan_with_a_killing_page": lambda desk: os.abort(),
    "scan_with_an_odd_page": lambda desk: {}["no such key"],
    "scan_with_a_lie": lambda desk: raw(child.wire.audit_message(an_audit("good.pdf"))),
}
TRIES = {
    "dials": lambda: socket.socket(socket.AF_INET, socket.SOCK_STREAM),
    "dials_locally": lambda: socket.socketpair(),
    "starts": lambda: subprocess.run(["/bin/true"]),
    "forks": lambda: os.fork() or os._exit(0),
    "writes": lambda: open(os.environ["ASKLESS_TEST_VICTIM"] + "2", "w"),
    "alters": lambda: open(os.environ["ASKLESS_TEST_VICTIM"], "r+b", buffering=0).write(b"x"),
    "empties": lambda: os.truncate(os.environ["ASKLESS_TEST_VICTIM"], 0),
    "removes": lambda: os.unlink(os.environ["ASKLESS_TEST_VICTIM"]),
    "renames": lambda: os.rename(os.environ["ASKLESS_TEST_VICTIM"], os.environ["ASKLESS_TEST_VICTIM"] + "2"),
    "raises": lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (-1, -1)),
    "asks": lambda: resource.getrlimit(resource.RLIMIT_STACK),
    "kills": lambda: os.kill(os.getppid(), 0),
    "threads": lambda: __import__("threading").Thread(target=int).start(),
    "copies": lambda: tempfile.TemporaryFile().write(b"x"),
}
'''


def ignored(_: object) -> None:
    """What nobody asked for."""


Crew = Callable[..., Workers]


@pytest.fixture
def forms(tmp_path: Path) -> Callable[..., list[Path]]:
    """Make files of these names and return their paths."""

    def make(*names: str) -> list[Path]:
        paths = [tmp_path / name for name in names]
        for path in paths:
            path.write_bytes(b"x")
        return paths

    return make


@pytest.fixture
def crew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Crew]:
    """Give workers that misbehave as the files' names say, within this allowance."""
    (tmp_path / "misbehaving.py").write_text(MISBEHAVING, "utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    from misbehaving import prepare  # noqa: PLC0415 - written two lines above

    made: list[Workers] = []

    def make(
        jobs: int = 1,
        on_page: Callable[..., None] = ignored,
        on_keep: Callable[..., None] = ignored,
        **allowance: float,
    ) -> Workers:
        made.append(Workers(prepare, jobs, Allowance(**allowance), on_page, on_keep))  # type: ignore[arg-type]
        return made[-1]

    yield make
    for workers in made:
        workers.__exit__()
