"""Makes reports and lists, and writes files. All of this runs beside the window's thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from auditor.batch import FormFile, Outcome
from ui.hand_over.products import file_name, free_path

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime
    from pathlib import Path

    from auditor.errors import AuditorError
    from auditor.values.audit import Audit
    from auditor.values.decision import Decision
    from auditor.values.hand_mark import HandMark
    from ui.hand_over.products import Key


@dataclass(frozen=True, slots=True)
class Material:
    """What a report is made of: the form, what was found, what was decided by finding, when, for which city.

    `marks` is what the reviewer marked by hand; it is among what was found.
    """

    path: Path
    audit: Audit
    decisions: Mapping[str, Decision]
    made: datetime
    city: str = ""
    marks: tuple[HandMark, ...] = ()


@dataclass(frozen=True, slots=True)
class Written:
    """A file that was written, or why it was not."""

    path: Path
    error: AuditorError | None = None


def content_of(key: Key, material: Material) -> bytes:
    """Return a report's or a list's bytes; KeyError for a copy, which a worker makes."""
    return _MAKERS[key](material)


def write(path: Path, content: Callable[[], bytes], source: Path, *, replace: bool) -> Written:
    """Write a file whole, under another name where there is one and it is not to be replaced; never over the form."""
    from auditor.errors import AuditorError  # noqa: PLC0415 - what writes is imported on this thread alone
    from auditor.exporters.writing import write_whole  # noqa: PLC0415 - likewise

    target = path if replace else free_path(path)
    try:
        write_whole(target, content(), (source,))
    except AuditorError as error:
        return Written(target, error)
    return Written(target)


def report_path(folder: Path, key: Key, form: Path, ending: str = "") -> Path:
    """Return where a product of a form goes in a folder."""
    return folder / file_name(form, key, ending)


def _outcomes(material: Material) -> tuple[Outcome, ...]:
    return (Outcome(FormFile(material.path), material.audit),)


def _decided(material: Material) -> dict[str, Mapping[str, Decision]]:
    return {material.audit.form.sha256: material.decisions}


def _html(material: Material) -> bytes:
    from auditor.exporters.html_report import html_report  # noqa: PLC0415 - see above

    return html_report(_outcomes(material), material.made, _decided(material), material.city)


def _pdf(material: Material) -> bytes:
    from ui.hand_over.printing import printed  # noqa: PLC0415 - see above

    return printed(_html(material).decode("utf-8"), material.path.name)


def _docx(material: Material) -> bytes:
    from auditor.exporters.word_report import word_report  # noqa: PLC0415 - see above

    return word_report(_outcomes(material), material.made, _decided(material), material.city)


def _csv(material: Material) -> bytes:
    from auditor.exporters.csv_findings import findings_csv  # noqa: PLC0415 - see above

    return findings_csv(_outcomes(material), _decided(material))


def _xlsx(material: Material) -> bytes:
    from auditor.exporters.sheet_findings import findings_sheet  # noqa: PLC0415 - see above

    return findings_sheet(_outcomes(material), _decided(material))


def _json(material: Material) -> bytes:
    from auditor.exporters.json_audit import audit_text  # noqa: PLC0415 - see above

    return audit_text(material.audit).encode("utf-8")


def _decisions(material: Material) -> bytes:
    from auditor.marking.decisions import decisions_text  # noqa: PLC0415 - see above

    own = (finding.id for finding in material.audit.findings if finding.id in material.decisions)
    return decisions_text((material.decisions[id_] for id_ in own), material.audit.form).encode("utf-8")


_MAKERS: dict[Key, Callable[[Material], bytes]] = {
    "report_html": _html,
    "report_pdf": _pdf,
    "report_docx": _docx,
    "findings_csv": _csv,
    "findings_xlsx": _xlsx,
    "findings_json": _json,
    "decisions_json": _decisions,
}
