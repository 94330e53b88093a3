"""What repeats a question is part of it; what asks again is a finding of its own."""

from __future__ import annotations

from auditor.pipeline import Auditor
from auditor.values.audit import Audit
from auditor.values.block import Block, Field
from auditor.values.document import Document, Page
from auditor.values.location import DocxLocation
from auditor.values.options import AuditOptions
from question_bank import load_bank

AUDITOR = Auditor(load_bank())


def audit(*blocks: Block) -> Audit:
    return AUDITOR.audited(Document("docx", (Page(None, blocks),)), "f.docx", "0" * 64, AuditOptions(("en",)))


def found(*texts: str) -> list[str]:
    blocks = (Block(text, "paragraph", DocxLocation("word/document.xml", (n,))) for n, text in enumerate(texts))
    return [finding.question.text for finding in audit(*blocks).findings]


def test_the_same_question_twice_is_two_findings_with_two_ids() -> None:
    blocks = [Block("SSN ____", "paragraph", DocxLocation("word/document.xml", (n,))) for n in range(2)]
    findings = audit(*blocks).findings
    assert len({finding.id for finding in findings}) == len(findings) == 2


def test_an_id_does_not_change_when_other_questions_are_added() -> None:
    blocks = [
        Block(t, "paragraph", DocxLocation("word/document.xml", (n,))) for n, t in enumerate(["Name ____", "SSN ____"])
    ]
    assert audit(blocks[1]).findings[0].id == audit(*blocks).findings[0].id


def test_an_instruction_on_a_question_asked_elsewhere_is_no_finding() -> None:
    assert found("Enter your Social Security number on line 2.", "Social Security number ____") == [
        "Social Security number ____".replace(" ____", "")
    ]


def test_an_instruction_that_alone_requests_a_thing_is_one() -> None:
    assert found("Enter your Social Security number on line 2.") == ["Enter your Social Security number on line 2."]


def test_answers_belong_to_the_question_before_them() -> None:
    assert found("What is your race?", "Asian ____", "Black or African American ____") == ["What is your race?"]


def test_a_label_that_leads_up_to_its_question_is_part_of_it() -> None:
    assert found("ETHNICITY (optional)", "Hispanic? ☐ Yes ☐ No") == ["Hispanic?"]


def test_labels_with_their_own_blanks_are_findings_each() -> None:
    assert len(found("Passport number ____", "Passport expiration date ____")) == 2


def test_a_field_without_a_label_repeats_no_printed_question() -> None:
    place = DocxLocation("word/document.xml", (0,))
    column = Block("U.S. citizen ____", "paragraph", place)
    field = Block("", "field", place, (Field("text", help="Row 2, U.S. citizen"),))
    assert len(audit(column, field).findings) == 1
    assert len(audit(field).findings) == 1


def in_languages(*texts: str) -> list[str]:
    blocks = tuple(Block(text, "paragraph", DocxLocation("word/document.xml", (n,))) for n, text in enumerate(texts))
    options = AuditOptions(("en", "es", "fr", "ru"))
    audit = AUDITOR.audited(Document("docx", (Page(None, blocks),)), "f.docx", "0" * 64, options)
    return [finding.question.text for finding in audit.findings]


def test_one_question_in_several_languages_is_one_finding() -> None:
    assert in_languages(
        "Are you a U.S. citizen? ☐ Yes ☐ No",
        "¿Es usted ciudadano de los Estados Unidos? ☐ Sí ☐ No",
        "Êtes-vous citoyen des États-Unis ? ☐ Oui ☐ Non",
        "Являетесь ли вы гражданином США? ☐ Да ☐ Нет",
    ) == ["Are you a U.S. citizen?"]


def test_a_question_in_another_language_after_others_is_one_more() -> None:
    assert in_languages("Country of birth: ____", "Teléfono: ____", "País de nacimiento: ____") == [
        "Country of birth:",
        "País de nacimiento:",
    ]


def test_two_questions_in_one_language_are_two() -> None:
    assert len(in_languages("Passport number ____", "Número de pasaporte ____", "Passport number of spouse ____")) == 2
