"""Extraction: from a form's blocks to its questions."""
