"""Prints a report to PDF, with Qt's own text engine and nothing else."""

from __future__ import annotations

import re
from dataclasses import asdict
from string import Template

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QThread, QUrl
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument

from auditor.exporters.letter_families import families_of
from ui.theme import THEMES

_MARGIN_MM = 0.0  # the text engine adds two centimetres of its own
_DPI = 96
_LANGUAGE = re.compile(r'lang="([A-Za-z-]+)"')
_STYLE = re.compile(r"<style.*?</style>", re.DOTALL)
_SHEET = Template("""
body { font-family: sans-serif; font-size: 10pt; color: $text; }
th, td { padding: 2px 10px 2px 0; }
h1 { font-size: 20pt; } h2 { font-size: 15pt; } h3 { font-size: 12pt; } h4 { font-size: 11pt; }
blockquote { background-color: $window; margin-left: 0; }
.place, .facts, .aside, .why { color: $text_2; }
.decision { color: $settled; }
""").substitute(asdict(THEMES["light"]))


class _Sealed(QTextDocument):
    """A text that fetches nothing, wherever it comes from."""

    def loadResource(self, _kind: int, _name: QUrl | str) -> object:
        """Give nothing."""
        return None


class _Press(QThread):
    """A thread of Qt's own kind: its text engine wants one for its timers."""

    def __init__(self, page: str, title: str) -> None:
        super().__init__()
        self._page, self._title = page, title
        self.content = b""

    def run(self) -> None:
        """Print."""
        self.content = _on_paper(self._page, self._title)


def printed(page: str, title: str) -> bytes:
    """Return an HTML page as a PDF on US letter paper; for any thread but the window's, which would wait."""
    press = _Press(page, title)
    press.start()
    press.wait()
    return press.content


def _on_paper(page: str, title: str) -> bytes:
    """Return the PDF.

    The page's own style sheet is made for browsers; a short one that this text engine understands takes its place.
    """
    document = _Sealed()
    document.setDefaultStyleSheet(_SHEET)
    document.setHtml(_LANGUAGE.sub(_with_fonts, _STYLE.sub("", page)))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator("AskLess")
    writer.setResolution(_DPI)
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.Letter),
            QPageLayout.Orientation.Portrait,
            margins,
            QPageLayout.Unit.Millimeter,
        )
    )
    document.print_(writer)
    buffer.close()
    return bytes(buffer.data().data())


def _with_fonts(language: re.Match[str]) -> str:
    """Return a language's mark with its fonts, which this text engine does not take from the mark alone."""
    families = ", ".join(f"'{family}'" for family in families_of(language[1]))
    return f'{language[0]} style="font-family: {families}"'
