"""What happens to one form, from its bytes to its audit."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from auditor import __version__
from auditor.active_content import active_content_of
from auditor.coverage import coverage_of
from auditor.extraction.language import languages_of
from auditor.extraction.questions import questions_of
from auditor.guarding import guard
from auditor.loaders import load
from auditor.loaders.request import Request, tell_nobody
from auditor.matching.entry_book import EntryBook
from auditor.matching.findings import findings_of, good_practice_of, in_own_languages
from auditor.matching.hand_marks import in_reading_order, marked_by_hand
from auditor.matching.matcher import Matcher
from auditor.opening import opened
from auditor.sniffing import sniff
from auditor.suggesting.form_checks import checks_of, with_doubts
from auditor.suggesting.suggestions import with_suggestions
from auditor.values.audit import Audit, Engine, FormFacts
from auditor.wording.cue_book import CueBook
from auditor.wording.spoken_cues import spoken
from question_bank import CATEGORIES

if TYPE_CHECKING:
    from auditor.loaders.request import OnPage
    from auditor.scanning import Recogniser
    from auditor.scanning.store import Store
    from auditor.values.document import Document
    from auditor.values.hand_mark import HandMark
    from auditor.values.notice import Notice
    from auditor.values.options import AuditOptions
    from auditor.values.question import Question
    from auditor.values.share import Share
    from question_bank import Bank

_UNTOLD = "en"
_BOOKS = 40
"""Sets of languages that an auditor keeps its books for: each language of the bank alone, and as many mixtures."""


@dataclass(frozen=True, slots=True)
class Reading:
    """All that is known of a form that was read: what its loader was given, its blocks, its questions, its audit."""

    request: Request
    document: Document
    questions: tuple[Question, ...]
    audit: Audit


class Auditor:
    """A bank made ready to audit forms with; make it once and use it for many forms."""

    def __init__(self, bank: Bank) -> None:
        """Take the bank; its indexes are made when first needed."""
        self.bank = bank
        self._known = bank.languages
        self.cues = lru_cache(maxsize=_BOOKS)(self._cues)
        self.matcher = lru_cache(maxsize=_BOOKS)(self._matcher)
        self.recogniser = lru_cache(maxsize=2)(self._recogniser)

    def audit(  # noqa: PLR0913, PLR0917 - as `reading`
        self,
        content: bytes,
        name: str,
        options: AuditOptions,
        on_page: OnPage = tell_nobody,
        store: Store | None = None,
        marks: tuple[HandMark, ...] = (),
    ) -> Audit:
        """Return the audit of one form with what was marked by hand; arguments and errors are those of `reading`."""
        reading = self.with_marks(self.reading(content, name, options, on_page, store), marks, options)
        request = reading.request
        active = active_content_of(request.content, request.kind, options.password)
        return replace(reading.audit, active_content=active)

    def reading(
        self,
        content: bytes,
        name: str,
        options: AuditOptions,
        on_page: OnPage = tell_nobody,
        store: Store | None = None,
    ) -> Reading:
        """Return all that is known of one form but its active content; AuditorError when it cannot be read at all.

        Args:
            content: the form's bytes.
            name: its file name.
            options: the person's choices.
            on_page: is told of the pages read.
            store: has pages that text recognition read before; None: every page is read anew.
        """
        request, warnings = _requested(content, name, options, on_page)
        document = load(request)
        if document.needs_recognition:
            document = self.recogniser(replace(options, password=None)).completed(document, request, store)
        document = replace(document, notices=tuple(dict.fromkeys(warnings + document.notices)))
        questions, audit = self._audited(document, name, hashlib.sha256(content).hexdigest(), options)
        return Reading(request, document, questions, audit)

    def with_marks(self, reading: Reading, marks: tuple[HandMark, ...], options: AuditOptions) -> Reading:
        """Return what is known of a form, with what the reviewer marked by hand among its findings."""
        if not marks:
            return reading
        found = reading.audit.findings
        own = marked_by_hand(reading.questions, found, marks, self.bank)
        advised = with_suggestions(own, self.bank, options.reader, options.state)
        findings = in_reading_order((*found, *advised), reading.questions)
        return replace(reading, audit=replace(reading.audit, findings=findings))

    def read_share(self, content: bytes, options: AuditOptions, on_page: OnPage, store: Store, share: Share) -> None:
        """Read a share of a scan's pages and keep them in the store, where another process audits the form from it.

        Args:
            content: the form's bytes.
            options: the person's choices, the same as those of the audit.
            on_page: is told of the pages read.
            store: takes the pages; those it has already are not read again.
            share: which pages.
        """
        request, _ = _requested(content, "", options, on_page)
        document = load(request)
        if document.needs_recognition:
            self.recogniser(replace(options, password=None)).read_share(document, request, store, share)

    def audited(self, document: Document, name: str, sha256: str, options: AuditOptions) -> Audit:
        """Return the audit of a form that is loaded already."""
        return self._audited(document, name, sha256, options)[1]

    def _audited(
        self, document: Document, name: str, sha256: str, options: AuditOptions
    ) -> tuple[tuple[Question, ...], Audit]:
        languages = options.languages or _languages(document)
        language = languages[0] if languages else _UNTOLD
        cues, matcher = self.cues(frozenset(languages)), self.matcher(frozenset(languages))
        questions = questions_of(document, cues, language)
        categories = frozenset(options.categories or CATEGORIES)
        findings = findings_of(questions, matcher, categories, self.bank.exemptions)
        findings = in_own_languages(findings, self.bank, languages)
        findings = with_suggestions(findings, self.bank, options.reader, options.state)
        return questions, Audit(
            engine=Engine(__version__, self.bank.version, _shaping(options)),
            form=FormFacts(name, sha256, document.format, document.page_count, languages, document.title),
            coverage=coverage_of(document, languages, self._known),
            questions=sum(question.part == "asked" for question in questions),
            findings=findings,
            good_practice=with_doubts(good_practice_of(questions, matcher), findings, self.bank, options.reader),
            checks=checks_of(questions, findings, cues, self.bank, options.reader),
        )

    def _recogniser(self, options: AuditOptions) -> Recogniser:
        from auditor.scanning import Recogniser  # noqa: PLC0415 - slow to load, needed for scans alone

        return Recogniser(options)

    def _matcher(self, languages: frozenset[str]) -> Matcher:
        return Matcher(EntryBook(self.bank, languages or frozenset(self._known)), self.cues(languages))

    def _cues(self, languages: frozenset[str]) -> CueBook:
        return CueBook(spoken(self.bank.cues, languages))


def _requested(content: bytes, name: str, options: AuditOptions, on_page: OnPage) -> tuple[Request, tuple[Notice, ...]]:
    """Return what the loader is given, the form's protection taken off, and what the guard warns of."""
    plain, kind = opened(content, sniff(content), options.password)
    return Request(plain, name, kind, options.password, on_page), guard(plain, kind)


def _languages(document: Document) -> tuple[str, ...]:
    return languages_of(block.text for page in document.pages for block in page.blocks)


def _shaping(options: AuditOptions) -> dict[str, object]:
    """Return the options that shape results, and no password; what shapes scans alone is told where it was chosen."""
    always = {"languages": list(options.languages), "categories": list(options.categories)}
    unusual = {"fast": (options.fast, False), "reader": (options.reader, "en"), "state": (options.state, "")}
    return {**always, **{name: chosen for name, (chosen, usual) in unusual.items() if chosen != usual}}
