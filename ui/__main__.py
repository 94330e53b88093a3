"""Starts the window.

Nothing of Qt and nothing of the engine is imported at the top: worker processes load this module as well.
"""

from __future__ import annotations

import sys
from multiprocessing import freeze_support


def main() -> None:
    """Open the window with the files and folders named on the command line, and end with its exit code."""
    freeze_support()  # in an installed program a worker process starts here as well
    from ui.screen import NO_SCREEN, NOT_SHOWN, can_show  # noqa: PLC0415 - see above

    if not can_show():
        sys.stderr.write(f"{NO_SCREEN}\n")
        sys.exit(NOT_SHOWN)
    from ui.app import run  # noqa: PLC0415 - see above

    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
