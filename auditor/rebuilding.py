"""From plain data back to the frozen values, each of them checked.

The data comes from a process that read a stranger's file. msgspec, which turns values into plain data, does not turn
it back where a value may be one of several dataclasses, as a location may.
"""

from __future__ import annotations

import dataclasses
import math
import types
from functools import cache
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from auditor.values import (
    active,
    audit,
    block,
    box,
    comparison,
    document,
    finding,
    hand_mark,
    location,
    notice,
    question,
)

MAX_ITEMS = 100_000
"""Values in one list."""
MAX_CHARACTERS = 1_000_000
"""Characters of one text."""

_NAMES: dict[str, Any] = {
    name: value
    for module in (active, audit, block, box, comparison, document, finding, hand_mark, location, notice, question)
    for name, value in vars(module).items()
}
"""Every name that the values' own annotations use; some are imported for type checkers alone."""


class Malformed(ValueError):
    """The data is not that of the value it should be. Nothing of it is quoted."""


def rebuilt(kind: Any, plain: object) -> Any:  # noqa: ANN401 - the kind says what comes back
    """Return the value of this kind that the plain data stands for; Malformed when it is anything else.

    Args:
        kind: a dataclass of `auditor.values`, or any type its fields have.
        plain: what JSON holds.
    """
    if dataclasses.is_dataclass(kind) and isinstance(kind, type):
        return _dataclass(kind, plain)
    if kind in _PLAIN:
        return _checked(_PLAIN[kind](plain), plain)
    origin = get_origin(kind)
    if origin in _COMPOUND:
        return _COMPOUND[origin](get_args(kind), plain)
    raise Malformed


def _dataclass(kind: type, plain: object) -> object:
    hints = _hints(kind)
    if not isinstance(plain, dict) or plain.keys() != hints.keys():
        raise Malformed
    try:
        return kind(**{name: rebuilt(hints[name], value) for name, value in plain.items()})
    except (ValueError, TypeError):
        raise Malformed from None


@cache
def _hints(kind: type) -> dict[str, Any]:
    hints = get_type_hints(kind, localns=_NAMES)
    return {field.name: hints[field.name] for field in dataclasses.fields(kind)}


def _union(kinds: tuple[Any, ...], plain: object) -> Any:  # noqa: ANN401 - see rebuilt
    """Return the value of the first kind that fits."""
    for kind in kinds:
        try:
            return rebuilt(kind, plain)
        except Malformed:
            continue
    raise Malformed


def _tuple(kinds: tuple[Any, ...], plain: object) -> tuple[Any, ...]:
    if not isinstance(plain, list) or len(plain) > MAX_ITEMS:
        raise Malformed
    every = kinds[:1] * len(plain) if kinds[1:] == (...,) else kinds
    if len(every) != len(plain):
        raise Malformed
    return tuple(rebuilt(kind, value) for kind, value in zip(every, plain, strict=True))


def _literal(choices: tuple[Any, ...], plain: object) -> object:
    return _checked(isinstance(plain, str) and plain in choices, plain)


def _mapping(_: tuple[Any, ...], plain: object) -> object:
    return _checked(isinstance(plain, dict) and len(plain) <= MAX_ITEMS, plain)


def _checked(fits: bool, plain: object) -> object:
    if not fits:
        raise Malformed
    return plain


def _is_number(plain: object) -> bool:
    return isinstance(plain, (int, float)) and not isinstance(plain, bool) and math.isfinite(plain)


_PLAIN: dict[Any, Any] = {
    str: lambda plain: isinstance(plain, str) and len(plain) <= MAX_CHARACTERS,
    bool: lambda plain: isinstance(plain, bool),
    int: lambda plain: isinstance(plain, int) and not isinstance(plain, bool),
    float: _is_number,
    type(None): lambda plain: plain is None,
}
_COMPOUND: dict[Any, Any] = {
    tuple: _tuple,
    dict: _mapping,
    Literal: _literal,
    Union: _union,
    types.UnionType: _union,
}
