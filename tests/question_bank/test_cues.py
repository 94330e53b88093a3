"""What the shipped cues say of whole questions: whom they are about, and whether they may be left blank."""

from __future__ import annotations

import pytest

from auditor.matching.strings import StringTester
from auditor.wording.cue_book import CueBook
from question_bank import load_bank

BANK = load_bank()
TESTER = StringTester(BANK)
CUES = CueBook({"en": BANK.cues["en"]})


@pytest.mark.parametrize(
    ("language", "asked", "signed"),
    [
        ("en", "Do you need an interpreter? ☐ Yes ☐ No", "Interpreter's signature ____"),
        ("es", "¿Necesita un intérprete? ☐ Sí ☐ No", "Firma del intérprete ____"),
        ("fr", "Avez-vous besoin d'un interprète ? ☐ Oui ☐ Non", "Signature de l'interprète ____"),
        ("de", "Benötigen Sie einen Dolmetscher? ☐ ja ☐ nein", "Unterschrift des Dolmetschers ____"),
        ("ru", "Нужен ли вам переводчик? ☐ Да ☐ Нет", "Подпись переводчика ____"),
        ("vi", "Quý vị có cần thông dịch viên không? ☐ Có", "Chữ ký của thông dịch viên ____"),
        ("zh-Hans", "您需要口译员吗？☐ 是 ☐ 否", "口译员签名 ____"),
        ("ko", "통역사가 필요하십니까? ☐ 예 ☐ 아니오", "통역사 서명 ____"),
    ],
)
def test_who_wants_an_interpreter_is_asked_about_and_not_the_interpreter(
    language: str, asked: str, signed: str
) -> None:
    assert [question.who for question in TESTER.questions(asked, language)] == ["self"]
    assert [question.who for question in TESTER.questions(signed, language)] == ["other"]


@pytest.mark.parametrize(
    ("text", "optional"),
    [
        ("You do not have to give us your Social Security number.", True),
        ("You do not have to give us the SSN for people who are not applying.", False),
        ("You do not have to give us your immigration information if you are helping someone else.", False),
        ("If you are not a U.S. citizen and apply for refugee aid, you do not have to give an SSN.", False),
        ("You also do not have to give us your SSN:", False),
        ("Race (voluntary)", True),
        ("Voluntary Petition for Individuals", False),
        ("Write it here if you wish.", True),
        ("If you want to apply for only one program, check here.", False),
    ],
)
def test_what_waives_a_thing_for_some_makes_it_optional_for_nobody_else(text: str, optional: bool) -> None:
    assert ("optional" in CUES.of(text)) is optional


@pytest.mark.parametrize(
    ("text", "required"),
    [("You are required to give your number.", True), ("See page 1 if you are required to file.", False)],
)
def test_a_duty_to_file_is_no_duty_to_answer(text: str, required: bool) -> None:
    assert ("required" in CUES.of(text)) is required
