"""A thousand made-up numbers go in, and not five digits of one come out: every byte that is written is looked at."""

from __future__ import annotations

import base64
import gzip
import hashlib
import os
import subprocess
import sys
import zlib
from collections import Counter
from pathlib import Path

import pytest

from auditor.exporters.json_audit import audit_text
from auditor.pipeline import Auditor
from auditor.values import block
from auditor.values.options import AuditOptions
from question_bank import load_bank
from tests.end_to_end import canary_forms as forms
from tests.end_to_end.canary_values import Search, Value, values

ALL = 1_000
PICTURED, PICTURES = 40, 2
SHARES = {"word": 260, "sheet": 230, "table": 150, "printed": 120, "boxed": 40, "filled": 152, "broken": 8}


def dealt() -> dict[str, list[Value]]:
    """Return every form's own values, none of them twice."""
    left = values(ALL)
    hands = {}
    for name, count in (SHARES | {"scan": PICTURED}).items():
        hands[name], left = left[:count], left[count:]
    assert not left
    return hands


def planted(hands: dict[str, list[Value]], folder: Path) -> dict[str, bytes]:
    """Write the forms into the folder; return their bytes by name."""
    made = {
        "word.docx": forms.word_form(hands["word"]),
        "sheet.xlsx": forms.workbook(hands["sheet"]),
        "table.csv": forms.table_of_records(hands["table"]),
        "printed.pdf": forms.printed_pdf(hands["printed"]),
        "boxed.pdf": forms.boxed_pdf(hands["boxed"]),
        "filled.pdf": forms.filled_pdf(hands["filled"]),
        "scan.tif": forms.scanned_pages(hands["scan"], PICTURES),
        **forms.broken_forms(hands["broken"]),
    }
    folder.mkdir()
    for name, content in made.items():
        (folder / name).write_bytes(content)
    return made


def written(folder: Path, home: Path, project: Path) -> dict[str, bytes]:
    """Audit the folder into every format; return every byte that came out, by where it came out."""
    environment = {**os.environ, "XDG_STATE_HOME": str(home), "XDG_CACHE_HOME": str(home), "XDG_DATA_HOME": str(home)}
    environment |= {"HOME": str(home), "TMPDIR": str(home), "COLUMNS": "200"}
    told: dict[str, bytes] = {}
    for form in ("json", "html", "csv", "text"):
        for out in (["--out", str(home / "out" / form)], []):
            command = [
                sys.executable,
                "-m",
                "auditor",
                "audit",
                str(folder),
                "--categories",
                "all",
                "--format",
                form,
                *out,
            ]
            done = subprocess.run(command, cwd=project, env=environment, capture_output=True, check=False, timeout=280)
            told[f"{form} {bool(out)} stdout"], told[f"{form} {bool(out)} stderr"] = done.stdout, done.stderr
    return told | {str(path.relative_to(home)): path.read_bytes() for path in home.rglob("*") if path.is_file()}


@pytest.mark.slow
@pytest.mark.ocr
@pytest.mark.timeout(600)
def test_no_value_comes_out_anywhere(tmp_path: Path, project: Path) -> None:
    hands = dealt()
    search = Search([value for hand in hands.values() for value in hand])
    assert len({value.digits for value in search.values}) == ALL
    planted(hands, tmp_path / "forms")
    home = tmp_path / "home"
    home.mkdir()
    out = written(tmp_path / "forms", home, project)
    print(f"planted {dict(Counter(value.kind for value in search.values))} in {SHARES | {'scan': PICTURED}}")
    print(f"searched {sum(map(len, out.values())):,} bytes in {len(out)} files and streams: {sorted(out)}")
    leaks = {name: search.found(content) for name, content in out.items()}
    assert {name: found for name, found in leaks.items() if found} == {}
    names = " ".join(out)
    assert "word.docx.json" in names
    assert "page-" in names, "the pages read from pictures were not kept"
    assert "askless.log" in names or not any(b"not know" in content for content in out.values())


def test_the_forms_hold_what_is_said_to_be_planted(tmp_path: Path) -> None:
    hands = dealt()
    made = planted(hands, tmp_path / "forms")
    for name, part in (
        ("word.docx", "word"), ("sheet.xlsx", "sheet"), ("table.csv", "table"), ("printed.pdf", "printed"),
        ("filled.pdf", "filled"),
    ):  # fmt: skip
        assert len(Search(hands[part]).found(made[name])) >= 0.95 * len(hands[part]), name


def test_without_the_masks_the_same_audits_would_tell(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    hands = dealt()
    made = planted(hands, tmp_path / "forms")
    monkeypatch.setattr(block, "masked", lambda text: text)
    auditor = Auditor(load_bank())
    for name, part in (("word.docx", "word"), ("sheet.xlsx", "sheet"), ("printed.pdf", "printed")):
        told = audit_text(auditor.audit(made[name], name, AuditOptions()))
        assert len(Search(hands[part]).found(told.encode())) > len(hands[part]) / 10, name


@pytest.mark.parametrize(
    "hidden",
    [
        b"x 345-67-8934 y",
        "345-67-8934".encode("utf-16"),
        zlib.compress(b"a 345678934 b" * 3),
        b"before" + gzip.compress(b"345 67 8934"),
        b"data:" + base64.b64encode(b"the number is 345-67-8934 here"),
        hashlib.sha256(b"345678934").hexdigest().encode(),
        b"ends in 78934",
        b'"3-4-5-6-7"',
    ],
    ids=["plain", "UTF-16", "deflated", "gzip", "base64", "hashed", "five digits", "five boxes"],
)
def test_the_search_finds_a_value_however_it_is_hidden(hidden: bytes) -> None:
    assert Search([Value("ssn", "345-67-8934")]).found(hidden) == {"345-67-8934"}


@pytest.mark.parametrize(
    "harmless", [b"ends in 8934", b"72.3456, 78.9345", b"2026-11-22T11:45:59Z", b"3456abcdef78934", b"55.345678934"]
)
def test_the_search_takes_nothing_else_for_a_value(harmless: bytes) -> None:
    assert Search([Value("ssn", "345-67-8934")]).found(harmless) == set()
