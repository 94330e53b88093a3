"""Phrases are found where they stand, with the spelling a form has, and nowhere else."""

from __future__ import annotations

import unicodedata
from typing import Literal

import pytest

from auditor.wording.lexicon import Lexicon
from auditor.wording.pattern import compiled
from auditor.wording.phrase_index import Hit, PhraseIndex
from auditor.wording.text import Text
from question_bank.phrases import PhraseError, parse


def hits(text: str, *phrases: str, others: tuple[str, ...] = ()) -> list[Hit[str]]:
    """Return the places of some phrases in a text whose lexicon has the words of other phrases too."""
    patterns = [compiled(phrase) for phrase in phrases]
    lexicon = Lexicon(word for pattern in (*patterns, *map(compiled, others)) for word in pattern.words())
    return PhraseIndex(((pattern, pattern.source) for pattern in patterns), lexicon).find(Text(text, lexicon))


STANDS = [
    ("social security (number|no|#)", "Your Social Security Numbers"),
    ("social security (number|no|#)", "Social Security #"),
    ("social security (number|no|#)", "socialsecuritynumber"),
    ("social security (number|no|#)", "Sociai Security No."),
    ("social security [account] number", "Social Security account number"),
    ("date of ~ entry", "date of your last entry"),
    ("citizen*", "Citizenship"),
    ("country of (birth|origin)", "Countries of Birth"),
    ("A-number", "A-Number (if any)"),
    ("S.S.N.", "SSN"),
    ("immigration status", "lmmigration status"),
    ("公民", "是否为美国公民"),
    ("(share|disclose) ~6 (information|data) ~4 agency", "We may share some of your data with any agency"),
]


OF_OTHER_LANGUAGES = [
    ("quốc tịch", "Quốc tịch của quý vị"),
    ("quốc tịch", "Quoc tich"),
    ("quoc tich", "Quốc tịch"),
    ("mã số", "Ma số"),
    ("الجنسية", "الجنسيّة"),
    ("الجنسية", "والجنسية"),
    ("جنسية", "ﺍﻟﺠﻨﺴﻴﺔ"),
    ("جنسيتك", "وجنسيتك"),
    ("شماره ملی", "شماره\u200c ملي"),
    ("사회 보장 번호", "본인의 사회보장번호를 기입하십시오"),
    ("사회보장번호", "사회 보장 번호는?"),
    ("公民", "是否为美国公⺠？"),
    ("国籍", "ご国籍をご記入ください"),
    ("ガイコク", "ｶﾞｲｺｸ"),
    ("セキュリティー", "セキュリティ番号"),
    ("Ausländerbehörde", "Auslaenderbehoerde"),
    ("Ausländerbehörde", "AUSLANDERBEHORDE"),
    ("Straße", "Strasse"),
    ("carte d'identité", "La carte d’identité nationale"),
    ("(autorise|permets)", "J'autorise"),
    ("kote m ap viv", "Kote m'ap viv"),
    ("nimewo sekirite sosyal", "Nimewo Sekirite Sosyal"),
    ("go'aan", "Go’aanka: goaan"),
    ("pag-aari", "Pag aari"),
    ("паспорт", "Пaспоpт"),
    ("passport", "Pаsspоrt"),
    ("քաղաքացի", "Քաղաքացի՞ եք"),
    ("ਨਾਗਰਿਕਤਾ", "ਤੁਹਾਡੀ ਨਾਗਰਿਕਤਾ"),
    ("ਸ਼ਰਨਾਰਥੀ", "ਸਰਨਾਰਥੀ"),
]


@pytest.mark.parametrize(("phrase", "text"), OF_OTHER_LANGUAGES)
@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_a_phrase_of_any_script_is_found(phrase: str, text: str, form: Literal["NFC", "NFD"]) -> None:
    (hit,) = hits(unicodedata.normalize(form, text), phrase)
    assert hit.score > 90


@pytest.mark.parametrize(("phrase", "text"), STANDS)
def test_a_phrase_is_found(phrase: str, text: str) -> None:
    assert [hit.owner for hit in hits(text, phrase)] == [phrase]


STANDS_NOT = [
    ("social security (number|no|#)", "social services number"),
    ("race", "trace"),
    ("race", "raze"),
    ("A-number", "a number of pets"),
    ("date of ~ entry", "date of the very last and final entry"),
    ("birth place", "birth certificate place"),
    ("religion", "region"),
    ("citizen", "citizenship"),
    ("mã số", "má số"),
    ("chủng tộc", "chứng tóc"),
    ("số thẻ", "sổ thẻ"),
    ("ガイコク", "カイコク"),
    ("이민", "이 번"),
    ("ਜਾਤ", "ਜਿੱਤ"),
    ("identité", "d entité"),
    ("ولاية", "لاية"),
]


@pytest.mark.parametrize(("phrase", "text"), STANDS_NOT)
def test_a_near_miss_is_not_found(phrase: str, text: str) -> None:
    assert hits(text, phrase) == []


def test_an_exact_fit_scores_higher_than_a_misspelt_or_gapped_one() -> None:
    exact, misspelt, gapped = (
        hits(text, "country of ~ citizenship")[0].score
        for text in ("country of citizenship", "country of citizenshlp", "country of your current citizenship")
    )
    assert exact == 100 > misspelt
    assert exact > gapped


def test_a_gap_does_not_reach_over_a_tick_box() -> None:
    assert hits("proof of citizenship", "proof ~ citizenship")
    assert hits("proof ☐ citizenship", "proof ~ citizenship") == []


def test_a_word_of_another_index_is_still_a_misspelling_here() -> None:
    assert hits("nacionales", "nacional", others=("nacionales",))
    assert hits("nacionales", "nacional", "nacionales") == hits("nacionales", "nacionales")


def test_an_optional_word_does_not_widen_the_gap_after_it() -> None:
    assert hits("date of your birth", "date [of] ~1 birth")
    assert hits("date your own birth", "date [of] ~1 birth") == []


def test_phrases_that_share_their_rarest_words_are_all_found() -> None:
    phrases = ("country of birth", "birth country", "country [of] birth or origin", "(birth|native) country")
    text = "birth country, country of birth or origin"
    assert [hit.owner for hit in hits(text, *phrases)] == list(phrases)


MISSPELT = [
    "natoinality", "natinoality", "nationailty", "nationalty", "ationality", "nationalit", "nationnality",
    "nationalityy", "natlonality", "nationalitv",
]  # fmt: skip


@pytest.mark.parametrize("word", MISSPELT)
def test_a_word_with_one_letter_astray_anywhere_is_the_word(word: str) -> None:
    assert bool(hits(word, "nationality")) is (word[0] == "n")


@pytest.mark.parametrize("word", ["natoinalty", "natlonalitv", "mationality", "nationalitus"])
def test_a_word_with_two_letters_astray_or_another_first_letter_is_not(word: str) -> None:
    assert hits(word, "nationality") == []


@pytest.mark.parametrize(("word", "known"), [("statsu", True), ("sttaus", True), ("tsatus", False), ("staatus", True)])
def test_a_word_of_six_letters_may_be_misspelt_too(word: str, known: bool) -> None:
    assert bool(hits(word, "status")) is known


def test_of_several_wordings_those_of_several_words_need_all_their_words() -> None:
    phrase = "[my] (identity card|photo id card|passport)"
    assert hits("photo id card", phrase)
    assert hits("passport", phrase)
    assert hits("card of my identity", phrase) == hits("photo card id", phrase) == []


def test_a_word_may_be_left_open_inside_a_wording_of_several() -> None:
    phrase = "(грин карт*|вид* жительств*|паспорт)"
    assert hits("Номер грин карты", phrase)
    assert hits("видом на жительство, видами жительства", phrase)
    assert hits("карты грин", phrase) == hits("грин ка", phrase) == hits("вид с места жительства", phrase) == []


def test_a_word_of_two_parts_may_be_left_open() -> None:
    assert hits("non-citizens", "non-citizen*")
    assert hits("non-commercial", "non-citizen*") == []
    assert hits("公民身分", "公民身*")
    assert hits("公司", "公民*") == []


@pytest.mark.parametrize("phrase", ["social (security", "a [b", "(a||b)", "~ entry", "date of ~", "[maybe]", "a ~40 b"])
def test_a_phrase_that_cannot_be_read_says_so(phrase: str) -> None:
    with pytest.raises(PhraseError):
        parse(phrase)
