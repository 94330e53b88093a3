"""A list's paragraph begins with the number or tick box that Word prints before it."""

from __future__ import annotations

import pytest

from tests.auditor.loaders.docx_makers import blocks, para, texts


def _level(depth: int, form: str, text: str, start: int = 1, look: str = "") -> str:
    return (
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="{start}"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/>'
        f"<w:rPr>{look}</w:rPr></w:lvl>"
    )


def _numbering(*levels: str, override: str = "") -> dict[str, tuple[str, str]]:
    inside = "".join(levels)
    lists = "".join(
        f'<w:num w:numId="{number}"><w:abstractNumId w:val="0"/>{override if number == 2 else ""}</w:num>'
        for number in (1, 2)
    )
    return {"numbering.xml": ("w:numbering", f'<w:abstractNum w:abstractNumId="0">{inside}</w:abstractNum>{lists}')}


def _item(text: str, depth: int = 0, list_id: int = 1) -> str:
    return para(text, shape=f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{list_id}"/></w:numPr>')


def test_levels_count_and_restart() -> None:
    parts = _numbering(_level(0, "decimal", "%1."), _level(1, "lowerLetter", "%1.%2)"))
    body = _item("a") + _item("b", 1) + _item("c", 1) + _item("d") + _item("e", 1)
    assert texts(body, parts) == ["1. a", "1.a) b", "1.b) c", "2. d", "2.a) e"]


@pytest.mark.parametrize(
    ("form", "start", "label"),
    [
        ("decimal", 7, "7."),
        ("decimalZero", 7, "07."),
        ("upperLetter", 27, "AA."),
        ("lowerRoman", 14, "xiv."),
        ("upperRoman", 1999, "MCMXCIX."),
        ("lowerLetter", 0, "0."),
    ],
)
def test_formats(form: str, start: int, label: str) -> None:
    assert texts(_item("x"), _numbering(_level(0, form, "%1.", start))) == [f"{label} x"]


def test_an_override_starts_anew_once() -> None:
    override = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    parts = _numbering(_level(0, "decimal", "%1."), override=override)
    body = _item("a") + _item("b") + _item("c", list_id=2) + _item("d", list_id=2)
    assert texts(body, parts) == ["1. a", "2. b", "1. c", "2. d"]


@pytest.mark.parametrize(
    ("font", "bullet", "text"),
    [
        ("Wingdings", "\uf0a8", "☐ Spouse"),
        ("Wingdings", "\uf0a7", "Spouse"),
        ("Symbol", "\uf0b7", "Spouse"),
        ("Courier New", "o", "Spouse"),
        ("", "□", "☐ Spouse"),
    ],
)
def test_bullets_are_left_out_unless_they_are_boxes(font: str, bullet: str, text: str) -> None:
    look = f'<w:rFonts w:ascii="{font}"/>'
    (block,) = blocks(_item("Spouse"), _numbering(_level(0, "bullet", bullet, look=look)))
    assert (block.text, block.role) == (text, "list_item")


def test_unknown_formats_and_lists_have_no_number() -> None:
    parts = _numbering(_level(0, "chineseCounting", "%1."))
    assert texts(_item("x") + _item("y", list_id=99) + _item("z", depth=5), parts) == ["x", "y", "z"]


def test_an_empty_item_counts_but_says_nothing() -> None:
    assert texts(_item("a") + _item("") + _item("c"), _numbering(_level(0, "decimal", "%1."))) == ["1. a", "3. c"]
