"""A form's own languages and English give it its cues; a form in a language that nothing is known of takes all."""

from __future__ import annotations

import pytest

from auditor.wording.spoken_cues import spoken

CUES = {"de": 1, "en": 2, "es": 3, "zh-Hans": 4, "zh-Hant": 5}

CASES = [
    ((), {"de", "en", "es", "zh-Hans", "zh-Hant"}),
    (("cs",), {"de", "en", "es", "zh-Hans", "zh-Hant"}),
    (("en",), {"en"}),
    (("es",), {"es", "en"}),
    (("de", "cs"), {"de", "en"}),
    (("es", "de"), {"es", "de", "en"}),
    (("zh",), {"zh-Hans", "zh-Hant", "en"}),
    (("zh-Hant",), {"zh-Hant", "en"}),
    (("z",), {"de", "en", "es", "zh-Hans", "zh-Hant"}),
]


@pytest.mark.parametrize(("languages", "expected"), CASES)
def test_the_languages_that_speak_in_a_form(languages: tuple[str, ...], expected: set[str]) -> None:
    assert spoken(CUES, languages) == {code: CUES[code] for code in expected}


def test_the_cues_keep_their_order() -> None:
    assert list(spoken(CUES, ("zh", "de"))) == ["de", "en", "zh-Hans", "zh-Hant"]
