"""Active content of PDF files.

Most forms have none, and a walk through all their objects costs as much as some of their pages. So the bytes are
searched for the names first, in the objects that lie packed as well, and pikepdf walks only where there is something.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from auditor.active_content.pdf_usual import usual_content
from auditor.guarding.inflating import WRAPPED, unpacked
from auditor.guarding.pdf_streams import streams_of
from auditor.values.active import ActiveContent

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_NAMES: dict[bytes, str] = {
    b"JS": "javascript",
    b"Launch": "launch",
    b"SubmitForm": "submit_form",
    b"ImportData": "import_data",
    b"GoToR": "other_file",
    b"GoToE": "other_file",
    b"RichMedia": "multimedia",
    b"Rendition": "multimedia",
    b"Movie": "multimedia",
    b"Sound": "multimedia",
    b"3D": "multimedia",
    b"EF": "embedded_file",
    b"XFA": "xfa",
    b"URI": "web_link",
}
"""The names that active content cannot do without (ISO 32000-2, 12.6 and 7.11)."""
_NAME = re.compile(rb"/(?!EF\s*\[)(" + b"|".join(sorted(_NAMES, reverse=True)) + rb")(?![\w.\-+*:#])")
"""One of these names. `/EF [` is no file but a right that Adobe grants."""
_SPELT = re.compile(rb"#([0-9A-Fa-f]{2})")
_PROTECTED = re.compile(rb"/Encrypt\b")
_USUAL = frozenset({"javascript", "web_link"})
_COUNTED = frozenset({b"JS", b"EF", b"XFA", b"URI"})
"""Names of which as many stand in the objects as there are things to find; each link has two."""
_BY_ITSELF = b"/Named"
_ANYWHERE = "somewhere in the file"


def pdf_content(content: bytes, password: str | None = None) -> Iterator[ActiveContent]:
    """Yield the active content of a PDF; what cannot be walked to is said to be somewhere in the file."""
    objects = _objects(content)
    names = Counter(_NAME.findall(objects))
    kinds = dict.fromkeys(_NAMES[name] for name in names)
    is_protected = _PROTECTED.search(objects) is not None
    if not kinds and not is_protected:
        return
    usual = usual_content(objects) if _USUAL.issuperset(kinds) and not is_protected else None
    if usual is not None:
        yield from usual
        return
    from auditor.active_content.pdf_walk import walked  # noqa: PLC0415 - loads pikepdf

    countable = _COUNTED.issuperset(names) and not is_protected and _BY_ITSELF not in objects
    found: list[ActiveContent] = []
    for in_place in walked(content, password):
        found += in_place
        if countable and _accounts_for(names, found):
            break
    yield from found
    for kind in kinds:
        if all(each.kind != kind for each in found):
            yield ActiveContent(kind, _ANYWHERE)


def _accounts_for(names: Counter[bytes], found: Sequence[ActiveContent]) -> bool:
    """Whether what was found explains every name, so that there is nothing to find in further places."""
    kinds = Counter(each.kind for each in found)
    return (
        kinds["javascript"] >= names[b"JS"]
        and kinds["embedded_file"] >= names[b"EF"]
        and kinds["xfa"] >= min(names[b"XFA"], 1)
        and 2 * kinds["web_link"] >= names[b"URI"]
    )


def _objects(content: bytes) -> bytes:
    """Return the file's objects: what stands outside its streams or packed in them, with all names spelt out."""
    parts = []
    end = 0
    for stream in streams_of(content):
        if stream.start < end:
            continue
        parts.append(content[end : stream.start])
        end = stream.end
        if stream.is_objects:
            parts += [piece for piece, _ in unpacked(stream.packed, WRAPPED)]
    parts.append(content[end:])
    return _SPELT.sub(lambda found: bytes([int(found[1], 16)]), b"".join(parts))
