"""Makers of changes to Word files: a test names the words, and gets the copy."""

from __future__ import annotations

import io
import zipfile
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from lxml import etree

from auditor.exporters.word_copy import accepted, rejected, write
from auditor.loaders.docx.names import w
from auditor.loaders.request import Request
from auditor.values.change import Change
from auditor.values.copy import Copy, Left, Manner, Marking
from auditor.values.decision import Decision
from auditor.values.finding import Explanation, Finding
from auditor.values.location import Stretch
from auditor.values.question import Question
from tests.auditor.loaders.docx_makers import packed, read, texts

if TYPE_CHECKING:
    from lxml.etree import _Element

    from auditor.values.block import Block
    from auditor.values.deed import Deed
    from auditor.values.finding import Kind

AUTHOR = "Ada Reviewer"
MADE = datetime(2026, 5, 1, 9, 30, tzinfo=UTC)
_ACTIONS = {"remove": "remove", "replace": "replace", "relabel": "reword", "note": "keep"}


def stretch(blocks: tuple[Block, ...], words: str | tuple[int, str]) -> Stretch:
    """Return where words stand: in the first block that has them, or in the block of that number."""
    place, words = words if isinstance(words, tuple) else (None, words)
    block = next(b for i, b in enumerate(blocks) if (place is None or i == place) and words in b.text)
    start = block.text.index(words)
    return Stretch(block.location, start, start + len(words))


def change(  # noqa: PLR0913 - each test names the few that matter to it
    content: bytes,
    words: str | tuple[int, str] | None,
    deed: Deed = "remove",
    text: str = "",
    *,
    answers: tuple[str | tuple[int, str], ...] = (),
    kind: Kind = "question",
    asked: str | None = None,
    matched: str = "",
    controls: bool = False,
) -> Change:
    """Return what is to become of words of a form; `answers` are words, too, or a block's number and words of it."""
    blocks = read(content).pages[0].blocks
    found = None if words is None else stretch(blocks, words)
    home = next(b for b in blocks if found is None or b.location == found.block)
    said = words[1] if isinstance(words, tuple) else words or ""
    question = Question(
        text=said if asked is None else asked,
        part="asked",
        answer="blank",
        location=home.location,
        words=found,
        answers=tuple(stretch(blocks, answer) for answer in answers),
        controls=tuple(f.location for b in blocks for f in b.fields if f.location) if controls else (),
    )
    id_ = f"{said}-{deed}-{text}"
    finding = Finding(
        id_, "ssn", "ssn", kind, question, "high", 0.9, needs_person=False,
        explanation=Explanation("ssn.number.en", "ssn", matched or said, 97.0),
    )  # fmt: skip
    decision = Decision(id_, _ACTIONS[deed], text)
    return Change(finding, decision, deed, text, "Social Security number · High", "Remove this.\nNo library needs it.")


def copied(
    content: bytes,
    *changes: Change,
    manner: Manner = "marked",
    author: str = AUTHOR,
    known: tuple[Left, ...] = (),
) -> Copy:
    """Return the copy of a form with those changes."""
    document = read(content)
    return write(Request(content, "form.docx", "docx"), document, changes, Marking(manner, (), author, MADE), known)


def part(copy: Copy, name: str = "word/document.xml") -> _Element:
    """Return the root of one of a copy's parts."""
    with zipfile.ZipFile(io.BytesIO(copy.content)) as package:
        return etree.fromstring(package.read(name))


def said(content: bytes) -> list[str]:
    """Return the text of each block but the comments."""
    return [block.text for block in read(content).pages[0].blocks if block.role != "comment"]


def with_part(content: bytes, root: _Element, name: str = "word/document.xml") -> bytes:
    """Return a Word file with one part exchanged."""
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        files = {each: package.read(each) for each in package.namelist()}
    return packed(files | {name: etree.tostring(root)})


def letters(root: _Element) -> str:
    """Return every letter of a part, fields' instructions included, as it is stored."""
    stored = root.iter(w("t"), w("instrText"), w("fldSimple"))
    return "".join(each.get(w("instr")) or each.text or "" for each in stored)


def both_ways(content: bytes, *changes: Change, name: str = "word/document.xml") -> list[str]:
    """Return what the revised form says; the marked one is seen to lead to it, and back to the original."""
    marked, revised = copied(content, *changes), copied(content, *changes, manner="revised")
    root = part(marked, name)
    ours = {each.get(w("id"), "") for each in root.iter() if each.get(w("author")) == AUTHOR}
    assert said(with_part(marked.content, accepted(root, ours), name)) == said(revised.content)
    assert said(with_part(marked.content, rejected(root, ours), name)) == said(content)
    assert letters(rejected(root, ours)) == letters(part(Copy(content, ".docx"), name))
    return said(revised.content)


__all__ = [
    "AUTHOR",
    "MADE",
    "both_ways",
    "change",
    "copied",
    "letters",
    "part",
    "said",
    "stretch",
    "texts",
    "with_part",
]
