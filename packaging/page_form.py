"""A printed form as PDF pages, flat or with controls to fill in, put together from the top of the page down."""

from __future__ import annotations

import io
from dataclasses import dataclass

from fixed_bytes import MADE
from fpdf import FPDF
from pypdf import PdfReader, PdfWriter
from pypdf.generic import (
    ArrayObject,
    BooleanObject,
    DictionaryObject,
    FloatObject,
    NameObject,
    NumberObject,
    StreamObject,
    TextStringObject,
)

INK = (31, 58, 95)
LEFT, RIGHT, BOTTOM = 50.0, 562.0, 740.0
ROW = 33.0
TICK = 9.0
REQUIRED = 2
"""The bit of a control's flags that says that it must be filled in (PDF 32000-1, table 221)."""
RADIO = 1 << 15
NO_TOGGLE_TO_OFF = 1 << 14


@dataclass(frozen=True, slots=True)
class Letters:
    """How a line is set: size in points, style, colour."""

    size: float
    style: str = ""
    color: tuple[int, int, int] = (0, 0, 0)


OFFICE, TITLE, SECTION = Letters(11, color=INK), Letters(19, "B", INK), Letters(10.5, "B", (255, 255, 255))
LABEL, TEXT, QUESTION, FOOTER = Letters(8), Letters(9.5), Letters(9.5, "B"), Letters(7.5, color=(90, 90, 90))


@dataclass(frozen=True, slots=True)
class Control:
    """A control to be laid over the drawn page: page index, rectangle from the top left, names, and what it is."""

    page: int
    left: float
    top: float
    right: float
    bottom: float
    name: str
    tooltip: str = ""
    required: bool = False
    choice: str = ""


class PageForm:
    """A form under construction, in points on US letter; `content()` gives the finished file.

    Where an item is given a name it also becomes a control of that name; without one it is only drawn.
    """

    def __init__(self, office: str, title: str, code: str) -> None:
        """Start with the letterhead."""
        self._code = code
        self._controls: list[Control] = []
        self._paper = FPDF(unit="pt", format="letter")
        self._paper.set_compression(False)
        self._paper.set_auto_page_break(False)
        self._paper.c_margin = 0
        self._paper.set_creation_date(MADE)
        self._paper.set_title(title)
        self._paper.set_author("City of Marisol")
        self._paper.set_lang("en-US")
        self._turn()
        self._print(office, LEFT, OFFICE)
        self._top += 24
        self._print(title, LEFT, TITLE)
        self._top += 14

    def section(self, title: str) -> None:
        """Open a section with a coloured bar."""
        self._room(60)
        self._paper.set_fill_color(*INK)
        self._paper.rect(LEFT, self._top + 6, RIGHT - LEFT, 16, "F")
        self._top += 18
        self._print(title, LEFT + 5, SECTION)
        self._top += 10

    def says(self, text: str, size: float = 9.5) -> None:
        """Print a paragraph."""
        self._room(40)
        self._paper.set_font("Helvetica", "", size)
        self._paper.set_text_color(0, 0, 0)
        self._paper.set_xy(LEFT, self._top + 3)
        self._paper.multi_cell(RIGHT - LEFT, size * 1.3, text, align="L")
        self._top = self._paper.get_y() + 5

    def cells(self, *items: tuple[str, str, str]) -> None:
        """Print a row of framed cells: (label, control's name, tooltip); the label stands at the top of its cell."""
        self._room(ROW)
        width = (RIGHT - LEFT) / len(items)
        for position, (label, name, tooltip) in enumerate(items):
            left = LEFT + position * width
            self._paper.rect(left, self._top, width, ROW)
            self._print(label, left + 4, LABEL, down=9)
            self._control((left + 3, self._top + 12, left + width - 3, self._top + ROW - 3), name, tooltip, label)
        self._top += ROW

    def lines(self, *labels: str) -> None:
        """Print labels with drawn lines to write on, side by side."""
        self._room(26)
        self._top += 22
        width = (RIGHT - LEFT) / len(labels)
        for position, label in enumerate(labels):
            left = LEFT + position * width
            start = left + self._print(label, left, TEXT) + 4
            self._paper.line(start, self._top + 2, left + width - 10, self._top + 2)
        self._top += 4

    def boxes(self, question: str, captions: tuple[str, ...], name: str = "", tooltip: str = "") -> None:
        """Print a question with drawn tick boxes; with a name they become one group of radio buttons."""
        self._room(26)
        self._top += 19
        left = LEFT + self._print(question, LEFT, QUESTION) + 12
        for number, caption in enumerate(captions):
            if left + TICK + 6 + self._paper.get_string_width(caption) > RIGHT:
                left, self._top = LEFT + 20, self._top + 16
            edges = (left, self._top - 8, left + TICK, self._top - 8 + TICK)
            self._paper.rect(left, edges[1], TICK, TICK)
            self._control(edges, name, tooltip, question, f"choice{number + 1}")
            left += TICK + 4
            left += self._print(caption, left, TEXT) + 14
        self._top += 9

    def content(self) -> bytes:
        """Return the finished file's bytes."""
        drawn = bytes(self._paper.output())
        return _with_controls(drawn, self._controls) if self._controls else drawn

    def _turn(self) -> None:
        self._paper.add_page()
        self._paper.set_draw_color(70, 70, 70)
        self._top = 770.0
        self._print(f"City of Marisol - {self._code} - page {self._paper.page_no()}", LEFT, FOOTER)
        self._top = 50.0

    def _room(self, height: float) -> None:
        if self._top + height > BOTTOM:
            self._turn()

    def _print(self, text: str, left: float, letters: Letters, down: float = 0.0) -> float:
        """Print one line, its foot `down` points below the current height, and return its width."""
        self._paper.set_font("Helvetica", letters.style, letters.size)
        self._paper.set_text_color(*letters.color)
        self._paper.text(left, self._top + down, text)
        return self._paper.get_string_width(text)

    def _control(
        self, edges: tuple[float, float, float, float], name: str, tooltip: str, label: str, choice: str = ""
    ) -> None:
        if name:
            page = self._paper.page_no() - 1
            self._controls.append(Control(page, *edges, name, tooltip, label.endswith("*"), choice))


def _with_controls(drawn: bytes, controls: list[Control]) -> bytes:
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(drawn)))
    font = DictionaryObject({_name("Type"): _name("Font"), _name("Subtype"): _name("Type1")})
    font[_name("BaseFont")] = _name("Helvetica")
    fonts = DictionaryObject({_name("Helv"): writer._add_object(font)})
    fields = ArrayObject()
    form = {
        "Fields": fields,
        "NeedAppearances": BooleanObject(False),
        "DA": TextStringObject("/Helv 10 Tf 0 g"),
        "DR": DictionaryObject({_name("Font"): fonts}),
    }
    writer._root_object[_name("AcroForm")] = DictionaryObject({_name(key): value for key, value in form.items()})
    groups: dict[str, DictionaryObject] = {}
    for control in controls:
        widget = _widget(writer, control)
        if control.choice:
            _join(writer, widget, control, groups, fields)
        else:
            widget.update(_described(control))
            widget.update({_name("FT"): _name("Tx"), _name("DA"): TextStringObject("/Helv 10 Tf 0 g")})
            fields.append(widget.indirect_reference)
    target = io.BytesIO()
    writer.write(target)
    return target.getvalue()


def _widget(writer: PdfWriter, control: Control) -> DictionaryObject:
    """Add a control's rectangle to its page and return it."""
    page = writer.pages[control.page]
    height = float(page.mediabox.height)
    edges = (control.left, height - control.bottom, control.right, height - control.top)
    widget = DictionaryObject(
        {
            _name("Type"): _name("Annot"),
            _name("Subtype"): _name("Widget"),
            _name("Rect"): ArrayObject(FloatObject(edge) for edge in edges),
            _name("F"): NumberObject(4),
            _name("P"): page.indirect_reference,
        }
    )
    page.setdefault(_name("Annots"), ArrayObject()).append(writer._add_object(widget))
    return widget


def _join(
    writer: PdfWriter,
    widget: DictionaryObject,
    control: Control,
    groups: dict[str, DictionaryObject],
    fields: ArrayObject,
) -> None:
    """Make the widget one button of its group, which is made with the first of them."""
    if control.name not in groups:
        group = DictionaryObject({_name("FT"): _name("Btn"), _name("Kids"): ArrayObject(), _name("V"): _name("Off")})
        group.update(_described(control, RADIO | NO_TOGGLE_TO_OFF))
        fields.append(writer._add_object(group))
        groups[control.name] = group
    group = groups[control.name]
    group["/Kids"].append(widget.indirect_reference)
    looks = DictionaryObject({_name(control.choice): _look(writer, "4.5 w"), _name("Off"): _look(writer, "")})
    widget.update({_name("Parent"): group.indirect_reference, _name("AS"): _name("Off")})
    widget[_name("AP")] = DictionaryObject({_name("N"): looks})


def _look(writer: PdfWriter, width: str) -> object:
    """Return how a button looks: a thick cross stroke when `width` sets one, else nothing."""
    stream = StreamObject()
    stream.set_data(f"{width} 2 4.5 m 7 4.5 l S".encode() if width else b"")
    stream[_name("Type")], stream[_name("Subtype")] = _name("XObject"), _name("Form")
    stream[_name("BBox")] = ArrayObject(FloatObject(edge) for edge in (0, 0, TICK, TICK))
    return writer._add_object(stream)


def _described(control: Control, flags: int = 0) -> dict[NameObject, object]:
    """Return a field's name, flags and tooltip."""
    entries: dict[NameObject, object] = {_name("T"): TextStringObject(control.name)}
    entries[_name("Ff")] = NumberObject(flags | (REQUIRED if control.required else 0))
    if control.tooltip:
        entries[_name("TU")] = TextStringObject(control.tooltip)
    return entries


def _name(text: str) -> NameObject:
    return NameObject(f"/{text}")
