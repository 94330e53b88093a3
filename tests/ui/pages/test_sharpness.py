"""Pages are sharp on every screen: what is drawn is what is seen, dot by dot."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.auditor.drawing.makers import a_labelled_pdf


@pytest.mark.parametrize("ratio", ["1", "1.25", "1.5", "2"])
def test_a_page_is_seen_as_it_was_drawn(tmp_path: Path, project: Path, ratio: str) -> None:
    form = tmp_path / "form.pdf"
    form.write_bytes(a_labelled_pdf(0, cropped=False))
    surroundings = os.environ | {
        "PYTHONPATH": str(project),
        "QT_QPA_PLATFORM": "offscreen",
        "QT_SCALE_FACTOR": ratio,
    }
    program = [sys.executable, str(Path(__file__).with_name("sharpness.py")), str(form)]
    done = subprocess.run(program, check=True, capture_output=True, text=True, env=surroundings)
    unit, difference = done.stdout.split()
    assert float(unit) == float(ratio)
    assert int(difference) == 0
