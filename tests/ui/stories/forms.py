"""The forms that the stories are about, made or laid out in a folder of the test's own."""

from __future__ import annotations

import shutil
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from auditor.samples import sample_forms
from tests.auditor.comparing.made_forms import FORMS, changed, made

_SCANNED = (
    "Neighborhood food pantry, sign-up sheet",
    "Full name",
    "Social Security number",
    "Country of birth",
    "Phone number",
)


def a_sample(name: str, folder: Path) -> Path:
    """Return a copy of a sample form in a folder."""
    (source,) = (each for each in sample_forms() if each.name == name)
    return Path(shutil.copy(source, folder / name))


def versions(folder: Path) -> tuple[Path, Path]:
    """Return an English form and its Spanish version, in which one question is not optional any more."""
    english, spanish = folder / "rental-help.docx", folder / "ayuda-alquiler.docx"
    english.write_bytes(made(FORMS["en"]))
    spanish.write_bytes(made(changed("es", 6, "6. Raza: ____________")))
    return english, spanish


def paper_forms(folder: Path) -> Path:
    """Return a folder with a scan, a PDF, a Word form, a file that is broken and one that is no form."""
    made = folder / "paper forms"
    made.mkdir()
    for name in ("library-card.docx", "recreation-signup.pdf"):
        a_sample(name, made)
    _scan(made / "food-pantry.png")
    (made / "broken.pdf").write_bytes(b"%PDF-1.7\nnothing follows")
    (made / "notes.txt").write_text("Buy milk. Call the printer about the new forms.")
    return made


def department_forms(folder: Path) -> Path:
    """Return a folder with forms of several kinds."""
    made = folder / "forms 2026"
    made.mkdir()
    for name in ("business-licence.pdf", "intake.xlsx", "library-card.docx", "tree-removal.docx"):
        a_sample(name, made)
    return made


def _scan(path: Path) -> None:
    page = Image.new("L", (1275, 1000), 255)
    font = ImageFont.load_default(34)
    for row, words in enumerate(_SCANNED):
        line = words if not row else f"{words} ____________________"
        ImageDraw.Draw(page).text((90, 80 + row * 130), line, font=font, fill=0)
    page.save(path, dpi=(150, 150))
