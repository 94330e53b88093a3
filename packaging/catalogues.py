"""The window's texts and their translations: `python packaging/catalogues.py` in the project's environment.

It collects every text of the window into `ui/translations/*.ts`: for English those with a number alone (“%n form(s)”
becomes “1 form” and “2 forms” by a catalogue, as in every other language), for the other languages all of them. A
translation that stands there is kept; a new text waits as unfinished, and is shown in English until it has one.
Texts are collected here and not by lupdate, which overlooks a plural unless its number is spelled as a literal.

`dev.py` makes of each catalogue the file that the window reads (`.qm`); only Python's own library is imported here.
"""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "ui" / "translations"
IRREGULAR: dict[str, tuple[str, str]] = {
    "%n file(s) left out: not forms": ("%n file left out: not a form", "%n files left out: not forms"),
    "%n decision(s) are in the copy.": ("%n decision is in the copy.", "%n decisions are in the copy."),
    "%n finding(s) are not decided.": ("%n finding is not decided.", "%n findings are not decided."),
    "%n finding(s) not decided: left as they are.": (
        "%n finding not decided: left as it is.",
        "%n findings not decided: left as they are.",
    ),
    "Done: %n form(s) need decisions.": ("Done: %n form needs decisions.", "Done: %n forms need decisions."),
}
"""English texts in which more than an “(s)” changes."""
CALLS = frozenset({"translate", "QT_TRANSLATE_NOOP"})
"""What is called with a context and a text; `tr` has its class for a context."""
VALUES: dict[str, str] = {"Category": "Categories"}
"""Values of the engine whose words the window shows: their class, and the context in which they are translated."""
TABLES: dict[str, str] = {
    "NOTICES": "Notices",
    "LEFT": "Copies",
    "WARNINGS": "Copies",
    "ACTIVE_CONTENT": "Active content",
}
"""Tables of the engine's sentences, by code, that the window shows: their names, and the contexts likewise."""
ERRORS = "errors.py"
"""The engine's file of errors, whose messages the window shows in the context “Errors”."""

Text = tuple[str, str]
"""A context, and a text as it stands in the program."""


def window_texts(root: Path = ROOT) -> set[Text]:
    """Return every text that the window of a project shows, the engine's own sentences with them."""
    return texts_in(root / "ui") | texts_in(root / "auditor", only=VALUES) | sentences_in(root / "auditor")


def texts_in(folder: Path, only: dict[str, str] | None = None) -> set[Text]:
    """Return every text in a folder's programs, or only those of some classes of values."""
    found: set[Text] = set()
    for path in folder.rglob("*.py"):
        tree = ast.parse(path.read_text("utf-8"))
        found.update(_of_values(tree, only) if only else _of_calls(tree))
    return found


def sentences_in(engine: Path) -> set[Text]:
    """Return what the engine says of errors, notices, copies and active content."""
    found: set[Text] = set()
    for path in engine.rglob("*.py"):
        tree = ast.parse(path.read_text("utf-8"))
        found.update(_of_tables(tree))
        found.update(_of_errors(tree) if path.name == ERRORS else ())
    return found


def counted(texts: set[Text]) -> set[Text]:
    """Return those of the texts that have a plural."""
    return {text for text in texts if "%n" in text[1]}


def english(text: str) -> tuple[str, str]:
    """Return a counted text for one and for many."""
    return IRREGULAR.get(text) or (text.replace("(s)", ""), text.replace("(s)", "s"))


def translations(catalogue: Path) -> dict[Text, tuple[str, ...]]:
    """Return what a catalogue holds: one translation for a text, two for a counted one; the unfinished are left out."""
    if not catalogue.exists():
        return {}
    root = ElementTree.parse(catalogue).getroot()  # noqa: S314 - the project's own
    known = {}
    for context in root.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.get("type") != "unfinished":
                forms = tuple(form.text or "" for form in translation) or (translation.text or "",)
                known[context.findtext("name", ""), message.findtext("source", "")] = forms
    return known


def write(texts: set[Text], known: dict[Text, tuple[str, ...]], catalogue: Path) -> None:
    """Write a catalogue of the texts, in the language that its name says."""
    root = ElementTree.Element("TS", version="2.1", language=catalogue.stem, sourcelanguage="en")
    contexts: dict[str, ElementTree.Element] = {}
    for text in sorted(texts):
        name, source = text
        if name not in contexts:
            contexts[name] = ElementTree.SubElement(root, "context")
            ElementTree.SubElement(contexts[name], "name").text = name
        message = ElementTree.SubElement(contexts[name], "message")
        ElementTree.SubElement(message, "source").text = source
        _put(message, known.get(text), plural="%n" in source)
    ElementTree.indent(root, "    ")
    catalogue.write_text(f"{ElementTree.tostring(root, encoding='unicode')}\n", "utf-8")


def release(program: Path, folder: Path = FOLDER) -> None:
    """Make of each catalogue the file that the window reads, unless it is newer already.

    Args:
        program: `pyside6-lrelease`.
        folder: where the catalogues are.
    """
    for catalogue in sorted(folder.glob("*.ts")):
        made = catalogue.with_suffix(".qm")
        if not made.exists() or made.stat().st_mtime < catalogue.stat().st_mtime:
            subprocess.run([program, catalogue, "-qm", made, "-silent"], check=True)


def update() -> None:
    """Bring every catalogue up to date with the programs."""
    texts = window_texts()
    write(counted(texts), {text: english(text[1]) for text in counted(texts)}, FOLDER / "en.ts")
    for catalogue in sorted(FOLDER.glob("*.ts")):
        if catalogue.stem != "en":
            known = translations(catalogue)
            write(texts, known, catalogue)
            print(f"{catalogue.name}: {len(texts)} texts, {len(texts - known.keys())} without a translation")


def _put(message: ElementTree.Element, forms: tuple[str, ...] | None, *, plural: bool) -> None:
    translation = ElementTree.SubElement(message, "translation")
    if plural:
        message.set("numerus", "yes")
        for form in forms or ("", ""):
            ElementTree.SubElement(translation, "numerusform").text = form
    elif forms:
        translation.text = forms[0]
    if not forms:
        translation.set("type", "unfinished")


def _of_calls(tree: ast.Module) -> Iterator[Text]:
    names = _named_texts(tree)
    yield from _of_own_class(tree, "")
    for node in ast.walk(tree):
        match node:
            case ast.Call(args=[context, text, *_]) if _called(node) in CALLS:
                for name in _spelled(context, names):
                    yield from ((name, each) for each in _spelled(text, names))


def _of_own_class(node: ast.AST, owner: str) -> Iterator[Text]:
    """Yield the texts given to `tr`, with the class they stand in."""
    for child in ast.iter_child_nodes(node):
        inside = child.name if isinstance(child, ast.ClassDef) else owner
        if isinstance(child, ast.Call) and _called(child) == "tr" and child.args:
            yield from ((inside, each) for each in _spelled(child.args[0], {}))
        yield from _of_own_class(child, inside)


def _of_values(tree: ast.Module, classes: dict[str, str]) -> Iterator[Text]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _called(node) in classes:
            for argument in node.args:
                yield from ((classes[_called(node)], each) for each in _spelled(argument, {}))


def _of_tables(tree: ast.Module) -> Iterator[Text]:
    for node in tree.body:
        match node:
            case ast.AnnAssign(target=ast.Name(id=name), value=ast.Dict(values=values)) if name in TABLES:
                yield from ((TABLES[name], text) for value in values for text in _spelled(value, {}))


def _of_errors(tree: ast.Module) -> Iterator[Text]:
    """Yield the message of each class of errors."""
    for node in ast.walk(tree):
        match node:
            case ast.Assign(targets=[ast.Name(id="message")], value=ast.Constant(value=str(text))):
                yield "Errors", text


def _called(call: ast.Call) -> str:
    function = call.func
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def _named_texts(tree: ast.Module) -> dict[str, str]:
    """Return the texts that have a name in a module, such as its context."""
    return {
        target.id: node.value.value
        for node in tree.body
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)
        for target in node.targets
        if isinstance(target, ast.Name)
    }


def _spelled(node: ast.AST, names: dict[str, str]) -> Iterator[str]:
    """Yield the texts that an expression can be."""
    match node:
        case ast.Constant(value=str(text)):
            yield text
        case ast.Name(id=name) if name in names:
            yield names[name]
        case ast.IfExp(body=one, orelse=other):
            yield from _spelled(one, names)
            yield from _spelled(other, names)


if __name__ == "__main__":
    update()
    release(Path(sys.executable).with_name("pyside6-lrelease"))
