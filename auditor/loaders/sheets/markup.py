"""The words of an interview's label without the code, tags and markdown around them."""

from __future__ import annotations

import re

from auditor.loaders.sheets.marks import joined

_PLACEHOLDER = re.compile(r"[A-Z]+(?:_[A-Z]+)+")  # NO_LABEL and the like stand where there is nothing to show
_CODE_LINE = re.compile(r"^[ \t]*%[^\n]*$", re.MULTILINE)
_VARIABLE = re.compile(r"[$#]\{[^{}]*\}")
_TAG = re.compile(r"</?[A-Za-z][^<>]*>")
_ICON = re.compile(r"\[:[^\]]*\]|:[a-z][\w-]+:")
_LINK = re.compile(r"\[([^\]]+)\]\([^)]*\)")
_MARKUP = re.compile(r"\*\*|^#+\s+", re.MULTILINE)


def plain(text: str) -> str:
    """Return the words that the person sees, a variable as `…`; an upper-case placeholder counts as nothing."""
    if _PLACEHOLDER.fullmatch(text.strip()):
        return ""
    shown = _VARIABLE.sub("…", _CODE_LINE.sub("", text))
    words = joined(_MARKUP.sub("", _LINK.sub(r"\1", _ICON.sub("", _TAG.sub(" ", shown)))))
    return words if words.strip("… ") else ""
