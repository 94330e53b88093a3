"""Differences, drafts, kin and the desk: what the review counts with."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from auditor.values.decision import Decision
from tests.ui.makers import a_finding, an_audit
from ui.review.desk import Desk
from ui.review.difference import Piece, difference, marked_up
from ui.review.draft import Draft, draft_of
from ui.review.kin import kin_of


def test_a_difference_names_what_goes_and_what_is_new() -> None:
    assert difference("Your home language", "Your language") == (
        Piece("same", "Your "),
        Piece("gone", "home "),
        Piece("same", "language"),
    )


def test_wordings_with_little_in_common_stand_one_behind_the_other() -> None:
    assert [piece.fate for piece in difference("País de nacimiento *", "¿Tiene 18 años o más?")] == [
        "gone",
        "same",
        "new",
    ]


def test_the_forms_letters_are_never_markup() -> None:
    shown = marked_up((Piece("gone", "<b>a&b</b>"), Piece("new", "<img>")), "#000", "#111")
    assert "<b>" not in shown
    assert "<img>" not in shown
    assert "&lt;b&gt;a&amp;b" in shown


@pytest.mark.parametrize(
    ("draft", "is_missing"),
    [
        (Draft(), True),
        (Draft("remove"), False),
        (Draft("keep"), True),
        (Draft("keep", reason="A law requires it."), False),
        (Draft("reword", "  "), True),
        (Draft("reword", "New"), False),
        (Draft("make_optional"), False),
        (Draft("not_sensitive"), False),
    ],
)
def test_a_draft_says_what_is_missing(qapp: object, draft: Draft, is_missing: bool) -> None:
    assert bool(draft.missing()) is is_missing


def test_a_decision_and_its_draft_are_the_same() -> None:
    decision = Decision("x", "keep", reason="Why", authority="Code 3", by="M")
    assert draft_of(decision).decision("x", "M") == decision


def test_words_typed_for_another_choice_are_not_decided() -> None:
    assert Draft("keep", "typed before", "Why").decision("x", "").text == ""


def test_kin_ask_the_same_here_and_in_the_same_words_elsewhere() -> None:
    own, other = a_finding(text="SSN of applicant"), a_finding(text="SSN of spouse")
    audit = an_audit(own, other, a_finding("low", "x"))
    far = an_audit(a_finding(text="ssn  of Applicant"))
    far = replace(far, form=replace(far.form, sha256="11"))
    kin = kin_of(own, audit, (audit, far))
    assert other.id in kin.here
    assert own.id not in kin.here
    assert kin.elsewhere == {"11": ("id-high-ssn  of Applicant",)}


def test_the_desk_goes_around_and_finds_what_is_open() -> None:
    findings = [a_finding(text=text) for text in "abc"]
    desk = Desk(Path("a.pdf"), an_audit(*findings))
    ids = [finding.id for finding in findings]
    assert desk.next_open(None) == ids[0]
    desk.decisions = {ids[0]: Decision(ids[0], "remove"), ids[2]: Decision(ids[2], "keep", reason="x")}
    assert (desk.decided, desk.next_open(ids[1]), desk.next_open(ids[2])) == (2, ids[1], ids[1])
    desk.current = ids[2]
    assert desk.beside(1) == (ids[0], True)
    assert desk.beside(-1) == (ids[1], False)
    assert desk.new_words() == {ids[0]: ""}
    assert not desk.differs({id_: replace(made, decided="2026-01-01") for id_, made in desk.decisions.items()})
    assert desk.differs({})
