"""Starts the window.

Nothing of Qt and nothing of the engine is imported at the top: worker processes load this module as well.
"""

from __future__ import annotations

import sys
from multiprocessing import freeze_support

_NO_SCREEN = 2


def main() -> None:
    """Open the window with the files and folders named on the command line, and end with its exit code."""
    freeze_support()  # in an installed program a worker process starts here as well
    from ui.screen import NO_SCREEN, has_screen  # noqa: PLC0415 - see above

    if not has_screen():
        sys.stderr.write(f"{NO_SCREEN}\n")
        sys.exit(_NO_SCREEN)
    from ui.app import run  # noqa: PLC0415 - see above

    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
