"""What is an item's number, and what belongs to its words."""

from __future__ import annotations

import pytest

from auditor.marking.item_numbers import behind_number, is_counted, is_number, words_start

NUMBERED = """
11.|Bank accounts
11)|Bank accounts
(11)|Bank accounts
12a.|Bank accounts
7a|Bank accounts
12:|Bank accounts
1.|名前
1、|姓名
一、|姓名
（二）|姓名
第3条|姓名
b)|bank accounts
(b)|bank accounts
Б)|Гражданство
A.|Bank accounts
(iv)|bank accounts
xii.|bank accounts
IV.|Bank accounts
2(c)|Bank accounts
2 (c)|Bank accounts
2. (c)|Bank accounts
3.1|Bank accounts
3.1.|bank accounts
3.1.2|bank accounts
10.a.|Bank accounts
5.c|Apartment
Q4:|Bank accounts
A1.|Bank accounts
B.2|Bank accounts
4 –|Bank accounts
#4|Bank accounts
§ 4|Bankkonto
Question 12:|Bank accounts
Pregunta 3.|Cuentas
•|Bank accounts
"""
PLAIN = """
401(k) accounts
403(b) accounts
2 parents
12 months of statements
1.5 hours
2.50 paid
12:30 in the morning
12.05.2024 or later
1040 SSN
2024. Income
W-2 forms
W-2: employer
I-9 form
I-94. Number
U.S. citizen?
U. S. citizen?
D.O.B. of the child
i.e. a passport
St. Paul
No. of children
Name. SSN
(US) citizen
(if any)
(mm/dd/yyyy)
65 or over
2nd copy
18–64 years
3-digit code
A visa
vi
12.
(a)
-5 degrees
e-mail
Question of law
"""


@pytest.mark.parametrize("line", NUMBERED.strip().splitlines())
def test_a_number_is_told_from_the_words_behind_it(line: str) -> None:
    number, words = line.split("|")
    text = f"{number} {words}"
    assert text[behind_number(text) :] == words


@pytest.mark.parametrize("text", PLAIN.strip().splitlines())
def test_figures_and_letters_of_the_words_are_no_number(text: str) -> None:
    assert behind_number(text) == 0


@pytest.mark.parametrize("text", ["1.Name", "a)Name", "1.姓名", "2(c)Name", "一、姓名"])
def test_words_may_follow_at_once(text: str) -> None:
    assert text[behind_number(text) :] in ("Name", "姓名")


def test_a_number_is_looked_for_where_the_item_begins_and_not_behind_its_end() -> None:
    text = "Name 12. SSN"
    assert (behind_number(text), behind_number(text, 5), behind_number(text, 5, 8)) == (0, 9, 5)


def test_new_words_with_a_number_of_their_own_take_the_old_ones_place() -> None:
    assert words_start("12. SSN", 0, 7, "Name") == 4
    assert words_start("12. SSN", 0, 7, "12. Name") == 0


def test_a_box_before_the_number_is_none_of_the_words() -> None:
    assert words_start("☐ 2(c) SSN", 0, 10, "Name") == 7
    assert words_start("☐ SSN", 0, 5, "Name") == 0


@pytest.mark.parametrize(("text", "counted"), [("12. SSN", True), ("(b) SSN", True), ("• SSN", False), ("SSN", False)])
def test_numbers_and_letters_count_and_bullets_do_not(text: str, counted: bool) -> None:
    assert is_counted(text) == counted


@pytest.mark.parametrize(
    "text", ["12", "12.", "12a", " (iv) ", "b)", "3.1.2", "Q4", "Q4:", "#4", "№ 4", "•", "2 (c)", "一、"]
)
def test_a_number_may_stand_alone(text: str) -> None:
    assert is_number(text)


@pytest.mark.parametrize("text", ["", " ", "1040", "SSN", "12 Name", "401(k)", "W-2", "N/A", "2 parents"])
def test_anything_else_alone_is_no_number(text: str) -> None:
    assert not is_number(text)
