"""The report is one page on its own that leads with what was not read."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from itertools import pairwise

import pytest
from lxml import html

from auditor.batch import Outcome
from auditor.exporters.html_report import html_report
from auditor.values.active import ActiveContent
from auditor.values.audit import Audit, Coverage, FormCheck, RecognisedPage
from auditor.values.finding import Finding, GoodPractice, Suggestion
from auditor.values.notice import Notice

MADE = datetime(2026, 11, 22, 9, 5, tzinfo=UTC)
OutcomeOf = Callable[[Audit], Outcome]


def page(*outcomes: Outcome) -> html.HtmlElement:
    """The report, parsed."""
    return html.document_fromstring(html_report(outcomes, MADE).decode())


def words(element: html.HtmlElement) -> str:
    """An element's text, with single blanks."""
    return " ".join(element.text_content().split())


def test_a_finding_shows_its_words_place_reason_and_suggestion(an_audit: Audit, outcome_of: OutcomeOf) -> None:
    (article,) = page(outcome_of(an_audit)).xpath("//article")
    text = words(article)
    for part in (
        "Social Security Number", "page 2", "required", "It matches a person's records", "Suggestion: Leave it out",
        "No library needs it.",
    ):  # fmt: skip
        assert part in text


def test_references_are_numbered_and_told_once(
    an_audit: Audit, asking: Callable[..., Finding], outcome_of: OutcomeOf
) -> None:
    other = asking("Religion", category="religion", suggestions=(Suggestion("remove", "", "", ("A law",)),))
    checks = (FormCheck("x", "No notice.", references=("A law",)),)
    report = page(outcome_of(replace(an_audit, findings=(*an_audit.findings, other), checks=checks)))
    assert [words(item) for item in report.xpath("//li[starts-with(@id, 'reference-')]")] == [
        "Privacy Act, section 7 (2026-05-01)", "A law",
    ]  # fmt: skip
    assert report.xpath("//article//sup/a/@href") == ["#reference-1", "#reference-2", "#reference-2"]


def test_one_suggestion_for_many_questions_is_said_once(
    an_audit: Audit, asking: Callable[..., Finding], outcome_of: OutcomeOf
) -> None:
    report = page(outcome_of(replace(an_audit, findings=(asking("Your SSN"), asking("SSN of spouse")))))
    assert [words(quoted) for quoted in report.xpath("//blockquote")] == ["Your SSN", "SSN of spouse"]
    assert len(report.xpath("//div[@class='suggestion']")) == 1


def test_the_page_stands_alone(an_audit: Audit, outcome_of: OutcomeOf) -> None:
    report = page(outcome_of(an_audit))
    assert report.xpath("//script | //link | //img | //iframe | //object | //@style | //@onclick") == []
    assert all(target.startswith("#") for target in report.xpath("//@href | //@src"))
    (style,) = report.xpath("//style/text()")
    assert "url(" not in style
    assert "@import" not in style


def test_the_policy_lets_in_the_pages_own_style_and_nothing_else(an_audit: Audit, outcome_of: OutcomeOf) -> None:
    content = html_report((outcome_of(an_audit),), MADE).decode()
    style = re.search(r"<style>(.*?)</style>", content, re.DOTALL)
    assert style
    digest = base64.b64encode(hashlib.sha256(style[1].encode()).digest()).decode()
    (policy,) = html.document_fromstring(content).xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    assert policy.startswith("default-src 'none'; ")
    assert f"style-src 'sha256-{digest}'" in policy


@pytest.mark.parametrize("payload", ["<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "{{ 7 * 7 }}"])
def test_a_forms_words_are_only_words(
    payload: str, an_audit: Audit, asking: Callable[..., Finding], outcome_of: OutcomeOf
) -> None:
    finding = asking(payload, suggestions=(Suggestion("reword", payload, payload, (payload,)),))
    finding = replace(finding, question=replace(finding.question, language=payload))
    form = replace(an_audit.form, name=payload, title=payload, languages=(payload,))
    practice, checks = (GoodPractice(payload, doubt=payload),), (FormCheck("x", payload),)
    report = page(outcome_of(replace(an_audit, form=form, findings=(finding,), good_practice=practice, checks=checks)))
    assert report.xpath("//script | //img | //@onerror") == []
    assert words(report.xpath("//blockquote")[0]) == payload


def test_what_was_not_read_stands_above_everything_else(
    an_audit: Audit, outcome_of: OutcomeOf, refused: Callable[..., Outcome]
) -> None:
    partial = replace(an_audit, coverage=Coverage("partial", (3,), (Notice("page_without_text", 3),)))
    report = page(outcome_of(partial), refused("old.doc", "legacy_word"))
    first = report.xpath("//main/*")[0]
    assert words(first).startswith("Not checked: look at these yourself old.doc")
    assert "Page 3: " in words(first)
    assert "Every form was read in full" not in words(report)


def test_forms_read_in_full_are_said_to_be(an_audit: Audit, outcome_of: OutcomeOf) -> None:
    assert "Every form was read in full." in words(page(outcome_of(an_audit)))


def test_nothing_found_is_never_said_of_a_form_that_was_not_read(an_audit: Audit, outcome_of: OutcomeOf) -> None:
    unread = replace(an_audit, findings=(), coverage=Coverage("none", (1, 2, 3)))
    text = words(page(outcome_of(unread)).xpath("//article")[0])
    assert "Nothing was found" not in text
    assert "Nothing of this form was checked." in text


def test_quoted_words_carry_their_language_and_direction(
    an_audit: Audit, asking: Callable[..., Finding], outcome_of: OutcomeOf
) -> None:
    finding = asking("ما هي جنسيتك؟")
    finding = replace(finding, question=replace(finding.question, language="ar"))
    report = page(outcome_of(replace(an_audit, findings=(finding,))))
    (quoted,) = report.xpath("//blockquote")
    assert (quoted.get("lang"), quoted.get("dir")) == ("ar", "rtl")
    assert report.get("lang") == "en"


def test_findings_are_grouped_by_severity_the_gravest_first(
    an_audit: Audit, asking: Callable[..., Finding], outcome_of: OutcomeOf
) -> None:
    low, high = asking("Language", severity="low", category="language"), asking("Citizen", category="citizenship")
    report = page(outcome_of(replace(an_audit, findings=(low, high))))
    assert [words(heading) for heading in report.xpath("//article//h3/span")] == ["High", "Low"]
    assert [words(heading) for heading in report.xpath("//article//h4")] == ["Citizenship or nationality", "Language"]


def test_headings_do_not_skip_a_level_and_tables_name_their_rows_and_columns(
    an_audit: Audit, outcome_of: OutcomeOf
) -> None:
    report = page(outcome_of(an_audit))
    levels = [int(heading.tag[1]) for heading in report.xpath("//h1 | //h2 | //h3 | //h4")]
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))
    assert report.xpath("//table[not(caption)] | //th[not(@scope)]") == []
    ids = report.xpath("//@id")
    assert len(ids) == len(set(ids))


def test_the_scope_names_what_was_and_was_not_looked_for(an_audit: Audit, outcome_of: OutcomeOf) -> None:
    engine = replace(an_audit.engine, options={"categories": ["ssn"]})
    lines = page(outcome_of(replace(an_audit, engine=engine))).xpath("//section[@class='scope']/p")
    assert words(lines[0]) == "Looked for: Social Security number."
    assert words(lines[1]).startswith("Not looked for: ")
    assert "Religion" in words(lines[1])


def test_it_is_no_legal_advice_and_judges_nobody(
    an_audit: Audit, outcome_of: OutcomeOf, refused: Callable[..., Outcome]
) -> None:
    text = words(page(outcome_of(an_audit), refused("x.doc", "legacy_word")))
    assert "not legal advice" in text
    assert "ask counsel which applies" in text
    assert "illegal" not in text.lower()


def test_a_file_that_is_no_form_is_named_and_not_counted(
    an_audit: Audit, outcome_of: OutcomeOf, refused: Callable[..., Outcome]
) -> None:
    report = page(outcome_of(an_audit), refused("notes.html", "unknown_format", named=False))
    assert "1 form, checked on 22 November 2026, 09:05" in words(report.xpath("//header")[0])
    assert "Also in the folder, but not forms: notes.html." in words(report)


def test_active_content_is_text_and_never_a_link(an_audit: Audit, outcome_of: OutcomeOf) -> None:
    target = "https://203.0.113.7/<script>alert(1)</script>"
    fetched = ActiveContent("remote_picture", "word/a.xml", target)
    report = page(outcome_of(replace(an_audit, active_content=(fetched,))))
    (section,) = report.xpath("//section[@class='active']")
    assert f"word/a.xml: {target}" in words(section)
    assert "It was not fetched." in words(section)
    assert section.xpath(".//a | .//script | .//img") == []
    assert page(outcome_of(an_audit)).xpath("//section[@class='active']") == []


def test_recognised_pages_are_told_of_and_doubts_lead(an_audit: Audit, outcome_of: OutcomeOf) -> None:
    read = Coverage("complete", (), (Notice("handwriting", 2),), (RecognisedPage(2, 0.93),))
    report = page(outcome_of(replace(an_audit, coverage=read)))
    assert "1 page was read by text recognition" in words(report.xpath("//article")[0])
    (leading,) = report.xpath("//section[h2[@id='doubtful']]")
    assert "Page 2: There is handwriting" in words(leading)
    assert page(outcome_of(an_audit)).xpath("//section[h2[@id='doubtful']]") == []


@pytest.mark.parametrize(
    ("city", "expected"), [("Marisol, CA", "AskLess report · Marisol, CA"), ("", "AskLess report")]
)
def test_the_citys_name_stands_at_the_head(an_audit: Audit, outcome_of: OutcomeOf, city: str, expected: str) -> None:
    page = html.document_fromstring(html_report((outcome_of(an_audit),), MADE, city=city).decode())
    assert page.find_class("product")[0].text_content() == expected


def test_a_citys_name_is_only_words(an_audit: Audit, outcome_of: OutcomeOf) -> None:
    assert b"<i>x" not in html_report((outcome_of(an_audit),), MADE, city="<i>x")
