"""Masking: whatever is shaped like a resident's number is blotted out before anything else sees it."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import pairwise

MASK = "•••-••-••••"
"""What stands where a number grouped as a Social Security number stood; matching takes it for that shape."""
NUMBER_MASK = "••••••"
"""What stands where any other number stood: it says nothing of what the number was."""

_GATE = re.compile(r"\d(?:\D{0,3}\d){3}")
"""Four digits close by: what has no more of them (item numbers, years' ends) is no one's number."""

_BLANK = r"[\s\u00ad\u200b-\u200d\u2060\ufeff]"
_DASH = r"[-‐-―−﹣－]"
_PART = rf"(?:{_BLANK}|[-‐-―−﹣－./|_]){{1,3}}"
_MISREAD = re.compile(rf"(?<!\w)[\dOolISB](?:(?:{_PART})?[\dOolISB])*(?!\w)")
_DIGIT_OF = str.maketrans("OolISB", "001158")
_FEWEST_READ, _MOSTLY = 4, 2 / 3

_CODES = "WAC OAR NAC CMR CFR IDAPA NMAC COMAR ARM RCW".replace(" ", "|")
_LAW = re.compile(rf"(?:§|\b(?:{_CODES}))[.§\s]*$")
"""Codes of law before a section's number: Washington's and others group theirs as Social Security numbers are."""
_TELEPHONE = re.compile(r"(?:\+|\b(?:tel\w*|phone|fax|call|fon)|電話|ＦＡＸ)[\s:：.]*$", re.IGNORECASE)
_MONEY, _MONEY_AFTER = re.compile(r"[$€£¥₹₽]\s?$"), re.compile(r",\d\d\b|\s?[$€£¥₹₽]")
_PRINTED = frozenset({(3, 3, 4), (1, 3, 3, 4), (4, 3, 3), (2, 2, 2, 2, 2), (5, 4), (5, 5)})
"""Groups of digits that forms print of themselves: telephone numbers, ZIP+4, a span of ZIP codes."""
_OMB = (4, 4)
"""Groups of the number of a federal form, with a dash; also a span of years."""
_ADDRESS, _MOST_IN_ADDRESS = 4, 255
"""Groups of an internet address, parted by dots, and the most in each."""
_YEARS = range(1900, 2100)
_CALENDARS = range(1300, 2600)
"""Years of birth in the Persian, the Gregorian and the Thai calendar."""
_SHORT_YEAR, _LONG_YEAR = 2, 4
_MONTHS, _DAYS = range(1, 13), range(1, 32)
_FEWEST, _FEWEST_SPACED, _SHORT_GROUP = 8, 12, 2
_FEWEST_STEPS = 4
_NEAR = 16


def masked(text: str) -> str:
    """Return the text with everything shaped like a resident's number masked.

    That is: Social Security number and ITIN, A-number, card, bank account and IBAN, passport, licence, numeric date;
    also where blanks, boxes or line ends split them, in any script's digits, and with letters that recognition takes
    for digits. Sections of law, telephone and OMB numbers, ZIP codes, years, money and scales stay.
    """
    if not _GATE.search(text):
        return text
    read = _MISREAD.sub(_as_digits, text)
    for shape, mask_of in _SHAPES:
        text, read = _replaced(text, read, shape, mask_of)
    return text


def _as_digits(run: re.Match[str]) -> str:
    """Return a run that is mostly digits with the letters among them as the digits they are mistaken for."""
    found = run.group()
    digits, signs = sum(map(str.isdecimal, found)), sum(map(str.isalnum, found))
    return found.translate(_DIGIT_OF) if digits >= max(_FEWEST_READ, _MOSTLY * signs) else found


def _replaced(text: str, read: str, shape: re.Pattern[str], mask_of: _MaskOf) -> tuple[str, str]:
    """Return the text and its reading, which is as long, with masks where the reading has the shape."""
    texts: list[str] = []
    reads: list[str] = []
    done = 0
    for found in shape.finditer(read):
        mask = mask_of(found)
        if mask:
            texts += (text[done : found.start()], mask)
            reads += (read[done : found.start()], mask)
            done = found.end()
    if not texts:  # as in most texts
        return text, read
    return "".join((*texts, text[done:])), "".join((*reads, read[done:]))


def _follows(found: re.Match[str], known: re.Pattern[str]) -> bool:
    """Return whether these words stand just before what was found."""
    return known.search(found.string[max(0, found.start() - _NEAR) : found.start()]) is not None


def _number(_found: re.Match[str]) -> str:
    return NUMBER_MASK


def _bank(found: re.Match[str]) -> str:
    return NUMBER_MASK if sum(map(str.isdecimal, found.group())) > _FEWEST else ""


def _plain(found: re.Match[str]) -> str:
    return "" if _follows(found, _MONEY) else NUMBER_MASK


def _ssn(found: re.Match[str]) -> str:
    return "" if _follows(found, _LAW) else MASK


def _boxed(found: re.Match[str]) -> str:
    """Return the mask of digits in boxes of their own; none for digits that count up, as on a scale."""
    return "" if _steps(re.findall(r"\d", found.group())) else NUMBER_MASK


def _dated(found: re.Match[str]) -> str:
    """Return the mask of a date in figures, day, month or year first; blanks alone and short years need two figures."""
    parts = (found["first"], found["middle"], found["last"])
    year, *days = parts if len(parts[0]) == _LONG_YEAR else reversed(parts)
    low, high = sorted(map(int, days))
    if len(year) not in (_SHORT_YEAR, _LONG_YEAR) or low not in _MONTHS or high not in _DAYS:
        return ""
    blank = found["gap"].isspace()
    if "/" not in found["gap"] and (len(year) == _SHORT_YEAR or blank) and any(len(part) == 1 for part in parts):
        return ""
    known = int(year) in _CALENDARS if len(year) == _LONG_YEAR else not blank
    return NUMBER_MASK if known and not _follows(found, _LAW) else ""


def _grouped(found: re.Match[str]) -> str:
    """Return the mask of groups of digits, all parted alike; none where forms themselves print such groups.

    A ZIP code and the start of the telephone number after it are no groups of one number: their shape says so.
    """
    groups = re.findall(r"\d+", found.group())
    if _is_short(groups, found["gap"]) or _steps(groups) or all(int(each) in _YEARS for each in groups):
        return ""
    if any(_follows(found, known) for known in (_LAW, _MONEY, _TELEPHONE)):
        return ""
    return "" if _MONEY_AFTER.match(found.string, found.end()) else NUMBER_MASK


def _is_short(groups: list[str], gap: str) -> bool:
    """Return whether the groups hold too few digits for a resident's number, or are such as forms print."""
    lengths = tuple(map(len, groups))
    address = gap == "." and len(groups) == _ADDRESS and all(int(each) <= _MOST_IN_ADDRESS for each in groups)
    if lengths in _PRINTED or (lengths == _OMB and not gap.isspace()) or address:
        return True
    loose = gap.isspace() and max(lengths) <= _SHORT_GROUP
    return sum(lengths) < (_FEWEST_SPACED if loose else _FEWEST)


def _steps(groups: list[str]) -> bool:
    """Return whether many numbers go up by equal steps, as on a scale; 0 may stand for 10 at the end."""
    steps = {int(after) - int(before) for before, after in pairwise(groups)}
    return len(groups) >= _FEWEST_STEPS and len(steps - {-9}) == 1 and 0 not in steps


_MaskOf = Callable[[re.Match[str]], str]
_SHAPES: tuple[tuple[re.Pattern[str], _MaskOf], ...] = (
    (re.compile(r"(?<![^\W_])[A-Z]{2}\d{2}(?:[\s-]?[A-Z\d]{4}){2,7}(?:[\s-]?[A-Z\d]{1,3})?(?![^\W_])"), _bank),
    (re.compile(rf"(?<![\d•])\d{{3}}{_PART}\d{{2}}{_PART}\d{{4}}(?!\d)"), _ssn),
    (re.compile(rf"(?<![\d•])\d(?:{_PART}\d){{7,}}(?!\d)"), _boxed),
    (re.compile(rf"(?<![^\W_])[Aa](?:{_PART}|[#:\s]){{0,3}}(?:\d{{3}}(?:{_PART})?){{2}}\d{{2,3}}(?!\d)"), _number),
    (re.compile(
        rf"(?<![\d•])(?P<first>\d{{1,4}})(?P<gap>{_BLANK}?(?:{_DASH}|/){_BLANK}?|\.{_BLANK}?|{_BLANK})"
        r"(?P<middle>\d{1,2})(?P=gap)(?P<last>\d{4}|\d{1,2})(?![\d•])"
    ), _dated),
    (re.compile(
        rf"(?<![\d•])\d{{1,12}}(?P<gap>{_BLANK}{{1,2}}|{_BLANK}?{_DASH}{_BLANK}?|\.|/)"
        rf"\d{{1,12}}(?:(?P=gap)\d{{1,12}})*(?![\d•]|{_DASH}\d{{3}}{_DASH}\d{{4}})"
    ), _grouped),
    (re.compile(r"(?<![^\W_])[A-Z]{1,2}(?:\d{6,7}|[\s-]\d{7})(?!\d)"), _number),
    (re.compile(r"(?<![\d•])\d{8,}(?!\d)"), _plain),
)  # fmt: skip
"""Every shape and what masks it, tried in this order: IBAN, Social Security number, boxes, A-number, date, groups,
passport, plain numbers."""
