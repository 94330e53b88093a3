"""What the links between an Office file's parts, and out of the file, say of active content."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from auditor.active_content.target import shown_target
from auditor.values.active import ActiveContent

if TYPE_CHECKING:
    from collections.abc import Iterator

    from auditor.active_content.package import Link

_INSIDE: dict[str, str] = {
    "vbaProject": "macros",
    "xlMacrosheet": "macros",
    "xlIntlMacrosheet": "macros",
    "oleObject": "embedded_object",
    "package": "embedded_object",
    "aFChunk": "imported_text",
    "subDocument": "imported_text",
    "control": "activex",
    "webextension": "add_in",
    "customFunctions": "add_in",
    "connections": "data_connection",
}
"""What a part's presence means, by the last word of the type of the links to it (ECMA-376 part 1; [MS-OFFMACRO])."""
_OUTSIDE: dict[str, str] = {
    "attachedTemplate": "remote_template",
    "image": "remote_picture",
    "oleObject": "linked_object",
    "package": "linked_object",
    "subDocument": "imported_text",
    "aFChunk": "imported_text",
    "mailMergeSource": "mail_merge",
    "mailMergeHeaderSource": "mail_merge",
    "recipientData": "mail_merge",
    "externalLinkPath": "external_workbook",
    "xlPathMissing": "external_workbook",
    "xlStartup": "external_workbook",
    "vbaProject": "macros",
    "connections": "data_connection",
    "queryTable": "data_connection",
}
"""What a link out of the file means; every other kind but `hyperlink` is fetched content of some sort."""
_LINK = "hyperlink"
_HARMLESS = re.compile(r"(?i)(?:https?|mailto|tel|ftp|file|cid|about|onenote):|#|[^:]*$|[^:]*[/?#]|[a-z]:[\\/]")
"""Links that a person follows knowingly: web, mail, files. Others name a program (`ms-msdt:`, `javascript:`)."""


def link_content(links: Iterator[Link]) -> Iterator[ActiveContent]:
    """Yield the active content that links tell of. Ordinary hyperlinks are none."""
    for link in links:
        kind = _outside(link) if link.external else _INSIDE.get(link.kind)
        if kind:
            yield ActiveContent(kind, shown_target(link.source), shown_target(link.target))


def _outside(link: Link) -> str | None:
    """Return what a link out of the file means, or None where only a person follows it."""
    if link.kind == _LINK:
        return None if _HARMLESS.match(link.target.strip()) else "program_link"
    return _OUTSIDE.get(link.kind, "remote_content")
