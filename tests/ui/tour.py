"""Take the stories of the window on a real screen, and keep a picture of every step.

usage: xvfb-run -a -s "-screen 0 1440x900x24" python tests/ui/tour.py --out DIR --size 1440x900 --theme dark
"""

from __future__ import annotations

import argparse
import os
import re
import sys
import tempfile
from collections.abc import Callable
from itertools import count
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(PROJECT))  # the tour is a program of its own, beside the project

from PySide6.QtWidgets import QApplication  # noqa: E402 - the project's folder comes first

from tests.ui.stories.all_stories import STORIES  # noqa: E402
from tests.ui.stories.person import Person, rest  # noqa: E402
from ui.app import compose, speak  # noqa: E402
from ui.preferences import Preferences  # noqa: E402

_SETTLED = 350  # milliseconds after which pages are drawn and nothing moves any more


def main() -> None:
    """Take every story that is asked for."""
    wanted = _arguments()
    wanted.out.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    speak(app, wanted.language)
    for number, (name, story) in enumerate(STORIES.items(), 1):
        if not wanted.only or name in wanted.only:
            with tempfile.TemporaryDirectory() as folder:
                _tell(app, wanted, f"{number}-{name}", story, Path(folder))


def _tell(
    app: QApplication, wanted: argparse.Namespace, title: str, story: Callable[[Person, Path], None], folder: Path
) -> None:
    os.environ.update({f"XDG_{name}_HOME": str(folder / "own" / name.lower()) for name in ("DATA", "CACHE", "STATE")})
    preferences = Preferences(folder / "own" / "window.ini")
    preferences.theme, preferences.text_size = wanted.theme, wanted.text_size
    preferences.language = wanted.language
    window, session = compose(app, preferences)
    window.resize(*wanted.size)
    window.show()
    window.move(0, 0)
    numbers = count(1)

    def look(words: str) -> None:
        rest(_SETTLED)
        words = re.sub(r"\W+", "-", words)
        name = wanted.out / f"{title}-{next(numbers):02}-{words}.png"
        app.primaryScreen().grabWindow(0).save(str(name))
        print(name.name, flush=True)

    try:
        story(Person(window, session, look), folder)
    finally:
        window.close()
        window.deleteLater()


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--size", type=lambda text: tuple(map(int, text.split("x"))), default=(1440, 900))
    parser.add_argument("--theme", default="light")
    parser.add_argument("--language", default="en")
    parser.add_argument("--text-size", type=int, default=100)
    parser.add_argument("--only", nargs="*")
    return parser.parse_args()


if __name__ == "__main__":
    main()
