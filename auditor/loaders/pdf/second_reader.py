"""Reading with pypdf, for files that pdfium refuses: words line by line, without exact places."""

from __future__ import annotations

import io
import logging
from typing import TYPE_CHECKING, Any

import pypdf
from pypdf.errors import DependencyError, FileNotDecryptedError, WrongPasswordError
from pypdf.generic import DictionaryObject

from auditor import errors
from auditor.limits import MAX_FIELD_DEPTH
from auditor.loaders.pdf.fields import HIDDEN, REQUIRED
from auditor.loaders.pdf.sight import Sight
from auditor.pdf_faults import PDF_FAULTS
from auditor.values.block import Field, FieldKind
from auditor.values.box import Box
from auditor.values.ink import Control, PageInk, Word
from auditor.values.location import PageLocation

if TYPE_CHECKING:
    from collections.abc import Iterator

SIZE = 10.0
LEADING = 14.0
LETTER = 0.5 * SIZE
RADIO, PUSH = 1 << 15, 1 << 16
"""Button flags (ISO 32000-1, table 226)."""

logging.getLogger("pypdf").setLevel(logging.CRITICAL)


class SecondReader:
    """A PDF file opened by pypdf."""

    def __init__(self, content: bytes, password: str | None) -> None:
        """Open the file.

        Raises:
            PasswordNeeded: it is protected and no password was given.
            PasswordWrong: the password does not open it.
            EncryptionUnsupported: it is protected otherwise than by a password.
            DamagedFile: pypdf refuses it, or finds no page in it.
        """
        try:
            self._file = pypdf.PdfReader(io.BytesIO(content), strict=False)
            if self._file.is_encrypted and not self._file.decrypt(password or ""):
                raise errors.PasswordWrong if password else errors.PasswordNeeded
            self._count = len(self._file.pages)
        except (FileNotDecryptedError, WrongPasswordError):
            raise (errors.PasswordWrong if password else errors.PasswordNeeded) from None
        except (DependencyError, NotImplementedError):
            raise errors.EncryptionUnsupported from None
        except PDF_FAULTS:
            raise errors.DamagedFile from None
        if not self._count:
            raise errors.DamagedFile

    @property
    def page_count(self) -> int:
        """How many pages the file says it has."""
        return self._count

    @property
    def title(self) -> str:
        """The title in the file's information dictionary, or an empty string."""
        try:
            return str(self._file.metadata.title or "") if self._file.metadata else ""
        except PDF_FAULTS:
            return ""

    @property
    def has_xfa(self) -> bool:
        """Whether the file carries an XFA form."""
        try:
            form = self._file.root_object.get("/AcroForm")
            return form is not None and "/XFA" in form.get_object()
        except PDF_FAULTS:
            return False

    def see(self, index: int) -> Sight:
        """Return a page by its 0-based index, its lines set one under another; unreadable ones are seen as pictures."""
        try:
            page = self._file.pages[index]
            words = tuple(_words(page.extract_text()))
            controls = tuple(_controls(page, index + 1))
        except PDF_FAULTS:
            return Sight(PageInk(index + 1, 0.0, 0.0), empty=False)
        height = max((word.bottom for word in words), default=0.0) + LEADING
        width = max((word.right for word in words), default=0.0) + LEADING
        return Sight(PageInk(index + 1, width, height, words, controls=controls), empty=not page.get("/Contents"))

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()


def _words(text: str) -> Iterator[Word]:
    """Yield the words of a text, each line at a height of its own, all letters equally wide."""
    for row, line in enumerate(text.splitlines()):
        top = row * LEADING
        at = 0
        for part in line.split():
            at = line.index(part, at)
            yield Word(part, at * LETTER, top, (at + len(part)) * LETTER, top + SIZE, SIZE)
            at += len(part)


def _controls(page: Any, number: int) -> Iterator[Control]:  # noqa: ANN401 - pypdf's objects are loosely typed
    """Yield the page's form controls; they stand to the right of everything, since the words have no exact place."""
    for row, reference in enumerate(page.get("/Annots") or ()):
        widget = reference.get_object()
        kind = _kind(widget)
        if kind is None or int(widget.get("/F", 0)) & HIDDEN:
            continue
        box = Box(10_000.0, row * LEADING, 10_010.0, row * LEADING + SIZE)
        name = ".".join(reversed([str(n["/T"]) for n in _line(widget) if "/T" in n]))
        yield Control(
            Field(
                kind,
                name,
                " ".join(str(_inherited(widget, "/TU") or "").split()),
                _options(widget) if kind == "choice" else (),
                required=bool(int(_inherited(widget, "/Ff") or 0) & REQUIRED) or None,
                location=PageLocation(number, box, name),
            ),
            box,
        )


def _options(widget: DictionaryObject) -> tuple[str, ...]:
    """Return the entries of a list as shown: an entry may be a pair of its value and its caption."""
    return tuple(str(entry[-1] if isinstance(entry, list) else entry) for entry in _inherited(widget, "/Opt") or ())


def _kind(widget: DictionaryObject) -> FieldKind | None:
    flags = int(_inherited(widget, "/Ff") or 0)
    button: FieldKind = "radio" if flags & RADIO else "button" if flags & PUSH else "checkbox"
    kinds: dict[str, FieldKind] = {"/Tx": "text", "/Ch": "choice", "/Sig": "signature", "/Btn": button}
    return kinds.get(str(_inherited(widget, "/FT"))) if widget.get("/Subtype") == "/Widget" else None


def _line(widget: DictionaryObject) -> Iterator[DictionaryObject]:
    """Yield a field and those it belongs to, outwards."""
    for _ in range(MAX_FIELD_DEPTH):
        yield widget
        if "/Parent" not in widget:
            return
        parent = widget["/Parent"]
        if not isinstance(parent, DictionaryObject):
            return
        widget = parent


def _inherited(widget: DictionaryObject, key: str) -> Any:  # noqa: ANN401
    return next((field[key] for field in _line(widget) if key in field), None)
