"""What in a form runs, sends, fetches or brings another file along: reported, never run or followed."""

from auditor.active_content.finding import active_content_of

__all__ = ["active_content_of"]
