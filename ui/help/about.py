"""What the program is, and what it is made of."""

from __future__ import annotations

import platform
from html import escape
from importlib.resources import files
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, qVersion

from auditor import __version__

if TYPE_CHECKING:
    from ui.help.shipped import Library

ICONS = "lucide-icons"
"""The name under which the icons' licence is asked for."""


def about_html(libraries: tuple[Library, ...]) -> str:
    """Return the page; pressing a library shows its licence."""
    translate = QCoreApplication.translate
    lead = translate("About", "Finds what forms ask of residents that they need not, and says what to ask instead.")
    version = translate("About", "Version {version}, with Qt {qt} and Python {python}.")
    told = version.format(version=__version__, qt=qVersion(), python=platform.python_version())
    licence = translate(
        "About", "AskLess is free software under the Apache License 2.0. It comes without any warranty."
    )
    made = translate("About", "It is made with these libraries. Press a name to read its licence.")
    icons = translate("About", "The icons are from Lucide (ISC licence).")
    rows = "".join(_row(library) for library in libraries)
    return (
        f"<h2>AskLess</h2><p>{escape(lead)}</p><p>{escape(told)}</p><p>{escape(licence)}</p>"
        f'<p>{escape(icons)} <a href="{ICONS}">{escape(translate("About", "Read it"))}</a></p>'
        f'<h3>{escape(made)}</h3><table cellpadding="3" width="100%">{rows}</table>'
    )


def licence_html(name: str, text: str) -> str:
    """Return the page with a licence, and the way back."""
    nothing = QCoreApplication.translate("About", "It brought no text of a licence along.")
    back = QCoreApplication.translate("About", "Back to the list")
    body = f"<pre style='white-space: pre-wrap'>{escape(text or nothing)}</pre>"
    return f'<h2>{escape(name)}</h2><p><a href="">{escape(back)}</a></p>{body}'


def icons_licence() -> str:
    """Return the licence of the icons."""
    return (files("ui.theme") / "icons" / "LICENSE").read_text("utf-8")


def _row(library: Library) -> str:
    unknown = QCoreApplication.translate("About", "see its own text")
    link = f'<a href="{escape(library.name)}">{escape(library.name)}</a>'
    return f"<tr><td>{link}</td><td>{escape(library.version)}</td><td>{escape(library.licence or unknown)}</td></tr>"
