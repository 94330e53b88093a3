"""The 65 seed fixtures of the domain notes: found, not found, left to a person, good practice."""

from __future__ import annotations

import pytest

from auditor.matching.strings import StringTester
from question_bank import load_bank

TESTER = StringTester(load_bank())

FOUND = [
    ("Social Security Number* ____", "en", "ssn"),
    ("SS# (optional) ___", "en", "ssn"),
    ("Last 4 of SSN of adult signing ____ ☐ No SSN", "en", "ssn"),
    ("Spouse's Social Security no.", "en", "ssn"),
    ("Are you a U.S. citizen? Y/N", "en", "citizenship"),
    ("Residency status: ☐ Citizen ☐ LPR ☐ Visa", "en", "immigration_status"),
    ("Visa type / expiration date ____", "en", "immigration_status"),
    ("A# (if any)", "en", "immigration_status"),
    ("Form I-94 admission number", "en", "immigration_status"),
    ("Year you came to the United States", "en", "immigration_status"),
    ("Place of birth (city, country)", "en", "birthplace"),
    ("Mother's country of birth", "en", "birthplace"),
    ("Language most often spoken at home", "en", "language"),
    ("How well do you speak English?", "en", "language"),
    ("Do you need an interpreter for this appointment? Which language?", "en", "language"),
    ("Religious affiliation", "en", "religion"),
    ("Race/Ethnicity (check all) ☐ Prefer not to say", "en", "race_ethnicity"),
    ("Do you have a bank account?", "en", "financial_account"),
    ("Matrícula consular no.", "es", "identity_document"),
    ("Matrícula consular no.", "en", "identity_document"),
    ("Licence type: ☐ REAL ID ☐ AB 60", "en", "identity_document"),
    ("Attach copy of birth certificate", "en", "identity_document"),
    ("Are you legally authorized to work in the US? (park vendor permit)", "en", "immigration_status"),
    ("Your status will be verified through SAVE", "en", "data_sharing"),
    ("I swear under penalty of perjury that I am a citizen or lawfully present", "en", "citizenship"),
    ("Information may be shared with federal agencies including ICE", "en", "data_sharing"),
    ("I authorize release of any and all records to any agency", "en", "data_sharing"),
    ("List everyone living in your home, DOB, citizen Y/N", "en", "citizenship"),
    ("List everyone living in your home, DOB, citizen Y/N", "en", "household"),
    ("Polish speaker Y/N", "en", "language"),
    ("¿Nació en los Estados Unidos?", "es", "birthplace"),
    ("رقم الضمان الاجتماعي", "ar", "ssn"),
    ("الجنسية", "ar", "citizenship"),
    ("гуманитарный пароль", "ru", "immigration_status"),
    ("是否为美国公民", "zh", "citizenship"),
]

NOT_FOUND = [
    ("Monthly Social Security income $___", "en"),
    ("Federal Tax ID (EIN) of business", "en"),
    ("Senior citizen discount ☐", "en"),
    ("We serve all residents regardless of race, religion, national origin or citizenship.", "en"),
    ("Residency status: ☐ City resident ☐ Non-resident", "en"),
    ("Payment: ☐ Visa ☐ Check", "en"),
    ("Visa # ____ Exp __/__ CVV ___", "en"),
    ("Work zone location: I-94 at Exit 12", "en"),
    ("Contest date of entry", "en"),
    ("Place of performance", "en"),
    ("Country of origin of imported goods", "en"),
    ("Programming languages", "en"),
    ("Do you need an ASL interpreter?", "en"),
    ("Request for code interpretation", "en"),
    ("Proposed use: religious assembly", "en"),
    ("Raza del perro", "es"),
    ("Water account number", "en"),
    ("Número de matrícula del vehículo", "es"),
    ("CDL class A/B", "en"),
    ("Attach pet's vaccination & birth certificate", "en"),
    ("Encroachment work permit no.", "en"),
    ("SAVE AND EXIT", "en"),
    ("I declare under penalty of perjury the above is true", "en"),
    ("ICE contact name/phone", "en"),
    ("Third-party inspector name", "en"),
    ("Number of people in household", "en"),
    ("Foreign LLC registration no.", "en"),
    ("Nail polish manufacturer", "en"),
    ("الجنس (ذكر/أنثى)", "ar"),
    ("Пароль (для входа)", "ru"),
    ("公民投诉表", "zh"),
]


@pytest.mark.parametrize(("text", "language", "category"), FOUND)
def test_it_is_found(text: str, language: str, category: str) -> None:
    assert category in {finding.category for finding in TESTER.findings(text, language)}


@pytest.mark.parametrize(("text", "language"), NOT_FOUND)
def test_it_is_not_found(text: str, language: str) -> None:
    assert [finding.explanation for finding in TESTER.findings(text, language)] == []


def test_a_sole_proprietors_tax_number_is_personal() -> None:
    found = {finding.category for finding in TESTER.findings("Tax ID # (sole proprietors enter SSN)", "en")}
    assert found & {"ssn", "itin"}


def test_residency_status_alone_needs_a_person() -> None:
    (finding,) = TESTER.findings("Residency status ______", "en")
    assert finding.needs_person


REQUIREMENTS = [
    ("SS# (optional) ___", "optional"),
    ("Race/Ethnicity (check all) ☐ Prefer not to say", "optional"),
    ("A# (if any)", "unstated"),
]


@pytest.mark.parametrize(("text", "expected"), REQUIREMENTS)
def test_the_requirement_is_read(text: str, expected: str) -> None:
    assert TESTER.findings(text, "en")[0].question.requirement.state == expected


SUBCATEGORIES = [
    ("Last 4 of SSN of adult signing ____", "ssn_last4"),
    ("Spouse's Social Security no.", "ssn_other"),
    ("How well do you speak English?", "english"),
    ("Do you need an interpreter for this appointment? Which language?", "interpreter"),
]


@pytest.mark.parametrize(("text", "expected"), SUBCATEGORIES)
def test_the_finer_kind_is_told(text: str, expected: str) -> None:
    assert expected in {finding.subcategory for finding in TESTER.findings(text, "en")}


PROTECTIVE = [
    "You do not have to tell us your immigration status.",
    "We will not give your information to ICE unless a court orders it.",
]


@pytest.mark.parametrize("text", PROTECTIVE)
def test_a_protective_statement_is_good_practice(text: str) -> None:
    assert [practice.text for practice in TESTER.good_practice(text, "en")] == [text]


def test_a_promise_without_exception_is_no_finding() -> None:
    assert TESTER.findings(PROTECTIVE[0], "en") == ()
