"""The sample forms, filled in: made-up numbers stand in their texts, answers, properties, part names and links."""

from __future__ import annotations

import io
import re
import zipfile
from typing import TYPE_CHECKING

from pypdf import PageObject, PdfWriter
from pypdf.annotations import Link
from pypdf.generic import (
    ArrayObject,
    DecodedStreamObject,
    DictionaryObject,
    NameObject,
    NumberObject,
    TextStringObject,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from tests.end_to_end.canary_values import Value

VALUES = 12
"""How many numbers each form holds."""
_LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def filled_in(content: bytes, suffix: str, values: Sequence[Value]) -> bytes:
    """Return a sample form with the values in it, VALUES in number."""
    return _FILLERS[suffix](content, [value.text for value in values])


def parts_of(content: bytes) -> dict[str, bytes]:
    """Return the parts of a zip by name."""
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        return {name: package.read(name) for name in package.namelist()}


def zipped(parts: dict[str, bytes]) -> bytes:
    """Return a zip of parts."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as package:
        for name, content in parts.items():
            package.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)
    return made.getvalue()


def _word(content: bytes, texts: Sequence[str]) -> bytes:
    parts = parts_of(content)
    _put(parts, "word/document.xml", "<w:sectPr", _paragraphs(texts[:6]))
    _put(parts, "word/footer1.xml", "</w:ftr>", f"<w:p><w:r><w:t>{texts[6]}</w:t></w:r></w:p>")
    _put(parts, "word/_rels/document.xml.rels", "</Relationships>", _links(texts[7:9], "embeddings"))
    parts[f"word/embeddings/{texts[8]}.bin"] = texts[8].encode()
    _put(parts, "docProps/core.xml", "</cp:coreProperties>", f"<cp:keywords>{texts[9]}</cp:keywords>")
    _put(parts, "customXml/item1.xml", "?>", "", f"<!--{texts[10]}-->")
    parts[f"word/{texts[11]}.xml"] = f"<x>{texts[11]}</x>".encode()
    return zipped(parts)


def _paragraphs(texts: Sequence[str]) -> str:
    """Return a typed answer, one split over runs, a control, one not filled in, a field and its default, a cell."""
    plain, split, control, shown, default, cell = texts
    run = "<w:r><w:t>{}</w:t></w:r>".format
    data = f'<w:ffData><w:textInput><w:default w:val="{default}"/></w:textInput></w:ffData>'
    begin = f'<w:fldChar w:fldCharType="begin">{data}</w:fldChar>'
    end = '<w:fldChar w:fldCharType="end"/>'
    held = "<w:sdt><w:sdtPr>{}<w:text/></w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt>".format
    paragraphs = (
        run(f"Social Security Number: {plain}"),
        run(split[:5]) + run(split[5:]),
        held(f'<w:alias w:val="{control}"/>', run(control)),
        held("<w:showingPlcHdr/>", run(shown)),
        f"<w:r>{begin}<w:instrText> FORMTEXT </w:instrText>{end}</w:r>",
    )
    table = f"<w:tbl><w:tr><w:tc><w:p>{run(cell)}</w:p></w:tc></w:tr></w:tbl>"
    return "".join(f"<w:p>{paragraph}</w:p>" for paragraph in paragraphs) + table


def _links(texts: Sequence[str], folder: str) -> str:
    """Return a link to a page, and one to an embedded object; a number stands in the name of each."""
    page, inside = texts
    return (
        f'<Relationship Id="rP" Type="{_LINKS}/hyperlink" Target="https://example.org/{page}" TargetMode="External"/>'
        f'<Relationship Id="rE" Type="{_LINKS}/oleObject" Target="{folder}/{inside}.bin"/>'
    )


def _put(parts: dict[str, bytes], name: str, before: str, added: str, after: str = "") -> None:
    """Put something before or after a mark in a part, which must be there."""
    head, mark, tail = parts[name].decode().rpartition(before)
    assert mark, name
    parts[name] = f"{head}{added}{mark}{after}{tail}".encode()


def _workbook(content: bytes, texts: Sequence[str]) -> bytes:
    parts = parts_of(content)
    sheet = "xl/worksheets/sheet1.xml"
    cells = "".join(
        f'<row><c t="inlineStr"><is><t>Social Security Number</t></is></c><c t="{kind}">{held}</c></row>'
        for kind, held in (
            *(("inlineStr", f"<is><t>{text}</t></is>") for text in texts[:4]),
            ("str", f"<v>{texts[4]}</v>"),
            ("n", f"<v>{''.join(filter(str.isdecimal, texts[5]))}</v>"),
        )
    )
    _put(parts, sheet, "</sheetData>", cells)
    _put(parts, sheet, "</worksheet>", f"<headerFooter><oddHeader>&amp;C{texts[6]}</oddHeader></headerFooter>")
    _put(parts, "xl/_rels/workbook.xml.rels", "</Relationships>", _links(texts[7:9], "embeddings"))
    parts[f"xl/embeddings/{texts[8]}.bin"] = texts[8].encode()
    _put(parts, "docProps/core.xml", "</cp:coreProperties>", f"<cp:keywords>{texts[9]}</cp:keywords>")
    name = f'<definedNames><definedName name="answer">"{texts[10]}"</definedName></definedNames>'
    _put(parts, "xl/workbook.xml", "</sheets>", "", name)
    parts["xl/workbook.xml"] = re.sub(
        rb'(<sheet [^>]*name=")', rb"\g<1>" + texts[11].encode(), parts["xl/workbook.xml"]
    )
    return zipped(parts)


def _pdf(content: bytes, texts: Sequence[str]) -> bytes:
    form = PdfWriter(clone_from=io.BytesIO(content))
    page = form.pages[0]
    _print(form, page, texts[:5])
    _answer(form, page, texts[5:8])
    form.add_attachment(f"{texts[8]}.txt", texts[8].encode())
    form.add_metadata({"/Title": texts[9]})
    action = _made(S="/JavaScript")
    action[NameObject("/JS")] = TextStringObject(f"app.alert('{texts[10]}')")
    form.root_object[NameObject("/OpenAction")] = action
    form.add_annotation(0, Link(rect=(9, 9, 99, 20), url=f"https://example.org/{texts[11]}"))
    made = io.BytesIO()
    form.write(made)
    return made.getvalue()


def _print(form: PdfWriter, page: PageObject, texts: Sequence[str]) -> None:
    """Print the numbers at the foot of a page; what the page draws is no longer packed, so that it can be edited."""
    lines = "".join(
        f"BT /Mutant 9 Tf 1 0 0 1 40 {60 - 12 * line} Tm (Number: {text}) Tj ET\n" for line, text in enumerate(texts)
    )
    drawn = DecodedStreamObject()
    drawn.set_data(b"q\n" + page.get_contents().get_data() + f"\nQ\n{lines}".encode())
    page[NameObject("/Contents")] = form._add_object(drawn)
    page["/Resources"]["/Font"][NameObject("/Mutant")] = _made(Type="/Font", Subtype="/Type1", BaseFont="/Helvetica")


def _answer(form: PdfWriter, page: PageObject, texts: Sequence[str]) -> None:
    """Add a field that is filled in, with the number in its answer, its default and its tooltip."""
    answer, default, help_text = texts
    field = _made(Type="/Annot", Subtype="/Widget", FT="/Tx")
    words = {"/T": "filled", "/V": answer, "/DV": default, "/TU": f"Such as {help_text}"}
    field.update({NameObject(key): TextStringObject(word) for key, word in words.items()})
    field[NameObject("/Rect")] = ArrayObject(NumberObject(edge) for edge in (300, 40, 500, 56))
    added = form._add_object(field)
    page.setdefault(NameObject("/Annots"), ArrayObject()).get_object().append(added)
    fields = DictionaryObject({NameObject("/Fields"): ArrayObject()})
    form.root_object.setdefault(NameObject("/AcroForm"), fields).get_object()["/Fields"].append(added)


def _made(**names: str) -> DictionaryObject:
    return DictionaryObject({NameObject(f"/{key}"): NameObject(name) for key, name in names.items()})


def _table(content: bytes, texts: Sequence[str]) -> bytes:
    """Return the list with a person in each row, whose number stands in two columns."""
    columns = content.splitlines()[0].count(b",") + 1
    rows = "".join(f"Example,{text},Social Security Number {text}{',' * (columns - 3)}\r\n" for text in texts)
    return content + rows.encode()


_FILLERS: dict[str, Callable[[bytes, Sequence[str]], bytes]] = {
    ".docx": _word,
    ".xlsx": _workbook,
    ".pdf": _pdf,
    ".csv": _table,
}
