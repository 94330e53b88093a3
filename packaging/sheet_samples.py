"""The spreadsheets of the made-up city of Marisol."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from fixed_bytes import settled_package
from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.properties import PageSetupProperties

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

INK = "1F3A5F"
TITLE = Font(size=16, bold=True, color=INK)
LABEL = Font(bold=True)
SHADE = PatternFill("solid", start_color="E8EEF5")
RULE = Border(bottom=Side(style="thin", color=INK))
WRAPPED = Alignment(wrap_text=True, vertical="top")
INTAKE: tuple[tuple[str, str], ...] = (
    ("Applicant", ""),
    ("Full name *", ""),
    ("Phone *", ""),
    ("ID number", "Social Security number or ITIN, if the applicant has one"),
    ("Citizenship", "U.S. citizen,Permanent resident,Visa holder,Other"),
    ("Preferred way to be reached", "Phone,E-mail,Letter"),
    ("Home", ""),
    ("Street address *", ""),
    ("Number of people in household *", ""),
    ("Monthly rent", ""),
    ("Monthly Social Security benefits", ""),
    ("Help needed", "Rent,Repairs,Utilities,Moving"),
    ("Payment", ""),
    ("Bank account number for the payment (optional)", ""),
    ("Water account number", ""),
)
"""The intake sheet: a heading has the next row's label below it; the second word is a prompt, or a list with commas."""
HEADINGS = frozenset({"Applicant", "Home", "Payment"})
LISTS = frozenset({"Citizenship", "Preferred way to be reached", "Help needed"})
CATALOGUE: tuple[tuple[str, ...], ...] = (
    (
        "Department", "System vendor", "System product", "Purpose of the system",
        "Categories or types of data", "How often data is collected", "How often data is updated",
    ),
    ("Library", "Shelfmark", "Circulate", "Loans and cards", "Names, addresses, loans", "Daily", "Daily"),
    ("Finance", "Ledgerline", "Payday", "Payroll", "Names, Social Security numbers, bank data", "Monthly", "Monthly"),
    ("Finance", "Ledgerline", "Licence Desk", "Business tax", "Owners, SSN or ITIN, citizenship", "Yearly", "Yearly"),
    ("Parks", "Playground", "Sign-up", "Class registration", "Children, birthplace, home language", "Weekly", "Weekly"),
    ("Public Works", "Greenroof", "Treebook", "Street tree care", "Species, height, condition", "Monthly", "Monthly"),
    ("Water", "Meterline", "Flow", "Billing", "Customer names, account numbers", "Monthly", "Monthly"),
    ("Clerk", "Minute", "Agenda", "Council meetings", "Agendas, minutes, votes", "Weekly", "Weekly"),
)  # fmt: skip
ROSTER: tuple[tuple[str, ...], ...] = (
    ("Last name", "First name", "E-mail", "Team", "Shift", "Place of birth", "Home language", "Emergency contact"),
    ("Example", "Ana", "ana@marisol.example", "Food bank", "Morning", "Vellmar", "Spanish", "sister"),
    ("Sample", "Bo", "bo@marisol.example", "Trail crew", "Evening", "Port Ostrey", "English", "neighbor"),
    ("Specimen", "Cleo", "cleo@marisol.example", "Food bank", "Morning", "Marisol", "Korean", "partner"),
    ("Placeholder", "Dov", "dov@marisol.example", "River bank", "Weekend", "Karst Valley", "Russian", "son"),
    ("Pattern", "Eun", "eun@marisol.example", "Front desk", "Evening", "Marisol", "English", "friend"),
    ("Template", "Flor", "flor@marisol.example", "Trail crew", "Weekend", "Vellmar", "Spanish", "mother"),
)


def intake() -> bytes:
    """Return a form in a workbook: labels beside blanks, lists to choose from, and a prompt that asks for more."""
    book = Workbook()
    sheet = book.active
    sheet.title = "Intake"
    sheet["A1"].value, sheet["A1"].font = "City of Marisol · Housing Help Intake", TITLE
    sheet["A2"].value = "Fill in the lines on the right. Lines marked * must be filled in."
    sheet.column_dimensions["A"].width, sheet.column_dimensions["B"].width = 48, 44
    for row, (label, hint) in enumerate(INTAKE, start=4):
        _print_line(sheet, row, label, hint)
    last = len(INTAKE) + 5
    sheet.cell(last, 1, "Office use only: case worker, date received")
    sheet.cell(last, 2).border = RULE
    return _saved(book, "Housing Help Intake")


def system_catalogue() -> bytes:
    """Return a catalogue of a city's computer systems as California's SB 272 asks for it: one row a system."""
    book = Workbook()
    sheet = book.active
    sheet.title = "Enterprise systems"
    sheet["A1"].value, sheet["A1"].font = "City of Marisol · Enterprise System Catalog", TITLE
    for row, values in enumerate(CATALOGUE, start=3):
        for column, value in enumerate(values, start=1):
            cell = sheet.cell(row, column, value)
            cell.alignment, cell.border = WRAPPED, RULE
            if row == 3:
                cell.font, cell.fill = LABEL, SHADE
        sheet.row_dimensions[row].height = 32
    for column in "ABCDEFG":
        sheet.column_dimensions[column].width = 22
    sheet.freeze_panes = "A4"
    return _saved(book, "Enterprise System Catalog")


def volunteer_roster() -> bytes:
    """Return a log kept as CSV: headings over one row a volunteer, UTF-8 with the mark that Excel writes."""
    target = io.StringIO(newline="")
    csv.writer(target).writerows(ROSTER)
    return target.getvalue().encode("utf-8-sig")


def _print_line(sheet: Worksheet, row: int, label: str, hint: str) -> None:
    cell = sheet.cell(row, 1, label)
    if label in HEADINGS:
        sheet.merge_cells(start_row=row, start_column=1, end_row=row, end_column=2)
        cell.font, cell.fill = LABEL, SHADE
        return
    answer = sheet.cell(row, 2)
    answer.border = RULE
    if label in LISTS:
        choice = DataValidation(type="list", formula1=f'"{hint}"', allow_blank=True)
    elif hint:
        choice = DataValidation(promptTitle=label, prompt=hint, showInputMessage=True, allow_blank=True)
    else:
        return
    sheet.add_data_validation(choice)
    choice.add(answer)


def _saved(book: Workbook, title: str) -> bytes:
    for sheet in book:
        sheet.page_setup.orientation, sheet.page_setup.fitToHeight = "landscape", 0
        sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    book.properties.title, book.properties.creator = title, "City of Marisol"
    target = io.BytesIO()
    book.save(target)
    return settled_package(target.getvalue())
