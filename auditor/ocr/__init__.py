"""Text recognition: from a page's picture to its words, rules and tick boxes. It never goes online."""

from __future__ import annotations

import os

os.environ["ORT_DISABLE_TELEMETRY"] = "1"  # onnxruntime else reports to its maker, and keeps a number of this computer

from auditor.ocr.page import ReadPage, read_page
from auditor.ocr.reader import Reader

__all__ = ["ReadPage", "Reader", "read_page"]
