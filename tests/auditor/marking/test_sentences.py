"""Tests of which sentences of a paragraph go."""

from __future__ import annotations

import pytest

from auditor.marking.sentences import changed_span, places_with, sentences_with
from tests.auditor.exporters.word_copy.word_makers import change
from tests.auditor.loaders.docx_makers import a_docx, para


def kept_and_taken(text: str, matched: str) -> tuple[str, str]:
    start, end = sentences_with(text, matched)
    return text[:start] + text[end:], text[start:end]


@pytest.mark.parametrize(
    ("text", "matched", "taken"),
    [
        ("Read this. We may share your answers with others. Sign below.", "share your answers",
         "We may share your answers with others."),
        ("We may share your answers. Sign below.", "may share", "We may share your answers."),
        ("Sign below. (We may share it.) Thank you.", "share it", "(We may share it.)"),
        ("One? Two! We share three.", "share three", "We share three."),
        ("We may share. And disclose it. Sign.", "share. And disclose", "We may share. And disclose it."),
        ("お読みください。個人情報を共有します。署名。", "共有", "個人情報を共有します。"),
    ],
)  # fmt: skip
def test_only_the_sentences_that_hold_the_words_go(text: str, matched: str, taken: str) -> None:
    assert kept_and_taken(text, matched)[1] == taken


@pytest.mark.parametrize(
    "text",
    [
        "Under 42 U.S. Code we may share your answers, e.g. with Dr. Smith.",
        "We may share your answers with St. Paul and the U. S. Treasury",
        "See form no. 5 and section 3.2 for whom we may share with",
    ],
)
def test_a_full_stop_that_shortens_a_word_ends_no_sentence(text: str) -> None:
    assert kept_and_taken(text, "may share") == ("", text)


def test_words_that_are_not_there_take_everything() -> None:
    assert sentences_with("One. Two.", "three") == (0, 9)
    assert sentences_with("One. Two.", "") == (0, 9)


def test_line_ends_between_the_words_do_not_matter() -> None:
    assert kept_and_taken("Stay. We\nmay  share it.", "we may share")[1] == "We\nmay  share it."


def test_every_place_of_the_words_is_yielded() -> None:
    text = "We share it. Nothing else. They share it, too."
    assert [text[start:end] for start, end in places_with(text, "share it")] == ["We share it.", "They share it, too."]
    assert list(places_with(text, "sell it")) == []


@pytest.mark.parametrize(
    ("text", "left"),
    [("3. We share it.", ""), ("3. We share it. Sign below.", "3.  Sign below."), ("Read. We share it.", "Read. ")],
)
def test_a_number_goes_with_the_last_sentence_behind_it(text: str, left: str) -> None:
    clause = change(a_docx(para("share it")), "share it", kind="clause")
    start, end = changed_span(text, 0, len(text), clause)
    assert text[:start] + text[end:] == left
