"""`askless compare` holds versions side by side, and its exit code says whether they differ."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from auditor.cli import askless
from auditor.cli.engine import Engine
from tests.auditor.comparing.made_forms import FORMS, changed, made


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An English form, a French version that asks the same and a Spanish one that does not."""
    folder = tmp_path_factory.mktemp("versions")
    for name, lines in {"en": FORMS["en"], "fr": FORMS["fr"], "es": changed("es", 3, None)}.items():
        (folder / f"{name}.docx").write_bytes(made(lines))
    return folder


def run(*words: str | Path) -> Result:
    return CliRunner().invoke(askless, ["compare", *map(str, words)], obj=Engine())


def test_versions_that_ask_the_same_are_exit_code_0(folder: Path) -> None:
    result = run(folder / "en.docx", folder / "fr.docx")
    assert result.exit_code == 0
    assert "en.docx (English)  ↔  fr.docx (French)" in result.stdout
    assert "No difference was found" in result.stdout


def test_every_translation_is_compared_with_the_original(folder: Path, tmp_path: Path) -> None:
    result = run(
        folder / "en.docx", folder / "fr.docx", folder / "es.docx", "--format", "json", "--out", tmp_path / "r"
    )
    assert result.exit_code == 1
    plain = json.loads((tmp_path / "r" / "askless-comparison.json").read_text("utf-8"))
    assert plain["schema"] == "askless-comparison/1"
    first, second = plain["comparisons"]
    assert first["differences"] == []
    assert [each["code"] for each in second["differences"]] == ["only_one_asks", "questions_missing"]
    assert second["asked"][1]["original"]["text"] == "3. Are you a U.S. citizen?"
    assert second["asked"][1]["translation"] is None


def test_the_page_shows_both_versions_in_their_languages(folder: Path, tmp_path: Path) -> None:
    run(folder / "en.docx", folder / "es.docx", "--format", "html", "--out", tmp_path / "report.html")
    page = (tmp_path / "report.html").read_text("utf-8")
    assert '<td lang="es" dir="ltr">' in page
    assert "Only one version asks this." in page
    assert "default-src 'none'" in page
    assert "<script" not in page


def test_a_version_that_cannot_be_read_is_exit_code_3(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "broken.pdf").write_bytes(b"%PDF-1.7 broken")
    result = run(folder / "en.docx", tmp_path / "broken.pdf")
    assert result.exit_code == 3
    assert "damaged" in result.stderr


def test_a_translation_is_needed(folder: Path) -> None:
    assert run(folder / "en.docx").exit_code == 2
