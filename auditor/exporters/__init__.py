"""What leaves the engine: the audit as JSON, as a table of findings, as a page to read and as lines on a terminal."""
