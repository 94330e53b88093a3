"""Folding evens out what does not matter and keeps what does."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.wording.folding import folded, words_of

SAME = [
    ("S.S.N.", "ssn"),
    ("S. S. N.", "SSN"),
    ("S S N", "ssn"),
    ("U. S. Citizen", "US citizen"),
    ("A-Number", "a-number"),
    ("Place(s) of birth", "place of birth"),
    ("Country(ies), child(ren)", "country child"),
    ("niño(a), citoyen(ne), Bürger(in)", "niño citoyen Bürger"),
    ("I‑94", "I-94"),
    ("número", "NUMERO"),
    ("So\u00adcial", "Social"),
    ("spouse’s SSN", "Spouse's ssn"),
    ("SocialSecurityNumber", "social security number"),
    ("applicant_ssn", "applicant SSN"),
    ("Ｓｏｃｉａｌ", "social"),
    ("N.º", "no."),
    ("XXX-XX-XXXX", "___-__-____"),
    ("NNN-NN-NNNN", "•••-••-••••"),
    ("___ - __ - ____", "___-__-____"),
    ("ＳＳＮ：１２", "SSN 12"),
    ("ﺍﻟﺠﻨﺴﻴﺔ", "الجنسية"),
    ("الجنـــسية", "الجنسيّة"),
    ("کد ملی ۱۲", "كد ملي 12"),
    ("می\u200cخواهم", "میخواهم"),
    ("تأمین", "تامین"),
    ("번호", "번호"),
    ("quốc tịch", "quốc tịch"),
    ("公⺠ ⼈⼝", "公民 人口"),
    ("身份證", "身分証"),
    ("ｶﾞｲｺｸ", "ガイコク"),
    ("Pаsspоrt", "passport"),
    ("Пaспорт", "Паспорт"),
    ("l’immigration", "immigration"),
    ("m'ap", "m ap"),
    ("go’aan", "go'aan"),
    ("SSN번호", "SSN 번호"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_what_does_not_matter_is_evened_out(one: str, other: str) -> None:
    assert words_of(one) == words_of(other)


DIFFERENT = [
    ("A number", "A-number"),
    ("race", "raced"),
    ("SS", "SSN"),
    ("401(k)", "401"),
    ("8 CFR 274a(b)", "8 CFR 274a"),
    ("word(sic)", "word"),
    ("name (s)", "name"),
    ("I-94", "I-95"),
    ("non citizen", "citizen"),
    ("が", "か"),
    ("ਜਾਤ", "ਜਿਤ"),
    ("don't", "t"),
    ("o'clock", "clock"),
    ("МВД", "mbd"),
]


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_what_matters_stays_apart(one: str, other: str) -> None:
    assert words_of(one) != words_of(other)


def test_scripts_without_spaces_become_letters() -> None:
    assert words_of("是否为美国公民") == tuple("是否为美国公民")


def test_blanks_and_boxes_are_tokens() -> None:
    assert words_of("Citizen? ☐ Yes ____") == ("citizen", "☐", "yes", "____")


def test_places_lead_back_to_the_printed_words() -> None:
    text = "Spouse’s Social Security No."
    assert [text[t.start : t.end] for t in folded(text)] == ["Spouse’s", "Social", "Security", "No"]


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("So\u00adcial Security", ["So\u00adcial", "Security"]),
        ("quốc tịch", ["quốc", "tịch"]),
        ("ﻻ ﺍﻟﺠﻨﺴﻴﺔ", ["ﻻ", "ﺍﻟﺠﻨﺴﻴﺔ"]),
        ("公⺠：ＳＳＮ", ["公", "⺠", "ＳＳＮ"]),
        ("\u200fS.S.N. \u200eno", ["S.S.N.", "no"]),
    ],
)
def test_places_are_those_of_the_text_before_it_was_evened(text: str, printed: list[str]) -> None:
    assert [text[t.start : t.end] for t in folded(text)] == printed


@given(st.text(max_size=60))
def test_case_and_spaces_never_matter(text: str) -> None:
    plain = " ".join(words_of(text))
    assert words_of(f"  {text}  ") == words_of(text)
    assert words_of(plain) == words_of(" ".join(words_of(plain)))


@given(st.text(alphabet="abc xyz-'.", max_size=40))
def test_offsets_stay_inside_the_text(text: str) -> None:
    assert all(0 <= token.start < token.end <= len(text) for token in folded(text))
