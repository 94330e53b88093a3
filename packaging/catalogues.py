"""The English plurals of the window: `python packaging/catalogues.py` in the project's environment.

English is what stands in the program, but for texts with a number: “%n form(s)” becomes “1 form” and “2 forms” by a
catalogue, as in every other language. Texts are collected here and not by lupdate, which overlooks a plural unless its
number is spelled as a literal.
"""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
ENGLISH = ROOT / "ui" / "translations" / "en.ts"
IRREGULAR: dict[str, tuple[str, str]] = {
    "%n file(s) left out: not forms": ("%n file left out: not a form", "%n files left out: not forms"),
    "Done: %n form(s) need decisions.": ("Done: %n form needs decisions.", "Done: %n forms need decisions."),
}
"""Texts in which more than an “(s)” changes."""


def counted_texts(folder: Path) -> set[tuple[str, str]]:
    """Return the context and the text of every plural in a folder's programs."""
    return {found for path in folder.rglob("*.py") for found in _counted(ast.parse(path.read_text("utf-8")))}


def english(text: str) -> tuple[str, str]:
    """Return a text for one and for many."""
    return IRREGULAR.get(text) or (text.replace("(s)", ""), text.replace("(s)", "s"))


def write(texts: set[tuple[str, str]], catalogue: Path) -> None:
    """Write the catalogue, and beside it the file that the window reads."""
    root = ElementTree.Element("TS", version="2.1", language="en", sourcelanguage="en")
    contexts: dict[str, ElementTree.Element] = {}
    for name, text in sorted(texts):
        if name not in contexts:
            contexts[name] = ElementTree.SubElement(root, "context")
            ElementTree.SubElement(contexts[name], "name").text = name
        message = ElementTree.SubElement(contexts[name], "message", numerus="yes")
        ElementTree.SubElement(message, "source").text = text
        translation = ElementTree.SubElement(message, "translation")
        for form in english(text):
            ElementTree.SubElement(translation, "numerusform").text = form
    ElementTree.indent(root, "    ")
    catalogue.write_text(f"{ElementTree.tostring(root, encoding='unicode')}\n", "utf-8")
    program = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([program, catalogue, "-qm", catalogue.with_suffix(".qm"), "-silent"], check=True)


def _counted(tree: ast.Module) -> Iterator[tuple[str, str]]:
    for node in ast.walk(tree):
        match node:
            case ast.Call(args=[ast.Constant(value=str(context)), ast.Constant(value=str(text)), *_]) if "%n" in text:
                yield context, text


if __name__ == "__main__":
    write(counted_texts(ROOT / "ui"), ENGLISH)
