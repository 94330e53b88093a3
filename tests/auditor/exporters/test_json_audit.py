"""The audit as JSON is the schema askless-audit/1, to the key."""

from __future__ import annotations

import json
from dataclasses import replace

from auditor.exporters.json_audit import audit_json, audit_text
from auditor.values.active import ActiveContent
from auditor.values.audit import Audit, Coverage, Engine, FormCheck, RecognisedPage
from auditor.values.finding import Finding, GoodPractice
from auditor.values.location import DocxLocation, SheetLocation
from auditor.values.notice import NOTICES, Notice


def test_the_whole_audit(an_audit: Audit) -> None:
    audit = replace(
        an_audit,
        coverage=Coverage("partial", (3,), (Notice("page_without_text", 3),), (RecognisedPage(1, 0.93123),)),
        good_practice=(GoodPractice("You need not answer.", 2),),
        checks=(FormCheck("ssn_notice", "No notice.", ("abc123",), ("Privacy Act",)),),
    )
    message = NOTICES["page_without_text"]
    assert json.loads(audit_text(audit)) == {
        "schema": "askless-audit/1",
        "engine": {"version": "0.1.0", "bank": "0123456789ab", "options": {"languages": ["en"]}},
        "form": {
            "name": "card.pdf", "sha256": "0" * 64, "format": "pdf", "pages": 3, "languages": ["en"],
            "title": "Library card",
        },
        "coverage": {
            "status": "partial",
            "unread_pages": [3],
            "notices": [{"code": "page_without_text", "page": 3, "sheet": None, "message": message}],
            "recognised": [{"page": 1, "confidence": 0.9312}],
        },
        "questions": 12,
        "findings": [
            {
                "id": "abc123", "category": "ssn", "subcategory": "ssn", "kind": "question",
                "text": "Social Security Number", "context": "Applicant > Identity, Nine digits",
                "page": 2, "sheet": None,
                "location": {"kind": "page", "page": 2, "box": [36.1235, 100.0, 200.0, 112.0], "field": None},
                "required": "required", "who": "self", "language": "en", "severity": "high", "confidence": 0.97,
                "needs_person": False,
                "explanation": {
                    "entry": "ssn.number.en", "phrase": "social security number",
                    "matched": "Social Security Number", "score": 97.0, "reasons": ["Exact."],
                },
                "suggestions": [
                    {
                        "action": "remove", "text": "", "reason": "No library needs it.",
                        "references": ["Privacy Act, section 7 (2026-05-01)"],
                        "english": "", "machine_drafted": False,
                    }
                ],
            }
        ],
        "good_practice": [{"text": "You need not answer.", "page": 2, "sheet": None, "doubt": ""}],
        "checks": [
            {"code": "ssn_notice", "message": "No notice.", "findings": ["abc123"], "references": ["Privacy Act"]}
        ],
        "active_content": [],
    }  # fmt: skip


def test_places_in_word_files_and_sheets(an_audit: Audit, a_finding: Finding) -> None:
    def location(place: DocxLocation | SheetLocation) -> object:
        question = replace(a_finding.question, location=place, page=None)
        findings = audit_json(replace(an_audit, findings=(replace(a_finding, question=question),)))["findings"]
        assert isinstance(findings, list)
        return findings[0]["location"]

    assert location(DocxLocation("word/document.xml", (0, 4), 2, 9)) == {
        "kind": "docx", "part": "word/document.xml", "path": [0, 4], "start": 2, "end": 9,
    }  # fmt: skip
    assert location(SheetLocation("Intake", 4, 2)) == {
        "kind": "sheet", "sheet": "Intake", "row": 4, "column": 2, "part": "cell",
    }  # fmt: skip


def test_numbers_that_json_does_not_have_become_null(an_audit: Audit, a_finding: Finding) -> None:
    text = audit_text(replace(an_audit, findings=(replace(a_finding, confidence=float("nan")),)))
    assert json.loads(text)["findings"][0]["confidence"] is None


def test_the_text_does_not_depend_on_the_order_of_the_options(an_audit: Audit) -> None:
    one = replace(an_audit, engine=Engine("1", "b", {"languages": [], "categories": []}))
    other = replace(an_audit, engine=Engine("1", "b", {"categories": [], "languages": []}))
    assert audit_text(one) == audit_text(other)


def test_letters_stay_letters_and_half_letters_do_no_harm(an_audit: Audit) -> None:
    text = audit_text(replace(an_audit, form=replace(an_audit.form, title="Años \udc80")), indent=None)
    assert "Años" in text
    assert text.count("\n") == 1
    assert json.loads(text.encode("utf-8"))["form"]["title"].startswith("Años")


def test_active_content_with_its_message(an_audit: Audit) -> None:
    active = audit_json(replace(an_audit, active_content=(ActiveContent("launch", "page 2", "cmd.exe"),)))[
        "active_content"
    ]
    message = "The form can start a program or open a file. It was not started."
    assert active == [{"kind": "launch", "where": "page 2", "target": "cmd.exe", "message": message}]
