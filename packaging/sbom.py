"""The list of everything that is shipped (SBOM), made from the lock file: CycloneDX 1.6, JSON.

Standard library alone, as for all of the development commands. See https://cyclonedx.org/docs/1.6/json/.
"""

from __future__ import annotations

import hashlib
import json
import re
import uuid
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

LOCK = "packaging/requirements.lock"
TARGET = "askless.cdx.json"
_PIN = re.compile(r"^(?P<name>[a-z0-9.\-]+)==(?P<version>[^ ;\\]+)(?: ; (?P<marker>[^\\]+?))? *\\?$")
_HASH = re.compile(r"--hash=sha256:([0-9a-f]{64})")
_VIA = re.compile(r"^ +# +(?:via )?([A-Za-z0-9._-]+)(?: \(.*\))?$")
_ROOT = "askless"

FONTS: dict[str, tuple[str, str, str]] = {
    "auditor/exporters/pdf_copy/fonts/DejaVuSansCondensed.ttf": ("DejaVu Sans Condensed", "2.37", "Bitstream-Vera"),
    "auditor/exporters/pdf_copy/fonts/LanguageNames.ttf": ("Noto Sans CJK (42 letters)", "1.004", "OFL-1.1"),
}
"""The font files that are shipped: name, version, and licence by its SPDX id; LICENCE.txt beside them has the words."""


@dataclass(frozen=True, slots=True)
class Pin:
    """One locked library.

    Attributes:
        name: as PyPI writes it.
        version: the only one that is installed.
        marker: the platforms and Pythons it is for; empty: all.
        hashes: SHA-256 of each of its wheels.
        wanted_by: names of what asks for it; `askless` is the program itself.
    """

    name: str
    version: str
    marker: str
    hashes: tuple[str, ...]
    wanted_by: tuple[str, ...]

    @property
    def purl(self) -> str:
        """Its package URL."""
        return f"pkg:pypi/{self.name}@{self.version}"


def write_sbom(root: Path) -> Path:
    """Write the list into the project's folder and return its path. The same lock gives the same bytes."""
    target = root / TARGET
    version = re.search(r'__version__ = "(.+)"', (root / "auditor" / "__init__.py").read_text("utf-8"))
    pins = read_lock((root / LOCK).read_text("utf-8"))
    listed = sbom(pins, version.group(1) if version else "0", [_font(root, path) for path in FONTS])
    target.write_text(json.dumps(listed, indent=2) + "\n", "utf-8")
    return target


def read_lock(text: str) -> list[Pin]:
    """Return the pins of a lock file as uv writes it, in its order."""
    entries = re.split(r"\n(?=[a-z0-9])", text)
    return [_pin(entry) for entry in entries if _PIN.match(entry.splitlines()[0])]


def sbom(pins: list[Pin], version: str, files: Sequence[dict[str, object]] = ()) -> dict[str, object]:
    """Return the list as CycloneDX has it: libraries, then `files` as they are; `version` is the program's."""
    program = {"type": "application", "name": _ROOT, "version": version, "bom-ref": _ROOT}
    licences = [{"license": {"id": "Apache-2.0"}}]
    seed = "\n".join([version, *(pin.purl for pin in pins)])
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, seed)}",
        "version": 1,
        "metadata": {"component": {**program, "licenses": licences}},
        "components": [*(_component(pin) for pin in pins), *files],
        "dependencies": [{"ref": ref, "dependsOn": _wanted(name, pins)} for name, ref in _references(pins)],
    }


def _pin(entry: str) -> Pin:
    first, *rest = entry.splitlines()
    match = _PIN.match(first)
    parts = match.groupdict() if match else {}
    wanted_by = tuple(via.group(1).lower() for line in rest if (via := _VIA.match(line)) and via.group(1) != "via")
    return Pin(parts["name"], parts["version"], parts["marker"] or "", tuple(_HASH.findall(entry)), wanted_by)


def _component(pin: Pin) -> dict[str, object]:
    """Return one library. A library has a hash for each of its wheels, for which CycloneDX has properties alone."""
    properties = [{"name": "askless:wheel:sha256", "value": value} for value in pin.hashes]
    if pin.marker:
        properties.append({"name": "askless:marker", "value": pin.marker})
    return {
        "type": "library",
        "name": pin.name,
        "version": pin.version,
        "purl": pin.purl,
        "bom-ref": pin.purl,
        "scope": "required",
        "properties": properties,
    }


def _font(root: Path, path: str) -> dict[str, object]:
    """Return a font file with the hash of its bytes; FileNotFoundError where it is not shipped any more."""
    name, version, licence = FONTS[path]
    digest = hashlib.sha256((root / path).read_bytes()).hexdigest()
    return {
        "type": "file",
        "name": name,
        "version": version,
        "bom-ref": f"file:{path}",
        "hashes": [{"alg": "SHA-256", "content": digest}],
        "licenses": [{"license": {"id": licence}}],
        "properties": [{"name": "askless:file", "value": path}],
    }


def _references(pins: list[Pin]) -> list[tuple[str, str]]:
    return [(_ROOT, _ROOT), *((pin.name, pin.purl) for pin in pins)]


def _wanted(name: str, pins: list[Pin]) -> list[str]:
    """Return the references of what a library, or the program, asks for."""
    return [pin.purl for pin in pins if name in pin.wanted_by]
