"""What can be handed over: copies of the form, reports, and lists."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QCoreApplication

from auditor.values.audit import PICTURES
from ui.translating import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from pathlib import Path

    from auditor.values.copy import Manner

Key = Literal[
    "marked", "revised", "report_html", "report_pdf", "report_docx",
    "findings_csv", "findings_xlsx", "findings_json", "decisions_json",
]  # fmt: skip
Group = Literal["copies", "reports", "lists"]
GROUPS: dict[Group, str] = {
    "copies": QT_TRANSLATE_NOOP("HandOver", "Copies of the form"),
    "reports": QT_TRANSLATE_NOOP("HandOver", "Report to read"),
    "lists": QT_TRANSLATE_NOOP("HandOver", "Lists for other programs"),
}
"""Every group by its key, in order."""


@dataclass(frozen=True, slots=True)
class Product:
    """One file that can be made.

    Attributes:
        group: with what it stands.
        name: what it is called.
        about: what it is, in one line.
        ending: how its file's name ends, after the form's own stem; of copies without the dot and what follows.
        manner: of a copy, how the decisions are shown in it.
    """

    group: Group
    name: str
    about: str
    ending: str
    manner: Manner | None = None


PRODUCTS: dict[Key, Product] = {
    "marked": Product(
        "copies",
        QT_TRANSLATE_NOOP("HandOver", "Marked-up copy"),
        QT_TRANSLATE_NOOP("HandOver", "every change can be seen, with a note beside it"),
        " (marked)",
        "marked",
    ),
    "revised": Product(
        "copies",
        QT_TRANSLATE_NOOP("HandOver", "Revised copy"),
        QT_TRANSLATE_NOOP("HandOver", "the form as it is to be"),
        " (revised)",
        "revised",
    ),
    "report_html": Product(
        "reports",
        QT_TRANSLATE_NOOP("HandOver", "Web page"),
        QT_TRANSLATE_NOOP("HandOver", "opens in any browser, without a network"),
        " (report).html",
    ),
    "report_pdf": Product(
        "reports",
        QT_TRANSLATE_NOOP("HandOver", "PDF"),
        QT_TRANSLATE_NOOP("HandOver", "to print and to file"),
        " (report).pdf",
    ),
    "report_docx": Product(
        "reports",
        QT_TRANSLATE_NOOP("HandOver", "Word"),
        QT_TRANSLATE_NOOP("HandOver", "to add remarks to"),
        " (report).docx",
    ),
    "findings_csv": Product("lists", QT_TRANSLATE_NOOP("HandOver", "Findings, CSV"), "", " (findings).csv"),
    "findings_xlsx": Product("lists", QT_TRANSLATE_NOOP("HandOver", "Findings, Excel"), "", " (findings).xlsx"),
    "findings_json": Product("lists", QT_TRANSLATE_NOOP("HandOver", "Findings, JSON"), "", " (findings).json"),
    "decisions_json": Product(
        "lists",
        QT_TRANSLATE_NOOP("HandOver", "Decisions, JSON"),
        QT_TRANSLATE_NOOP("HandOver", "for the command “askless mark”"),
        " (decisions).json",
    ),
}
"""Every product by its key, in order."""
_COPIED = PICTURES | {"docx", "pdf", "xlsx"}


def can_be_copied(kind: str) -> bool:
    """Return whether copies are made of forms of a format."""
    return kind in _COPIED


def file_name(form: Path, key: Key, ending: str = "") -> str:
    """Return what a product's file is called; `ending` is a copy's own, where it is known."""
    product = PRODUCTS[key]
    if product.manner:
        return f"{form.stem}{product.ending}{ending or _copy_ending(form)}"
    return f"{form.stem}{product.ending}"


def free_path(path: Path) -> Path:
    """Return the path, or where there is a file of this name one with a number behind it."""
    number = 2
    free = path
    while free.exists():
        free = path.with_name(f"{path.stem} {number}{path.suffix}")
        number += 1
    return free


def product_name(key: Key) -> str:
    """Return what a product is called, in the window's language."""
    return QCoreApplication.translate("HandOver", PRODUCTS[key].name)


def _copy_ending(form: Path) -> str:
    """Return the ending that a form's copy most likely gets: pictures become PDFs."""
    own = form.suffix.casefold()
    return form.suffix if own in {".docx", ".docm", ".xlsx", ".xlsm", ".pdf"} else ".pdf"
