"""A walk through the places of a PDF that can hold active content."""

from __future__ import annotations

import io
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import pikepdf
from pikepdf import Array, Dictionary, Stream, String

from auditor import limits
from auditor.active_content.target import shown_target
from auditor.values.active import ActiveContent

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_ACTIONS: dict[str, tuple[str, str]] = {
    "/JavaScript": ("javascript", "/JS"),
    "/Launch": ("launch", "/F"),
    "/SubmitForm": ("submit_form", "/F"),
    "/ImportData": ("import_data", "/F"),
    "/URI": ("web_link", "/URI"),
    "/GoToR": ("other_file", "/F"),
    "/GoToE": ("other_file", "/F"),
    "/Rendition": ("multimedia", "/R"),
    "/Movie": ("multimedia", "/T"),
    "/Sound": ("multimedia", ""),
    "/RichMediaExecute": ("multimedia", ""),
    "/Named": ("automatic_action", "/N"),
}
"""Actions by their type: the kind, and the key of what they lead to (ISO 32000-2, 12.6.4). `/Named` counts only where
it happens by itself; a button that prints is none."""
_ANNOTATIONS: dict[str, tuple[str, str]] = {
    "/RichMedia": ("multimedia", "/NM"),
    "/Screen": ("multimedia", "/T"),
    "/Movie": ("multimedia", "/T"),
    "/Sound": ("multimedia", ""),
    "/3D": ("multimedia", "/NM"),
    "/FileAttachment": ("embedded_file", "/FS"),
}
_NOWHERE = (0, 0)
"""The number of an object that lies within another."""
_DEEPEST = 64  # levels of trees; deeper ones are loops or attacks
_FAULTS = (
    pikepdf.PdfError, ArithmeticError, AttributeError, LookupError, NotImplementedError, OSError, RecursionError,
    RuntimeError, TypeError, ValueError,
)  # fmt: skip
"""What pikepdf raises on damaged files: its own errors, and those of the Python types that it stands in for."""


def walked(content: bytes, password: str | None) -> Iterator[tuple[ActiveContent, ...]]:
    """Yield what is found in each place, the quickest first; a damaged place ends there, and the next is looked at."""
    try:
        walk = _Walk(pikepdf.open(io.BytesIO(content), password=password or ""))
    except _FAULTS:
        return
    for place in (walk.document, walk.names, walk.xfa, walk.fields, walk.pages, walk.outline):
        yield tuple(_readable(place))


def _readable(place: Callable[[], Iterator[ActiveContent]]) -> Iterator[ActiveContent]:
    with suppress(*_FAULTS):
        yield from place()


class _Walk:
    """The places of one file; every object is visited once, and not more than MAX_FIELDS of them."""

    def __init__(self, file: pikepdf.Pdf) -> None:
        self._file = file
        self._root: Any = file.Root
        self._seen: set[tuple[int, int]] = set()
        self._left = limits.MAX_FIELDS

    def document(self) -> Iterator[ActiveContent]:
        """Yield what happens when the document is opened, printed, saved or closed."""
        yield from self._action(self._root.get("/OpenAction"), "when the form is opened", by_itself=True)
        yield from self._triggers(self._root, "document")

    def names(self) -> Iterator[ActiveContent]:
        """Yield the document's scripts and attached files, which lie in trees of names."""
        trees = _dictionary(self._root.get("/Names"))
        for name, script in self._leaves(trees.get("/JavaScript"), 0):
            yield from self._action(script, f"script {name}")
        for name, file in self._leaves(trees.get("/EmbeddedFiles"), 0):
            yield ActiveContent("embedded_file", "document", shown_target(_words(file) or name))

    def xfa(self) -> Iterator[ActiveContent]:
        """Yield the XFA form."""
        if "/XFA" in _dictionary(self._root.get("/AcroForm")):
            yield ActiveContent("xfa", "document")

    def fields(self) -> Iterator[ActiveContent]:
        """Yield what the form's fields do."""
        form = _dictionary(self._root.get("/AcroForm"))
        for field in _array(form.get("/Fields")):
            yield from self._field(field, "", 0)

    def pages(self) -> Iterator[ActiveContent]:
        """Yield what the pages, their links and their fields do."""
        for number, opened in enumerate(self._file.pages, 1):
            page, where = opened.obj, f"page {number}"
            yield from self._triggers(page, where)
            for annotation in _array(page.get("/Annots")):
                yield from self._annotation(annotation, where)
            if number >= limits.MAX_PAGES or not self._left:
                return

    def outline(self) -> Iterator[ActiveContent]:
        """Yield what the entries of the table of contents do."""
        waiting = [_dictionary(self._root.get("/Outlines")).get("/First")]
        while waiting:
            entry = self._visited(waiting.pop())
            yield from self._action(entry.get("/A"), "table of contents")
            waiting += [entry[key] for key in ("/Next", "/First") if key in entry]

    def _field(self, reference: Any, outer: str, depth: int) -> Iterator[ActiveContent]:  # noqa: ANN401 - pikepdf is loosely typed
        field = self._visited(reference)
        name = ".".join(part for part in (outer, _words(field.get("/T"))) if part)
        yield from self._events(field, f"field {name}")
        if depth < _DEEPEST:
            for kid in _array(field.get("/Kids")):
                yield from self._field(kid, name, depth + 1)

    def _annotation(self, reference: Any, where: str) -> Iterator[ActiveContent]:  # noqa: ANN401
        annotation = self._visited(reference)
        kind, key = _ANNOTATIONS.get(str(annotation.get("/Subtype")), ("", ""))
        if kind:
            yield ActiveContent(kind, where, shown_target(_words(annotation.get(key))))
        yield from self._events(annotation, where)

    def _events(self, owner: Dictionary, where: str) -> Iterator[ActiveContent]:
        if "/A" in owner:
            yield from self._action(owner["/A"], where)
        yield from self._triggers(owner, where)

    def _triggers(self, owner: Dictionary, where: str) -> Iterator[ActiveContent]:
        """Yield the actions that a page, field or document does by itself (its additional actions)."""
        if "/AA" in owner:
            for _, action in _dictionary(owner["/AA"]).items():
                yield from self._action(action, where, by_itself=True)

    def _action(self, action: Any, where: str, *, by_itself: bool = False) -> Iterator[ActiveContent]:  # noqa: ANN401
        """Yield an action and those that follow it."""
        waiting = [action]
        for _ in range(_DEEPEST):
            if not waiting:
                return
            step = _dictionary(waiting.pop(0))
            kind, key = _ACTIONS.get(str(step.get("/S")), ("", ""))
            if kind and (by_itself or kind != "automatic_action"):
                yield ActiveContent(kind, shown_target(where), shown_target(_words(step.get(key))))
            following = step.get("/Next")
            waiting += following if isinstance(following, Array) else [following]
            waiting = [each for each in waiting if _dictionary(each)]

    def _leaves(self, reference: Any, depth: int) -> Iterator[tuple[str, Any]]:  # noqa: ANN401
        """Yield name and value of each leaf of a tree of names."""
        node = self._visited(reference)
        pairs = _array(node.get("/Names"))
        for name, value in zip(pairs[::2], pairs[1::2], strict=False):
            yield _words(name), value
        if depth < _DEEPEST:
            for kid in _array(node.get("/Kids")):
                yield from self._leaves(kid, depth + 1)

    def _visited(self, reference: Any) -> Dictionary:  # noqa: ANN401
        """Return a dictionary at its first visit; an empty one at any other, or where too many were visited."""
        number = getattr(reference, "objgen", _NOWHERE)
        if reference is None or number in self._seen or not self._left:
            return Dictionary()
        self._left -= 1
        if number != _NOWHERE:  # an object without a number lies within another, and is not met twice
            self._seen.add(number)
        return _dictionary(reference)


def _dictionary(value: Any) -> Dictionary:  # noqa: ANN401
    return value if isinstance(value, Dictionary) else Dictionary()


def _array(value: Any) -> Any:  # noqa: ANN401
    return value if isinstance(value, Array) else ()


def _words(value: Any) -> str:  # noqa: ANN401
    """Return the words of a string, of a script in a stream, or the file name of a file specification."""
    if isinstance(value, Stream):
        return value.read_bytes()[: 4 * limits.MAX_TARGET].decode("latin-1")
    if isinstance(value, Dictionary):
        return _words(next((value[key] for key in ("/UF", "/F", "/N") if key in value), None))
    return str(value) if isinstance(value, String) else ""
