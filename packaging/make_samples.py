"""Write the sample forms of the made-up city of Marisol: `.venv/bin/python packaging/make_samples.py [FOLDER]`.

The forms are shipped as files in `auditor/samples/forms`. The same code always writes the same forms, and a test holds
the shipped files to it.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import page_samples
import sheet_samples
import word_samples

SHIPPED = Path(__file__).resolve().parent.parent / "auditor" / "samples" / "forms"
SAMPLES: dict[str, Callable[[], bytes]] = {
    "business-licence.pdf": page_samples.business_licence,
    "inscripcion-recreacion.docx": word_samples.recreation_in_spanish,
    "intake.xlsx": sheet_samples.intake,
    "library-card.docx": word_samples.library_card,
    "recreation-signup.pdf": page_samples.recreation_signup,
    "system-catalogue.xlsx": sheet_samples.system_catalogue,
    "tree-removal.docx": word_samples.tree_removal,
    "volunteer-roster.csv": sheet_samples.volunteer_roster,
}
"""Every sample form by its file name."""


def write_samples(folder: Path) -> None:
    """Write all sample forms into the folder, which is made where it is missing."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, made in SAMPLES.items():
        (folder / name).write_bytes(made())


if __name__ == "__main__":
    write_samples(Path(sys.argv[1]) if len(sys.argv) > 1 else SHIPPED)
