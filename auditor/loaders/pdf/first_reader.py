"""Reading with pdfium: words with exact boxes, drawings and form fields in one parse."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

import pypdfium2 as pdfium2
import pypdfium2.raw as pdfium

from auditor import errors
from auditor.loaders.pdf.characters import lettering_of
from auditor.loaders.pdf.drawing import drawing_of
from auditor.loaders.pdf.fields import controls_of
from auditor.loaders.pdf.frame import frame_of
from auditor.loaders.pdf.sight import Sight
from auditor.values.block import Block, Role
from auditor.values.box import around
from auditor.values.ink import PageInk
from auditor.values.location import PageLocation

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from auditor.values.ink import Word

PICTURED = 0.5
"""Share of a page under pictures above which unseen text is the picture's own text layer."""
XFA = (pdfium.FORMTYPE_XFA_FULL, pdfium.FORMTYPE_XFA_FOREGROUND)

logging.getLogger("pypdfium2").setLevel(logging.ERROR)


class FirstReader:
    """A PDF file opened by pdfium."""

    def __init__(self, content: bytes, password: str | None) -> None:
        """Open the file.

        Raises:
            PasswordNeeded: it is protected and no password was given.
            PasswordWrong: the password does not open it.
            EncryptionUnsupported: it is protected otherwise than by a password.
            DamagedFile: pdfium refuses it, or finds no page in it.
        """
        self._file = _opened(content, password)
        if not len(self._file):
            self._file.close()
            raise errors.DamagedFile
        # A file with its form has pypdfium2 ready each page for filling in, every control drawn: that is not needed.
        self._forms, self._file.formenv = self._file.formenv, None

    @property
    def page_count(self) -> int:
        """How many pages the file says it has."""
        return len(self._file)

    @property
    def title(self) -> str:
        """The title in the file's information dictionary, or an empty string."""
        return str(self._file.get_metadata_value("Title"))

    @property
    def has_xfa(self) -> bool:
        """Whether the file carries an XFA form."""
        return self._file.get_formtype() in XFA

    def see(self, index: int) -> Sight:
        """Return a page by its 0-based index; a page that pdfium cannot load is seen as a picture."""
        try:
            page = self._file[index]
        except pdfium2.PdfiumError:
            return Sight(PageInk(index + 1, 0.0, 0.0), empty=False)
        try:
            return self._sight(page, index + 1)
        finally:
            page.close()

    def _sight(self, page: Any, number: int) -> Sight:  # noqa: ANN401 - pypdfium2 has no types
        frame = frame_of(page)
        text_page = page.get_textpage()
        try:
            letters = lettering_of(text_page.raw, frame)
        finally:
            text_page.close()
        drawn = drawing_of(page, frame)
        controls = controls_of(page, self._forms, frame, number)
        layered = drawn.pictures > PICTURED and len(letters.hidden) > len(letters.words)
        words = letters.words + letters.hidden if layered else letters.words
        asides = [*_asides(letters.upright, number, "paragraph")]
        if not layered:
            asides += _asides(letters.hidden, number, "hidden")
        ink = PageInk(number, frame.width, frame.height, words, drawn.rules, drawn.squares, drawn.ticked, controls)
        return Sight(ink, tuple(asides), drawn.pictures, drawn.empty)

    def close(self) -> None:
        """Let go of the file, and of its form first."""
        self._file.formenv = self._forms
        self._file.close()


def _opened(content: bytes, password: str | None) -> Any:  # noqa: ANN401
    try:
        opened = pdfium2.PdfDocument(content, password=password)
        opened.init_forms()
    except pdfium2.PdfiumError as refusal:
        if refusal.err_code == pdfium.FPDF_ERR_PASSWORD:
            raise (errors.PasswordWrong if password else errors.PasswordNeeded) from None
        if refusal.err_code == pdfium.FPDF_ERR_SECURITY:
            raise errors.EncryptionUnsupported from None
        raise errors.DamagedFile from None
    return opened


def _asides(words: Sequence[Word], number: int, role: Role) -> Iterator[Block]:
    """Yield a block for each run of words that stand close to one another, in the order they are stored."""
    run: list[Word] = []
    for word in words:
        if run and not _near(run[-1], word):
            yield _aside(run, number, role)
            run = []
        run.append(word)
    if run:
        yield _aside(run, number, role)


def _near(last: Word, word: Word) -> bool:
    reach = 1.2 * max(word.size, last.size, 4.0)
    return last.box.across(word.box) > -reach and last.box.down(word.box) > -reach


def _aside(run: Sequence[Word], number: int, role: Role) -> Block:
    place = PageLocation(number, around(word.box for word in run))
    return Block(" ".join(word.text for word in run), role, place, size=run[0].size, bold=all(w.bold for w in run))
