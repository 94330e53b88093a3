"""Reads PDF files: what is printed on their pages, what is drawn there, and their form fields."""

from auditor.loaders.pdf.loading import load

__all__ = ["load"]
