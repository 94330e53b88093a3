"""What is shaped like a resident's number is masked, however it is split; what forms print of themselves stays."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.masking import MASK, NUMBER_MASK, masked

NBSP, THIN, SOFT_HYPHEN = "\u00a0", "\u2009", "\u00ad"


@pytest.mark.parametrize(
    "number",
    [
        "123-45-6789", "123 45 6789", "123.45.6789", "123–45–6789", "123 - 45 - 6789", "123-45 6789", "987-65-4321",
        f"123{NBSP}45{NBSP}6789", f"123{THIN}45{THIN}6789", "123-\n45-\n6789", "123|45|6789", "123_45_6789",
        f"123{SOFT_HYPHEN}45{SOFT_HYPHEN}6789", "１２３-４５-６７８９", "١٢٣-٤٥-٦٧٨٩", "۱۲۳-۴۵-۶۷۸۹",
        "l23-45-6789", "I23-4S-6789", "12O-4S-67B9",
    ],
)  # fmt: skip
def test_the_grouping_of_a_social_security_number_leaves_its_own_mask(number: str) -> None:
    assert masked(f"SSN: {number} (yours)") == f"SSN: {MASK} (yours)"


@pytest.mark.parametrize(
    "number",
    [
        "912345678", "９１２３４５６７８", "1 4 3 2 5 6 7 8 0", "1 4 3 | 2 5 | 6 7 8 0", "1|4|3|2|5|6|7|8|0",
        "1\n4\n3\n2\n5\n6\n7\n8\n0", "143 256 780", "14 325 6780", "143.256.780", "143–256–780", "0 2 0 1 1 9 8 0",
        "A123456789", "A 123-456-789", "A# 123456789", "A#: 123 456 789", "A-12345678", "a123 456 78",
        "4111111111111111", "4111 1111 1111 1111", "4111-1111-1111-1111", "3782 822463 10005", "4111 1l11 1111 1111",
        "5500 0000 0000 0004 4111 1111 1111 1111", "DE89370400440532013000", "DE89 3704 0044 0532 0130 00",
        "GB82WEST12345698765432", "NL91-ABNA-0417-1643-00", "12345678", "02100O021", "12345678901234567",
        "12-3456789", "1234-5678-90", "12 3456 7890", "1234 5678", "C1234567", "AB123456", "X 1234567", "B1234567",
        "01/02/1980", "1/2/80", "13/02/1980", "02/13/1980", "03-04-87", "1980-02-01", "1980/2/1", "01.02.1980",
        "01. 02. 1980", "01 / 02 / 1980", "01 02 1980", "١٣٥٩/٠٢/٠١", "01.02.80",
    ],
)  # fmt: skip
def test_other_numbers_leave_a_mask_that_says_nothing(number: str) -> None:
    assert masked(f"Yours: {number}, thank you") == f"Yours: {NUMBER_MASK}, thank you"


@pytest.mark.parametrize(
    "text",
    [
        "2024", "2019-2020", "2018 2019 2020 2021", "Form I-94, W-2, DS-11, SAWS 2, 1040", "Form I-765 (Rev. 10-2025)",
        "DHS-5223-ENG 3-24", "Cat. No. 11320B", "(___) ___-____", "(555) 555-5555", "555-123-4567", "1-800-772-1213",
        "+33 1 42 34 56 78", "01 42 34 56 78", "Phone: 0351/4965810", "MN 55434 763-422-7203", "8 U.S.C. 1373",
        "42 CFR 435.910", "45 CFR 155.310, 155.315", "WAC 388-06-0110", "RCW 74.04.060", "§ 388-06-0110",
        "Civ. Code § 1798.100-1798.199", "OMB No. 1545-0074", "OMB Control No. 0938-1191", "94103", "94103-1234",
        "ZIP 94102-94188", "$1,234,567.00", "$12345678", "€ 1.234.567", "1.234.567,89 €", "1. 2. 3.", "3.13.1",
        "1 2 3 4 5 6 7 8 9", "1 2 3 4 5 6 7 8 9 10", "0 1 2 3 4 5 6 7 8 9", "10 20 30 40 50 60 70", "mm/dd/yyyy",
        "203.0.113.207",
        "XXX-XX-1234", "___-__-____", "9:00-5:00", "24/7/365", "18-64", "1/2 or 3/4", "20/20", "page 12 of 345",
        "Bill of 32 items, 18-20 Oslo Blvd", "SOIl IS lOOSE", "", "no digits",
    ],
)  # fmt: skip
def test_what_forms_print_of_themselves_stays(text: str) -> None:
    assert masked(text) == text


def test_neighbours_are_masked_one_by_one() -> None:
    text = "SSN:123-45-6789DOB:01/02/1980 (born 1980), A-number A123456789"
    assert masked(text) == f"SSN:{MASK}DOB:{NUMBER_MASK} (born 1980), A-number {NUMBER_MASK}"


NINE = st.from_regex(r"[1-9][0-9]{8}", fullmatch=True).filter(lambda digits: digits not in "12345678901234567890")


@given(NINE, st.sampled_from(["-", " ", ".", "–", NBSP, THIN, " - ", "|", " | ", "\n"]), st.booleans())
def test_nine_digits_leave_none_behind(digits: str, gap: str, boxed: bool) -> None:
    groups = list(digits) if boxed else [digits[:3], digits[3:5], digits[5:]]
    left = masked(f"Number {gap.join(groups)} end")
    assert not any(letter.isdecimal() for letter in left)


@given(st.from_regex(r"[3-6][0-9]{15}", fullmatch=True).filter(lambda digits: len(set(digits)) > 5), st.integers(3, 5))
def test_cards_leave_nothing_behind_however_grouped(digits: str, size: int) -> None:
    groups = [digits[start : start + size] for start in range(0, 16, size)]
    assert masked(f"Card {' '.join(groups)}.") == f"Card {NUMBER_MASK}."


@given(st.text(alphabet="0123456789 -./|AIlOSBx•\u00a0$,", max_size=60))
def test_masking_twice_changes_nothing_more(text: str) -> None:
    once = masked(text)
    assert masked(once) == once


@given(st.text(alphabet=st.characters(exclude_categories=["Nd"])))
def test_text_without_digits_is_returned_as_it_is(text: str) -> None:
    assert masked(text) is text


@pytest.mark.parametrize("piece", ["123-45-6789 ", "1 ", "1_", "A 123 456 7 ", "1234 ", "1", "AB12 ", "O0 ", "1. "])
def test_the_time_grows_with_the_text_and_no_faster(piece: str) -> None:
    def seconds(times: int) -> float:
        began = time.process_time()
        masked(piece * times)
        return time.process_time() - began

    assert seconds(40_000) < 20 * seconds(4_000) + 0.2
