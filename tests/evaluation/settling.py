"""Accepts and rejects the tracked changes of marked Word copies in LibreOffice, by a macro in a profile of its own."""

from __future__ import annotations

import io
import subprocess
import zipfile
from pathlib import Path
from typing import Literal

from lxml import etree

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_OPEN = "http://openoffice.org/2000"
_MODULE = f"""<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="{_OPEN}/script" script:name="Module1" script:language="StarBasic">
Sub Settle(source As String, command As String, target As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  document = StarDesktop.loadComponentFromURL(ConvertToUrl(source), "_blank", 0, hidden())
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  dispatcher.executeDispatch(document.CurrentController.Frame, command, "", 0, Array())
  Dim kind(0) As New com.sun.star.beans.PropertyValue
  kind(0).Name = "FilterName"
  kind(0).Value = "MS Word 2007 XML"
  document.storeToURL(ConvertToUrl(target), kind())
  document.close(True)
End Sub
</script:module>
"""
_LIBRARY = f"""<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="{_OPEN}/library" library:name="Standard" library:readonly="false"
 library:passwordprotected="false">
 <library:element library:name="Module1"/>
</library:library>
"""
Answer = Literal["Accept", "Reject"]


class Settler:
    """Runs LibreOffice."""

    def __init__(self, office: str, profile: Path, folder: Path) -> None:
        """Take the program, a profile that it has made before, which gets the macro, and a folder for results."""
        self._office, self._profile, self._folder = office, profile, folder
        basic = profile / "user" / "basic" / "Standard"
        basic.mkdir(parents=True, exist_ok=True)
        (basic / "Module1.xba").write_text(_MODULE, "utf-8")
        (basic / "script.xlb").write_text(_LIBRARY, "utf-8")

    def same(self, form: Path, marked: Path, revised: Path) -> str:
        """Return whether a marked copy says what the revised one does once accepted, and the form once rejected."""
        accepted = self._words(marked, "Accept") == self._words(revised, "Accept")
        rejected = self._words(marked, "Reject") == self._words(form, "Reject")
        return f"accept {'same' if accepted else 'DIFFERS'} reject {'same' if rejected else 'DIFFERS'}"

    def _words(self, path: Path, answer: Answer) -> list[str]:
        """Return the words of a file once its changes are settled, as LibreOffice writes it, or its path."""
        target = self._folder / f"settled.{answer}.docx"
        target.unlink(missing_ok=True)
        macro = f'macro:///Standard.Module1.Settle("{path}",".uno:{answer}AllTrackedChanges","{target}")'
        profile = f"-env:UserInstallation={self._profile.as_uri()}"
        command = [self._office, profile, "--headless", "--norestore", macro]
        subprocess.run(command, capture_output=True, timeout=120, check=False)
        return _words_of(target.read_bytes()) if target.is_file() else [str(path)]


def _words_of(content: bytes) -> list[str]:
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        root = etree.fromstring(package.read("word/document.xml"))
    lines = ("".join(text.text or "" for text in line.iter(f"{_W}t")) for line in root.iter(f"{_W}p"))
    return " ".join(lines).split()
