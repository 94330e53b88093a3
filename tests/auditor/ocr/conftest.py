"""The engines, made ready once, and a form to read."""

from __future__ import annotations

import pytest

from auditor.ocr import Reader
from tests.auditor.ocr.drawing import Drawing

LABELS = (
    "Application for a library card",
    "Last name and first name",
    "Date of birth and place of birth",
    "Street address, city and postal code",
    "Telephone number in the daytime",
    "Are you a citizen of this country?",
    "Please bring proof of your address",
    "Signature of the person applying",
)


@pytest.fixture(scope="session")
def reader() -> Reader:
    """The engines, made ready once."""
    return Reader()


@pytest.fixture
def form() -> Drawing:
    """A page with eight labels, a blank under each."""
    page = Drawing()
    for row, label in enumerate(LABELS):
        page.text(60, 60 + row * 60, label).rule(60, 100 + row * 60, 500, 100 + row * 60)
    return page
