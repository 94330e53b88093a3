"""Headers, footers, notes and comments are read around the body, each part once."""

from __future__ import annotations

from tests.auditor.loaders.docx_makers import a_docx, blocks, files_of, links, packed, para, read, table, texts, xml

NOTES = (
    f'<w:footnote w:type="separator" w:id="0">{para("------")}</w:footnote>'
    f'<w:footnote w:id="1">{para("Required by law.")}</w:footnote>'
)


def _sections(*references: str) -> str:
    return "".join(f"<w:sectPr>{reference}</w:sectPr>" for reference in references)


def test_the_order_is_header_body_footer_notes_comments() -> None:
    header = '<w:headerReference w:type="default" r:id="rheader1"/>'
    footer = '<w:footerReference w:type="default" r:id="rfooter1"/>'
    found = blocks(
        para("Body") + _sections(header + footer, header),
        {
            "comments.xml": ("w:comments", f"<w:comment>{para('Do we need this?')}</w:comment>"),
            "footnotes.xml": ("w:footnotes", NOTES),
            "endnotes.xml": ("w:endnotes", f"<w:endnote>{para('At the end')}</w:endnote>"),
            "header1.xml": ("w:hdr", para("City of X")),
            "footer1.xml": ("w:ftr", para("Rev. 2024")),
        },
    )
    assert [(block.text, block.role) for block in found] == [
        ("City of X", "header"),
        ("Body", "paragraph"),
        ("Rev. 2024", "footer"),
        ("Required by law.", "footnote"),
        ("At the end", "footnote"),
        ("Do we need this?", "comment"),
    ]
    assert [(block.location.part, block.location.path) for block in found[::3]] == [
        ("word/header1.xml", (0,)),
        ("word/footnotes.xml", (1, 0)),
    ]


def test_a_header_that_no_section_uses_is_not_printed() -> None:
    assert texts(para("Body"), {"header1.xml": ("w:hdr", para("Old"))}) == ["Body"]


def test_tables_of_all_parts_have_different_ids() -> None:
    reference = '<w:headerReference r:id="rheader1"/>'
    row = "<w:tc><w:p/></w:tc>"
    one, two = blocks(table(row) + _sections(reference), {"header1.xml": ("w:hdr", table(row))})
    assert one.role == "header"
    assert one.cell.table != two.cell.table


def test_a_header_that_is_missing_or_damaged_is_a_notice() -> None:
    body = para("Body") + _sections('<w:headerReference r:id="rheader1"/>')
    files = files_of(body, {"header1.xml": ("w:hdr", para("City"))})
    for broken in (b"<w:hdr", None):
        parts = {name: content for name, content in files.items() if name != "word/header1.xml"}
        document = read(packed(parts | ({"word/header1.xml": broken} if broken else {})))
        assert [block.text for block in document.pages[0].blocks] == ["Body"]
        assert [notice.code for notice in document.notices] == ["missing_part"]


def test_a_missing_picture_or_style_part_is_no_notice() -> None:
    files = files_of(para("Body"))
    files["word/_rels/document.xml.rels"] = links(
        ("r9", "image", "media/gone.png"), ("r8", "styles", "styles.xml"), ("r7", "customXml", "../../../etc/passwd")
    )
    assert read(packed(files)).notices == ()


def test_an_embedded_document_is_a_notice() -> None:
    document = read(a_docx(para("Body") + '<w:altChunk r:id="rchunk"/>'))
    assert [notice.code for notice in document.notices] == ["missing_part"]


def test_the_title_is_the_stored_one_else_the_first_heading() -> None:
    body = para("Application", shape='<w:outlineLvl w:val="0"/>')
    files = files_of(body)
    assert read(packed(files)).title == "Application"
    core = '<p xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title> Aid  123-45-6789 </dc:title></p>'
    assert read(packed(files | {"docProps/core.xml": core})).title == "Aid •••-••-••••"
    assert read(packed(files | {"docProps/core.xml": core.replace("Aid  123-45-6789", "")})).title == "Application"


def test_a_whole_form_is_one_page_without_a_number() -> None:
    document = read(packed(files_of(para("Name")) | {"docProps/app.xml": xml("w:x", "")}))
    assert (document.format, document.page_count, len(document.pages)) == ("docx", None, 1)
    assert document.pages[0].number is None
