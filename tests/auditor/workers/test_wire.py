"""What a worker sends is taken only when it is exactly what it should be."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest

from auditor.rebuilding import Malformed
from auditor.values.active import ActiveContent
from auditor.values.audit import Audit, Coverage, Engine, FormCheck, FormFacts
from auditor.values.block import Block, CellPlace, Field
from auditor.values.box import Box
from auditor.values.comparison import Asked, AskedPair, Comparison, Difference, Version
from auditor.values.copy import Copy, Left, Marking
from auditor.values.decision import Decision
from auditor.values.document import Document, Page
from auditor.values.finding import Explanation, Finding, GoodPractice, Suggestion
from auditor.values.hand_mark import HandMark
from auditor.values.location import DocxLocation, Location, PageLocation, SheetLocation
from auditor.values.notice import Notice
from auditor.values.question import Question, Requirement
from auditor.values.share import Share
from auditor.workers import Answer, Offer, wire
from auditor.workers.order import Order

PLACES: list[Location] = [
    PageLocation(2, Box(0.5, 1, 9, 9.25), "person.ssn"),
    DocxLocation("word/document.xml", (0, 3, 1), 2, 8),
    SheetLocation("Intake", 4, 2, "comment"),
]


def an_audit(place: Location = PLACES[0]) -> Audit:
    """An audit with something in every place."""
    question = Question(
        "SSN ____", "asked", "blank", place, ("a",), ("Part 1",), requirement=Requirement("optional", "if you like")
    )
    why = Explanation("ssn.number.en", "ssn", "SSN", 97, ("it fits",))
    advice = Suggestion("remove", "", "not needed", ("Privacy Act §7",))
    finding = Finding("f1", "ssn", "ssn", "question", question, "high", 0.97, False, why, (advice,))
    return Audit(
        Engine("0", "0", {"languages": ["en"]}),
        FormFacts("a\udcff.pdf", "0" * 64, "pdf", None, ("en",), "A form"),
        Coverage("partial", (3,), (Notice("blank_page", 3),)),
        3,
        (finding,),
        (GoodPractice("You need not say", 2),),
        (FormCheck("c", "m", ("f1",), ("r",)),),
        (ActiveContent("macros", "word/vbaProject.bin"),),
    )


def plain() -> Any:  # noqa: ANN401 - JSON
    """A good message as lists and dicts, to be spoiled."""
    return json.loads(wire.audit_message(an_audit()))


@pytest.mark.parametrize("place", PLACES)
def test_an_audit_comes_back_as_it_was(place: Location) -> None:
    assert wire.understood(wire.audit_message(an_audit(place))) == Answer(an_audit(place))


def test_signs_of_life_pages_and_errors_come_back_as_they_were() -> None:
    assert wire.understood(wire.BEAT) is None
    assert wire.understood(wire.READY) is None
    assert wire.understood(wire.page_message(3, 9)) == (3, 9)
    assert wire.understood(wire.offer_message(7)) == Offer(7)
    assert wire.understood(wire.SHARED) == Answer(shared=True)
    answer = wire.understood(wire.error_message("unexpected", "KeyError, batch.py, line 5"))
    assert answer == Answer(error="unexpected", origin="KeyError, batch.py, line 5")


@pytest.mark.parametrize(
    "message",
    [
        b"",
        b"\x80\x04N.",
        b"null",
        b"[]",
        b'["audit"]',
        b'["audit", null]',
        b'["audit", NaN]',
        b'["page", 4, 3]',
        b'["page", -1, 3]',
        b'["page", 1, 100000000000]',
        b'["page", 1.5, 3]',
        b'["keep", "../../outside", ""]',
        b'["keep", "page", "\xc3\xa9"]',
        b'["offer", -1]',
        b'["offer", 100000000000]',
        b'["offer", "4"]',
        b'["shared", 1]',
        b'["copy", ".docx", [], [], []]'[:-1] + b"\nx",
        b'["copy", "../x.docx", [], [], []]\nx',
        b'["copy", 3, [], [], []]\nx',
        b'["copy", ".docx", ["' + b"f" * 81 + b'"], [], []]\nx',
        b'["copy", ".docx", [], [["f1", "no_such_reason"]], []]\nx',
        b'["copy", ".docx", [], [["f1"]], []]\nx',
        b'["copy", ".docx", [], [], ["no_such_warning"]]\nx',
        b'["copy", ".docx", [], [], [[]]]\nx',
        b'["document", {"format": "docx"}]',
        b'["error", "no_such_code", ""]',
        b'["error", "unexpected", "KeyError: a resident\'s words"]',
        b'["error", "unexpected", "<b>KeyError</b>, a.py, line 1"]',
        b"[" * 100_000,
    ],
)
def test_anything_else_is_refused(message: bytes) -> None:
    with pytest.raises(Malformed):
        wire.understood(message)


def test_a_copy_comes_back_as_it_was() -> None:
    copy = Copy(b"PK\x03\n\xff\n[", ".docx", ("f1", "f2"), (Left("f3", "picture"),), ("signature",))
    assert wire.understood(wire.copy_message(copy)) == Answer(copy=copy)


def test_a_comparison_comes_back_as_it_was() -> None:
    version = Version(an_audit().form, an_audit().coverage, 3)
    asked = Asked("SSN", 2, None, "optional", "boxes", 3)
    pairs = (AskedPair("ssn", "question", "high", asked, None),)
    comparison = Comparison(version, version, pairs, (Difference("only_one_asks", "ssn", "SSN"),))
    assert wire.understood(wire.comparison_message(comparison)) == Answer(comparison=comparison)


def test_a_forms_blocks_come_back_as_they_were() -> None:
    field = Field("choice", "status", "Choose", ("A", "B"), location=PLACES[0])
    block = Block("Status ____", "cell", PLACES[2], (field,), CellPlace(0, 3, 1), level=2, size=9.5, bold=True)
    document = Document("xlsx", (Page(None, (block,), "Intake", sheet_kind="form"),), "A form", (Notice("no_bank"),))
    assert wire.understood(wire.document_message(document)) == Answer(document=document)


MADE = datetime(2026, 3, 4, 5, 6, 7, tzinfo=timezone(timedelta(hours=-8)))
ORDERS = [
    Order(Path("a\udcff b.pdf")),
    Order(Path("/f/a.pdf"), Share(1, 3)),
    Order(Path("/f/a.pdf"), blocks=True),
    Order(Path("/f/a.pdf"), translation=Path("/f/a.es.pdf")),
    *(Order(Path("/f/a.pdf"), marks=(HandMark("language", place, 4),)) for place in PLACES),
    Order(Path("/f/a.pdf"), marking=Marking("marked", (), "", MADE, marks=(HandMark("religion", PLACES[1]),))),
    Order(Path("/f/a.pdf"), marking=Marking("revised", None, "M. Ortiz", MADE, redact=True)),
    Order(Path("/f/a.pdf"), marking=Marking("marked", (Decision("f1", "keep", reason="a law"),), "", MADE)),
]


@pytest.mark.parametrize("order", ORDERS)
def test_an_order_arrives_as_it_was_given(order: Order) -> None:
    assert wire.ordered(wire.order_message(order)) == order


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("questions",), "3"),
        (("questions",), True),
        (("form", "sha256"), None),
        (("form", "languages"), ["en", 3]),
        (("form", "title"), "x" * 1_000_001),
        (("form", "pages"), 1.5),
        (("engine", "options"), []),
        (("coverage", "status"), "splendid"),
        (("coverage", "notices", 0, "code"), "no_such_notice"),
        (("coverage", "unread_pages"), list(range(100_001))),
        (("findings", 0, "severity"), ["high"]),
        (("findings", 0, "confidence"), "0.97"),
        (("findings", 0, "question", "location", "box", "left"), 99.0),
        (("findings", 0, "question", "location"), {"page": 1}),
        (("findings", 0, "surprise"), 1),
        (("active_content", 0, "kind"), "no_such_kind"),
    ],
)
def test_an_audit_with_one_thing_wrong_is_refused(path: tuple[str | int, ...], value: object) -> None:
    message = plain()
    place = message[1]
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    with pytest.raises(Malformed):
        wire.understood(json.dumps(message).encode())


def test_an_audit_without_one_of_its_parts_is_refused() -> None:
    message = plain()
    del message[1]["coverage"]
    with pytest.raises(Malformed):
        wire.understood(json.dumps(message).encode())


def test_a_number_that_json_does_not_have_never_leaves_a_worker() -> None:
    (finding,) = an_audit().findings
    with pytest.raises(ValueError, match="JSON"):
        wire.audit_message(replace(an_audit(), findings=(replace(finding, confidence=float("nan")),)))
