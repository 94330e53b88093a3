"""Neighbours that get the same new question are asked it once."""

from __future__ import annotations

import pytest

from auditor.marking.asked_once import asked_once
from tests.auditor.exporters.word_copy.word_makers import change, copied, said
from tests.auditor.loaders.docx_makers import a_docx, para, read

FIRST, SECOND = "Bank: ____", "Account ☐ Own ☐ Shared"


@pytest.mark.parametrize(
    ("form", "texts", "deeds"),
    [
        ((FIRST, SECOND), ("How?", "How?"), ["replace", "remove"]),
        ((FIRST, "", SECOND), ("How?", "How?"), ["replace", "remove"]),
        ((FIRST, "Phone: ____", SECOND), ("How?", "How?"), ["replace", "replace"]),
        ((FIRST, SECOND), ("How?", "When?"), ["replace", "replace"]),
        ((f"{FIRST} {SECOND}",), ("How?", "How?"), ["replace", "remove"]),
        ((f"{FIRST} Phone {SECOND}",), ("How?", "How?"), ["replace", "replace"]),
        ((SECOND, FIRST), ("How?", "How?"), ["remove", "replace"]),
    ],
)
def test_the_second_goes_where_nothing_stands_between(
    form: tuple[str, ...], texts: tuple[str, str], deeds: list[str]
) -> None:
    content = a_docx("".join(map(para, form)))
    changes = (
        change(content, "Bank", "replace", texts[0], answers=("____",)),
        change(content, "Account", "replace", texts[1], answers=("☐ Own", "☐ Shared")),
    )
    once = asked_once(changes, read(content))
    assert [each.deed for each in once] == deeds
    assert ["for both" in each.comment for each in once] == [deed == "remove" for deed in deeds]


def test_the_same_words_are_left_to_the_copies() -> None:
    content = a_docx(para(FIRST))
    changes = (change(content, "Bank", "replace", "How?"),) * 2
    assert asked_once(changes, read(content)) == changes


def test_new_labels_are_asked_each() -> None:
    content = a_docx(para(FIRST) + para(SECOND))
    changes = (change(content, "Bank", "relabel", "How?"), change(content, "Account", "relabel", "How?"))
    assert asked_once(changes, read(content)) == changes


def test_a_word_copy_asks_once() -> None:
    content = a_docx(para(FIRST) + para(SECOND) + para("Phone"))
    changes = (
        change(content, "Bank: ____", "replace", "How?"),
        change(content, "Account ☐ Own ☐ Shared", "replace", "How?"),
    )
    copy = copied(content, *changes, manner="revised")
    assert said(copy.content) == ["How?", "Phone"]
    assert copy.applied == tuple(each.finding.id for each in changes)
