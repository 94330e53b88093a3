"""The colours of the window: the only file that spells any.

Contrast was computed with the formula of WCAG 2.2 (1.4.3 and 1.4.11) and is recomputed by the tests: every text has at
least 4.5:1 on every ground it stands on, every line of a control and every focus ring at least 3:1. Severities differ
in lightness, hue and shape, so that no kind of colour blindness makes two of them alike.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one theme, as `#rrggbb`.

    Attributes:
        dark: whether light text stands on dark ground.
        contrast: whether it is a high contrast theme: no tints, every chip with a line.
        window: the ground of the window.
        surface: cards and fields.
        surface_2: what the pointer is over, tracks of bars.
        canvas: the desk behind a page.
        line: lines that only divide.
        line_strong: lines of controls.
        disabled: text, icon and line of what cannot be pressed now; in a high contrast theme its line is dashed too.
        text: what is read first.
        text_2: what is read second.
        accent: the one filled button, links, progress.
        accent_hover: the same under the pointer.
        on_accent: text on it.
        focus: the ring around what the keyboard acts on.
        selection: the ground of what is chosen.
        high, medium, low: text and marks of each severity; `…_tint` is the ground of its chip.
        unread: text and marks of what could not be read.
        settled: text and marks of what is decided.
    """

    dark: bool
    contrast: bool
    window: str
    surface: str
    surface_2: str
    canvas: str
    line: str
    line_strong: str
    disabled: str
    text: str
    text_2: str
    accent: str
    accent_hover: str
    on_accent: str
    focus: str
    selection: str
    high: str
    high_tint: str
    medium: str
    medium_tint: str
    low: str
    low_tint: str
    unread: str
    unread_tint: str
    settled: str
    settled_tint: str


LIGHT = Tokens(
    dark=False,
    contrast=False,
    window="#F5F7F9",
    surface="#FFFFFF",
    surface_2="#EBEFF3",
    canvas="#DDE3E9",
    line="#CBD3DC",
    line_strong="#6F7C8B",
    disabled="#6F7C8B",
    text="#18212B",
    text_2="#465363",
    accent="#0A5F6B",
    accent_hover="#084C56",
    on_accent="#FFFFFF",
    focus="#0A5F6B",
    selection="#D6ECEE",
    high="#8E0F3C",
    high_tint="#FBE8EF",
    medium="#8A5000",
    medium_tint="#FFF0D6",
    low="#1D55B4",
    low_tint="#E6EFFC",
    unread="#434A52",
    unread_tint="#E6E9ED",
    settled="#0A6656",
    settled_tint="#DFF3EE",
)

DARK = Tokens(
    dark=True,
    contrast=False,
    window="#12171D",
    surface="#1B222A",
    surface_2="#26303A",
    canvas="#0B0F13",
    line="#36424F",
    line_strong="#8492A3",
    disabled="#8492A3",
    text="#E9EEF3",
    text_2="#B1BDCA",
    accent="#5CC4CF",
    accent_hover="#86D6DE",
    on_accent="#04252A",
    focus="#86D6DE",
    selection="#143D43",
    high="#FF8AAC",
    high_tint="#421A29",
    medium="#FFCE73",
    medium_tint="#372A0E",
    low="#86B4FF",
    low_tint="#182A48",
    unread="#D5DBE1",
    unread_tint="#323A43",
    settled="#63D6B8",
    settled_tint="#12322B",
)

CONTRAST_LIGHT = Tokens(
    dark=False,
    contrast=True,
    window="#FFFFFF",
    surface="#FFFFFF",
    surface_2="#FFFFFF",
    canvas="#FFFFFF",
    line="#000000",
    line_strong="#000000",
    disabled="#6B6B6B",
    text="#000000",
    text_2="#000000",
    accent="#00343B",
    accent_hover="#000000",
    on_accent="#FFFFFF",
    focus="#0000C8",
    selection="#FFFFB0",
    high="#6B0A2C",
    high_tint="#FFFFFF",
    medium="#5C3600",
    medium_tint="#FFFFFF",
    low="#0A2F7A",
    low_tint="#FFFFFF",
    unread="#1E2328",
    unread_tint="#FFFFFF",
    settled="#00403A",
    settled_tint="#FFFFFF",
)

CONTRAST_DARK = Tokens(
    dark=True,
    contrast=True,
    window="#000000",
    surface="#000000",
    surface_2="#000000",
    canvas="#000000",
    line="#FFFFFF",
    line_strong="#FFFFFF",
    disabled="#9A9A9A",
    text="#FFFFFF",
    text_2="#FFFFFF",
    accent="#7FF0FF",
    accent_hover="#FFFFFF",
    on_accent="#000000",
    focus="#FFFF00",
    selection="#003A55",
    high="#FF9DBB",
    high_tint="#000000",
    medium="#FFDF9E",
    medium_tint="#000000",
    low="#9CC4FF",
    low_tint="#000000",
    unread="#FFFFFF",
    unread_tint="#000000",
    settled="#7FF0D2",
    settled_tint="#000000",
)

THEMES: dict[str, Tokens] = {
    "light": LIGHT,
    "dark": DARK,
    "contrast_light": CONTRAST_LIGHT,
    "contrast_dark": CONTRAST_DARK,
}
"""Every theme by its name; `system` is none of them, but the one that the system asks for."""

PAPER = "#FFFFFF"
"""A page is white in every theme: outlines and stamps depend on it."""

INK: dict[str, str] = {
    "high": "#8E0F3C",
    "medium": "#B96B00",
    "low": "#2A62C4",
    "unread": "#50565E",
    "settled": "#0A6656",
}
"""Outlines on paper, the same in every theme, each with a white casing so that it survives black areas of scans."""

FOUND = "#FFE28A"
"""Behind words that were looked for: text and every outline stay legible on it."""

MARK_FILL: dict[str, str] = {level: getattr(LIGHT, level) for level in INK}
"""Grounds of the numbered marks beside a page: dark enough for a white number."""
