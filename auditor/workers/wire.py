"""Messages from a worker process to the program: one JSON list each, its kind first.

Nothing that a worker sends is unpickled: a file that took over its parser could then take over the program. Messages
are plain data, and whatever is not exactly an audit, a known code or a number in range is refused.
"""

from __future__ import annotations

import base64
import json
import re
from typing import Any, NoReturn

import msgspec

from auditor.errors import ERRORS
from auditor.origins import is_origin
from auditor.rebuilding import Malformed, rebuilt
from auditor.values.audit import Audit
from auditor.workers.answer import Answer, Kept

READY = b'["ready"]'
"""The worker has its question bank and waits for forms."""
BEAT = b'["beat"]'
"""The worker's interpreter is alive."""

Message = tuple[int, int] | Answer | Kept | None
"""What a message says: pages done and pages in all, the answer, something to keep, or only that the worker lives."""

_NAME = re.compile(r"[a-z0-9-]{1,80}")
_MOST_PAGES = 10_000_000


def page_message(done: int, pages: int) -> bytes:
    """Return the message that this many of the pages were read."""
    return json.dumps(["page", done, pages]).encode()


def error_message(code: str, origin: str = "") -> bytes:
    """Return the message that a form has no audit, with a code of ERRORS and where that came from."""
    return json.dumps(["error", code, origin]).encode()


def audit_message(audit: Audit) -> bytes:
    """Return the message with a form's audit."""
    return json.dumps(["audit", msgspec.to_builtins(audit)], separators=(",", ":"), allow_nan=False).encode()


def kept_message(kept: Kept) -> bytes:
    """Return the message that asks for something to be kept."""
    return json.dumps(["keep", kept.name, base64.b64encode(kept.content).decode()]).encode()


def understood(untrusted_message: bytes) -> Message:
    """Return what a message says; Malformed when it is not exactly one of those above."""
    if untrusted_message in (BEAT, READY):
        return None
    try:
        match json.loads(untrusted_message, parse_constant=_refuse):
            case ["page", int(done), int(pages)] if 0 <= done <= pages <= _MOST_PAGES:
                return done, pages
            case ["error", str(code), str(origin)] if code in ERRORS and is_origin(origin):
                return Answer(error=code, origin=origin)
            case ["keep", str(name), str(content)] if _NAME.fullmatch(name):
                return Kept(name, base64.b64decode(content, validate=True))
            case ["audit", plain]:
                return Answer(audit=_audit(plain))
            case _:
                raise Malformed
    except (ValueError, RecursionError):
        raise Malformed from None


def _audit(plain: object) -> Audit:
    audit = rebuilt(Audit, plain)
    if not isinstance(audit, Audit):
        raise Malformed
    return audit


def _refuse(_: str) -> NoReturn:
    raise Malformed


def order(path: str) -> bytes:
    """Return the message to a worker that names the form to read."""
    return json.dumps(path).encode()


def ordered(message: bytes) -> str:
    """Return the path that a message to a worker names."""
    path: Any = json.loads(message)
    return str(path)
