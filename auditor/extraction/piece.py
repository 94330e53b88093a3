"""A piece of a form: what is left of a block when blanks and tick boxes have been told from words."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from auditor.values.block import BLANK, EMPTY_BOX, TICKED_BOX
from auditor.wording.letters import MARKS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from auditor.values.block import Block, Field
    from auditor.values.location import Stretch
    from auditor.values.question import Answer

_MARK = re.compile(f"({BLANK}|[{EMPTY_BOX}{TICKED_BOX}])")
_JOINED_BLANKS = re.compile(rf"{BLANK}(?:[\s\-–./|()$%,]*{BLANK})+")
_NUMBER_BLANK = re.compile(r"_{3,4}\s*[-–]\s*_{2,4}\s*[-–]\s*_{4,}")
NUMBER_BLANK = "___-__-____"
"""A blank in the shape of a Social Security number: said in the piece's help, since it tells what is asked."""
_WORD = re.compile(rf"[^\W\d_](?:[^\W\d_]|[{MARKS}])|#|[㐀-鿿]|[A-Z]-\d\d|(?:[^\W\d_]\.\s?){{2}}")
_INLINE_WORDS = 14
_QUESTION_WORDS = 5
_LIST_MARK = re.compile(r"[:,/()]")
_ASIDE = re.compile(r"^\s*\(")
_CONNECTIVE = re.compile(r"[^\W\d_]{1,2}\s*:?$")
"""`born on ____ in ____`: a word so short between two blanks goes on from the words before the first."""
ELISION = " … "
"""What stands for a blank within a label."""
_STEM_END = re.compile(r"^(.*[?:)\]*])\s+(.+)$", re.DOTALL)


class Piece(NamedTuple):
    """Words with their answer; a tuple, since each is made anew at every step.

    Attributes:
        text: the words, without marks; a sentence with blanks inside keeps them.
        block: where it comes from.
        answer: how it is answered; `none` where no blank was seen.
        options: captions of its boxes, or entries of its list.
        fields: its controls.
        column: heading of its table column.
        row: heading of its table row.
        help: words beside the blank (`mm/dd/yyyy`), instructions in brackets.
        captions: True where it holds nothing but boxes and captions.
        words: where its words stand; None until that was looked for.
        stretches: where its blanks, boxes and captions stand, in its own block and in others.
    """

    text: str
    block: Block
    answer: Answer = "none"
    options: tuple[str, ...] = ()
    fields: tuple[Field, ...] = ()
    column: str = ""
    row: str = ""
    help: str = ""
    captions: bool = False
    words: Stretch | None = None
    stretches: tuple[Stretch, ...] = ()

    @property
    def extent(self) -> tuple[Stretch, ...]:
        """Everything of it: words and answers."""
        return (self.words, *self.stretches) if self.words else self.stretches

    @property
    def word_count(self) -> int:
        """How many words it has."""
        return len(self.text.split())


def has_words(text: str) -> bool:
    """Whether a text has a word: a label needs one."""
    return bool(_WORD.search(text))


def pieces_of(block: Block) -> tuple[Piece, ...]:
    """Return the pieces of one block in reading order."""
    shaped = _NUMBER_BLANK.sub(BLANK, block.text)
    text = _JOINED_BLANKS.sub(BLANK, shaped).strip()
    pieces = _parted(text, block)
    if shaped == block.text or not pieces:
        return pieces
    return (*pieces[:-1], pieces[-1]._replace(help=f"{pieces[-1].help} {NUMBER_BLANK}".strip()))


def _parted(text: str, block: Block) -> tuple[Piece, ...]:
    marks = _MARK.findall(text)
    if not marks:
        return (Piece(text, block, _field_answer(block.fields), _listed(block.fields), block.fields),)
    if marks.count(BLANK) < len(marks):
        return _boxed(text, block)
    return tuple(_blanked(text, block))


def _field_answer(fields: tuple[Field, ...]) -> Answer:
    kinds = {field.kind for field in fields} - {"button"}
    if not kinds:
        return "none"
    if kinds <= {"checkbox", "radio"}:
        return "boxes"
    if "choice" in kinds:
        return "options"
    return "signature" if kinds == {"signature"} else "field"


def _listed(fields: tuple[Field, ...]) -> tuple[str, ...]:
    return tuple(option for field in fields for option in field.options)


def _boxed(text: str, block: Block) -> tuple[Piece, ...]:
    """Part a text with tick boxes into its stem and the captions."""
    parts = [part.strip() for part in re.split(f"[{EMPTY_BOX}{TICKED_BOX}]", text)]
    stem, captions = parts[0], parts[1:]
    if captions and not captions[-1] and stem:
        stem, captions = _captions_before(parts[:-1])
    options = tuple(c for caption in captions if (c := caption.replace(BLANK, "").strip(" :;,")))
    options += _listed(tuple(field for field in block.fields if field.kind == "choice"))
    before = stem.rsplit(BLANK, 1)
    first: tuple[Piece, ...] = ()
    if len(before) == 2 and before[0].strip() and not _leads(*before):  # noqa: PLR2004 - a label with its own blank
        labelled = tuple(field for field in block.fields if field.kind not in ("checkbox", "radio"))
        first = tuple(_blanked(before[0] + BLANK, replace(block, fields=labelled)))
        stem = before[1]
    stem = stem.replace(BLANK, "").strip()
    if not has_words(stem):
        text = " ".join((stem, *options)).strip()
        return (*first, Piece(text, block, "boxes", options, block.fields, captions=True))
    return (*first, Piece(stem, block, "boxes", options, block.fields))


def _leads(label: str, rest: str) -> bool:
    """Whether what looks like a label's blank is a leader to its boxes: `Is it spoken in the home ........ ☐ Often`."""
    if rest.strip() or BLANK in label:
        return False
    return label.rstrip().endswith("?") or (len(label.split()) >= _QUESTION_WORDS and not _LIST_MARK.search(label))


def _captions_before(parts: list[str]) -> tuple[str, list[str]]:
    """Return stem and captions where each caption stands before its box: `Citizen? Yes ☐ No ☐`."""
    split = _STEM_END.match(parts[0])
    if split:
        return split.group(1), [split.group(2), *parts[1:]]
    words = parts[0].split()
    if len(parts) == 1:
        return parts[0], []
    return " ".join(words[:-1]), [words[-1], *parts[1:]]


def _blanked(text: str, block: Block) -> Iterator[Piece]:
    """Part a text with blanks into one piece a label; a sentence with blanks inside stays whole."""
    labels = text.split(BLANK)
    if _is_sentence(labels):
        yield Piece(text, block, "blank", _listed(block.fields), block.fields)
        return
    if not labels[0].strip(" .:-") and len(labels) == 2:  # noqa: PLR2004 - the label stands behind its blank
        yield Piece(labels[1].strip(), block, "blank", _listed(block.fields), block.fields)
        return
    spread = _spread(block.fields, len(labels) - 1)
    stem = ""
    for place, label in enumerate(labels[:-1]):
        words = label.strip()
        help_ = ""
        if place + 1 < len(labels) and _ASIDE.match(labels[place + 1]):
            help_ = labels[place + 1].split(")")[0].strip(" (")
        if _ASIDE.match(words) and place:
            words = words.partition(")")[2].strip()
        words = stem = _stemmed(stem, words)
        if words.strip(" .,:;-()$%/"):
            fields = spread[place]
            yield Piece(words, block, "field" if fields else "blank", _listed(fields), fields, help=help_)
    rest = labels[-1].strip()
    if len(rest.strip(" .,:;-()/")) > 1 and not (_ASIDE.match(rest) and rest.endswith(")")):
        yield Piece(rest, block)


def _stemmed(stem: str, words: str) -> str:
    """Return the words before a blank, with the label of the blank before where they only go on from it."""
    return f"{stem}{ELISION}{words}" if stem and words.islower() and _CONNECTIVE.match(words) else words


def _is_sentence(labels: list[str]) -> bool:
    words = sum(len(label.split()) for label in labels)
    goes_on = any(label.strip()[:1].islower() for label in labels[1:])
    return words >= _INLINE_WORDS and goes_on and len(labels[0].split()) > 0


def _spread(fields: tuple[Field, ...], blanks: int) -> list[tuple[Field, ...]]:
    """Give each blank its controls: one each where the numbers agree, all to the last where there are more."""
    if blanks <= 1:
        return [fields]
    return [fields[n : n + 1] if n < blanks - 1 else fields[n:] for n in range(blanks)]
