"""The languages a form offers are known by every name that forms call them."""

from __future__ import annotations

import pytest

from auditor.comparing.offered import offered_languages
from auditor.values.block import Block, Field
from auditor.values.document import Document, Page
from auditor.values.location import DocxLocation
from question_bank import load_bank

NAMES = load_bank().language_names
PLACE = DocxLocation("word/document.xml", (0,))


def offered(text: str, *options: str) -> frozenset[str]:
    block = Block(text, "paragraph", PLACE, (Field("choice", options=options),) if options else ())
    return offered_languages(Document("docx", (Page(None, (block,)),)), NAMES)


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Español | 中文 | Tiếng Việt | 한국어 | العربية", {"es", "zh", "vi", "ko", "ar"}),
        ("Interpreter: ☐ Spanish ☐ Haitian Creole ☐ American Sign Language", {"es", "ht", "sign"}),
        ("Idiomas: inglés, chino y coreano", {"en", "zh", "ko"}),
        ("Языки: английский, испанский", {"en", "es"}),
        ("此表格提供英文、中文及越南文版本", {"en", "zh", "vi"}),
    ],
)
def test_a_list_of_languages_is_read_in_any_language(text: str, codes: set[str]) -> None:
    assert offered(text) == codes


def test_the_entries_of_a_list_are_read() -> None:
    assert offered("Language ____", "Hmong", "Somali") == {"hmn", "so"}


@pytest.mark.parametrize("text", ["English proficiency test", "Polish your shoes", "Name of the applicant: ____"])
def test_one_name_alone_is_no_offer(text: str) -> None:
    assert offered(text) == frozenset()
