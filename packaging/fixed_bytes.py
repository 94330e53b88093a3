"""Files whose bytes depend on their content alone: no clock and no random name."""

from __future__ import annotations

import io
import re
import zipfile
from datetime import UTC, datetime

MADE = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)
"""When every sample says that it was made."""
_STAMP = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*")


def settled_package(content: bytes) -> bytes:
    """Return an Office file with the same parts, all of them dated MADE."""
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as package, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as settled:
        for part in package.infolist():
            entry = zipfile.ZipInfo(part.filename, MADE.timetuple()[:6])
            entry.external_attr = 0o644 << 16
            entry.create_system = 3  # the same on Windows
            entry.compress_type = zipfile.ZIP_DEFLATED
            settled.writestr(entry, _dated(part.filename, package.read(part)))
    return target.getvalue()


def _dated(name: str, content: bytes) -> bytes:
    if name != "docProps/core.xml":
        return content
    return _STAMP.sub(rb"\g<1>" + MADE.strftime("%Y-%m-%dT%H:%M:%SZ").encode(), content)
