"""Every attack, and how it ends."""

from __future__ import annotations

from tests.attacks.archives import OFFICE
from tests.attacks.others import OTHERS
from tests.attacks.pdfs import PDFS

MAKERS = OFFICE | PDFS | OTHERS
ENDINGS: dict[str, str] = {
    "merge_huge.xlsx": "complete",
    "far_cell.xlsx": "complete",
    "far_cell_col.xlsx": "complete",
    "zipbomb_cells.xlsx": "too_large",
    "many_labels.xlsx": "partial limit_reached",
    "sst_bomb.xlsx": "too_large",
    "gridspan_huge.docx": "complete",
    "many_paras_2M.docx": "too_large",
    "zipbomb_text.docx": "too_large",
    "billion_laughs.docx": "unsafe_xml",
    "billion_laughs.xlsx": "unsafe_xml",
    "xxe_file.docx": "unsafe_xml",
    "deep_tables_5000.docx": "damaged_file",
    "traversal_part.docx": "partial missing_part",
    "remote_template.docx": "complete",
    "twice_named.docx": "damaged_file",
    "false_sizes.docx": "too_large",
    "encrypted_part.docx": "encryption_unsupported",
    "oddly_packed.docx": "damaged_file",
    "many_entries.docx": "too_large",
    "utf16_doctype.docx": "unsafe_xml",
    "utf16_doctype_unmarked.docx": "unsafe_xml",
    "late_doctype.docx": "unsafe_xml",
    "repeated_rows.ods": "too_large",
    "manifest_bomb.ods": "too_large",
    "laughs.ods": "unsafe_xml",
    "flate_bomb.pdf": "too_large",
    "flate2_bomb.pdf": "too_large",
    "tj_5M.pdf": "too_large",
    "xobject_laughs_1e8.pdf": "too_large",
    "pages_200k.pdf": "partial limit_reached",
    "nested_arrays_20k.pdf": "complete",
    "page_self_loop.pdf": "partial page_without_text",
    "field_self_loop.pdf": "complete",
    "deep_fields_3000.pdf": "complete",
    "huge_mediabox.pdf": "complete",
    "action_loop.pdf": "complete",
    "png_169MP.png": "too_large",
    "one_long_line.csv": "unknown_format",
    "endless_entry.csv": "partial limit_reached",
}
"""The one ending of each attack: an error code, or its coverage and the notices of what was not read."""
ACTIVE: dict[str, set[str]] = {
    "remote_template.docx": {"remote_template"},
    "deep_fields_3000.pdf": {"javascript"},
    "action_loop.pdf": {"launch"},
}
"""What is reported as active content; nothing of any other attack is."""
