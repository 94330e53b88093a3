"""Real PDF files made for a test: fpdf2 writes what is printed, pypdf adds the form fields."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

import pypdf
import pytest
from fpdf import FPDF
from pypdf.generic import ArrayObject, DictionaryObject, FloatObject, NameObject, NumberObject, TextStringObject

from auditor.loaders.request import Request

if TYPE_CHECKING:
    from collections.abc import Callable

HEIGHT = 792.0


class PdfForm:
    """A form to be filled with words, lines and fields; positions are in points from the page's top left corner."""

    def __init__(self) -> None:
        self._printed = FPDF(unit="pt", format="letter")
        self._printed.set_auto_page_break(False)
        self._widgets: list[tuple[int, DictionaryObject]] = []
        self._parents: list[tuple[DictionaryObject, list[DictionaryObject]]] = []
        self._page = 0
        self.title = ""
        self.turned = 0
        self.xfa = False
        self.unlisted: list[DictionaryObject] = []
        self.add_page()

    def add_page(self) -> None:
        self._printed.add_page()
        self._page += 1

    def write(self, text: str, left: float, top: float, size: float = 10.0, style: str = "") -> float:
        """Print a line of words; return where it ends."""
        self._printed.set_font("helvetica", style, size)
        self._printed.text(left, top + 0.78 * size, text)
        return left + self._printed.get_string_width(text)

    def line(self, left: float, y: float, right: float) -> None:
        self._printed.line(left, y, right, y)

    def rectangle(self, left: float, top: float, width: float, height: float) -> None:
        self._printed.rect(left, top, width, height)

    def picture(self, left: float, top: float, width: float, height: float) -> None:
        from PIL import Image  # noqa: PLC0415 - only where a picture is wanted

        self._printed.image(Image.new("RGB", (60, 80), "grey"), left, top, width, height)

    def field(
        self,
        name: str,
        box: tuple[float, float, float, float],
        kind: str = "/Tx",
        **more: Any,  # noqa: ANN401
    ) -> DictionaryObject:
        """Add a form field; `more` are further entries of its dictionary (`TU`, `Ff`, `F`, `V`)."""
        left, top, right, bottom = box
        widget = DictionaryObject(
            {
                NameObject("/Type"): NameObject("/Annot"),
                NameObject("/Subtype"): NameObject("/Widget"),
                NameObject("/FT"): NameObject(kind),
                NameObject("/T"): TextStringObject(name),
                NameObject("/Rect"): ArrayObject(map(FloatObject, (left, HEIGHT - bottom, right, HEIGHT - top))),
            }
        )
        for key, value in more.items():
            widget[NameObject(f"/{key}")] = _object(value)
        self._widgets.append((self._page - 1, widget))
        return widget

    def family(self, name: str, children: list[DictionaryObject], **more: Any) -> None:  # noqa: ANN401
        """Put fields under a parent with a name and entries of its own."""
        parent = DictionaryObject({NameObject("/T"): TextStringObject(name)})
        for key, value in more.items():
            parent[NameObject(f"/{key}")] = _object(value)
        self._parents.append((parent, children))

    def content(self, locked: str | None = None) -> bytes:
        """Return the file's bytes, encrypted with the given password if any."""
        writer = pypdf.PdfWriter(clone_from=io.BytesIO(bytes(self._printed.output())))
        if self.title:
            writer.add_metadata({"/Title": self.title})
        for page in writer.pages if self.turned else ():
            page.rotate(self.turned)
        if self._widgets or self.xfa:
            self._add_fields(writer)
        if locked is not None:
            writer.encrypt(locked, algorithm="AES-256")
        target = io.BytesIO()
        writer.write(target)
        return target.getvalue()

    def _add_fields(self, writer: pypdf.PdfWriter) -> None:
        references = {}
        for number, widget in self._widgets:
            references[id(widget)] = reference = writer._add_object(widget)
            page = writer.pages[number]
            page.setdefault(NameObject("/Annots"), ArrayObject()).append(reference)
        kept_out = [id(widget) for children in (*(c for _, c in self._parents), self.unlisted) for widget in children]
        roots = ArrayObject(reference for key, reference in references.items() if key not in kept_out)
        for parent, children in self._parents:
            parent[NameObject("/Kids")] = ArrayObject(references[id(child)] for child in children)
            reference = writer._add_object(parent)
            for child in children:
                child[NameObject("/Parent")] = reference
            roots.append(reference)
        form = DictionaryObject({NameObject("/Fields"): roots})
        if self.xfa:
            form[NameObject("/XFA")] = TextStringObject("<xdp/>")
        writer.root_object[NameObject("/AcroForm")] = form


def _object(value: Any) -> Any:  # noqa: ANN401
    if isinstance(value, int):
        return NumberObject(value)
    if isinstance(value, list):
        return ArrayObject(map(_object, value))
    return NameObject(value) if value.startswith("/") else TextStringObject(value)


@pytest.fixture
def form() -> PdfForm:
    return PdfForm()


@pytest.fixture
def asked() -> Callable[..., Request]:
    """Make the request to read given bytes."""
    return lambda content, password=None: Request(content, "form.pdf", "pdf", password)
