"""From a page's ink to its blocks in reading order; it knows neither PDF nor text recognition."""

from auditor.layout.blocks import blocks_of

__all__ = ["blocks_of"]
