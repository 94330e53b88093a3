"""YAML with the line of every piece, read with the safe loader only."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

import yaml

if TYPE_CHECKING:
    from pathlib import Path

_Safe: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class _SafeLoader(_Safe):  # type: ignore[misc]  # the class is chosen at run time
    """The safe loader, but `yes` and `no` are words, as YAML 1.2 (section 10.3.2) has them, not true and false."""


_SafeLoader.yaml_implicit_resolvers = {
    letter: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:bool" or letter in "tTfF"]
    for letter, resolvers in _Safe.yaml_implicit_resolvers.items()
}


class Marked:
    """A YAML file: its plain value, and the 1-based line of each place in it."""

    def __init__(self, path: Path) -> None:
        """Read the file; raises `yaml.YAMLError` or `UnicodeDecodeError` when it cannot be read."""
        self._text = path.read_text(encoding="utf-8")
        self.value: Any = yaml.load(self._text, Loader=_SafeLoader)  # noqa: S506 - it is the safe loader

    @cached_property
    def _root(self) -> yaml.Node | None:
        """The pieces with their places: made where a mistake is told, as that takes longer than to read the file."""
        root: yaml.Node | None = yaml.compose(self._text, Loader=_SafeLoader)
        return root

    def line(self, *steps: str | int) -> int:
        """Return the line of the place that the keys and indexes lead to, or of the nearest place above it."""
        node = self._root
        for step in steps:
            below = _step(node, step)
            if below is None:
                break
            node = below
        return int(node.start_mark.line) + 1 if node is not None else 1


def _step(node: yaml.Node | None, step: str | int) -> yaml.Node | None:
    if isinstance(node, yaml.MappingNode):
        pairs: list[tuple[yaml.Node, yaml.Node]] = node.value
        return next((value for key, value in pairs if key.value == step), None)
    if isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
        items: list[yaml.Node] = node.value
        return items[step]
    return None
