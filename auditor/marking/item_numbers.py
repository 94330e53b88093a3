"""Item numbers: the number, letter or bullet typed before an item's words, which stays when these change.

What is no number: figures that belong to the words (`2 parents`, `1.5 hours`, `12:30`), names of laws and forms
(`401(k)`, `W-2`, `I-9`) and shortened words (`U.S.`, `D.O.B.`).
"""

from __future__ import annotations

import re

from auditor.values.block import BLANK, EMPTY_BOX, TICKED_BOX

_CAPITAL = r"(?=[\"“‘«(\[]?[^\W\d_a-zß-öø-ÿа-яёա-ֆ])"
"""Behind it stands a capital letter, or one of a script without capitals."""
_APART = r"(?:\s+|$)"
_SHAPES = (
    # 10.a 10.a. 10.a.1
    rf"\d{{1,2}}\.[a-z](?:\.[1-9]\d?)?[.):]?{_APART}",
    r"[•●▪■◆‣⁃○·–—*-]\s+",
    # 12. 12) 12: (12) 12a. 12(a) 12、 – but not 1.5, 12:30 or 401(k)
    r"\(?\d{1,3}\s?[a-z]?(?:[.)](?!\d)|[:：](?!\d)|[、．）])\s*",
    r"\d{1,2}\s?\([a-z]{1,3}\)\s*",
    r"[（(][一二三四五六七八九十\d]{1,3}[)）]\s*",
    r"[一二三四五六七八九十]{1,3}[、．.]\s*",
    # 3.1.2 and 3.1, with or without a stop at the end
    rf"[1-9]\d?(?:\.[1-9]\d?){{2,4}}[.):]?{_APART}",
    rf"[1-9]\d?\.[1-9]\d?(?:[.):]{_APART}|\s+{_CAPITAL})",
    rf"\d{{1,2}}[a-z]\s+{_CAPITAL}",
    # 4 – Name, 4- Name
    r"\d{1,3}\s?[-–—]\s+(?=[^\W\d_])",
    # A. a) (b) Б) – but not U.S. or U. S.
    r"[^\W\d_][.:](?=\s|$)(?!\s*[^\W\d_]\.)\s*",
    r"\(?[^\W\d_]\)\s*",
    # (iv) iv. IV.
    r"\(?(?=[ivx])x{0,3}(?:i[xv]|v?i{0,3})(?:\)|\.(?=\s|$))\s*",
    r"\(?(?=[IVX])X{0,3}(?:I[XV]|V?I{0,3})(?:\)|\.(?=\s|$))\s*",
    # A1. Q4: A.1 B.2.1 §4 #4 № 4
    r"[A-Z]\d{1,3}[a-z]?[.):](?!\d)\s*",
    rf"[A-Z]\.[1-9]\d?(?:\.[1-9]\d?){{0,3}}[.):]?{_APART}",
    r"[#№§]\s?\d{1,3}[.):]?\s+",
    # Question 4:
    r"(?:Question|Pregunta|Pergunta|Frage|Вопрос|Питання|Câu|Keksyon|Tanong)\s\d{1,3}[.):](?!\d)\s*",
    r"第[一二三四五六七八九十\d]{1,3}[条條項项題题問问]?[\s、.．:：]+",
)
_NUMBER = re.compile(rf"\s*(?:{'|'.join(f'(?:{shape})' for shape in _SHAPES)})+(?=\S)")
_MARKS = f"{BLANK}{EMPTY_BOX}{TICKED_BOX} \t"
"""The letters of blanks and boxes."""
_ALONE = re.compile(
    r"[(]?(?:\d{1,3}[a-z]?|[^\W\d_]|[ivx]{1,5}|[IVX]{1,5}|[A-Z]\d{1,3})[.):]*|[#№§][ ]?\d{1,3}|[•●▪■◆‣⁃○·–—*-]"
)
"""What can be nothing but a number where nothing else stands beside it."""


def behind_number(text: str, start: int = 0, end: int | None = None) -> int:
    """Return where the words behind an item's number begin; `start` where there is no number, or nothing behind it.

    Args:
        text: a block's text.
        start: where the item begins in it.
        end: where it ends; the text's end where it is None.
    """
    number = _NUMBER.match(text, start, len(text) if end is None else end)
    return start if number is None else number.end()


def words_start(text: str, start: int, end: int, new: str) -> int:
    """Return from where on new words take an item's place: behind its number, but where they bring one themselves.

    A box before the number belongs to the item, like the number; whether it goes is said by the item's answers.

    Args:
        text: a block's text.
        start: where the item begins in it.
        end: where it ends.
        new: the words that take its place.
    """
    first = end - len(text[start:end].lstrip(_MARKS))
    behind = behind_number(text, first, end)
    return behind if keeps_number(new) and behind > first else start


def keeps_number(new: str) -> bool:
    """Return whether an item's number stays beside new words: there are some, and they bring none themselves."""
    return bool(new) and not behind_number(new)


def is_counted(text: str) -> bool:
    """Return whether a text begins with a number or a letter that counts items; a bullet does not."""
    return any(sign.isalnum() for sign in text[: behind_number(text)])


def is_number(text: str) -> bool:
    """Return whether a text is an item's number and nothing else, as in a cell beside the item's own."""
    words = text.strip()
    return _ALONE.fullmatch(words) is not None or (bool(words) and behind_number(f"{words} X") == len(words) + 1)
