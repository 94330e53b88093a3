"""Messages from a worker process to the program: one JSON list each, its kind first.

Nothing that a worker sends is unpickled: a file that took over its parser could then take over the program. Messages
are plain data, and whatever is not exactly an audit, a known code or a number in range is refused.
"""

from __future__ import annotations

import base64
import json
import re
from datetime import datetime
from pathlib import Path
from typing import Any, NoReturn, TypeVar

import msgspec

from auditor.errors import ERRORS
from auditor.origins import is_origin
from auditor.rebuilding import Malformed, rebuilt
from auditor.values.audit import Audit
from auditor.values.comparison import Comparison
from auditor.values.copy import LEFT, WARNINGS, Copy, Left, Marking
from auditor.values.decision import Decision
from auditor.values.document import Document
from auditor.values.hand_mark import HandMark
from auditor.values.share import Share
from auditor.workers.answer import Answer, Kept, Offer
from auditor.workers.order import Order

READY = b'["ready"]'
"""The worker has its question bank and waits for forms."""
BEAT = b'["beat"]'
"""The worker's interpreter is alive."""
SHARED = b'["shared"]'
"""The share that was ordered is read."""

_Kind = TypeVar("_Kind", Audit, Comparison, Document)

Message = tuple[int, int] | Answer | Kept | Offer | None
"""What a message says: pages done and pages in all, the answer, what to keep, pages to share, or a sign of life."""

_FIXED: dict[bytes, Message] = {BEAT: None, READY: None, SHARED: Answer(shared=True)}
_NAME = re.compile(r"[a-z0-9-]{1,80}")
_ENDING = re.compile(r"\.[a-z]{3,4}")
_MOST_PAGES = 10_000_000
_LONGEST_ID = 80
_COPY = b'["copy",'


def page_message(done: int, pages: int) -> bytes:
    """Return the message that this many of the pages were read."""
    return json.dumps(["page", done, pages]).encode()


def error_message(code: str, origin: str = "") -> bytes:
    """Return the message that a form has no audit, with a code of ERRORS and where that came from."""
    return json.dumps(["error", code, origin]).encode()


def audit_message(audit: Audit) -> bytes:
    """Return the message with a form's audit."""
    return json.dumps(["audit", msgspec.to_builtins(audit)], separators=(",", ":"), allow_nan=False).encode()


def document_message(document: Document) -> bytes:
    """Return the message with a form's blocks."""
    return json.dumps(["document", msgspec.to_builtins(document)], separators=(",", ":"), allow_nan=False).encode()


def comparison_message(comparison: Comparison) -> bytes:
    """Return the message with a comparison of two versions of a form."""
    plain = msgspec.to_builtins(comparison)
    return json.dumps(["comparison", plain], separators=(",", ":"), allow_nan=False).encode()


def copy_message(copy: Copy) -> bytes:
    """Return the message with a form's copy: one line about it, then its bytes as they are."""
    left = [[each.finding, each.code] for each in copy.left]
    about = ["copy", copy.ending, list(copy.applied), left, list(copy.warnings)]
    return json.dumps(about).encode() + b"\n" + copy.content


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
    if untrusted_message.startswith(_COPY):
        return Answer(copy=_copied(*untrusted_message.partition(b"\n")[::2]))
    try:
        match json.loads(untrusted_message, parse_constant=_refuse):
            case ["page", int(done), int(pages)] if 0 <= done <= pages <= _MOST_PAGES:
                return done, pages
            case ["keep", str(name), str(content)] if _NAME.fullmatch(name):
                return Kept(name, base64.b64decode(content, validate=True))
            case ["offer", int(pages)] if 0 <= pages <= _MOST_PAGES:
                return Offer(pages)
            case answer:
                return _answer(answer)
    except (ValueError, RecursionError):
        raise Malformed from None


def _answer(plain: object) -> Answer:
    match plain:
        case ["error", str(code), str(origin)] if code in ERRORS and is_origin(origin):
            return Answer(error=code, origin=origin)
        case ["audit", audit]:
            return Answer(audit=_value(Audit, audit))
        case ["comparison", comparison]:
            return Answer(comparison=_value(Comparison, comparison))
        case ["document", document]:
            return Answer(document=_value(Document, document))
        case _:
            raise Malformed


def _value(kind: type[_Kind], plain: object) -> _Kind:
    value = rebuilt(kind, plain)
    if not isinstance(value, kind):
        raise Malformed
    return value


def _copied(about: bytes, content: bytes) -> Copy:
    """Return the copy that a message speaks of; Malformed where it holds more than ids and known codes."""
    try:
        _, ending, applied, left, warnings = json.loads(about, parse_constant=_refuse)
        reasons = tuple(Left(_id(finding), _known(code, LEFT)) for finding, code in left)
        codes = tuple(_known(code, WARNINGS) for code in warnings)
        if not _ENDING.fullmatch(ending):
            raise Malformed
        return Copy(content, ending, tuple(map(_id, applied)), reasons, codes)
    except (ValueError, TypeError, RecursionError):
        raise Malformed from None


def _id(text: object) -> str:
    if not isinstance(text, str) or len(text) > _LONGEST_ID:
        raise Malformed
    return text


def _known(code: object, codes: dict[str, str]) -> str:
    if not isinstance(code, str) or code not in codes:
        raise Malformed
    return code


def _refuse(_: str) -> NoReturn:
    raise Malformed


def order_message(order: Order) -> bytes:
    """Return the message to a worker that tells what to do."""
    share = [order.share.number, order.share.of] if order.share else None
    marking = msgspec.to_builtins(order.marking) if order.marking else None
    translation = str(order.translation) if order.translation else None
    marks = msgspec.to_builtins(order.marks)
    return json.dumps([str(order.path), share, marking, order.blocks, translation, marks]).encode()


def ordered(message: bytes) -> Order:
    """Return what a message to a worker orders."""
    path, share, marking, blocks, translation, marks = json.loads(message)
    return Order(
        Path(path),
        Share(*share) if share else None,
        _marking(marking) if marking else None,
        blocks,
        Path(translation) if translation else None,
        _marks(marks),
    )


def _marking(plain: dict[str, Any]) -> Marking:
    decisions = plain["decisions"]
    chosen = None if decisions is None else tuple(Decision(**decision) for decision in decisions)
    told = {"decisions": chosen, "made": datetime.fromisoformat(plain["made"]), "marks": _marks(plain["marks"])}
    return Marking(**plain | told)


def _marks(plain: list[object]) -> tuple[HandMark, ...]:
    return tuple(rebuilt(HandMark, each) for each in plain)
