"""Makers of Word files: a test writes the XML that it is about, and gets a whole package around it."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

from auditor.loaders.docx import load
from auditor.loaders.request import Request

if TYPE_CHECKING:
    from auditor.values.block import Block
    from auditor.values.document import Document

_TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_NAMESPACES = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": _TYPES,
    "m": "http://schemas.openxmlformats.org/officeDocument/2006/math",
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "dgm": "http://schemas.openxmlformats.org/drawingml/2006/diagram",
    "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
    "w14": "http://schemas.microsoft.com/office/word/2010/wordml",
    "w15": "http://schemas.microsoft.com/office/word/2012/wordml",
    "v": "urn:schemas-microsoft-com:vml",
    "o": "urn:schemas-microsoft-com:office:office",
}
_DECLARED = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in _NAMESPACES.items())


def xml(tag: str, content: str) -> str:
    """Return a part's XML: a root element with every namespace a test may use."""
    return f'<?xml version="1.0" encoding="UTF-8"?><{tag} {_DECLARED}>{content}</{tag}>'


def run(text: str, look: str = "") -> str:
    """Return a run with its properties."""
    return f'<w:r><w:rPr>{look}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def para(*content: str, shape: str = "") -> str:
    """Return a paragraph of runs; plain words become one."""
    runs = "".join(piece if piece.startswith("<") else run(piece) for piece in content)
    return f"<w:p><w:pPr>{shape}</w:pPr>{runs}</w:p>"


def cell(*content: str, properties: str = "") -> str:
    """Return a table cell of paragraphs; plain words become one."""
    inside = "".join(piece if piece.startswith("<") else para(piece) for piece in content) or para()
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{inside}</w:tc>"


def table(*rows: str) -> str:
    """Return a table of rows, each the XML of its cells."""
    return f"<w:tbl><w:tblPr/>{''.join(f'<w:tr>{row}</w:tr>' for row in rows)}</w:tbl>"


def control(properties: str, content: str) -> str:
    """Return a content control."""
    return f"<w:sdt><w:sdtPr>{properties}</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>"


def field(instruction: str, result: str = "", data: str = "") -> str:
    """Return a complex field: begin, instruction, and its result where it has one."""
    begin = f'<w:r><w:fldChar w:fldCharType="begin">{data}</w:fldChar></w:r>'
    told = f'<w:r><w:instrText xml:space="preserve">{instruction}</w:instrText></w:r>'
    shown = f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{run(result)}' if result else ""
    return f'{begin}{told}{shown}<w:r><w:fldChar w:fldCharType="end"/></w:r>'


def packed(files: dict[str, str | bytes]) -> bytes:
    """Return a zip of those files."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in files.items():
            package.writestr(name, content)
    return target.getvalue()


def links(*targets: tuple[str, str, str]) -> str:
    """Return a relationships part of (id, kind, target)."""
    inside = "".join(f'<Relationship Id="{i}" Type="{_TYPES}/{kind}" Target="{to}"/>' for i, kind, to in targets)
    return (
        f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{inside}</Relationships>'
    )


def files_of(
    body: str, parts: dict[str, tuple[str, str]] | None = None, main: str = "word/document.xml"
) -> dict[str, str | bytes]:
    """Return the files of a Word package.

    `parts` maps a part's file name in `word/` to its root element's name and content. Its relationship's kind is the
    file's name without digits and ending, its id `r` and the name without the ending.
    """
    given = parts or {}
    targets = [(f"r{name.split('.')[0]}", name.split(".")[0].rstrip("0123456789"), name) for name in given]
    name = main.rpartition("/")[2]
    return {
        "_rels/.rels": links(("r1", "officeDocument", main)),
        main: xml("w:document", f"<w:body>{body}</w:body>"),
        f"word/_rels/{name}.rels": links(*targets),
    } | {f"word/{file}": xml(*content) for file, content in given.items()}


def a_docx(body: str, parts: dict[str, tuple[str, str]] | None = None) -> bytes:
    """Return the bytes of a Word file with that body and those parts."""
    return packed(files_of(body, parts))


def read(content: bytes) -> Document:
    """Return the document that the loader makes of the bytes."""
    return load(Request(content, "form.docx", "docx"))


def blocks(body: str, parts: dict[str, tuple[str, str]] | None = None) -> tuple[Block, ...]:
    """Return the blocks of a Word file with that body."""
    return read(a_docx(body, parts)).pages[0].blocks


def texts(body: str, parts: dict[str, tuple[str, str]] | None = None) -> list[str]:
    """Return the text of each block."""
    return [block.text for block in blocks(body, parts)]
