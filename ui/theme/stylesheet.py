"""The style sheet: `window.qss` with the colours and sizes of a theme put in."""

from __future__ import annotations

import re
from dataclasses import asdict
from functools import cache
from importlib.resources import files
from string import Template
from typing import TYPE_CHECKING

from ui.theme.sizes import ROLES

if TYPE_CHECKING:
    from ui.theme.sizes import Sizes
    from ui.theme.tokens import Tokens

_LENGTH = re.compile(r"\b(\d+)em100\b")


def stylesheet_of(tokens: Tokens, sizes: Sizes) -> str:
    """Return the style sheet of a theme at a text size.

    In the template `$name` is a colour of the tokens or a size of a role of letters (`$body_px`), and `36em100` stands
    for what measures 36 pixels at 100 % and grows with the text.
    """
    scaled = _LENGTH.sub(lambda found: f"{sizes.px(int(found[1]))}px", _template())
    letters = {f"{role}_px": f"{sizes.px(pixels)}px" for role, (pixels, _) in ROLES.items()}
    chip_line = "1px" if tokens.contrast else "0px"
    disabled_line = "dashed" if tokens.contrast else "solid"
    return Template(scaled).substitute(asdict(tokens), chip_line=chip_line, disabled_line=disabled_line, **letters)


@cache
def _template() -> str:
    return (files(__package__) / "window.qss").read_text("utf-8")
