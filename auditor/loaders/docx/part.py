"""One part of a Word file with its root element and what it refers to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element

    from auditor.loaders.docx.package import Package, Relationship


@dataclass(frozen=True, slots=True)
class Part:
    """A part's name in the package, its root element, and its relationships by id."""

    package: Package
    name: str
    root: _Element
    links: dict[str, Relationship]

    def related(self, relationship: str) -> _Element | None:
        """Return the root element of the part that an id refers to; None where there is none that can be read."""
        link = self.links.get(relationship)
        return None if link is None else self.package.find(link.target)


def opened(package: Package, name: str) -> Part | None:
    """Return a part of the package, or None where it is missing or damaged."""
    root = package.find(name)
    if root is None:
        return None
    return Part(package, name, root, {link.id: link for link in package.relationships(name)})
