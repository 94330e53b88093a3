"""What is said of a new edition of a form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from collections.abc import Iterator

    from auditor.library import Carried

_CONTEXT = "Editions"


def edition_words(carried: Carried) -> str:
    """Return what a new edition brings, in one sentence; what there is none of is left out."""
    kept, confirm = len(carried.kept), len(carried.to_confirm)
    parts = (
        QCoreApplication.translate(_CONTEXT, "%n decision(s) carried over", "", kept) if kept else "",
        QCoreApplication.translate(_CONTEXT, "%n to confirm", "", confirm) if confirm else "",
        QCoreApplication.translate(_CONTEXT, "%n new", "", len(carried.new)) if carried.new else "",
        QCoreApplication.translate(_CONTEXT, "%n gone", "", len(carried.gone)) if carried.gone else "",
    )
    told = ", ".join(part for part in parts if part) or QCoreApplication.translate(_CONTEXT, "nothing has changed")
    return QCoreApplication.translate(_CONTEXT, "This is a new edition of a form you know: {told}.").format(told=told)


def edition_lines(carried: Carried) -> tuple[str, ...]:
    """Return what is to be confirmed, new, gone and changed, a line each."""
    return tuple(_lines(carried))


def _lines(carried: Carried) -> Iterator[str]:
    for proposal in carried.to_confirm:
        words = QCoreApplication.translate(_CONTEXT, "To confirm: “{old}” is now “{new}”")
        yield words.format(old=proposal.question.old.words, new=proposal.question.new.words)
    for asked in carried.new:
        yield QCoreApplication.translate(_CONTEXT, "New: “{words}”").format(words=asked.words)
    for asked in carried.gone:
        yield QCoreApplication.translate(_CONTEXT, "Gone: “{words}”").format(words=asked.words)
    for pair in carried.changed:
        if pair.old.required != pair.new.required:
            words = QCoreApplication.translate(_CONTEXT, "Now {required}: “{words}”")
            required = QCoreApplication.translate(
                _CONTEXT, {"required": "required", "optional": "optional"}.get(pair.new.required, "unstated")
            )
            yield words.format(required=required, words=pair.new.words)
