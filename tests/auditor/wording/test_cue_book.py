"""What the cues of one text say, key by key."""

from __future__ import annotations

from auditor.wording.cue_book import CueBook

BOOK = CueBook(
    {
        "en": {
            "required": ("required", "must ~2 answer"),
            "optional": ("not required", "optional"),
            "protective": ("we will not share",),
            "filler": ("the", "please"),
        }
    }
)


def test_a_cue_within_a_longer_one_of_a_rival_key_says_nothing() -> None:
    found = BOOK.of("An answer is not required")
    assert "optional" in found
    assert "required" not in found
    assert not found.printed("required")


def test_a_cue_is_printed_as_the_form_has_it() -> None:
    assert BOOK.of("You MUST always answer.").printed("required") == "MUST always answer"


def test_a_cue_far_from_the_beginning_does_not_start_a_text() -> None:
    assert BOOK.of("Required by the city").starts("required")
    assert not BOOK.of("What the city asks is required").starts("required")


def test_what_has_a_cues_words_in_another_order_may_say_it_and_does_not() -> None:
    found = BOOK.of("What you share will not do, we think")
    assert found.may_say(("protective",))
    assert "protective" not in found


def test_what_lacks_one_of_a_cues_words_cannot_say_it() -> None:
    assert not BOOK.of("We will share").may_say(("protective", "optional"))
    assert not BOOK.of("").may_say(("required",))


def test_a_key_that_no_language_has_is_never_said() -> None:
    assert "decline" not in BOOK.of("I do not want to answer")
    assert not BOOK.of("Required").starts("decline")


def test_a_label_of_fillers_alone_is_one() -> None:
    assert BOOK.is_filler("Please, the", 3)
    assert not BOOK.is_filler("Please answer", 3)
