"""Paragraphs come out once, in order, with their words as they are printed, their look and their place."""

from __future__ import annotations

import pytest
from lxml import etree

from auditor.values.location import DocxLocation
from tests.auditor.loaders.docx_makers import blocks, cell, field, files_of, para, run, table, texts

STYLES = (
    "w:styles",
    """
    <w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>
    <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
    <w:style w:type="paragraph" w:styleId="Kopf"><w:name w:val="heading 2"/><w:basedOn w:val="Normal"/>
      <w:rPr><w:b/><w:sz w:val="32"/></w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="Frage"><w:name w:val="Question"/>
      <w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>
    <w:style w:type="paragraph" w:styleId="Rund"><w:name w:val="Loop"/><w:basedOn w:val="Rund"/></w:style>
    <w:style w:type="character" w:styleId="Fett"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>
    """,
)

RUNS = [
    ("runs join without a gap", run("SS") + run("N"), "SSN"),
    ("white space is single", run("  First \n  name ") + run(" here"), "First name here"),
    ("a break is a space", "<w:r><w:t>City</w:t><w:br/><w:t>State</w:t><w:cr/><w:t>ZIP</w:t></w:r>", "City State ZIP"),
    ("a tab is a space", "<w:r><w:t>City</w:t><w:tab/><w:t>State</w:t></w:r>", "City State"),
    (
        "hyphens",
        "<w:r><w:t>I</w:t><w:noBreakHyphen/><w:t>94 so</w:t><w:softHyphen/><w:t>cial</w:t></w:r>",
        "I-94 social",
    ),
    ("inserted words are read", f"<w:ins>{run('Date of birth')}</w:ins>", "Date of birth"),
    ("deleted words are not", run("Name") + "<w:del><w:r><w:delText>SSN</w:delText></w:r></w:del>", "Name"),
    ("moved words come once", f"<w:moveFrom>{run('Age')}</w:moveFrom><w:moveTo>{run('Age')}</w:moveTo>", "Age"),
    ("links are read through", f"<w:hyperlink>{run('Privacy policy')}</w:hyperlink>", "Privacy policy"),
    ("smart tags too", f"<w:smartTag><w:customXml>{run('Boston')}</w:customXml></w:smartTag>", "Boston"),
    ("formulas too", "<m:oMath><m:r><m:t>x + 1</m:t></m:r></m:oMath>", "x + 1"),
    (
        "only the base of phonetic text",
        f"<w:r><w:ruby><w:rt>{run('ku')}</w:rt><w:rubyBase>{run('国')}</w:rubyBase></w:ruby></w:r>",
        "国",
    ),
    ("a field's result, not its instruction", run("Page ") + field(" PAGE ", "7"), "Page 7"),
    (
        "a field within an instruction stays unprinted",
        field(f" IF </w:instrText></w:r>{field('DOCPROPERTY x', 'secret')}<w:r><w:instrText> = 1 ", "Yes"),
        "Yes",
    ),
    ("a simple field's result", f'<w:fldSimple w:instr=" REF a ">{run("see above")}</w:fldSimple>', "see above"),
    (
        "the first alternative only",
        f"<mc:AlternateContent><mc:Choice Requires='w14'>{run('new')}</mc:Choice>"
        f"<mc:Fallback>{run('old')}</mc:Fallback></mc:AlternateContent>",
        "new",
    ),
    (
        "the other alternative where the first is of a newer Word",
        "<w:r><mc:AlternateContent><mc:Choice Requires='w16se'><w15:symEx w15:char='1F4DD'/></mc:Choice>"
        "<mc:Fallback><w:t>☐ Yes</w:t></mc:Fallback></mc:AlternateContent></w:r>",
        "☐ Yes",
    ),
    ("a field that never ends swallows nothing", '<w:r><w:fldChar w:fldCharType="begin"/></w:r>' + run("SSN"), "SSN"),
]


@pytest.mark.parametrize(("runs", "text"), [each[1:] for each in RUNS], ids=[each[0] for each in RUNS])
def test_runs_are_read_as_printed(runs: str, text: str) -> None:
    assert texts(para(runs)) == [text]


def test_a_paragraph_knows_its_place() -> None:
    body = para() + para("Name") + table(cell("Age"))
    name, age = blocks(body)
    root = etree.fromstring(str(files_of(body)["word/document.xml"]).encode())
    assert name.location == DocxLocation("word/document.xml", (0, 1), 0, 4)
    element = root
    for index in age.location.path:
        element = element[index]
    assert etree.QName(element).localname == "p"
    assert "".join(element.itertext()) == "Age"


@pytest.mark.parametrize(
    ("shape", "role", "level"),
    [
        ('<w:pStyle w:val="Kopf"/>', "heading", 2),
        ('<w:pStyle w:val="Frage"/>', "heading", 3),
        ('<w:outlineLvl w:val="0"/>', "heading", 1),
        ('<w:pStyle w:val="Kopf"/><w:outlineLvl w:val="9"/>', "paragraph", 0),
        ('<w:pStyle w:val="Nowhere"/>', "paragraph", 0),
        ('<w:pStyle w:val="Rund"/>', "paragraph", 0),
        ('<w:numPr><w:numId w:val="3"/></w:numPr>', "list_item", 0),
        ('<w:numPr><w:numId w:val="0"/></w:numPr>', "paragraph", 0),
    ],
)
def test_styles_and_outline_levels_tell_the_role(shape: str, role: str, level: int) -> None:
    (block,) = blocks(para("Applicant", shape=shape), {"styles.xml": STYLES})
    assert (block.role, block.level) == (role, level)


@pytest.mark.parametrize(
    ("runs", "shape", "bold", "size"),
    [
        (run("Plain"), "", False, 11.0),
        (run("Heading"), '<w:pStyle w:val="Kopf"/>', True, 16.0),
        (run("Not bold", '<w:b w:val="0"/>'), '<w:pStyle w:val="Kopf"/>', False, 16.0),
        (run("Bold", "<w:b/>") + run(": ____"), "", True, 11.0),
        (run("Bold", "<w:b/>") + run(" and not"), "", False, 11.0),
        (run("Strong", '<w:rStyle w:val="Fett"/><w:sz w:val="17"/>'), "", True, 8.5),
    ],
)
def test_look_follows_styles_and_defaults(runs: str, shape: str, bold: bool, size: float) -> None:
    (block,) = blocks(para(runs, shape=shape), {"styles.xml": STYLES})
    assert (block.bold, block.size) == (bold, size)


def test_hidden_words_are_a_block_of_their_own() -> None:
    seen, hidden, whole = blocks(para(run("Name"), run(" of the alien", "<w:vanish/>")) + para(run("x", "<w:vanish/>")))
    assert (seen.text, seen.role) == ("Name", "paragraph")
    assert (hidden.text, hidden.role, hidden.location.path) == ("of the alien", "hidden", seen.location.path)
    assert (whole.text, whole.role) == ("x", "hidden")


def test_residents_numbers_are_masked() -> None:
    assert texts(para("SSN 123-", run("45-6789"))) == ["SSN •••-••-••••"]


def test_every_word_comes_once() -> None:
    words = [f"word{number}" for number in range(12)]
    body = para(words[0]) + table(cell(words[1], table(cell(words[2]))) + cell(words[3])) + para(*map(run, words[4:]))
    assert " ".join(texts(body)).replace(" ", "") == "".join(words)
