"""Every text can be read and every line be seen, in every theme and with every kind of colour blindness."""

from __future__ import annotations

import itertools
import re
from dataclasses import fields
from pathlib import Path

import pytest

from ui.theme.tokens import INK, MARK_FILL, PAPER, THEMES, Tokens

LEVELS = ("high", "medium", "low", "unread", "settled")
SEVERITIES = ("high", "medium", "low")
COLOURS = [field.name for field in fields(Tokens) if field.name not in {"dark", "contrast"}]
# Machado, Oliveira and Fernandes (2009), severity 1.0, for linear RGB
BLINDNESS = {
    "protan": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deutan": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritan": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}

Triple = tuple[float, float, float]


def _linear(colour: str) -> Triple:
    parts = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return red, green, blue


def _luminance(colour: str) -> float:
    return sum(share * part for share, part in zip((0.2126, 0.7152, 0.0722), _linear(colour), strict=True))


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours, 1 to 21."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _seen(colour: str, blindness: str) -> Triple:
    linear = _linear(colour)
    red, green, blue = (
        min(1.0, max(0.0, sum(a * b for a, b in zip(row, linear, strict=True)))) for row in BLINDNESS[blindness]
    )
    return red, green, blue


def _lab(linear: Triple) -> Triple:
    red, green, blue = linear
    x = (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047
    y = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    z = (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883
    fx, fy, fz = (part ** (1 / 3) if part > 0.008856 else 7.787 * part + 16 / 116 for part in (x, y, z))
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


def _distance(one: str, other: str, blindness: str) -> float:
    pair = zip(_lab(_seen(one, blindness)), _lab(_seen(other, blindness)), strict=True)
    return sum((a - b) ** 2 for a, b in pair) ** 0.5


def test_the_measure_is_that_of_the_standard() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.01)
    assert contrast("#FFFFFF", "#FFFFFF") == pytest.approx(1)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("text", ["text", "text_2", "accent", *LEVELS])
@pytest.mark.parametrize("ground", ["window", "surface", "selection"])
def test_a_text_can_be_read_on_every_ground(theme: str, text: str, ground: str) -> None:
    assert contrast(getattr(THEMES[theme], text), getattr(THEMES[theme], ground)) >= 4.5


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("level", LEVELS)
def test_a_chip_can_be_read_on_its_tint(theme: str, level: str) -> None:
    assert contrast(getattr(THEMES[theme], level), getattr(THEMES[theme], f"{level}_tint")) >= 4.5


@pytest.mark.parametrize("theme", THEMES)
def test_the_filled_button_can_be_read(theme: str) -> None:
    tokens = THEMES[theme]
    assert contrast(tokens.on_accent, tokens.accent) >= 4.5
    assert contrast(tokens.on_accent, tokens.accent_hover) >= 4.5
    assert contrast(tokens.text, tokens.surface_2) >= 4.5


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("line", ["line_strong", "focus"])
@pytest.mark.parametrize("ground", ["window", "surface", "surface_2", "canvas", "selection"])
def test_a_control_and_the_focus_can_be_seen(theme: str, line: str, ground: str) -> None:
    assert contrast(getattr(THEMES[theme], line), getattr(THEMES[theme], ground)) >= 3


@pytest.mark.parametrize("level", LEVELS)
def test_marks_can_be_seen_on_paper_and_their_numbers_be_read(level: str) -> None:
    assert contrast(INK[level], PAPER) >= 3
    assert contrast(MARK_FILL[level], PAPER) >= 4.5


@pytest.mark.parametrize("blindness", BLINDNESS)
@pytest.mark.parametrize("theme", THEMES)
def test_severities_differ_for_everyone(theme: str, blindness: str) -> None:
    colours = [getattr(THEMES[theme], severity) for severity in SEVERITIES]
    assert min(_distance(*pair, blindness) for pair in itertools.combinations(colours, 2)) >= 20


@pytest.mark.parametrize("blindness", BLINDNESS)
def test_severities_differ_for_everyone_on_paper(blindness: str) -> None:
    colours = [INK[severity] for severity in SEVERITIES]
    assert min(_distance(*pair, blindness) for pair in itertools.combinations(colours, 2)) >= 20


def test_the_first_try_at_severities_would_not_have_passed() -> None:
    assert _distance("#B3261E", "#7A5200", "deutan") < 20


@pytest.mark.parametrize("theme", THEMES)
def test_a_colour_is_spelled_in_full(theme: str) -> None:
    assert [name for name in COLOURS if not re.fullmatch("#[0-9A-F]{6}", getattr(THEMES[theme], name))] == []


def test_no_other_file_spells_a_colour(project: Path) -> None:
    spelled = re.compile(r"#[0-9a-fA-F]{6}\b|#[0-9a-fA-F]{3}\b|\brgba?\(")
    files = [path for ending in ("py", "qss") for path in (project / "ui").rglob(f"*.{ending}")]
    assert len(files) > 20
    assert [path.name for path in files if spelled.search(path.read_text("utf-8"))] == ["tokens.py"]


@pytest.mark.parametrize("theme", THEMES)
def test_what_cannot_be_pressed_looks_so(theme: str) -> None:
    tokens = THEMES[theme]
    assert tokens.disabled not in {tokens.text, tokens.text_2, tokens.accent}
