"""A library that is damaged, newer, older or not to be written to is told of and never overwritten."""

from __future__ import annotations

import os
import shutil
import sqlite3
import stat
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from auditor.errors import LibraryDamaged, LibraryFailed, LibraryMoved, LibraryNewer, LibraryReadOnly
from auditor.library import Library
from auditor.library.schema import APPLICATION, MIGRATIONS
from auditor.values.audit import Audit
from auditor.values.decision import Decision
from auditor.values.hand_mark import HandMark
from auditor.values.location import SheetLocation

MakeAudit = Callable[..., Audit]


def now() -> datetime:
    return datetime(2026, 3, 12, tzinfo=UTC)


@pytest.fixture
def filled(file: Path, make_audit: MakeAudit) -> bytes:
    """A closed library of some forty pages, and its bytes."""
    with Library.open(file) as library:
        for letter in "abcdefgh":
            library.remember(make_audit(*(f"Question {number}" for number in range(40)), sha256=letter * 64))
            library.decide_all(letter * 64, [Decision(f"q{number}", "keep") for number in range(40)])
    return file.read_bytes()


def of_another_program(content: bytes) -> bytes:
    return content[:68] + b"\0\0\0\1" + content[72:]


DAMAGES: dict[str, Callable[[bytes], bytes]] = {
    "cut off": lambda content: content[: len(content) // 2],
    "cut in the first page": lambda content: content[:1000],
    "a zeroed page": lambda content: content[:8192] + bytes(4096) + content[12288:],
    "a zeroed first page": lambda content: bytes(4096) + content[4096:],
    "overwritten pages": lambda content: content[:4096] + b"\xa5" * 40960 + content[45056:],
    "text": lambda _: b"This is not a database. " * 500,
    "a few bytes": lambda _: b"SQLite",
    "another program's": of_another_program,
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_library_is_kept_aside_and_a_new_one_begun(damage: str, file: Path, filled: bytes) -> None:
    damaged = DAMAGES[damage](filled)
    file.write_bytes(damaged)
    with Library.open(file, now=now) as library:
        assert isinstance(library.trouble, LibraryDamaged)
        assert library.kept_aside == file.with_name("library-damaged-2026-03-12.sqlite3")
        assert library.kept_aside.read_bytes() == damaged
        library.decide("form", Decision("q1", "keep"))
    with Library.open(file) as again:
        assert again.trouble is None
        assert set(again.decisions("form")) == {"q1"}


def test_a_sound_library_is_not_taken_for_damaged(file: Path, filled: bytes) -> None:
    with Library.open(file) as library:
        assert (library.trouble, library.kept_aside) == (None, None)
        assert len(library.decisions("a" * 64)) == 40
    assert not list(file.parent.glob("*damaged*"))


def test_a_second_damaged_library_does_not_replace_the_first(file: Path) -> None:
    kept = []
    for content in (b"first" * 999, b"second" * 999, b"third" * 999):
        file.parent.mkdir(exist_ok=True)
        file.write_bytes(content)
        with Library.open(file, now=now) as library:
            kept.append(library.kept_aside)
    assert [path and path.read_bytes()[:5] for path in kept] == [b"first", b"secon", b"third"]


def test_the_log_of_a_damaged_library_is_kept_with_it(file: Path, filled: bytes) -> None:
    file.write_bytes(b"")
    log = file.with_name("library.sqlite3-wal")
    log.write_bytes(b"all that is left")
    with Library.open(file, now=now) as library:
        assert library.kept_aside is not None
    assert file.with_name("library-damaged-2026-03-12.sqlite3-wal").read_bytes() == b"all that is left"


def test_a_copy_of_an_open_library_opens_with_its_log_and_also_without(library: Library, file: Path) -> None:
    library.decide("form", Decision("q1", "keep"))
    library.clear_recent()  # brings the log into the file
    library.decide("form", Decision("q2", "keep"))
    both, alone = file.with_name("both.sqlite3"), file.with_name("alone.sqlite3")
    shutil.copy(file, both)
    shutil.copy(file.with_name("library.sqlite3-wal"), file.with_name("both.sqlite3-wal"))
    shutil.copy(file, alone)
    with Library.open(both) as with_log, Library.open(alone) as without:
        assert (set(with_log.decisions("form")), with_log.trouble) == ({"q1", "q2"}, None)
        assert (set(without.decisions("form")), without.trouble) == ({"q1"}, None)


def test_an_empty_file_is_a_new_library(file: Path) -> None:
    file.parent.mkdir()
    file.write_bytes(b"")
    with Library.open(file) as library:
        assert library.trouble is None


def test_a_newer_library_is_opened_by_nobody_and_left_as_it_is(file: Path, filled: bytes) -> None:
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA user_version = 99")
    before = file.read_bytes()
    with pytest.raises(LibraryNewer):
        Library.open(file)
    assert file.read_bytes() == before
    assert not list(file.parent.glob("*damaged*"))


def test_a_window_does_not_write_to_a_library_that_was_made_newer_meanwhile(library: Library, file: Path) -> None:
    with Library.open(file, (*MIGRATIONS, ("CREATE TABLE more (x)",))), pytest.raises(LibraryNewer):
        library.decide("form", Decision("q1", "keep"))


def test_an_older_library_is_copied_before_it_is_changed(file: Path, filled: bytes) -> None:
    newer = (*MIGRATIONS, ("ALTER TABLE form ADD COLUMN city TEXT", "UPDATE form SET city = 'here'"))
    with Library.open(file, newer) as library:
        assert library.trouble is None
        assert len(library.decisions("a" * 64)) == 40
        library.decide("a" * 64, Decision("q1", "remove"))
    backup = file.with_name(f"library-version-{len(MIGRATIONS)}.sqlite3")
    with Library.open(backup) as before:
        assert before.decisions("a" * 64)["q1"].action == "keep"
    if os.name == "posix":
        assert stat.S_IMODE(backup.stat().st_mode) == 0o600
    with pytest.raises(LibraryNewer):
        Library.open(file)


def test_a_library_of_the_first_version_takes_marks(file: Path) -> None:
    with Library.open(file, MIGRATIONS[:1]) as library:
        library.decide("form", Decision("q1", "remove"))
    mark = HandMark("religion", SheetLocation("Intake", 3, 2))
    with Library.open(file) as library:
        assert library.decisions("form").keys() == {"q1"}
        library.keep_hand_marks("form", (mark,))
        assert library.hand_marks("form") == (mark,)


def test_a_migration_that_fails_changes_nothing(file: Path, filled: bytes) -> None:
    broken = (*MIGRATIONS, ("ALTER TABLE form ADD COLUMN city TEXT", "UPDATE nothing SET x = 1"))
    with pytest.raises(LibraryFailed) as failure:
        Library.open(file, broken)
    assert "nothing" not in str(failure.value)
    with Library.open(file) as library:
        assert library.trouble is None
        assert len(library.decisions("a" * 64)) == 40


def test_a_new_library_is_marked_as_one_and_needs_no_copy(library: Library, file: Path) -> None:
    with closing(sqlite3.connect(file)) as connection:
        assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION,)
        assert connection.execute("PRAGMA user_version").fetchone() == (len(MIGRATIONS),)
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    assert not list(file.parent.glob("*version*"))


@pytest.mark.parametrize(
    ("pragma", "value"), [("synchronous", 2), ("foreign_keys", 1), ("secure_delete", 1), ("busy_timeout", 10_000)]
)
def test_the_settings_are_made(pragma: str, value: int, library: Library) -> None:
    with library._database.reading() as connection:
        assert connection.execute(f"PRAGMA {pragma}").fetchone() == (value,)


@pytest.mark.skipif(os.name != "posix", reason="modes")
def test_only_the_person_may_read_what_is_kept(library: Library, file: Path) -> None:
    library.decide("form", Decision("q1", "keep"))
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700
    assert {path.name: stat.S_IMODE(path.stat().st_mode) for path in file.parent.iterdir()} == {
        name: 0o600 for name in ("library.lock", "library.sqlite3", "library.sqlite3-shm", "library.sqlite3-wal")
    }


@pytest.mark.skipif(os.name != "posix", reason="an open file can be moved")
@pytest.mark.parametrize("mishap", ["moved", "removed", "replaced"])
def test_nothing_is_said_to_be_saved_in_a_library_that_is_gone(mishap: str, library: Library, file: Path) -> None:
    library.decide("form", Decision("q1", "keep"))
    file.rename(file.with_name("elsewhere"))
    if mishap == "removed":
        file.with_name("elsewhere").unlink()
    if mishap == "replaced":
        shutil.copy(Path(__file__), file)
    with pytest.raises(LibraryMoved):
        library.decide("form", Decision("q2", "keep"))


def test_a_folder_in_the_librarys_place_is_told(file: Path) -> None:
    file.mkdir(parents=True)
    with pytest.raises(LibraryFailed):
        Library.open(file)


@pytest.fixture
def shelf(file: Path, filled: bytes) -> Iterator[Path]:
    """A folder that anyone may reach, with a filled library of another person, to be read and not written."""
    folder = Path(tempfile.mkdtemp(prefix="askless-library-"))
    folder.chmod(0o755)
    shutil.copy(file, folder / file.name)
    (folder / file.name).chmod(0o444)
    yield folder
    folder.chmod(0o755)
    shutil.rmtree(folder)


READER = """
import os
import sys
from pathlib import Path
from auditor.errors import LibraryFailed
from auditor.library import Library
from auditor.library.schema import MIGRATIONS
from auditor.values.decision import Decision
more = (*MIGRATIONS, ("CREATE TABLE more (x)",)) if sys.argv[2:] else MIGRATIONS
if os.getuid() == 0:
    os.setuid(65534)
with Library.open(Path(sys.argv[1]), more) as library:
    print(library.trouble.code if library.trouble else None, len(library.decisions("a" * 64)))
    try:
        library.decide("a" * 64, Decision("q1", "remove"))
    except LibraryFailed as error:
        print(error.code)
"""


def said_by_reader(project: Path, file: Path, *more: str) -> list[str]:
    """What a person without rights is told; root, who may write anywhere, becomes nobody for it."""
    command = [sys.executable, "-c", READER, str(file), *more]
    done = subprocess.run(command, cwd=project, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.split()


@pytest.mark.skipif(os.name != "posix", reason="rights")
@pytest.mark.parametrize("folder_mode", [0o555, 0o777])
def test_a_library_that_may_only_be_read_is_read(folder_mode: int, shelf: Path, project: Path) -> None:
    shelf.chmod(folder_mode)
    before = (shelf / "library.sqlite3").read_bytes()
    assert said_by_reader(project, shelf / "library.sqlite3") == ["library_read_only", "40", "library_read_only"]
    assert (shelf / "library.sqlite3").read_bytes() == before


@pytest.mark.skipif(os.name != "posix", reason="rights")
def test_an_older_library_that_may_only_be_read_is_read(shelf: Path, project: Path) -> None:
    shelf.chmod(0o555)
    said = said_by_reader(project, shelf / "library.sqlite3", "more")
    assert said == ["library_read_only", "40", "library_read_only"]


@pytest.mark.skipif(os.name != "posix", reason="rights")
def test_where_no_library_can_be_made_an_empty_one_refuses_changes(shelf: Path, project: Path) -> None:
    shelf.chmod(0o555)
    assert said_by_reader(project, shelf / "none.sqlite3") == ["library_read_only", "0", "library_read_only"]
    assert [path.name for path in shelf.iterdir()] == ["library.sqlite3"]


def test_a_refusal_is_the_librarys_own(library: Library) -> None:
    library._database._guard = None
    with pytest.raises(LibraryReadOnly):
        library.decide("form", Decision("q1", "keep"))
