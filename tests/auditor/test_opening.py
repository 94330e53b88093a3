"""Protected Office files are opened with the right password, and the wrong one is told from damage."""

from __future__ import annotations

import io
import zipfile

import msoffcrypto
import pytest
from docx import Document
from openpyxl import Workbook

from auditor.errors import DamagedFile, EncryptionUnsupported, LegacyOffice, PasswordNeeded, PasswordWrong
from auditor.opening import opened
from auditor.sniffing import sniff


def protected(plain: bytes, password: str) -> bytes:
    """The file behind a password, as Office encrypts it since 2010."""
    locked = io.BytesIO()
    msoffcrypto.OfficeFile(io.BytesIO(plain)).encrypt(password, locked)
    return locked.getvalue()


@pytest.fixture(scope="module")
def form() -> bytes:
    """A Word form."""
    content = io.BytesIO()
    Document().save(content)
    return content.getvalue()


@pytest.fixture(scope="module")
def locked(form: bytes) -> bytes:
    """The same form behind a password."""
    return protected(form, "open sesame")


def test_an_unprotected_form_comes_back_as_it_is(form: bytes) -> None:
    assert opened(form, "docx", "not needed") == (form, "docx")


def test_the_right_password_opens_a_form(form: bytes, locked: bytes) -> None:
    assert sniff(locked) == "encrypted_office"
    assert opened(locked, "encrypted_office", "open sesame") == (form, "docx")


def test_offices_own_password_is_tried_unasked() -> None:
    content = io.BytesIO()
    Workbook().save(content)
    locked = protected(content.getvalue(), "VelvetSweatshop")
    assert opened(locked, "encrypted_office", None) == (content.getvalue(), "xlsx")


def test_no_password_and_a_wrong_one_are_told_apart(locked: bytes) -> None:
    with pytest.raises(PasswordNeeded):
        opened(locked, "encrypted_office", None)
    with pytest.raises(PasswordWrong):
        opened(locked, "encrypted_office", "Open Sesame")


def test_a_kind_that_is_not_read_is_told_after_opening() -> None:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        namespace = "http://schemas.openxmlformats.org/package/2006/content-types"
        kind = "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"
        types = f'<Types xmlns="{namespace}"><Override PartName="/p.xml" ContentType="{kind}"/></Types>'
        archive.writestr("[Content_Types].xml", types)
        archive.writestr("slide.xml", " " * 8192)  # as large as real files are: the encrypting side needs 4 kB
    with pytest.raises(LegacyOffice):
        opened(protected(content.getvalue(), "VelvetSweatshop"), "encrypted_office", None)


def test_damaged_protection_is_damage_and_not_a_wrong_password(locked: bytes) -> None:
    broken = locked.replace(b"<encryption", b"<encrypti\xff\xfe")
    assert broken != locked
    with pytest.raises(DamagedFile):
        opened(broken, "encrypted_office", "open sesame")


def test_protection_that_no_password_opens(locked: bytes) -> None:
    extensible = locked.replace(b"\x04\x00\x04\x00\x40\x00\x00\x00", b"\x04\x00\x03\x00\x40\x00\x00\x00")
    assert extensible != locked
    with pytest.raises(EncryptionUnsupported):
        opened(extensible, "encrypted_office", "open sesame")


def test_an_encrypted_open_document_sheet_is_unsupported_and_a_plain_one_passes() -> None:
    def sheet(manifest: str) -> bytes:
        content = io.BytesIO()
        with zipfile.ZipFile(content, "w") as archive:
            archive.writestr("META-INF/manifest.xml", manifest)
        return content.getvalue()

    plain = sheet("<manifest:manifest/>")
    assert opened(plain, "ods", None) == (plain, "ods")
    with pytest.raises(EncryptionUnsupported):
        opened(sheet("<manifest:encryption-data/>"), "ods", "x")


def test_an_old_workbook_that_is_not_understood_is_left_to_its_loader() -> None:
    assert opened(b"not a workbook", "xls", None) == (b"not a workbook", "xls")
