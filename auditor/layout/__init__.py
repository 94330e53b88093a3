"""From a page's ink to its blocks in reading order; it knows neither PDF nor text recognition."""

from auditor.layout.blocks import blocks_of, placed_blocks_of
from auditor.layout.running_heads import with_running_heads

__all__ = ["blocks_of", "placed_blocks_of", "with_running_heads"]
