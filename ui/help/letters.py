"""Which letters this computer can show, and what to install for those that it cannot."""

from __future__ import annotations

import sys
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.languages import language_words
from ui.translating import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ui.letters import Script

_ADVICE: dict[str, str] = {
    "linux": QT_TRANSLATE_NOOP("Letters", "To install what is missing on Debian or Ubuntu: {command}"),
    "win32": QT_TRANSLATE_NOOP(
        "Letters", "To install what is missing: Settings, System, Optional features, and there the supplemental fonts."
    ),
    "darwin": QT_TRANSLATE_NOOP("Letters", "To install what is missing: open Font Book and switch the fonts on."),
}


def letters_html(scripts: Sequence[Script], is_shown: Callable[[Script], bool], system: str = sys.platform) -> str:
    """Return the page of the help.

    Args:
        scripts: those to try.
        is_shown: whether one is shown; a script that is not is never drawn.
        system: which kind of system this is, as `sys.platform` has it.
    """
    translate = QCoreApplication.translate
    missing = [script for script in scripts if not is_shown(script)]
    lead = translate("Letters", "Form texts, lists and reports use the fonts of this computer.")
    verdict = translate("Letters", "Every script that forms come in can be shown here.")
    if missing:
        verdict = translate("Letters", "%n script(s) would be shown as empty boxes.", "", len(missing))
    rows = "".join(_row(script, script not in missing) for script in scripts)
    advice = _advice(missing, system) if missing else ""
    title = translate("Letters", "Letters this computer can show")
    return (
        f"<h2>{escape(title)}</h2><p>{escape(lead)}</p><p><b>{escape(verdict)}</b></p>{advice}"
        f'<table cellpadding="4" width="100%">{rows}</table>'
    )


def _row(script: Script, shown: bool) -> str:
    languages = ", ".join(language_words(code) for code in script.languages)
    sample = script.sample if shown else QCoreApplication.translate("Letters", "Missing")
    cells = (QCoreApplication.translate("Letters", script.name), languages, sample)
    return f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in cells)}</tr>"


def _advice(missing: Sequence[Script], system: str) -> str:
    packages = " ".join(sorted({script.package for script in missing}))
    words = QCoreApplication.translate("Letters", _ADVICE.get(system, _ADVICE["linux"]))
    again = QCoreApplication.translate("Letters", "Then start the program again.")
    return f"<p>{escape(words.format(command=f'sudo apt install {packages}'))} {escape(again)}</p>"
