"""Forms, logs and catalogues, and what only looks like one."""

from __future__ import annotations

import pytest

from auditor.loaders.sheets.sheet import Cell
from auditor.loaders.sheets.sheet_kind import sheet_kind

Rows = list[tuple[object, ...]]

SIGN_IN: Rows = [
    ("Visitor name", "Date", "Time in", "Language"),
    ("Ana Ruiz", 45000, 0.5, "Spanish"),
    ("Bo Li", 45001, 0.4, "English"),
    ("Cy Day", 45002, 0.3, "English"),
]
SB_272: Rows = [
    ("Enterprise systems of the city",),
    (
        "Current system vendor", "Current system product", "A brief statement of the system's purpose",
        "A general description of the categories of data", "Department that serves as the primary custodian",
        "How frequently data is collected", "How frequently data is updated",
    ),
    ("Acme", "PermitTrack", "Permits", "Applicant names, birth dates", "Building", "Daily", "Daily"),
]  # fmt: skip
INVENTORY: Rows = [
    ("ID", "Dataset", "Description", "Department", "URL", "UpdateFrequency"),
    (1, "Trees", "Street trees and their species", "Parks", None, "Yearly"),
    (2, "Permits", "Building permits issued", "Planning", None, "Weekly"),
]
FORMS: dict[str, Rows] = {
    "labels beside blanks": [("Last name:", ""), ("First name:", ""), ("Date of birth:", "")],
    "labels over blanks": [
        ("Last name", "First name", "Date of birth"),
        ("", "", ""),
        ("Address", "City", "Zip"),
        ("", "", ""),
    ],
    "labels in three columns": [
        ("Last name:", "First name:", "Middle name:"),
        ("Address:", "City:", "Zip:"),
        ("Phone:", "Email:", "Language:"),
    ],
    "a roster to fill in": [
        ("No.", "Name", "Date of birth", "Citizen"),
        (1, "", "", ""),
        (2, "", "", ""),
        (3, "", "", ""),
    ],
    "headings only": [("Name", "Date of birth", "SSN", "Phone")],
    "a list of documents to bring": [
        ("No.", "Document", "Who brings it", "Remarks"),
        (1, "Proof of address", "Everyone", "Copy"),
        (2, "Photo identity card", "Adults", "Copy"),
        (3, "Lease", "Tenants", "Copy"),
    ],
    "boxes under headings": [
        ("Document", "Attached", "Date"),
        ("Lease", "☐ yes", "____"),
        ("Photo card", "☐ yes", "____"),
    ],
    "a small fee table in a form": [
        ("Apply for", "Fee", "Term"),
        ("Dog licence", 20, 1),
        ("Cat licence", 10, 1),
        ("Tell us who you are and where you live",),
        ("Full name", ""),
        ("Street address", ""),
        ("Daytime telephone", ""),
        ("Social Security number", ""),
    ],
}  # fmt: skip
LOGS: dict[str, Rows] = {
    "sign-in sheet": SIGN_IN,
    "one record": [("First name", "Last name", "DOB", "SSN"), ("Ana", "Ruiz", "1/2/1980", "900-00-0001")],
    "names only": [
        ("First name", "Last name", "Language"),
        ("Ana", "Ruiz", "Spanish"),
        ("Bo", "Li", "English"),
    ],
    "purchases, which also have vendor, product and description": [
        ("Vendor", "Product", "Description", "Price", "Updated"),
        ("Acme", "Chair", "Office chair", 100, 45000),
        ("Acme", "Desk", "Office desk", 300, 45001),
    ],
    "requests, which also have a link and a description": [
        ("Case number", "Description", "Link", "Updated"),
        ("A1", "Pothole", "x", 45000),
        ("A2", "Lamp", "y", 45001),
    ],
    "requests by department, with a description": [
        ("Request", "Department", "Description", "Updated"),
        ("R1", "Streets", "Pothole", 45000),
        ("R2", "Parks", "Lamp", 45001),
    ],
    "records under two rows of headings": [
        ("Person", "Visit", "Remark"),
        ("Client name", "Date", "Language"),
        ("Ana", 45000, "Spanish"),
        ("Bo", 45001, "English"),
    ],
    "unnamed values": [("Kind", "Ward", "Count"), ("a", "North", 4), ("b", "South", 7), ("c", "East", 1)],
}
CATALOGUES: dict[str, Rows] = {
    "SB 272": SB_272,
    "city inventory": INVENTORY,
    "data dictionary": [
        ("Field name", "Data type", "Length", "Description"),
        ("cit", "text", 1, "Citizenship of the applicant"),
        ("dob", "date", 8, "Date of birth"),
    ],
    "systems with a heading over the headings": [
        ("Systems", "About them", "Data"),
        ("System name", "Department", "Description"),
        ("PermitTrack", "Building", "Applicants and their addresses"),
        ("CardFile", "Library", "Card holders and their languages"),
    ],
}


def cells_of(rows: Rows) -> dict[tuple[int, int], Cell]:
    return {
        (row, column): Cell(str(value), value=not isinstance(value, str))
        for row, entries in enumerate(rows)
        for column, value in enumerate(entries)
        if value is not None
    }


@pytest.mark.parametrize("name", FORMS)
def test_a_form_has_labels_and_room_for_answers(name: str) -> None:
    assert sheet_kind(cells_of(FORMS[name])) == "form"


@pytest.mark.parametrize("name", LOGS)
def test_a_log_has_headings_over_records(name: str) -> None:
    assert sheet_kind(cells_of(LOGS[name])) == "log"


@pytest.mark.parametrize("name", CATALOGUES)
def test_a_catalogue_has_a_row_per_system_or_data_set(name: str) -> None:
    assert sheet_kind(cells_of(CATALOGUES[name])) == "catalogue"


def test_an_agency_column_is_not_an_age() -> None:
    rows = [tuple("Agency" if entry == "Department" else entry for entry in row) for row in INVENTORY]
    assert sheet_kind(cells_of(rows)) == "catalogue"


def test_an_empty_sheet_is_a_form() -> None:
    assert sheet_kind({}) == "form"
