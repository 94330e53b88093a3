"""Small PDF forms, changes to them, and what is read of their copies."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime

import pikepdf
import pypdfium2
import pytest
from pikepdf import Array, Dictionary, Name, String

from auditor.loaders import load
from auditor.loaders.request import Request
from auditor.values.change import Change
from auditor.values.copy import Manner, Marking
from auditor.values.decision import Decision, DecisionAction
from auditor.values.deed import Deed
from auditor.values.document import Document
from auditor.values.finding import Explanation, Finding, Kind, Severity
from auditor.values.location import Location, PageLocation, Stretch
from auditor.values.question import Question

MADE = datetime(2026, 3, 4, 5, 6, 7, tzinfo=UTC)


@dataclass(frozen=True)
class Form:
    """A form with what its loader read of it."""

    request: Request
    document: Document

    def block(self, words: str) -> PageLocation:
        """Return where the block stands that begins with these words."""
        found = next(b for p in self.document.pages for b in p.blocks if b.text.startswith(words))
        assert isinstance(found.location, PageLocation)
        return found.location

    def stretch(self, words: str) -> Stretch:
        """Return the stretch of these words in the first block that has them."""
        found = next(b for p in self.document.pages for b in p.blocks if words in b.text)
        start = found.text.index(words)
        return Stretch(found.location, start, start + len(words))

    def controls(self, *names: str) -> tuple[Location, ...]:
        """Return where the fields with these names stand."""
        fields = [f for p in self.document.pages for b in p.blocks for f in b.fields]
        return tuple(f.location for f in fields if f.name in names and f.location)


@pytest.fixture
def a_form() -> Callable[..., Form]:
    """Return a maker of forms: words at places (left, base line from the page's bottom), drawing, fields."""

    def make(
        *words: tuple[float, float, str],
        drawing: str = "",
        fields: tuple[dict[str, object], ...] = (),
        rotate: int = 0,
        password: str = "",
    ) -> Form:
        pdf = pikepdf.new()
        page = pdf.add_blank_page(page_size=(400, 300))
        font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica, Encoding=Name.WinAnsiEncoding)
        page.obj.Resources = Dictionary(Font=Dictionary(F=font))
        shown = [f"BT /F 10 Tf {x} {y} Td <{text.encode('cp1252').hex()}> Tj ET" for x, y, text in words]
        page.obj.Contents = pdf.make_stream("\n".join([drawing, *shown]).encode())
        page.obj.Rotate = rotate
        made = [pdf.make_indirect(Dictionary(_widget(facts))) for facts in fields]
        page.obj.Annots = Array(made)
        pdf.Root.AcroForm = Dictionary(Fields=Array(made), CO=Array(made[:2]))
        lock = pikepdf.Encryption(user=password, owner=password) if password else None
        saved = io.BytesIO()
        pdf.save(saved, encryption=lock, static_id=not password)
        return opened(saved.getvalue(), password or None)

    return make


def _widget(facts: dict[str, object]) -> dict[str, object]:
    """Return a text field's dictionary: `name`, `rect`, and maybe `hint` and `flags`."""
    made = {
        "/Type": Name.Annot, "/Subtype": Name.Widget, "/FT": Name.Tx, "/T": String(str(facts["name"])),
        "/Rect": Array(facts["rect"]), "/F": 4, "/Ff": facts.get("flags", 0),
    }  # fmt: skip
    return made | ({"/TU": String(str(facts["hint"]))} if "hint" in facts else {})


def opened(content: bytes, password: str | None = None) -> Form:
    """Return a form with what its loader reads of it."""
    request = Request(content, "form.pdf", "pdf", password)
    return Form(request, load(request))


@pytest.fixture
def reopened() -> Callable[..., Form]:
    """Return what opens a copy again."""
    return opened


@pytest.fixture
def a_change() -> Callable[..., Change]:
    """Return a maker of changes to the words at a stretch."""

    def make(  # noqa: PLR0913
        words: Stretch | None,
        deed: Deed,
        text: str = "",
        *,
        name: str = "f1",
        action: DecisionAction = "remove",
        kind: Kind = "question",
        severity: Severity = "high",
        matched: str = "",
        **where: object,
    ) -> Change:
        at = words.block if words else where.pop("location")
        question = Question("asked", "asked", "blank", at, words=words, **where)  # type: ignore[arg-type]
        told = Explanation("ssn.number.en", "ssn", matched, 100.0)
        finding = Finding(name, "ssn", "ssn", kind, question, severity, 1.0, needs_person=False, explanation=told)
        return Change(finding, Decision(name, action), deed, text, "SSN · high", "Remove this.\nNobody needs it.")

    return make


@pytest.fixture
def marking() -> Callable[[Manner], Marking]:
    """Return a maker of markings."""
    usual = Marking("marked", None, "A Reviewer", MADE)
    return lambda manner: replace(usual, manner=manner)


@pytest.fixture
def printed() -> Callable[[bytes], str]:
    """Return what tells the printed words of a copy's first page."""

    def read(content: bytes, password: str | None = None) -> str:
        with pypdfium2.PdfDocument(content, password=password) as pdf:
            text: str = pdf[0].get_textpage().get_text_bounded()
            return " ".join(text.split())

    return read
