"""The letters that new words are set in."""

from __future__ import annotations

from functools import cached_property
from importlib.resources import files
from io import BytesIO
from typing import TYPE_CHECKING, Protocol

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from pikepdf import Array, Dictionary, Name, String
from pypdf._codecs.core_font_metrics import CORE_FONT_METRICS

from auditor.exporters.pdf_copy.resources import packed

if TYPE_CHECKING:
    import pikepdf

_EM = 1000
_FIRST_WIDE = 0x2E80
"""From here on Unicode has the letters of East Asia."""
_NOT_EMBEDDED = ["FFTM", "GDEF", "GPOS", "GSUB", "kern", "DSIG"]
"""Tables of a font file that a PDF has no use for."""
_SHAPED = range(0x0590, 0x1200)
"""Scripts from right to left, or whose letters join: a line of them cannot be set letter by letter."""


_PLAIN = {
    (False, False): "Helvetica",
    (False, True): "Helvetica-Bold",
    (True, False): "Times-Roman",
    (True, True): "Times-Bold",
}
"""The fonts that need not be in a file, with serifs and bold (ISO 32000-1, 9.6.2.2)."""


class Typeface(Protocol):
    """A font that words can be set in."""

    def has(self, word: str) -> bool:
        """Return whether it has all letters of a word."""

    def width(self, text: str) -> float:
        """Return how wide a text is, in type sizes."""

    def encoded(self, text: str) -> bytes:
        """Return a text as the font's own bytes, and note that its letters are used."""

    def made(self, pdf: pikepdf.Pdf) -> pikepdf.Object:
        """Return the font for a file, with the letters that were used."""


class Plain:
    """Helvetica or Times, which every viewer has, for the letters of Western Europe."""

    def __init__(self, *, bold: bool = False, serif: bool = False) -> None:
        """Take the weight, and whether the letters have serifs."""
        self._name = _PLAIN[serif, bold]
        self._widths = CORE_FONT_METRICS[self._name].character_widths

    def has(self, word: str) -> bool:
        """Return whether it has all letters of a word."""
        try:
            word.encode("cp1252")
        except UnicodeEncodeError:
            return False
        return True

    def width(self, text: str) -> float:
        """Return how wide a text is, in type sizes."""
        return sum(self._widths.get(letter, self._widths["default"]) for letter in text) / _EM

    def encoded(self, text: str) -> bytes:
        """Return a text as the font's own bytes."""
        return text.encode("cp1252")

    def made(self, pdf: pikepdf.Pdf) -> pikepdf.Object:
        """Return the font for a file."""
        name = Name(f"/{self._name}")
        facts = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=name, Encoding=Name.WinAnsiEncoding)
        return pdf.make_indirect(facts)


class Embedded:
    """A font of the program's own, of which those letters go into the file that are used.

    DejaVu Sans Condensed has the alphabets of Europe, Vietnam and Armenia; Language Names has the few East Asian
    letters in which languages call themselves, since not every viewer brings a font for these.
    """

    def __init__(self, name: str) -> None:
        """Take the font's file name without its ending; it is read when the first letter is asked for."""
        self._name = name
        self._used: set[str] = set()

    @cached_property
    def _font(self) -> TTFont:
        return TTFont(BytesIO(self._stored()))

    def _stored(self) -> bytes:
        return (files("auditor.exporters.pdf_copy") / "fonts" / f"{self._name}.ttf").read_bytes()

    @cached_property
    def _glyphs(self) -> dict[int, str]:
        return dict(self._font.getBestCmap())

    def has(self, word: str) -> bool:
        """Return whether it has all letters of a word, in a script that is set letter by letter."""
        return all(ord(letter) in self._glyphs and ord(letter) not in _SHAPED for letter in word)

    def width(self, text: str) -> float:
        """Return how wide a text is, in type sizes."""
        return sum(self._advance(letter) for letter in text) / _EM

    def _advance(self, letter: str) -> int:
        advance: int = self._font["hmtx"][self._glyphs[ord(letter)]][0]
        per_em: int = self._font["head"].unitsPerEm
        return round(advance * _EM / per_em)

    def _number(self, letter: str) -> int:
        number: int = self._font.getGlyphID(self._glyphs[ord(letter)])
        return number

    def encoded(self, text: str) -> bytes:
        """Return a text as the font's own bytes, and note that its letters are used."""
        self._used.update(text)
        return b"".join(self._number(letter).to_bytes(2, "big") for letter in text)

    def made(self, pdf: pikepdf.Pdf) -> pikepdf.Object:
        """Return the font for a file, with the letters that were used (ISO 32000-1, 9.7)."""
        name = Name(f"/ASKLES+{self._name}")
        head, hhea = self._font["head"], self._font["hhea"]
        scale = _EM / head.unitsPerEm
        box = [round(side * scale) for side in (head.xMin, head.yMin, head.xMax, head.yMax)]
        described = Dictionary(
            Type=Name.FontDescriptor, FontName=name, Flags=4, FontBBox=Array(box), ItalicAngle=0,
            Ascent=round(hhea.ascent * scale), Descent=round(hhea.descent * scale), CapHeight=729, StemV=80,
            FontFile2=packed(pdf, self._program()),
        )  # fmt: skip
        widths = [
            part for letter in sorted(self._used) for part in (self._number(letter), Array([self._advance(letter)]))
        ]
        below = Dictionary(
            Type=Name.Font, Subtype=Name.CIDFontType2, BaseFont=name, CIDToGIDMap=Name.Identity, DW=_EM,
            CIDSystemInfo=_collection("Identity", 0), FontDescriptor=pdf.make_indirect(described), W=Array(widths),
        )  # fmt: skip
        return _composite(pdf, name, "Identity-H", below, pdf.make_stream(self._letters()))

    def _program(self) -> bytes:
        """Return the font file with the letters that were used alone, under their old numbers."""
        font = TTFont(BytesIO(self._stored()))
        subsetter = Subsetter(
            Options(retain_gids=True, hinting=False, layout_features=[], notdef_outline=True, drop_tables=_NOT_EMBEDDED)
        )
        subsetter.populate(unicodes=[ord(letter) for letter in self._used])
        subsetter.subset(font)
        program = BytesIO()
        font.save(program)
        return program.getvalue()

    def _letters(self) -> bytes:
        """Return which letter each glyph is, so that the words can be found and read aloud (9.10.3)."""
        used = sorted(self._used)
        rows = "\n".join(f"<{self._number(letter):04x}> <{letter.encode('utf-16-be').hex()}>" for letter in used)
        return (
            "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Letters def /CMapType 2 def\n"
            f"1 begincodespacerange <0000> <ffff> endcodespacerange\n{len(used)} beginbfchar\n{rows}\nendbfchar\n"
            "endcmap CMapName currentdict /CMap defineresource pop end end"
        ).encode("ascii")


class EastAsian:
    """A font that viewers bring themselves, for Chinese characters, kana and Hangul (ISO 32000-1, 9.7.5.2)."""

    def __init__(self) -> None:
        """Begin as Chinese, until Hangul is set."""
        self._korean = False

    def has(self, word: str) -> bool:
        """Return whether it has all letters of a word."""
        return all(_FIRST_WIDE <= ord(letter) <= 0xFFFF for letter in word)  # noqa: PLR2004 - of two bytes

    def width(self, text: str) -> float:
        """Return how wide a text is, in type sizes: each letter is a square."""
        return float(len(text))

    def encoded(self, text: str) -> bytes:
        """Return a text as the font's own bytes, and note which script it is in."""
        self._korean |= any("가" <= letter <= "힣" for letter in text)
        return text.encode("utf-16-be")

    def made(self, pdf: pikepdf.Pdf) -> pikepdf.Object:
        """Return the font for a file."""
        face, order, encoding = (
            ("HYSMyeongJo-Medium", "Korea1", "UniKS-UCS2-H")
            if self._korean
            else ("STSong-Light", "GB1", "UniGB-UCS2-H")
        )
        name = Name(f"/{face}")
        described = Dictionary(
            Type=Name.FontDescriptor, FontName=name, Flags=6, FontBBox=Array([-25, -254, 1000, 880]), ItalicAngle=0,
            Ascent=880, Descent=-120, CapHeight=880, StemV=93,
        )  # fmt: skip
        below = Dictionary(
            Type=Name.Font, Subtype=Name.CIDFontType0, BaseFont=name, DW=_EM,
            CIDSystemInfo=_collection(order, 2), FontDescriptor=pdf.make_indirect(described),
        )  # fmt: skip
        return _composite(pdf, name, encoding, below)


def _collection(order: str, supplement: int) -> Dictionary:
    return Dictionary(Registry=String("Adobe"), Ordering=String(order), Supplement=supplement)


def _composite(
    pdf: pikepdf.Pdf, name: Name, encoding: str, below: Dictionary, letters: pikepdf.Stream | None = None
) -> pikepdf.Object:
    facts = Dictionary(Type=Name.Font, Subtype=Name.Type0, BaseFont=name, Encoding=Name(f"/{encoding}"))
    if letters is not None:
        facts.ToUnicode = letters
    facts.DescendantFonts = Array([pdf.make_indirect(below)])
    return pdf.make_indirect(facts)
