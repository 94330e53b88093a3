"""What kind of file a form really is, told from its bytes and never from its name."""

from auditor.sniffing.kind import sniff

__all__ = ["sniff"]
