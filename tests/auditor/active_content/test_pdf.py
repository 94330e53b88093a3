"""Active content of PDF files: in every place that can hold it, plainly written or not."""

from __future__ import annotations

import pytest

from auditor import limits
from auditor.active_content import active_content_of
from auditor.values.active import ActiveContent
from tests.attacks.pdfs import TEXT, form, stream

ALERT = b"<< /S /JavaScript /JS (app.alert\\(1\\)) >>"
WIDGET = b"<< /Type /Annot /Subtype /Widget /Rect [0 0 9 9] /FT /Btn /T (go) %s >>"


def found(content: bytes) -> list[tuple[str, str, str]]:
    """Return kind, place and target of what is found."""
    return [(active.kind, active.where, active.target) for active in active_content_of(content, "pdf")]


def on_page(annotation: bytes, others: dict[int, bytes] | None = None) -> bytes:
    """Return a form with that on its page."""
    return form(page=b"/Annots [5 0 R]", others={5: annotation} | (others or {}))


@pytest.mark.parametrize(
    ("action", "kind", "target"),
    [
        (b"<< /S /JavaScript /JS (app.alert\\(1\\)) >>", "javascript", "app.alert(1)"),
        (b"<< /S /JavaScript /JS 9 0 R >>", "javascript", "this.print()"),
        (b"<< /S /Launch /F (cmd.exe) >>", "launch", "cmd.exe"),
        (b"<< /S /Launch /F << /Type /Filespec /F (a.exe) /UF (b.exe) >> >>", "launch", "b.exe"),
        (b"<< /S /SubmitForm /F << /FS /URL /F (https://203.0.113.7/) >> >>", "submit_form", "https://203.0.113.7/"),
        (b"<< /S /ImportData /F (a.fdf) >>", "import_data", "a.fdf"),
        (b"<< /S /URI /URI (https://example.gov) /Next << /S /Launch /F (a) >> >>", "web_link", "https://example.gov"),
        (b"<< /S /GoToR /F (b.pdf) >>", "other_file", "b.pdf"),
        (b"<< /S /GoToE /F (b.pdf) >>", "other_file", "b.pdf"),
        (b"<< /S /Rendition /R << /N (film) >> >>", "multimedia", "film"),
    ],
)
def test_what_a_button_does(action: bytes, kind: str, target: str) -> None:
    script = {9: stream(b"this.print()")}
    assert found(on_page(WIDGET % (b"/A " + action), script))[0] == (kind, "page 1", target)


@pytest.mark.parametrize(
    "action", [b"<< /S /GoTo /D [3 0 R /Fit] >>", b"<< /S /Named /N /Print >>", b"<< /S /ResetForm >>"]
)
def test_what_a_button_may_do_unreported(action: bytes) -> None:
    assert found(on_page(WIDGET % (b"/A " + action + b" /X /JS"))) == [("javascript", "somewhere in the file", "")]


@pytest.mark.parametrize(
    ("catalog", "others", "expected"),
    [
        (b"/OpenAction " + ALERT, {}, ("javascript", "when the form is opened", "app.alert(1)")),
        (b"/AA << /WC " + ALERT + b" >>", {}, ("javascript", "document", "app.alert(1)")),
        (
            b"/Names << /JavaScript 5 0 R >>",
            {5: b"<< /Names [(start) 6 0 R] >>", 6: ALERT},
            ("javascript", "script start", "app.alert(1)"),
        ),
        (
            b"/Names << /JavaScript 5 0 R >>",
            {5: b"<< /Kids [5 0 R 6 0 R] >>", 6: b"<< /Names [(deep) 7 0 R] >>", 7: ALERT},
            ("javascript", "script deep", "app.alert(1)"),
        ),
        (
            b"/AcroForm << /Fields [5 0 R] >>",
            {5: b"<< /T (a) /Kids [6 0 R] >>", 6: b"<< /T (b) /AA << /K " + ALERT + b" >> >>"},
            ("javascript", "field a.b", "app.alert(1)"),
        ),
        (b"/AcroForm << /Fields [] /XFA 5 0 R >>", {5: stream(b"<xdp/>")}, ("xfa", "document", "")),
        (
            b"/Names << /EmbeddedFiles 5 0 R >>",
            {5: b"<< /Names [(n) 6 0 R] >>", 6: b"<< /F (a.xlsm) /EF << /F 7 0 R >> >>", 7: stream(b"x")},
            ("embedded_file", "document", "a.xlsm"),
        ),
        (
            b"/Outlines << /First 5 0 R >>",
            {5: b"<< /Title (x) /A << /S /Launch /F (a) >> /Next 5 0 R >>"},
            ("launch", "table of contents", "a"),
        ),
    ],
    ids=["opening", "closing", "named", "named deep", "field", "xfa", "attachment", "contents"],
)
def test_every_place_of_a_document(catalog: bytes, others: dict[int, bytes], expected: tuple[str, str, str]) -> None:
    assert found(form(catalog=catalog, others=others)) == [expected]


def test_what_pages_do_by_themselves() -> None:
    assert found(form(page=b"/AA << /O " + ALERT + b" >>")) == [("javascript", "page 1", "app.alert(1)")]


@pytest.mark.parametrize("kind", [b"RichMedia", b"Movie", b"Sound", b"3D"])
def test_film_and_sound(kind: bytes) -> None:
    assert found(on_page(b"<< /Type /Annot /Subtype /%s /Rect [0 0 9 9] >>" % kind)) == [("multimedia", "page 1", "")]


def test_a_file_pinned_to_a_page() -> None:
    pin = b"<< /Subtype /FileAttachment /Rect [0 0 9 9] /FS << /F (a.exe) /EF << /F 7 0 R >> >> >>"
    assert found(on_page(pin, {7: stream(b"x")})) == [("embedded_file", "page 1", "a.exe")]


def test_names_may_be_spelt_in_digits() -> None:
    spelt = ALERT.replace(b"/JavaScript /JS", b"/J#61vaScript /#4aS")
    assert found(form(catalog=b"/OpenAction " + spelt)) == [("javascript", "when the form is opened", "app.alert(1)")]


def test_objects_may_lie_packed() -> None:
    inner = b"5 0 " + ALERT
    packed = stream(inner, layers=1, entries=b"/Type /ObjStm /N 1 /First 4")
    assert [each[0] for each in found(form(others={9: packed}))] == ["javascript"]


def test_usual_scripts_and_links_are_read_without_a_walk_and_once() -> None:
    date = b'/AA << /K << /S /JavaScript /JS (AFDate_KeystrokeEx\\("mm/dd/yyyy"\\);) >> >> '
    link = b"/A << /S /URI /URI (https://example.gov/a\\(1\\)) >>"
    content = form(page=b"/Annots [5 0 R 6 0 R]", others={5: WIDGET % date, 6: WIDGET % (date + link)})
    assert found(content) == [
        ("javascript", "fields", 'AFDate_KeystrokeEx("mm/dd/yyyy");'),
        ("web_link", "links on the pages", "https://example.gov/a(1)"),
    ]


def test_an_unusual_script_among_usual_ones_is_walked_to() -> None:
    date = b"/AA << /K << /S /JavaScript /JS (AFDate_KeystrokeEx\\(1\\);) >> /C " + ALERT + b" >>"
    assert ("javascript", "page 1", "app.alert(1)") in found(on_page(WIDGET % date))


def test_what_cannot_be_walked_to_is_told_all_the_same() -> None:
    broken = b"%PDF-1.7\n5 0 obj\n<< /S /Launch /F (cmd.exe) >>\nendobj\n"
    assert found(broken) == [("launch", "somewhere in the file", "")]


@pytest.mark.parametrize(
    "content",
    [
        form(),
        form(stream(TEXT + b" % /JS /Launch", layers=0)),
        form(catalog=b"/OpenAction [3 0 R /Fit] "),
        form(catalog=b"/X /JSX /Y /Launcher /Z (3D) "),
        form(catalog=b"/Rights << /EF [/Create /Delete] >> "),
    ],
    ids=["plain", "in a stream", "opens a page", "longer names", "rights"],
)
def test_clean_forms_have_none(content: bytes) -> None:
    assert found(content) == []


def test_not_more_than_the_limit_is_visited(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAX_FIELDS", 5)
    fields = {number: b"<< /T (f%d) /A %s >>" % (number, ALERT) for number in range(10, 30)}
    listed = b" ".join(b"%d 0 R" % number for number in fields)
    assert len(found(form(catalog=b"/AcroForm << /Fields [%s] >>" % listed, others=fields))) == 5


def test_masked_numbers_and_one_line() -> None:
    uri = b"<< /S /URI /URI (https://x.gov/?a=123-45-6789\\nb) /Next << /S /Launch /F (a) >> >>"
    (active, _) = active_content_of(on_page(WIDGET % (b"/A " + uri)), "pdf")
    assert active == ActiveContent("web_link", "page 1", "https://x.gov/?a=•••-••-•••• b")
