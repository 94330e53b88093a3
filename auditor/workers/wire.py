"""Messages from a worker process to the program: one JSON list each, its kind first.

Nothing that a worker sends is unpickled: a file that took over its parser could then take over the program. Messages
are plain data, and whatever is not exactly an audit, a known code or a number in range is refused.
"""

from __future__ import annotations

import base64
import json
import re
from pathlib import Path
from typing import Any, NoReturn

import msgspec

from auditor.errors import ERRORS
from auditor.origins import is_origin
from auditor.rebuilding import Malformed, rebuilt
from auditor.values.audit import Audit
from auditor.values.share import Share
from auditor.workers.answer import Answer, Kept, Offer
from auditor.workers.order import Order

READY = b'["ready"]'
"""The worker has its question bank and waits for forms."""
BEAT = b'["beat"]'
"""The worker's interpreter is alive."""
SHARED = b'["shared"]'
"""The share that was ordered is read."""

Message = tuple[int, int] | Answer | Kept | Offer | None
"""What a message says: pages done and pages in all, the answer, what to keep, pages to share, or a sign of life."""

_FIXED: dict[bytes, Message] = {BEAT: None, READY: None, SHARED: Answer(shared=True)}
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


def offer_message(pages: int) -> bytes:
    """Return the message that so many pages wait for text recognition."""
    return json.dumps(["offer", pages]).encode()


def understood(untrusted_message: bytes) -> Message:
    """Return what a message says; Malformed when it is not exactly one of those above."""
    if untrusted_message in _FIXED:
        return _FIXED[untrusted_message]
    try:
        match json.loads(untrusted_message, parse_constant=_refuse):
            case ["page", int(done), int(pages)] if 0 <= done <= pages <= _MOST_PAGES:
                return done, pages
            case ["error", str(code), str(origin)] if code in ERRORS and is_origin(origin):
                return Answer(error=code, origin=origin)
            case ["keep", str(name), str(content)] if _NAME.fullmatch(name):
                return Kept(name, base64.b64decode(content, validate=True))
            case ["offer", int(pages)] if 0 <= pages <= _MOST_PAGES:
                return Offer(pages)
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


def order_message(order: Order) -> bytes:
    """Return the message to a worker that tells what to do."""
    share = [order.share.number, order.share.of] if order.share else []
    return json.dumps([str(order.path), *share]).encode()


def ordered(message: bytes) -> Order:
    """Return what a message to a worker orders."""
    plain: Any = json.loads(message)
    path, *share = plain
    return Order(Path(path), Share(*share) if share else None)
