"""The sample forms of the made-up city of Marisol: what `askless demo` audits. No resident was ever asked by them."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path


def sample_forms() -> tuple[Path, ...]:
    """Return the paths of the sample forms that come with the program, in the order of their names."""
    folder = Path(str(files(__name__) / "forms"))
    return tuple(sorted(path for path in folder.iterdir() if path.is_file()))
