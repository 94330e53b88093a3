"""What every HTML page of the program shares: its templates, its style, and the ban on everything from elsewhere."""

from __future__ import annotations

import base64
import hashlib
from functools import partial
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from auditor.categories import CATEGORIES, category_name, category_reason
from auditor.exporters import wording
from auditor.exporters.letter_families import families_css

_TEMPLATES = Path(__file__).with_name("templates")
_RIGHT_TO_LEFT = frozenset({"ar", "fa", "ur", "he", "ps", "yi"})


def rendered(template: str, **values: object) -> bytes:
    """Return a page made from a template, as UTF-8; the values are escaped."""
    style = (_TEMPLATES / "report.css").read_text(encoding="utf-8") + families_css()
    safe = Markup(style)  # noqa: S704 - the program's own style sheet, no foreign text
    page = _environment().get_template(template).render(style=safe, style_hash=_style_hash(style), **values)
    return page.encode("utf-8", "replace")


def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(_TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals.update(
        wording=wording,
        categories=CATEGORIES,
        category_name=category_name,
        category_reason=category_reason,
        direction=_direction,
    )
    environment.filters.update(
        shown=wording.shown,
        brief=partial(wording.shortened, limit=600),
        language=wording.language_name,
        category_name=category_name,
    )
    return environment


def _style_hash(style: str) -> str:
    """Return the hash under which the content security policy lets the page's own style in, and nothing else."""
    return base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()


def _direction(language: str) -> str:
    return "rtl" if language.partition("-")[0] in _RIGHT_TO_LEFT else "ltr"
