"""Text layers that lie, and those that only look foreign."""

from __future__ import annotations

import pytest

from auditor.loaders.pdf.legibility import is_garbled, is_partly_garbled
from auditor.values.box import Box
from auditor.values.ink import Word

READABLE = {
    "English": "I certify that the information on this form is true, and I authorize the release of records.",
    "Spanish": "Número de Seguro Social; ¿es usted ciudadano? ¡Firme aquí! Año de nacimiento, país y dirección actual.",
    "German": "Staatsangehörigkeit, Geburtsort und Straße; Ü30, größer, Fußgängerübergänge, Telefon-/Mobilnummer bitte",
    "French": "Né(e) le, à l'étranger, nationalité française, hôpital, œuvre, «oui» ou «non», numéro d’immatriculation",
    "Russian": "Гражданство и место рождения, серия и номер паспорта, кем выдан, адрес регистрации, телефон",
    "Vietnamese": "Số An Sinh Xã Hội, quốc tịch, ngôn ngữ quý vị nói ở nhà, nơi sinh và tình trạng di trú của quý vị",
    "Arabic": "رقم الضمان الاجتماعي والجنسية ومكان الميلاد واللغة التي تتحدثها في المنزل وحالة الهجرة",
    "Armenian": "Սոցիալական ապահովության համարը, քաղաքացիություն, ծննդյան վայր, լեզու, կրոն և ազգություն",
    "Chinese": "社會安全號碼 國籍 出生地點 您在家中說什麼語言 移民身份 宗教信仰 種族與族裔 請用正楷填寫 姓名 地址 電話",
    "codes": "W-2 1099-INT I-94 DS-2019 $1,000.00 U.S.C. §1746 MNsure McDonald eFile AT&T",
}
GARBLED = {
    "ArmSCII-8": "§Social Security¦-Ç Ñ³Ù³ñÁ Ð³Ûñ³ÝáõÝÁ ²½·³ÝáõÝÁ ÌÝÝ¹Û³Ý í³ÛñÁ ø³Õ³ù³óÇáõÃÛáõÝÁ Ð³ëó»Ý Ð»é³Ëáë",
    "no table": "\ue001\ue002\ue003\ue004 \ue005\ue006\ue007 \ue008\ue009\ue010 \ue011\ue012\ue013\ue014 " * 4,
    "replaced": "\ufffd\ufffd\ufffd\ufffd \ufffd\ufffd\ufffd of \ufffd\ufffd\ufffd\ufffd\ufffd birth " * 4,
    "controls": "\x03\x04\x05\x06 \x07\x0e\x0f\x10 \x11\x12\x13 \x14\x15\x16\x17 \x18\x19\x1a\x1b " * 4,
}  # fmt: skip


def words(text: str) -> list[Word]:
    return [Word.placed(part, Box(0, 0, 1, 1)) for part in text.split(" ")]


@pytest.mark.parametrize("text", READABLE.values(), ids=READABLE)
def test_readable(text: str) -> None:
    assert not is_garbled(words(text))


@pytest.mark.parametrize("text", GARBLED.values(), ids=GARBLED)
def test_garbled(text: str) -> None:
    assert is_garbled(words(f"{text} {text}"))


def test_a_few_strange_words_prove_nothing() -> None:
    assert not is_garbled(words("Ñ³Ù³ñÁ"))


PLAIN = "I certify that the information on this form is true, and I authorize the release of my records. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (PLAIN + "HQ\x03EpQpILFLHU\x11\x03-H FHUWLILH\x03H[DFWV\x03OHV", True),
        (PLAIN * 12 + "HQ\x03EpQpILFLHU\x11\x03-H", False),
        (PLAIN + "Con\x1frmed bene\x1ets o\x1fcer quali\x1fed", False),
        (PLAIN + "\uf0b7Wages \uf0b7Tips \uf0b7Pensions Rent\uf0a8", False),
    ],
    ids=["a paragraph", "a few letters of many", "lost ligatures", "signs of a symbol font"],
)
def test_a_noticeable_part_in_a_broken_font(text: str, expected: bool) -> None:
    words = [Word.placed(word, Box(0, 0, 10, 10), 10) for word in text.split(" ")]
    assert (is_partly_garbled(words), is_garbled(words)) == (expected, False)
