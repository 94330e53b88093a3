"""Every cap that keeps one file from taking the program's time and memory, each with its reason.

Figures without a source of their own are half to a tenth of what was seen to hurt the parsers, and many times what
the largest real forms hold.
"""

from __future__ import annotations

MAX_FILE_BYTES = 500 * 2**20
"""Bytes of any file: parsers hold it in memory, some twice, and a worker process may use 1.5 GiB."""
MAX_TEXT_BYTES = 50 * 2**20
"""Bytes that are read of a CSV or TSV: as text in memory they take up to five times as much."""
MAX_LABEL_BYTES = 2**20
"""Bytes that are read of a container's list of contents; those of real files stay under 100 kB."""

MAX_PARTS = 2_000
"""Entries of a zip container; the largest real Office file of 593 had 188."""
MAX_PART_BYTES = 100 * 2**20
"""Bytes that one entry may unpack to; its tree in memory takes up to ten times as much."""
MAX_ARCHIVE_BYTES = 200 * 2**20
"""Bytes that all entries may unpack to together."""
MAX_RATIO = 100
"""Times by which an entry may grow as it unpacks; real Office files reach 32 (Apache POI refuses from 100 on, too)."""
RATIO_FROM_BYTES = 2**20
"""Bytes up to which an entry may grow by any ratio: short texts of blanks pack to almost nothing, and do no harm."""
MAX_PROLOG_BYTES = 4 * 2**10
"""Bytes within which an XML part must come to its root element; longer prologs serve to hide a DOCTYPE."""

MAX_BLOCKS = 100_000
"""Blocks that are read of a Word file; a page holds about 40."""
MAX_SPAN = 63
"""Grid columns one table cell of Word may span: Word's own largest number of columns."""

MAX_CELLS = 150_000
"""Cells that are looked at of one workbook: about two seconds' work. Real forms and catalogues hold a few thousand."""
MAX_SHEET_BLOCKS = 15_000
"""Labels and blanks that are kept of one workbook: each is matched against the whole bank, which takes about three
seconds for so many. The largest real form had 1,712."""
MAX_GRID_CELLS = 5_000_000
"""Cells of the area that a sheet of an old workbook or of OpenDocument spans: its reader lays out every one of them,
at 32 bytes each."""
MAX_MERGES = 20_000
"""Merged areas of a sheet that are heeded."""
MAX_VALIDATIONS = 5_000
"""Data validations of a sheet that are heeded."""
MAX_SHEETS = 1_000
"""Sheets of a workbook that are read."""
MAX_OPTIONS = 500
"""Entries of a drop-down list that are kept; lists of countries hold about 250."""
MAX_ENTRY_CHARACTERS = 1_000_000
"""Characters of one entry of a CSV or TSV; Excel's own cells hold 32,767."""

MAX_PAGES = 10_000
"""Pages that are read of a PDF; dangerzone has the same cap."""
MAX_STREAM_BYTES = 75 * 2**20
"""Bytes that a PDF's stream other than a picture may unpack to; pypdf has the same cap."""
MAX_DRAWN_FORMS = 100_000
"""Reusable drawings (form XObjects) that a PDF's pages may draw, counted as often as they are drawn: drawings within
drawings grow by multiplication, and pdfium keeps a copy of each."""
MAX_FIELDS = 20_000
"""Form fields that are looked at of a PDF; the largest real forms have about 2,000."""
MAX_ANNOTATIONS = 10_000
"""Links and fields that are read of one page of a PDF."""
MAX_FIELD_OPTIONS = 400
"""Entries of a PDF's drop-down list that are kept."""
MAX_FIELD_BYTES = 8_192
"""Bytes of a PDF field's name, tooltip or option that are read."""
MAX_FIELD_DEPTH = 32
"""Levels of names within names of a PDF field; longer chains are loops."""

MAX_PIXELS = 100_000_000
"""Dots of one picture: a sheet of A3 at 600 dpi has 70 million. Unpacked they take four bytes each, and copies."""
MAX_FRAMES = 500
"""Pages of one multi-page picture."""

MAX_ACTIVE = 500
"""Active contents of one form that are listed; a list of more tells nobody anything."""
MAX_TARGET = 200
"""Characters that are shown of what an active content leads to."""
