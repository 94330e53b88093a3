"""Languages are told by script, by letters that one of two alone has, by words, and last by a model."""

from __future__ import annotations

import pytest

from auditor.extraction import language
from auditor.extraction.language import language_in_form, language_of, languages_of


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("您的社会安全号码是什么？请填写所有栏目。", "zh-Hans"),
        ("您的社會安全號碼是什麼？請填寫所有欄目。", "zh-Hant"),
        ("您是美国公民吗", "zh-Hans"),
        ("您是美國公民嗎", "zh-Hant"),
        ("社会保障番号を記入してください", "ja"),
        ("귀하의 국적은 무엇입니까", "ko"),
        ("Яке у вас громадянство і де ви народилися?", "uk"),
        ("Какое у вас гражданство и где вы родились?", "ru"),
        ("شماره تأمین اجتماعی و کشور محل تولد شما چیست؟", "fa"),
        ("ما هي جنسيتك وما هو مكان ولادتك؟", "ar"),
        ("Koj puas yog ib tug pej xeem Meskas thiab koj yug nyob teb chaws twg?", "hmn"),
        ("Do you speak a language other than English at home?", "en"),
        ("Sind Sie Staatsangehöriger eines anderen Landes?", "de"),
        ("Ki nimewo sekirite sosyal ou ak ki kote ou te fèt?", "ht"),
    ],
)
def test_a_text_tells_its_language(text: str, code: str) -> None:
    assert language_of(text) == code


@pytest.mark.parametrize(("fallback", "code"), [("zh-Hant", "zh-Hant"), ("zh-Hans", "zh-Hans"), ("en", "zh-Hans")])
def test_letters_of_both_chinese_scripts_are_in_that_of_their_form(fallback: str, code: str) -> None:
    assert language_of("出生地", fallback) == code


def test_a_text_too_short_to_tell_is_in_the_language_of_its_form() -> None:
    assert language_of("Nombre", "es") == "es"
    assert language_of("____", "es") == "es"


@pytest.mark.parametrize("language", ["ru", "uk"])
def test_a_short_cyrillic_label_is_in_the_language_of_its_form(language: str) -> None:
    assert language_of("Паспорт", language) == language


def test_a_line_of_numbers_is_in_the_language_of_its_form() -> None:
    assert (
        language_in_form("XYZ - 7 CFR, parts 271, 272, 273, 275; 42 CFR, parts 431, 435; 45 CFR, parts 205", "en")
        == "en"
    )


def test_a_form_of_short_labels_in_a_script_of_its_own_is_told() -> None:
    assert languages_of(["姓名", "出生日期", "电话号码", "社会安全号码"]) == ("zh-Hans",)
    assert languages_of(["성명", "생년월일", "전화번호"]) == ("ko",)


def test_a_form_in_two_languages_is_told_in_both() -> None:
    lines = [
        "Please write your full legal name as it stands on your papers.",
        "Escriba su nombre legal completo como aparece en sus documentos.",
        "If you need help with this form, ask at the front desk.",
        "Si necesita ayuda con este formulario, pregunte en la recepción.",
    ]
    assert set(languages_of(lines)) == {"en", "es"}


def test_a_few_foreign_words_do_not_make_a_language_of_the_form() -> None:
    english = ["Please write your full legal name as it stands on your papers and sign below."] * 6
    assert languages_of([*english, "中文版"]) == ("en",)


def test_a_label_in_a_script_of_its_own_is_told_in_any_form() -> None:
    assert language_in_form("国籍 / 公民身份", "en") == "zh-Hans"
    assert language_in_form("Nacionalidad", "en") == "en"


ENGLISH = (
    "Name of the person who applies for this card",
    "Will any other person live with you or use your card?",
    "Please bring your papers to the desk by noon on the first of each month",
    "Have you ever had a card from another library, and if so, which one?",
    "These are the rules that you must keep when you use the rooms of the library",
)


def test_a_plain_form_is_told_without_the_model(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(language, "_told", lambda *_: pytest.fail("the model was asked"))
    assert languages_of([*ENGLISH, "Employer identification"]) == ("en",)


def test_what_common_words_do_not_tell_is_asked_of_the_model_where_it_could_matter() -> None:
    labels = ["Numero telefono domicilio", "Codice fiscale cittadinanza", "Luogo nascita provincia comune"] * 8
    assert languages_of([*ENGLISH, *labels]) != ("en",)


def test_a_russian_form_is_told_without_the_model(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(language, "_told", lambda *_: pytest.fail("the model was asked"))
    assert languages_of(["Наименование документа полностью"] * 4 + ["Место, где вы родились"]) == ("ru",)


def test_a_form_in_a_kindred_language_keeps_its_own_code() -> None:
    italian = "Il sottoscritto dichiara sotto la propria responsabilità di essere nato nel comune indicato qui sopra."
    assert languages_of([italian] * 4) == ("it",)
