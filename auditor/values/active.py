"""Active content: something in a form that runs, sends or fetches by itself, or brings another file along."""

from __future__ import annotations

from dataclasses import dataclass

ACTIVE_CONTENT: dict[str, str] = {
    "macros": "The file carries macros (programs). They were not run.",
    "remote_template": "When the file is opened, Office fetches a template from elsewhere. It was not fetched.",
    "remote_picture": "Opening the file fetches a picture from elsewhere, whose owner is told. It was not fetched.",
    "remote_content": "When the file is opened, something is fetched from elsewhere. It was not fetched.",
    "linked_object": "An object in the form is linked to a file elsewhere, which Office may open. It was not opened.",
    "embedded_object": "Another file is embedded in the form. It was not opened, and what it asks was not checked.",
    "imported_text": "Text of another file is brought in when the form is opened. It was not checked.",
    "mail_merge": "The form is connected to a list of addresses or records (mail merge). The list was not opened.",
    "activex": "The form has ActiveX controls, which are small programs. They were not run.",
    "dde": "A field starts another program and takes data from it (DDE). It was not run.",
    "add_in": "The file asks Office to load an add-in. It was not loaded.",
    "external_workbook": "Cells take their values from another workbook. It was not opened.",
    "data_connection": "The workbook takes data from a database or a web page. It was not asked for them.",
    "program_link": "A link opens a program rather than a web page. It was not followed.",
    "javascript": "The form carries JavaScript, which a PDF reader runs. It was not run.",
    "launch": "The form can start a program or open a file. It was not started.",
    "submit_form": "A button sends what is filled in to this address. Nothing was sent.",
    "import_data": "The form can fill itself in from a file. It was not read.",
    "web_link": "A link leads to a web page. It was not followed.",
    "other_file": "A link leads to another PDF. It was not opened, and what it asks was not checked.",
    "embedded_file": "Another file is attached to the form. It was not opened, and what it asks was not checked.",
    "multimedia": "The form carries film, sound or a 3D model, which can run programs. It was not played.",
    "xfa": "The form carries a second form in Adobe's XFA, which can run scripts. It was not run.",
    "automatic_action": "Something happens by itself when the form is opened, printed or closed. It was not done.",
}
"""Every kind of active content, and what it tells the person. The kinds are stable: reports and tests name them."""


@dataclass(frozen=True, slots=True)
class ActiveContent:
    """One active content.

    Attributes:
        kind: a key of ACTIVE_CONTENT.
        where: the part, page or field that holds it, as text safe to show.
        target: what it leads to or says, as text safe to show (masked, on one line, shortened); empty where nothing.
    """

    kind: str
    where: str
    target: str = ""

    def __post_init__(self) -> None:
        """Refuse a kind that has no message."""
        if self.kind not in ACTIVE_CONTENT:
            message = f"unknown kind of active content {self.kind}"
            raise ValueError(message)

    @property
    def message(self) -> str:
        """What it tells the person."""
        return ACTIVE_CONTENT[self.kind]
