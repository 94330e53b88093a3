"""The PDF forms of the made-up city of Marisol."""

from __future__ import annotations

from page_form import PageForm


def business_licence() -> bytes:
    """Return a form with controls; two of its sensitive questions stand only in tooltips."""
    form = PageForm("City of Marisol - Finance Department", "Business License Application", "FIN-12 (01/2026)")
    form.says("Complete one application for each location. Items marked * are required. Please type or print.")
    form.section("1. The business")
    form.cells(
        ("Business name *", "business.name", "Legal name of the business"),
        ("Trade name (DBA)", "business.dba", "Name used in trade, if different"),
    )
    form.cells(
        ("Place of business (street address) *", "business.address", ""),
        ("Nature of business *", "business.nature", "What the business makes, sells or does"),
    )
    form.cells(
        ("EIN", "business.ein", "Federal Employer Identification Number of the business"),
        ("Foreign LLC registration no., if any", "business.llc", ""),
        ("Start date in Marisol *", "business.start", ""),
    )
    kinds = ("Sole proprietor", "Partnership", "Corporation", "LLC", "Nonprofit")
    form.boxes("Type of ownership", kinds, "business.kind", "Type of ownership")
    form.cells(
        ("Number of employees", "business.employees", ""),
        ("Floor area (square feet)", "business.area", ""),
        ("Expected yearly receipts", "business.receipts", ""),
    )
    form.section("2. The owner")
    form.cells(
        ("Owner's name *", "owner.name", ""),
        ("SSN or ITIN *", "owner.number", "Owner's Social Security Number or Individual Taxpayer ID Number"),
    )
    form.cells(
        ("Home address *", "owner.address", "Home address of the owner"),
        ("Phone *", "owner.phone", ""),
        ("E-mail (optional)", "owner.mail", ""),
    )
    form.cells(
        ("Date of birth", "owner.birth", ""),
        ("Other ID", "owner.id", "Passport or consular ID number, with the country that issued it"),
    )
    form.boxes("Is the owner a United States citizen?", ("Yes", "No"), "owner.citizen", "Citizenship of the owner")
    form.section("3. The site")
    form.boxes("Does the business", ("Serve food", "Sell alcohol", "Store chemicals", "Put up signs"))
    form.boxes(
        "Business is run from", ("A shop", "A home", "A cart or truck"), "site.kind", "Where the business is run"
    )
    form.cells(("Third-party inspector, if any", "site.inspector", ""), ("Water account number", "site.water", ""))
    form.section("4. Payment and signature")
    form.boxes("Pay by", ("Check", "Visa", "MasterCard"), "payment.kind", "How the fee is paid")
    form.says("I declare under penalty of perjury that the statements in this application are true and correct.")
    form.cells(("Signature of owner or authorized agent *", "sign.name", ""), ("Date *", "sign.date", ""))
    form.says("FOR OFFICE USE ONLY: account ____________   received by ____________   date ____________", 8.5)
    return form.content()


def recreation_signup() -> bytes:
    """Return a flat form: printed labels, drawn lines and drawn boxes, and nothing to click."""
    form = PageForm("City of Marisol - Parks and Recreation", "Recreation Sign-Up", "REC-21 (01/2026)")
    form.says("One sheet for each participant. Items marked * must be filled in.")
    form.section("Participant")
    form.lines("Name *", "Date of birth *")
    form.lines("Address *")
    form.lines("School", "Grade")
    form.boxes("T-shirt size", ("Small", "Medium", "Large"))
    form.boxes("Fee", ("Resident rate", "Non-resident rate", "Senior citizen discount (62 and over)"))
    form.section("Programs")
    form.boxes("Sign me up for", ("5K race", "Ice skating", "Swimming", "Polish folk dance", "Interpretive trail walk"))
    form.lines("Religion")
    form.says("We ask so that camp meals and the calendar fit everyone.", 8.5)
    form.lines("Allergies or medical needs (optional)")
    form.section("Emergency")
    form.lines("ICE contact (in case of emergency) *", "Phone *")
    form.lines("Second ICE contact", "Phone")
    form.section("About you (optional)")
    form.boxes(
        "Race / ethnicity",
        ("Asian", "Black", "Latino", "Native American", "White", "Another", "I prefer not to say"),
    )
    form.says("This answer does not affect your registration. We report totals only.", 8.5)
    form.section("Permission")
    form.says(
        "I allow the participant named above to take part in the programs and outings ticked on this sheet. "
        "The City may use photographs taken at its events in its newsletter."
    )
    form.boxes("Photographs", ("I agree", "I do not agree"))
    form.lines("Signature of participant, parent or guardian *", "Date *")
    return form.content()
