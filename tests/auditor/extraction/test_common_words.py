"""Common words tell a language where they are those of one alone."""

from __future__ import annotations

import pytest

from auditor.extraction.common_words import is_surely_in, spoken_in


def words(text: str) -> frozenset[str]:
    return frozenset(text.lower().split())


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Name of the person who lives with you", "en"),
        ("Nombre del padre y de la madre", "es"),
        ("Nom et adresse de votre employeur", "fr"),
        ("Nome completo, como aparece em seus documentos", "pt"),
        ("Name und Anschrift der Erziehungsberechtigten", "de"),
        ("Họ và tên của người nộp đơn", "vi"),
        ("Pangalan ng ina at ama", "tl"),
        ("Non moun ki rete nan kay la ak laj yo", "ht"),
        ("Magaca qofka kula nool iyo waxaa uu shaqeeyo", "so"),
    ],
)
def test_a_label_with_a_common_word_tells_its_language(text: str, language: str) -> None:
    assert spoken_in(words(text)) == language


@pytest.mark.parametrize(
    "text",
    [
        "Employer identification",
        "Pangalan ng employer and address",
        "Name of applicant / Nombre del solicitante",
        "",
    ],
)
def test_words_of_none_or_of_several_languages_do_not_tell(text: str) -> None:
    assert not spoken_in(words(text))


@pytest.mark.parametrize(
    ("text", "language"),
    [
        # Italian, Catalan, Galician, Dutch
        ("il nome della persona e una copia del documento al suo indirizzo con la firma su questo modulo", "es"),
        ("el nom de la persona i una còpia del document al seu domicili amb la signatura dels pares", "es"),
        ("o seu nome e os seus datos, ao seu enderezo ou aos da súa familia, se foi e é preciso", "pt"),
        ("de naam van de aanvrager, het adres of een kopie van het document; wie was ooit in dienst", "en"),
    ],
)
def test_a_kindred_language_is_not_taken_for_one_of_ours(text: str, language: str) -> None:
    assert not is_surely_in(words(text), language)


def test_a_form_in_plain_english_is_surely_english() -> None:
    text = "please give the name and number of each person who will live with you, and other people if any"
    assert is_surely_in(words(text), "en")
