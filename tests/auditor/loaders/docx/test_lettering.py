"""Text in a font encoding of its own is told to the reviewer, not passed off as checked."""

from __future__ import annotations

import pytest

from tests.auditor.loaders.docx_makers import a_docx, para, read


def _codes(text: str) -> list[str]:
    return [notice.code for notice in read(a_docx(para(text) * 2)).notices]


@pytest.mark.parametrize(
    "text",
    [
        "Заявление о приёме на работу".encode("cp1251").decode("latin-1"),
        "Αίτηση για άδεια παραμονής".encode("iso8859-7").decode("latin-1"),
    ],
)
def test_letters_of_another_encoding_are_a_notice(text: str) -> None:
    assert _codes(text) == ["garbled_text"]


@pytest.mark.parametrize(
    "text",
    [
        "Né à l’étranger, êtes-vous déjà réfugié reconnu ? Numéro délivré à l’arrivée",
        "Þú þarft að skrá nafn þitt, kennitölu, þjóðerni og fæðingarstað hér á síðuna",
        "Số an sinh xã hội của người nộp đơn và các thành viên trong gia đình của bạn",
        "······························································",
        "ÉÀÈÙ",
    ],
)
def test_languages_with_many_accents_are_not(text: str) -> None:
    assert _codes(text) == []
