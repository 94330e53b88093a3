"""What most PDF forms hold: links to web pages, and fields that check a date or a number as it is typed.

Both can be read off the file's objects at once. A walk through every field takes much longer, and would tell no more
than their places.
"""

from __future__ import annotations

import re

from auditor.active_content.target import shown_target
from auditor.values.active import ActiveContent

_LITERAL = rb"\s*\(((?:[^()\\]|\\.|\((?:[^()\\]|\\.|\([^()\\]*\))*+\))*+)\)"
_SCRIPT = re.compile(rb"/JS" + _LITERAL, re.DOTALL)
_SCRIPT_KEY = re.compile(rb"/JS(?![\w.\-+*:#])")
_LINK = re.compile(rb"/URI" + _LITERAL, re.DOTALL)
_LINK_ACTION = re.compile(rb"/S\s*/URI(?![\w.\-+*:#])")
_BUILT_IN = re.compile(r"AF(?:Date|Time|Number|Percent|Special|Simple|Range)[A-Za-z]*_\w+\(")
"""Functions for fields that every PDF reader brings along (Adobe's "Forms Functions")."""
_ESCAPED = re.compile(r"\\([()\\])")


def usual_content(objects: bytes) -> tuple[ActiveContent, ...] | None:
    """Return the links and built-in scripts, each once; None where there are others, or they are not plainly written.

    Args:
        objects: the file's objects, names spelt out.
    """
    scripts, links = _texts(_SCRIPT, objects), _texts(_LINK, objects)
    if len(scripts) < len(_SCRIPT_KEY.findall(objects)) or len(links) < len(_LINK_ACTION.findall(objects)):
        return None
    unlike_scripts, unlike_links = dict.fromkeys(scripts), dict.fromkeys(links)  # fields of a kind share their script
    if not all(map(_BUILT_IN.match, unlike_scripts)):
        return None
    found = [ActiveContent("javascript", "fields", shown_target(script)) for script in unlike_scripts]
    found += [ActiveContent("web_link", "links on the pages", shown_target(link)) for link in unlike_links]
    return tuple(dict.fromkeys(found))


def _texts(pattern: re.Pattern[bytes], objects: bytes) -> list[str]:
    return [_ESCAPED.sub(r"\1", text.decode("latin-1")) for text in pattern.findall(objects)]
